import BusinessCase
import DealModel
import Foundation
import TerminalText

/// The words of a buyer's business case that a page, a drawing and a document share.
struct CaseHeadline {
    struct KeyFigure {
        let label: String
        let value: String
        let note: String
    }

    struct ScenarioWords {
        let name: String
        let multiple: String
        let payback: String
        let npv: String
    }

    let brief: CaseBrief
    let locale: FigureLocale

    private var result: CaseResult { brief.result }

    init(_ brief: CaseBrief, locale: FigureLocale) {
        self.brief = brief
        self.locale = locale
    }

    var title: String { "Business case: \(heading)" }

    var heading: String {
        if let account = brief.account, !account.isEmpty { return account }
        let names = brief.input.pains.map(\.name).filter { !$0.isEmpty }
        guard let first = names.first else { return "Business case" }
        return names.count > 2 ? "\(first) and \(names.count - 1) more" : names.joined(separator: " and ")
    }

    var eyebrow: String {
        (["Business case", brief.decisionMaker.map { "for \($0)" }].compactMap(\.self)).joined(separator: " ")
    }

    var footer: String {
        let by = brief.preparedBy.map { " by \($0)" } ?? ""
        return "Prepared\(by) on \(brief.day.text)."
    }

    /// The case in a sentence or two.
    var lede: String {
        guard let multiple = result.multiple, let benefit = result.benefit, let cost = result.cost else {
            guard let yearly = result.yearlyBenefit ?? result.yearlyCost else {
                return "Not complete yet: what is missing stands below."
            }
            let what = result.yearlyBenefit == nil ? "The problem costs \(money(yearly)) a year" : "The benefit is \(money(yearly)) a year"
            return "\(what); a return cannot be given before the rest is known."
        }
        let window = decimals(result.windowMonths)
        let exact = FigureText.exactMoney(cost, result.currency, in: locale)
        var text =
            "Within \(window) months of signature, \(money(benefit)) of benefit for \(exact) of cost: \(shown(multiple)) times what it costs. "
        text +=
            result.meetsGate == true
            ? "The yardstick of \(decimals(result.gate)) times is met." : "The yardstick of \(decimals(result.gate)) times is not met."
        if result.optimistic { text += " This is reckoned as if live at once." }
        return text
    }

    var figures: [KeyFigure] {
        let gate = "yardstick \(decimals(result.gate)) X, \(result.meetsGate == true ? "met" : "not met")"
        let roi = result.roiPercent.map { "ROI \($0 < 0 ? "−" : "")\(FigureText.number(abs($0).rounded(), in: locale)) %" }
        return [
            KeyFigure(
                label: "Return in \(decimals(result.windowMonths)) months", value: result.multiple.map { shown($0) + " X" } ?? "–",
                note: result.multiple == nil ? "" : [roi, gate].compactMap(\.self).joined(separator: "; ")),
            KeyFigure(label: "Payback", value: payback(result.paybackMonths), note: result.paybackMonths == nil ? "" : "from signature"),
            KeyFigure(
                label: "Net present value", value: result.npv.map(money) ?? "–",
                note: result.npv == nil ? "" : "at \(decimals(brief.input.terms.discountPercent)) % a year"),
            KeyFigure(
                label: "Cost of waiting", value: result.costOfWaitingPerMonth.map(money) ?? "–",
                note: result.costOfWaitingPerMonth == nil ? "" : "of benefit each month"),
        ]
    }

    /// Only where ranges make them differ.
    var scenarios: [ScenarioWords] {
        guard let scenarios = result.scenarios, scenarios.conservative != scenarios.stretch else { return [] }
        return [("Conservative", scenarios.conservative), ("Base", scenarios.base), ("Stretch", scenarios.stretch)].map { name, scenario in
            ScenarioWords(
                name: name, multiple: scenario.multiple.map { shown($0) + " X" } ?? "–", payback: payback(scenario.paybackMonths),
                npv: scenario.npv.map(money) ?? "–")
        }
    }

    let scenarioNote = "Every range at its worse end, in the middle, and at its better end."

    private func payback(_ months: Double?) -> String {
        guard let months else { return result.multiple == nil ? "–" : "not in 10 years" }
        return "\(decimals((months * 10).rounded() / 10)) months"
    }

    private func shown(_ multiple: Double) -> String {
        FigureText.multiple(multiple, gate: result.gate, in: locale)
    }

    private func decimals(_ value: some Reckoning) -> String {
        FigureText.decimals(value, 1, in: locale)
    }

    private func money(_ amount: some Reckoning) -> String {
        brief.isApproximate
            ? FigureText.money(amount, result.currency, approximate: true, in: locale)
            : FigureText.exactMoney(amount, result.currency, in: locale)
    }
}
