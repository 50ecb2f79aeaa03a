import BusinessCase
import DealModel
import Foundation

/// The way from what was said to the multiple, step by step: each figure with where it comes from, each sum with how it comes about.
package struct CaseWorking: Sendable {
    package struct Row: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case figure, sum, total
        }

        package let kind: Kind
        package let label: String
        /// "?" where nobody has said it.
        package let value: String
        /// How a sum comes about.
        package let how: String
        /// The figure, for where it comes from.
        package let figure: CaseFigure?
        /// It comes from the same words as the figure before.
        package var repeatsWords = false
    }

    /// Rows that belong together under a heading.
    package struct Part: Hashable, Sendable {
        package let heading: String
        package let rows: [Row]
    }

    package let parts: [Part]

    package init(_ brief: CaseBrief, locale: FigureLocale) {
        let writer = WorkingWriter(brief: brief, words: FigureWording(brief.input, locale: locale), locale: locale)
        var words: String?
        parts = (writer.pains + [writer.window, writer.price, writer.outcome].compactMap(\.self)).map { part in
            Part(
                heading: part.heading,
                rows: part.rows.map { row in
                    guard let origin = row.figure.flatMap({ brief.origins[$0] }) else { return row }
                    defer { words = origin.words }
                    var row = row
                    row.repeatsWords = origin.words == words
                    return row
                })
        }
    }
}

/// Writes the parts of a working.
private struct WorkingWriter {
    let brief: CaseBrief
    let words: FigureWording
    let locale: FigureLocale

    private var input: CaseInput { brief.input }
    private var result: CaseResult { brief.result }

    var pains: [CaseWorking.Part] {
        input.pains.indices.map { index in
            let pain = input.pains[index]
            var rows = [figure(.pain(index, .cost), "Cost")]
            let isRunRate = pain.frequency == nil && pain.cost?.per.map { Pain.runRates[$0] != nil } == true
            if !isRunRate { rows.append(figure(.pain(index, .frequency), "× how often")) }
            if pain.frequency?.each != nil { rows.append(figure(.pain(index, .each), "× each time")) }
            let known = result.pains.element(at: index)
            if isRunRate, pain.cost?.per == "year" {
                // A cost a year is its own sum.
            } else {
                rows.append(
                    sum("Cost a year", known?.yearlyCost, isRunRate ? runRate(pain.cost?.per) : middle([.cost, .frequency, .each], index)))
            }
            rows.append(figure(.pain(index, .reduction), "× how much of it goes away"))
            if pain.margin != nil { rows.append(figure(.pain(index, .margin), "× margin on lost revenue")) }
            if pain.confidence != nil { rows.append(figure(.pain(index, .confidence), "× share that finance counts")) }
            rows.append(sum("Benefit a year", known?.yearlyBenefit, middle([.reduction, .margin, .confidence], index)))
            return CaseWorking.Part(heading: heading(index), rows: rows)
        }
    }

    /// Words that are the buyer's to hear: a rep's own are none.
    private func heading(_ index: Int) -> String {
        let name = input.pains[index].name
        let isNamed = brief.hasBuyersNames && !name.isEmpty
        // What somebody said of it stands in quotation marks; a document gives it a name.
        let shown = brief.account == nil ? name : "“\(name)”"
        return isNamed ? shown : input.pains.count > 1 ? "Problem \(index + 1)" : "The problem"
    }

    /// Which number of a range went into a sum.
    private func middle(_ figures: [CaseFigure.PainFigure], _ index: Int) -> String {
        let ranges = figures.compactMap { input[.pain(index, $0)] }.filter(\.isRange)
        guard !ranges.isEmpty else { return "" }
        let isMidpoint = ranges.allSatisfy { $0 == Estimate(low: $0.low, high: $0.high) }
        return isMidpoint ? "with the middle of the range" : "with the likely value of the range"
    }

    private func runRate(_ per: String?) -> String {
        per.flatMap { Pain.runRates[$0] }.map { "\($0) a year" } ?? ""
    }

    var window: CaseWorking.Part? {
        guard result.yearlyBenefit != nil else { return nil }
        let months = FigureText.decimals(result.windowMonths, 1, in: locale)
        var rows: [CaseWorking.Row] = []
        if input.leadTime != nil { rows.append(figure(.leadTime, "Signature to start")) }
        rows.append(figure(.implementation, "Implementation"))
        if input.ramp != nil { rows.append(figure(.ramp, "Growing to full benefit")) }
        let live = FigureText.decimals(result.implementationMonths, 1, in: locale)
        rows.append(
            CaseWorking.Row(
                kind: .sum, label: "Months of full benefit", value: FigureText.decimals(result.effectiveMonths, 2, in: locale),
                how: "\(months) less \(live)" + (result.rampMonths > 0 ? ", and the ramp" : ""), figure: nil))
        let full = FigureText.decimals(result.effectiveMonths, 2, in: locale)
        rows.append(sum("Benefit", result.benefit, "\(money(result.yearlyBenefit)) ÷ 12 × \(full)"))
        return CaseWorking.Part(heading: "Within \(months) months of signature", rows: rows)
    }

    var price: CaseWorking.Part? {
        guard let cost = result.cost else { return nil }
        var rows: [CaseWorking.Row] = []
        if input.investment.oneTime != nil { rows.append(figure(.oneTime, "One-time price")) }
        if input.investment.recurring != nil { rows.append(figure(.recurring, "Recurring price")) }
        switch input.investment.effort {
        case .amount?: rows.append(figure(.effort, "Your team's effort"))
        case .work(_, rate: .some)?:
            rows += [figure(.effort, "Your team's effort"), figure(.effortRate, "× at")]
        default: break
        }
        let months = FigureText.decimals(result.windowMonths, 1, in: locale)
        rows.append(
            CaseWorking.Row(
                kind: .sum, label: "Cost", value: FigureText.exactMoney(cost, result.currency, in: locale),
                how: input.investment.recurring == nil ? "" : "recurring price for \(months) months", figure: nil))
        return CaseWorking.Part(heading: "What it costs in that time", rows: rows)
    }

    var outcome: CaseWorking.Part? {
        guard let multiple = result.multiple, let cost = result.cost else { return nil }
        let shown = FigureText.multiple(multiple, gate: result.gate, in: locale)
        let row = CaseWorking.Row(
            kind: .total, label: "Return", value: shown + " X",
            how: "\(money(result.benefit)) ÷ \(FigureText.exactMoney(cost, result.currency, in: locale))", figure: nil)
        return CaseWorking.Part(heading: "Benefit over cost", rows: [row])
    }

    private func figure(_ figure: CaseFigure, _ label: String) -> CaseWorking.Row {
        CaseWorking.Row(kind: .figure, label: label, value: words.value(figure) ?? "?", how: "", figure: figure)
    }

    private func sum(_ label: String, _ amount: Decimal?, _ how: String) -> CaseWorking.Row {
        CaseWorking.Row(kind: .sum, label: label, value: money(amount), how: how, figure: nil)
    }

    private func money(_ amount: Decimal?) -> String {
        amount.map {
            brief.isApproximate
                ? FigureText.money($0, result.currency, approximate: true, in: locale)
                : FigureText.exactMoney($0, result.currency, in: locale)
        } ?? "?"
    }
}
