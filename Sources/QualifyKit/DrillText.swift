import DealModel
import Playbook
import Reports
import RolePlay
import TerminalText

/// A score for people: each check with what it rests on, then what was strong and what to say next time.
struct DrillText {
    let score: DrillScore
    let scenario: Scenario
    let playbook: Playbook
    let style: Style
    var isSoFar = false

    init(_ score: DrillScore, scenario: Scenario, playbook: Playbook, style: Style, isSoFar: Bool = false) {
        self.score = score
        self.scenario = scenario
        self.playbook = playbook
        self.style = style
        self.isSoFar = isSoFar
    }

    private static let column = 16

    var lines: [String] {
        var lines = [style.bold("  score\(isSoFar ? " so far" : "")".padded(to: Self.column + 2) + "\(score.score) of 100") + hints]
        for check in score.checks {
            let points = "\(Int(check.points.rounded())) of \(Int(check.possible))".padded(to: 10)
            lines += row(Self.name(check.kind), points + check.finding)
            if let quote = check.quote, !isSoFar { lines += row("", "          “\(visible(quote))”").map(style.dim) }
        }
        for milestone in Milestone.allCases {
            let held = score.criteria.filter { $0.criterion.milestone == milestone }
            guard !held.isEmpty else { continue }
            let missed = held.filter { !$0.isUncovered }.map(\.criterion.rawValue)
            let found = "\(held.count - missed.count) of \(held.count) uncovered"
            lines += row(playbook[milestone].name, missed.isEmpty ? found : "\(found)   missed: \(missed.joined(separator: ", "))")
        }
        lines += row("questions", questions)
        guard !isSoFar else { return lines }
        if let strongest = score.strongest { lines += row("strongest", "“\(visible(strongest.quote))” → \(strongest.text)") }
        if let next = score.nextTime {
            lines += row("next time", (next.quote.isEmpty ? "" : "after “\(visible(next.quote))”: ") + next.text)
        }
        return lines
    }

    private var hints: String {
        score.hints == 0 ? "" : "   (\(score.hints) \(score.hints == 1 ? "hint" : "hints"))"
    }

    private var questions: String {
        let craft = score.craft
        let forms = [QuestionForm.open, .closed, .leading, .multiple].compactMap { form in
            craft.forms[form].map { "\($0) \(form.rawValue)" }
        }
        var text = "\(craft.questions), \(craft.consequenceQuestions) about the consequence"
        if !forms.isEmpty { text += "   " + forms.joined(separator: " · ") }
        return text + (craft.longestPitch > 0 ? "   longest pitch \(craft.longestPitch) words" : "")
    }

    private func row(_ name: String, _ text: String) -> [String] {
        style.paragraph(text, first: "  " + (name.count < Self.column ? name.padded(to: Self.column) : name + "  "))
    }

    static func name(_ kind: DrillScore.Check.Kind) -> String {
        switch kind {
        case .criteria: "criteria"
        case .pain: "pain quantified"
        case .person: "right person"
        case .outcome: "right outcome"
        case .craft: "craft"
        }
    }
}
