import Foundation

/// The triangular distribution of a range, as the simulation draws from it.
struct Triangle {
    private let low: Double
    private let likely: Double
    private let high: Double

    init(_ estimate: Estimate) {
        (low, likely, high) = (estimate.low.binary, estimate.likely.binary, estimate.high.binary)
    }

    /// The value that a share (0 to 1) of it lies below: the inverse of the distribution function.
    func quantile(_ share: Double) -> Double {
        let width = high - low
        guard width > 0 else { return low }
        let rising = likely - low
        let falling = high - likely
        return share * width < rising ? low + sqrt(share * width * rising) : high - sqrt((1 - share) * width * falling)
    }
}
