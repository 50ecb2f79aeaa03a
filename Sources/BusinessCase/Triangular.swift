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

/// A small deterministic generator: Steele, Lea and Flood's SplitMix64.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
