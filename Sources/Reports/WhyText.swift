import DealModel
import Playbook
import Qualification
import TerminalText

/// The quotes behind a criterion, or behind the figures of the business case.
package struct WhyText: Sendable {
    let verdict: Verdict
    let playbook: Playbook
    let style: Style

    package init(_ verdict: Verdict, playbook: Playbook, style: Style) {
        self.verdict = verdict
        self.playbook = playbook
        self.style = style
    }

    package func lines(for criterion: Criterion) -> [String] {
        let text = VerdictText(verdict, playbook: playbook, style: style)
        let row = verdict[criterion]
        var lines = style.paragraph("\(criterion.rawValue) · \(playbook[criterion].name)").map(style.bold)
        lines += style.paragraph(text.whose(row), first: "  \(VerdictText.mark(row.status)) ")
        if criterion == .roi {
            lines += figures
        } else if row.evidence.isEmpty {
            lines.append("  Nobody has said anything about it yet.")
        }
        for evidence in row.evidence {
            let who = visible(evidence.speaker ?? "your view")
            let when = "\(evidence.day.text), \(evidence.source.rawValue)"
            let weight = evidence.counts ? "counts" : "does not count"
            lines += style.paragraph("“\(visible(evidence.quote))”", first: "  ")
            if let confirmed = evidence.confirmed { lines += style.paragraph("to “\(visible(confirmed))”", first: "    ") }
            lines += style.paragraph("\(who) · \(when) · \(weight)\(evidence.denied ? " · against it" : "")", first: "    ")
        }
        if let lacking = row.lacking {
            lines += style.paragraph("Lacking: \(lacking.half.rawValue.replacing("-", with: " ")).", first: "  ")
        }
        lines += style.paragraph("Proven by: \(provenBy(playbook[criterion].provenBy)).", first: "  ")
        return lines
    }

    /// Every figure of the case with the words it came from.
    private var figures: [String] {
        let reading = verdict.businessCase.reading
        return reading.quotes.sorted { $0.key.path < $1.key.path }.flatMap { figure, quoted in
            let value = reading.input[figure].map { FigureText.number($0.middle) } ?? ""
            return style.paragraph(
                "\(value) ← “\(visible(quoted.words))” (\(visible(quoted.speaker ?? "you")))", first: "  \(figure.path.padded(to: 24)) ")
        }
    }

    private func provenBy(_ rule: Playbook.ProvenBy) -> String {
        switch rule {
        case .decisionMaker: "the decision maker's own words"
        case .eitherSide: "the words of either side"
        case .buyer: "anybody on the buyer's side"
        case .both: "the decision maker and the seller, both"
        case .computed: "computation, from proven figures"
        }
    }
}
