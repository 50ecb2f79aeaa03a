import DealModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Turns the two votes on a criterion into one probability (Platt scaling of both), fitted on folds that the votes had not seen.
package struct Calibration: Sendable {
    /// For each side: weight of the first vote's log odds, weight of the second vote, weight of their being both high, then an
    /// intercept for each criterion.
    private let sides: [[Float]]
    /// Intercept of denial for each criterion.
    private let denial: [Float]

    package static let votes = 3
    private static let width = votes + Criterion.allCases.count
    /// How many figures a calibration has.
    package static let count = 2 * width + Criterion.allCases.count

    package init?(_ figures: [Float]) {
        guard figures.count == Self.count else { return nil }
        sides = [Array(figures[..<Self.width]), Array(figures[Self.width..<(2 * Self.width)])]
        denial = Array(figures[(2 * Self.width)...])
    }

    package func probabilities(softmax: ArraySlice<Float>, sigmoid: ArraySlice<Float>, speaker: Side) -> [Double] {
        let figures = sides[speaker == .buyer ? 0 : 1]
        let shares = Self.shares(softmax)
        var probabilities: [Double] = []
        for (index, score) in sigmoid.enumerated() {
            let votes = Self.votes(share: shares[index], score: score)
            var sum = figures[Self.votes + index]
            for (vote, weight) in zip(votes, figures) { sum += vote * weight }
            probabilities.append(1 / (1 + exp(-Double(sum))))
        }
        // The buyer's own words are never a return on investment: that is computed.
        if speaker == .buyer, let roi = Criterion.allCases.firstIndex(of: .roi) { probabilities[roi] = 0 }
        return probabilities
    }

    func denies(score: Float, _ criterion: Criterion) -> Bool {
        score + denial[Criterion.allCases.firstIndex(of: criterion) ?? 0] > 0
    }

    /// What the calibration weighs for one criterion.
    package static func votes(share: Double, score: Float) -> [Float] {
        let bounded = min(max(share, 1e-5), 1 - 1e-5)
        let odds = Float(log(bounded / (1 - bounded)))
        let limited = min(max(score, -12), 12)
        return [odds, limited, max(0, min(odds, limited) + 1)]
    }

    /// Scores as shares of 1.
    package static func shares(_ scores: ArraySlice<Float>) -> [Double] {
        let top = scores.max() ?? 0
        let powers = scores.map { exp(Double($0 - top)) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }
}
