import Foundation

extension CashFlows<Double> {
    /// The yearly rate in percent at which the flows of the window are worth nothing; nil where they do not change sign.
    ///
    /// The flows rise from month 1 on, so the value as a function of the monthly discount factor x = 1/(1 + m) has one positive
    /// root at most (Descartes' rule of signs).
    var irrPercent: Double? {
        let flows = monthly
        guard let scale = flows.map(\.magnitude).max(), scale > 0, scale.isFinite else { return nil }
        // Scaled by the largest, and dust taken for nothing: rounding must not pass for a change of sign.
        let scaled = flows.map { abs($0 / scale) < 1e-14 ? 0 : $0 / scale }
        guard let first = scaled.firstIndex(where: { $0 != 0 }), scaled[first] < 0, scaled.contains(where: { $0 > 0 }) else { return nil }
        // Leading zeros only multiply by a power of x.
        guard let factor = discountFactor(zeroing: Array(scaled[first...])) else { return nil }
        return (100 * (pow(factor, -12) - 1)).finite
    }
}

/// The positive x with Σ fₜxᵗ = 0, for flows that are negative first and positive at the end.
private func discountFactor(zeroing flows: [Double]) -> Double? {
    func isPositive(_ x: Double) -> Bool {
        presentValue(of: flows, factor: x) > 0
    }
    var low = 0.0
    var high = 1.0
    while !isPositive(high) {
        low = high
        high *= 2
        guard high < 1e300 else { return nil }
    }
    // Halving until no number lies between: at most about 1100 rounds from the smallest numbers, some 60 as a rule.
    while true {
        let middle = low + (high - low) / 2
        guard middle > low, middle < high else { return high }
        if isPositive(middle) { high = middle } else { low = middle }
    }
}
