import BusinessCase
import DealModel
import Foundation
import Qualification
import TerminalText

/// The business case in a few lines, rounded to what its figures carry.
package struct CaseText: Sendable {
    let result: CaseResult
    /// The amounts rest on an "about" that somebody said.
    let isApproximate: Bool
    let style: Style

    package init(_ result: CaseResult, isApproximate: Bool = false, style: Style) {
        self.result = result
        self.isApproximate = isApproximate
        self.style = style
    }

    package var lines: [String] {
        let window = decimals(result.windowMonths)
        var rows: [(label: String, value: String, note: String)] = []
        func row(_ label: String, _ value: String?, _ note: String = "") {
            if let value { rows.append((label, value, note)) }
        }
        row("problem a year", money(result.yearlyCost))
        row("benefit a year", money(result.yearlyBenefit))
        let start =
            result.optimistic
            ? "as if live at once: nobody has said how long it takes" : "from month \(decimals(result.implementationMonths))"
        row("benefit in \(window) months", money(result.benefit), start)
        row("cost in \(window) months", result.cost.map { FigureText.exactMoney($0, result.currency, in: style.locale) })
        if let multiple = result.multiple {
            row("multiple", FigureText.multiple(multiple, gate: result.gate, in: style.locale) + " X", verdictOnMultiple)
        }
        row("highest cost", result.multiple == nil ? money(result.highestJustifiableCost) : nil, "that a \(gate)X return justifies")
        row("payback", payback)
        row("net present value", money(result.npv))
        row("cost of waiting", money(result.costOfWaitingPerMonth).map { $0 + " a month" })
        let column = max(13, rows.map { displayWidth($0.value) }.max() ?? 0)
        var lines = rows.flatMap { label, value, note -> [String] in
            var left = "  \(label.padded(to: 22)) \(value.rightAligned(to: column))"
            var lines: [String] = []
            if displayWidth(left) > style.width {
                lines.append("  " + label)
                left = "    " + truncated(value, toColumns: style.width - 4)
            }
            return lines + (note.isEmpty ? [left] : style.paragraph(note, first: left + "   ", rest: String(repeating: " ", count: 8)))
        }
        if result.pains.count > 1 { lines += pains }
        lines += missing
        return lines
    }

    private var gate: String { decimals(result.gate) }

    private var payback: String? {
        guard result.multiple != nil || result.paybackMonths != nil else { return nil }
        return result.paybackMonths.map { "month \(decimals(($0 * 10).rounded() / 10))" } ?? "not in 10 years"
    }

    private func decimals(_ value: some Reckoning) -> String {
        FigureText.decimals(value, 1, in: style.locale)
    }

    /// "(an ROI of 182 %), below 3X. 3X needs $1.74M of benefit …"
    private var verdictOnMultiple: String {
        let percent =
            result.roiPercent.map { "an ROI of \($0 < 0 ? "−" : "")\(FigureText.number(abs($0).rounded(), in: style.locale)) %" } ?? ""
        if result.meetsGate == true { return "(\(percent)), at or above \(gate)X" }
        var ways: [String] = []
        if let yearly = result.yearlyCostNeeded { ways.append("a problem of \(short(yearly)) a year") }
        if let pain = result.pains.first(where: { $0.gateReductionPercent != nil }), let needed = pain.gateReductionPercent, needed <= 100,
            result.pains.count == 1
        {
            ways.append("a reduction of \(decimals((needed * 10).rounded(.up) / 10)) %")
        }
        if let highest = money(result.highestJustifiableCost) { ways.append("a cost of at most \(highest)") }
        let needs = result.problemNeeded.map { "\(gate)X needs \(short($0)) of benefit in the window: " } ?? ""
        return "(\(percent)), below \(gate)X. \(needs)\(ways.joined(separator: ", or "))"
    }

    private var pains: [String] {
        ["  of which"]
            + result.pains.map { pain in
                let yearly = pain.yearlyCost.map { short($0) + " a year" } ?? "not measured yet"
                let benefit = pain.benefit == nil ? "adds nothing yet: a figure is missing" : "\(short(pain.benefit ?? 0)) in the window"
                return "    " + truncated("\(visible(pain.name)): \(yearly), \(benefit)", toColumns: style.width - 4)
            }
    }

    private var missing: [String] {
        guard !result.missing.isEmpty else { return [] }
        return style.paragraph(result.missing.map(missingWords).joined(separator: "; "), first: "  missing  ")
    }

    /// Of several pains, which one.
    private func missingWords(_ path: String) -> String {
        let words = CaseText.words(for: path)
        let index = result.pains.count > 1 ? Int(path.drop { $0 != "[" }.dropFirst().prefix { $0.isNumber }) : nil
        guard let name = index.flatMap({ result.pains.element(at: $0)?.name }), !name.isEmpty else { return words }
        return "\(words) (\(truncated(visible(name), toColumns: 24)))"
    }

    /// What a path of `missing` means to people.
    package static func words(for path: String) -> String {
        switch path {
        case "pains": "what the problem costs"
        case "investment": "the price (in the conversation: /price 400k + 10k per month)"
        case "implementation": "how long it takes to implement"
        case let path where path.hasSuffix(".cost"): "what it costs each time"
        case let path where path.hasSuffix(".frequency"): "how often it happens"
        case let path where path.hasSuffix(".reduction"): "how far it must improve"
        default: path
        }
    }

    private func money(_ amount: (some Reckoning)?) -> String? {
        amount.map { isApproximate ? short($0) : FigureText.exactMoney($0, result.currency, in: style.locale) }
    }

    private func short(_ amount: some Reckoning) -> String {
        FigureText.money(amount, result.currency, approximate: isApproximate, in: style.locale)
    }
}
