import BusinessCase
import DealModel
import Qualification
import TerminalText

/// The business case on a terminal: figures, what each rests on, what would have to be true, and the charts.
package struct CaseOverview: Sendable {
    let brief: CaseBrief
    let style: Style

    package init(_ brief: CaseBrief, style: Style) {
        self.brief = brief
        self.style = style
    }

    package var lines: [String] {
        let figures = CaseText(brief.result, isApproximate: brief.isApproximate, style: style).lines
        return ([figures, basis, inputs, requirements] + charts).filter { !$0.isEmpty }.reduce([]) { $0 + ($0.isEmpty ? [] : [""]) + $1 }
    }

    /// What the figures rest on, and what they would be if claims counted as well.
    private var basis: [String] {
        guard let basis = brief.basis, brief.result.benefit != nil else { return [] }
        var lines = style.paragraph("rests on \(basis.rawValue) figures", first: "  ")
        if let other = brief.withClaimed, let multiple = other.multiple {
            let shown = FigureText.multiple(multiple, gate: other.gate, in: style.locale)
            lines += style.paragraph("with claimed figures as well: \(shown) X", first: "  ")
        }
        return lines
    }

    /// Every figure with the words it comes from, and whose they are.
    private var inputs: [String] {
        let words = FigureWording(brief.input, locale: style.locale)
        let figures = brief.input.statedFigures
        guard !figures.isEmpty, !brief.origins.isEmpty else { return [] }
        var last: String?
        let lines = figures.flatMap { figure -> [String] in
            guard let value = words.value(figure) else { return [] }
            let said = "\(words.name(figure)): \(value)"
            guard let origin = brief.origins[figure] else { return style.paragraph(said, first: "    ", rest: "      ") }
            defer { last = origin.words }
            let quote = origin.words == last ? "the same words" : "“\(visible(origin.words))”"
            return style.paragraph("\(said) ← \(quote) (\(who(origin)))", first: "    ", rest: "      ")
        }
        let rates = brief.exchangeRates.flatMap {
            style.paragraph("exchange rate: \(visible($0)) (your assumption)", first: "    ", rest: "      ")
        }
        return [style.bold("  What it rests on")] + lines + rates
    }

    private func who(_ origin: CaseBrief.Origin) -> String {
        let name = origin.speaker.map { visible($0) }
        return switch origin.strength {
        case .proof: name ?? "you"
        case .claim: "claimed by \(name ?? "a colleague")"
        case .view: "your view"
        }
    }

    private var requirements: [String] {
        let all = brief.input.requirements
        guard !all.isEmpty else { return [] }
        let text = RequirementText(brief.input, locale: style.locale)
        let gate = FigureText.decimals(brief.result.gate, 1, in: style.locale)
        let heading =
            brief.result.meetsGate == true
            ? "Still \(gate)X with any one of these, the rest as it is" : "\(gate)X with any one of these, the rest as it is"
        return style.paragraph(heading, first: "  ").map(style.bold)
            + all.flatMap { style.paragraph(text.sentence($0), first: "    ", rest: "      ") }
    }

    private var charts: [[String]] {
        let curve = brief.input.valueCurve.map {
            ValueCurveChart(curve: $0, currency: brief.result.currency, isApproximate: brief.isApproximate, locale: style.locale)
        }
        let tornado = TornadoChart(brief, locale: style.locale)
        let distribution = DistributionChart(brief, classes: 10, locale: style.locale)
        guard style.isSpoken else { return [curve?.lines(style) ?? [], tornado?.lines(style) ?? [], distribution?.lines(style) ?? []] }
        let sentences = [
            curve.map { "\(ValueCurveChart.title): \($0.summary)" }, tornado.map { "\(TornadoChart.title): \($0.summary)" },
            distribution.map { "\(DistributionChart.title): \($0.summary)" },
        ]
        return [sentences.compactMap(\.self).flatMap { style.paragraph($0, first: "  ") }]
    }
}

extension CaseInput {
    /// All figures that were given, complete or not, in document order.
    package var statedFigures: [CaseFigure] {
        let ofPains = pains.indices.flatMap { index in CaseFigure.PainFigure.allCases.map { CaseFigure.pain(index, $0) } }
        let rest: [CaseFigure] = [.oneTime, .recurring, .effort, .effortRate, .leadTime, .implementation, .ramp]
        return (ofPains + rest).filter { self[$0] != nil }
    }
}
