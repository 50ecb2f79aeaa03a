import BusinessCase
import DealModel
import Foundation
import Playbook
import Qualification
import TerminalText

/// What is known of a criterion in one short phrase: the figures where there are any, else the words.
package struct ValueText: Sendable {
    let verdict: Verdict

    package init(_ verdict: Verdict) {
        self.verdict = verdict
    }

    package subscript(criterion: Criterion) -> String {
        let row = verdict[criterion]
        let quote = row.leading.map { visible($0.quote) } ?? ""
        if row.status == .denied, criterion != .roi { return "“\(quote)”" }
        return switch criterion {
        case .decisionMaker: decisionMaker ?? quote
        case .consequence: consequence ?? figures(row) ?? quote
        case .target: target(row) ?? quote
        case .roi: multiple
        case .goLiveDate: date(row) ?? quote
        case .implementationTime: delivery ?? span(row) ?? quote
        case .investment: figures(row).map { "\($0)  “\(quote)”" } ?? quote
        case .steps: quote.isEmpty && !verdict.opportunity.steps.isEmpty ? "\(verdict.plan.steps.count) steps recorded" : quote
        default: quote
        }
    }

    /// The value as somebody would say it in a question: "about $14M a year", "10 % by 23 Nov 2027"; nil where there is none to say.
    package func sayable(_ criterion: Criterion) -> String? {
        let row = verdict[criterion]
        func roughly(_ text: String) -> String { text.replacing("≈ ", with: "about ") }
        switch criterion {
        case .consequence:
            let pains = verdict.businessCase.reading.input.pains
            guard pains.count == 1, let cost = pains[0].cost else { return nil }
            let isRough = isApproximate(.consequence)
            if let yearly = verdict.businessCase.result?.pains.first?.yearlyCost {
                return roughly(FigureText.money(yearly, cost.currency, approximate: isRough)) + " a year"
            }
            return roughly(amount(cost, roughly: isRough)) + (cost.per.map { " " + FigureText.each($0) } ?? "")
        case .target:
            guard let percent = row.values.compactMap(\.percent).last else { return nil }
            return FigureText.figure(percent.value) + " %" + (date(row).map { " by \($0)" } ?? "")
        case .goLiveDate: return date(row)
        case .investment: return figures(row).map(roughly)
        default: return nil
        }
    }

    private var decisionMaker: String? {
        verdict.opportunity.decisionMaker.map { visible($0.nameAndTitle) }
    }

    /// "≈ $1M a day × 14 days a year = ≈ $14M a year"
    private var consequence: String? {
        let result = verdict.businessCase.result
        let parts = verdict.businessCase.reading.input.pains.enumerated().compactMap { index, pain -> String? in
            guard let cost = pain.cost else { return nil }
            let roughly = isApproximate(.consequence)
            var text = amount(cost, roughly: roughly) + (cost.per.map { " " + FigureText.each($0) } ?? "")
            if let frequency = pain.frequency {
                let unit = frequency.unit ?? "time"
                let counted = frequency.value == Estimate(1) ? unit : FigureText.plural(unit)
                text += " × \(estimate(frequency.value)) \(counted) \(FigureText.each(frequency.per ?? "year"))"
                if let each = frequency.each { text += " × \(estimate(each.value)) \(FigureText.plural(each.unit ?? "hour")) each" }
            }
            if cost.per != "year", let yearly = result?.pains[safe: index]?.yearlyCost {
                text += " = \(FigureText.money(yearly, cost.currency, approximate: roughly)) a year"
            }
            return text
        }
        return parts.isEmpty ? nil : parts.joined(separator: " + ")
    }

    /// "−10 % by 23 Nov 2027 = ≈ $1.4M a year"
    private func target(_ row: CriterionVerdict) -> String? {
        let percent =
            verdict.businessCase.reading.input.pains.first?.reduction.map { FigureText.percent($0) }
            ?? row.values.compactMap(\.percent).last.map { FigureText.figure($0.value) }
        guard let percent else { return figures(row) }
        var text = "−\(percent) %"
        if let due = date(row) { text += " by \(due)" }
        if let yearly = verdict.businessCase.result?.yearlyBenefit {
            text += " = \(FigureText.money(yearly, verdict.businessCase.result?.currency, approximate: isApproximate(.consequence))) a year"
        }
        return text
    }

    private var multiple: String {
        guard let result = verdict.businessCase.result else { return "figures contradict each other" }
        guard let multiple = result.multiple else { return "" }
        let gate = FigureText.decimals(result.gate, 1)
        let shown = FigureText.multiple(multiple, gate: result.gate)
        return
            "\(shown) X within \(FigureText.decimals(result.windowMonths, 1)) months, \(result.meetsGate == true ? "at or above" : "below") \(gate) X"
            + (result.optimistic ? ", if live at once" : "")
    }

    private func date(_ row: CriterionVerdict) -> String? {
        // "By" and windows end on a day; a month or a quarter that was named stays one.
        row.values.compactMap(\.period).last.map { $0.grain == .day ? $0.to.text : FigureText.period($0) }
    }

    /// "2 weeks + 10 weeks": until the start, and from there.
    private var delivery: String? {
        let reading = verdict.businessCase.reading
        guard let implementation = reading.implementation else { return nil }
        return [reading.leadTime, implementation].compactMap(\.self).map(FigureText.span).joined(separator: " + ")
    }

    private func span(_ row: CriterionVerdict) -> String? {
        row.values.compactMap(\.span).last.map(FigureText.span)
    }

    private func figures(_ row: CriterionVerdict) -> String? {
        row.values.compactMap { entity in
            entity.rate.map { FigureText.rate($0, approximate: entity.approximate) }
        }.last
    }

    private func isApproximate(_ criterion: Criterion) -> Bool {
        verdict[criterion].values.contains(where: \.approximate)
    }

    private func amount(_ price: Price, roughly: Bool) -> String {
        let symbol = FigureText.symbol(price.currency)
        let text =
            price.amount.isRange
            ? symbol + "\(FigureText.compact(price.amount.low))–\(FigureText.compact(price.amount.high))"
            : symbol + FigureText.compact(price.amount.middle)
        return (roughly ? "≈ " : "") + text
    }

    private func estimate(_ estimate: Estimate) -> String {
        estimate.isRange
            ? "\(FigureText.number(estimate.low))–\(FigureText.number(estimate.high))" : FigureText.number(estimate.middle)
    }
}

extension Array {
    /// nil where there is no such place.
    subscript(safe index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
