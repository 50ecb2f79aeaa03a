import Foundation

extension Estimate {
    /// The value that a share (0 to 1) of a triangular distribution lies below: the inverse of its distribution function.
    func triangularQuantile(_ share: Double) -> Double {
        let width = high - low
        guard width > 0 else { return low }
        let rising = likely - low
        let falling = high - likely
        return share * width < rising ? low + sqrt(share * width * rising) : high - sqrt((1 - share) * width * falling)
    }
}
