import Foundation

extension CaseInput {
    /// The figures that the multiple rests on, in document order: those of complete pains and of what is priced.
    package var figures: [CaseFigure] {
        let complete = pains.indices.filter { pains[$0].missing.isEmpty }
        let ofPains = complete.flatMap { index in CaseFigure.PainFigure.allCases.map { CaseFigure.pain(index, $0) } }
        var rest: [CaseFigure] = [.oneTime, .recurring]
        if investment.effort?.isPriced == true { rest += [.effort, .effortRate] }
        rest += [.leadTime, .implementation, .ramp]
        return (ofPains + rest).filter { self[$0] != nil }
    }

    /// The multiple at both ends of each figure alone, the others at their middle; largest effect first.
    var sensitivity: [SensitivityRow] {
        let benefits = yearlyBenefits(middle).map { $0 ?? 0 }
        let others = sumsWithoutEach(benefits)
        let total = benefits.reduce(0, +)
        func multiple(_ figure: CaseFigure, _ value: Decimal) -> Double? {
            let pick: FigurePick<Decimal> = { $0 == figure ? value : self[$0]?.middle }
            guard case .pain(let index, _) = figure else { return flows(yearlyBenefit: total, pick)?.multiple }
            let own: Decimal = pains[index].yearlyBenefit { pick(.pain(index, $0)) } ?? 0
            return flows(yearlyBenefit: others[index] + own, middle)?.multiple
        }
        let rows: [SensitivityRow] = figures.compactMap { figure in
            guard let (low, high) = self[figure]?.ends(isPercent: figure.isPercent) else { return nil }
            return SensitivityRow(
                input: figure, low: low, high: high, multipleAtLow: multiple(figure, low), multipleAtHigh: multiple(figure, high))
        }
        return byFallingEffect(rows)
    }
}

extension Estimate {
    /// Both ends of a range, or 80 % and 120 % of a single figure; nil where they are the same.
    fileprivate func ends(isPercent: Bool) -> (low: Decimal, high: Decimal)? {
        let low = isRange ? self.low : middle * 8 / 10
        let high = isRange ? self.high : isPercent ? min(100, middle * 12 / 10) : middle * 12 / 10
        return low < high ? (low, high) : nil
    }
}

/// For each value the sum of all the others, without subtracting, which would lose small values beside a large one.
private func sumsWithoutEach(_ values: [Decimal]) -> [Decimal] {
    var after = Array(repeating: Decimal.zero, count: values.count + 1)
    for index in values.indices.reversed() { after[index] = after[index + 1] + values[index] }
    var before = Decimal.zero
    return values.indices.map { index in
        defer { before += values[index] }
        return before + after[index + 1]
    }
}

/// Rows by falling effect; those whose effect differs by rounding only keep their order.
private func byFallingEffect(_ rows: [SensitivityRow]) -> [SensitivityRow] {
    let ranked = rows.enumerated().sorted { ($1.element.effect, $0.offset) < ($0.element.effect, $1.offset) }
    var sorted: [SensitivityRow] = []
    var start = 0
    while start < ranked.count {
        let largest = ranked[start].element.effect
        let tolerance = largest.isFinite ? 1e-9 * max(1, largest) : 0
        let end = ranked[start...].firstIndex { $0.element.effect < largest - tolerance } ?? ranked.count
        sorted += ranked[start..<end].sorted { $0.offset < $1.offset }.map(\.element)
        start = end
    }
    return sorted
}

extension SensitivityRow {
    /// How far it moves the multiple; a multiple that cannot be given at one end is the largest effect there is.
    fileprivate var effect: Double {
        guard let multipleAtLow, let multipleAtHigh else { return .infinity }
        return abs(multipleAtHigh - multipleAtLow)
    }
}
