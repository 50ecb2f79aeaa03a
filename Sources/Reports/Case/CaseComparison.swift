import BusinessCase
import DealModel
import Foundation
import TerminalText

/// Two cases beside each other: as it is, and as it would be.
package struct CaseComparison: Sendable {
    let before: (input: CaseInput, result: CaseResult)
    let after: (input: CaseInput, result: CaseResult)
    let style: Style

    package init(_ before: (input: CaseInput, result: CaseResult), _ after: (input: CaseInput, result: CaseResult), style: Style) {
        self.before = before
        self.after = after
        self.style = style
    }

    package var lines: [String] {
        let changes = CaseChangeText(before.input, after.input, locale: style.locale).sentences
        guard !changes.isEmpty else { return style.paragraph("That is how it is already.", first: "  ") }
        return style.paragraph("what if, not recorded: " + changes.joined(separator: "; "), first: "  ", rest: "    ") + table
    }

    private var table: [String] {
        let rows = rows
        let label = rows.map { displayWidth($0.label) }.max() ?? 0
        let value = max(7, rows.flatMap { [displayWidth($0.before), displayWidth($0.after)] }.max() ?? 0)
        let head = ("", "now", "what if")
        let fits = 4 + label + 2 * (value + 3) <= style.width
        let all = [(label: head.0, before: head.1, after: head.2)] + rows
        if fits {
            return all.map { row in
                "    " + row.label.padded(to: label) + "   " + row.before.rightAligned(to: value) + "   "
                    + row.after.rightAligned(to: value)
            }
        }
        return rows.flatMap { row in style.paragraph("\(row.label): \(row.before), what if \(row.after)", first: "    ", rest: "      ") }
    }

    private var rows: [(label: String, before: String, after: String)] {
        let window = FigureText.decimals(before.result.windowMonths, 1, in: style.locale)
        let gate = FigureText.decimals(before.result.gate, 1, in: style.locale)
        func row(_ label: String, _ text: (CaseResult) -> String?) -> (label: String, before: String, after: String)? {
            let (now, then) = (text(before.result), text(after.result))
            return now == nil && then == nil ? nil : (label, now ?? "–", then ?? "–")
        }
        func changed(_ label: String, _ text: (CaseResult) -> String?) -> (label: String, before: String, after: String)? {
            text(before.result) == text(after.result) ? nil : row(label, text)
        }
        return [
            changed("problem a year") { money($0.yearlyCost, $0) },
            changed("benefit a year") { money($0.yearlyBenefit, $0) },
            row("benefit in \(window) months") { money($0.benefit, $0) },
            row("cost in \(window) months") { money($0.cost, $0) },
            row("multiple") { result in
                result.multiple.map { FigureText.multiple($0, gate: result.gate, in: style.locale) + " X" }
            },
            row("\(gate)X") { $0.meetsGate.map { $0 ? "reached" : "missed" } },
            row("payback, months") { result in
                result.multiple == nil
                    ? nil : result.paybackMonths.map { FigureText.decimals(($0 * 10).rounded() / 10, 1, in: style.locale) } ?? "over 120"
            },
            row("net present value") { money($0.npv, $0) },
            hasRanges
                ? row("reaches \(gate)X") { result in
                    result.simulation.map { FigureText.decimals(($0.probability * 100).rounded(), 0) + " in 100" }
                } : nil,
        ].compactMap(\.self)
    }

    /// Without ranges a chance would be all or nothing, and say no more than the multiple.
    private var hasRanges: Bool {
        [before.input, after.input].contains { input in input.figures.contains { input[$0]?.isRange == true } }
    }

    private func money(_ amount: (some Reckoning)?, _ result: CaseResult) -> String? {
        amount.map { FigureText.exactMoney($0, result.currency, in: style.locale) }
    }
}

/// What is different in two cases, a phrase for each figure: "one-time price $400,000 → $350,000".
package struct CaseChangeText: Sendable {
    let before: CaseInput
    let after: CaseInput
    let locale: FigureLocale

    package init(_ before: CaseInput, _ after: CaseInput, locale: FigureLocale) {
        self.before = before
        self.after = after
        self.locale = locale
    }

    package var sentences: [String] {
        let (then, now) = (FigureWording(before, locale: locale), FigureWording(after, locale: locale))
        return after.changes(since: before).map { change in
            let name = change.after == nil ? then.name(change.figure) : now.name(change.figure)
            return "\(name) \(then.value(change.figure) ?? "not known") → \(now.value(change.figure) ?? "gone")"
        }
    }
}
