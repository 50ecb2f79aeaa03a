/// Where the draws of the simulation fall, counted in classes of equal width.
package struct Distribution: Hashable, Sendable {
    /// The lower end of the first class and the upper end of the last.
    package let low: Double
    package let high: Double
    package let counts: [Int]

    /// The multiple at which a class begins; `counts.count` gives the end of the last.
    package func edge(_ index: Int) -> Double {
        low + (high - low) * Double(index) / Double(max(1, counts.count))
    }
}

extension CaseInput {
    /// The middle 99 % of the draws that `simulation` is made of; the few beyond would leave no room for the others.
    ///
    /// Nil where the multiple is, where nothing is a range, and where the draws have no finite spread.
    package func distribution(classes: Int) -> Distribution? {
        guard classes > 0, errors.isEmpty else { return nil }
        let benefits = yearlyBenefits(middle).compactMap(\.self)
        guard flows(yearlyBenefit: benefits.reduce(0, +), middle)?.multiple != nil, let drawn = sortedMultiples else {
            return nil
        }
        let outside = drawn.count / 200
        let shown = drawn.dropFirst(outside).dropLast(outside)
        guard let low = shown.first, let high = shown.last, low < high, (high - low).isFinite, high - low > 1e-9 * abs(high) else {
            return nil
        }
        var counts = Array(repeating: 0, count: classes)
        for multiple in shown { counts[min(classes - 1, Int((multiple - low) / (high - low) * Double(classes)))] += 1 }
        return Distribution(low: low, high: high, counts: counts)
    }
}
