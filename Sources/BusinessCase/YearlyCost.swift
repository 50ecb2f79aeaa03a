import Foundation

extension Frequency {
    /// How many of the stretch that it is counted in a year has; nil for a word that is none.
    var stretchesPerYear: Int? {
        per.map { Self.perYear[$0] } ?? 1
    }

    private static let perYear = ["year": 1, "quarter": 4, "month": 12, "week": 52, "business-day": 260, "day": 365]
}

extension Pain {
    /// Costs per week, month, quarter and year are run rates: so many a year unless the buyer says otherwise.
    package static let runRates = ["year": 1, "quarter": 4, "month": 12, "week": 52]

    /// Units of what is priced in a year, by whichever end of each estimate is asked for; nil where that is still to be asked.
    func unitsPerYear<Number: Reckoning>(_ pick: (PainFigure) -> Number?) -> Number? {
        guard let frequency else { return cost?.per.flatMap { Self.runRates[$0] }.map { Number($0) } }
        // What is counted must be what is priced.
        let counted = frequency.each.map(\.unit) ?? frequency.unit
        if let counted, cost != nil, counted != cost?.per { return nil }
        guard let factor = frequency.stretchesPerYear, let value = pick(.frequency) else { return nil }
        let each: Number? = frequency.each == nil ? 1 : pick(.each)
        return each.map { value * $0 * Number(factor) }
    }

    /// Its cost in a year; nil where the cost or the frequency is missing.
    func yearlyCost<Number: Reckoning>(_ pick: (PainFigure) -> Number?) -> Number? {
        guard let amount = pick(.cost), let units = unitsPerYear(pick) else { return nil }
        return amount * units
    }

    /// Its cost in a year by the middle of every estimate; nil where the cost or the frequency is missing, or beyond reckoning.
    package var yearlyCost: Decimal? {
        guard CaseFigure.PainFigure.allCases.allSatisfy({ self[$0]?.middle.isReckonable ?? true }) else { return nil }
        return yearlyCost { self[$0]?.middle }
    }

    /// What its reduction is worth in a year; nil where something is missing.
    func yearlyBenefit<Number: Reckoning>(_ pick: (PainFigure) -> Number?) -> Number? {
        guard let yearly = yearlyCost(pick), let reduction = pick(.reduction) else { return nil }
        return yearly * (reduction / 100) * ((pick(.margin) ?? 100) / 100) * ((pick(.confidence) ?? 100) / 100)
    }

    typealias PainFigure = CaseFigure.PainFigure

    /// Figures still to be asked, in the order of the contract.
    var missing: [PainFigure] {
        var missing: [PainFigure] = []
        if cost == nil { missing.append(.cost) }
        if unitsPerYear({ self[$0].map { Double($0.middle) } }) == nil { missing.append(.frequency) }
        if reduction == nil { missing.append(.reduction) }
        return missing
    }
}
