import DealModel
import Playbook
import Qualification
import Reports
import TerminalText
import Understanding

/// What is shown for an utterance once it is on disk: where it was filed, what changed, what to watch.
struct AnswerEcho {
    let said: Opportunity.Said
    let before: Verdict
    let after: Verdict
    let conversation: Conversation

    private var style: Style { conversation.style }

    private var text: VerdictText {
        VerdictText(after, playbook: conversation.playbook, style: style)
    }

    /// The criteria it was filed under, and others whose status it changed, in the method's order.
    private var touched: [Criterion] {
        Criterion.allCases.filter { criterion in
            said.filings.contains { $0.criterion == criterion } || before[criterion].status != after[criterion].status
        }
    }

    var prepLines: [String] {
        if said.utterance.isPrivate { return ["  # kept as a private note"] }
        let plan = planLines
        guard !touched.isEmpty || !plan.isEmpty else {
            return ["  · kept as a note: evidence for nothing yet (/move CRITERION files it)"]
                + style.paragraph(advice(next: conversation.questioning.open).sentence, first: "    ").map(style.dim)
        }
        var lines = touched.flatMap { text.row($0, note: note(on: $0)) } + plan
        lines += warnings.flatMap { style.paragraph($0, first: "  ! ") }.map(style.yellow)
        if !announcesStop { lines += style.paragraph(advice(next: conversation.questioning.open).sentence, first: "    ").map(style.dim) }
        return lines
    }

    /// One line, and one more for a contradiction, a denial or a danger. The question to ask stands there when it is a new one.
    func liveLines(former: Questioning.Open?, next: Questioning.Open?) -> [String] {
        if said.utterance.isPrivate { return ["  # private note"] }
        guard let first = touched.first(where: { criterion in said.filings.contains { $0.criterion == criterion } }) ?? touched.first else {
            return (planLines.isEmpty ? ["  · note"] : planLines) + warning
        }
        if let price { return [price] + warning }
        let row = after[first]
        var line = "  \(VerdictText.mark(row.status)) \(first.rawValue.padded(to: 14)) "
        let change = plan.change
        let value = first == .steps ? change ?? ValueText(after)[first] : ValueText(after)[first]
        line +=
            row.status == .proven || row.status == .denied
            ? value : [value, note(on: first)].filter { !$0.isEmpty }.joined(separator: " · ")
        let others = touched.filter { $0 != first }.map { "\(VerdictText.mark(after[$0].status)) \($0.rawValue)" }
        if !others.isEmpty { line += "  " + others.joined(separator: " ") }
        if let change, first != .steps { line += "  plan: " + change }
        if after.probability != before.probability { line += "  " + style.bold("\(after.probability) %") }
        line = truncated(line, toColumns: style.width)
        if let hint = hint(former: former, next: next, room: style.width - displayWidth(line) - 3) { line += "   " + style.dim(hint) }
        return [line] + (plan.request.map { [style.dim(truncated("    " + $0, toColumns: style.width))] } ?? warning)
    }

    private var plan: PlanEcho { PlanEcho(said: said, before: before, after: after) }

    private var planLines: [String] {
        let change = plan.change.map { style.paragraph($0, first: "  ✓ " + "plan".padded(to: 14) + " ") } ?? []
        return change + (plan.request.map { style.paragraph($0, first: "    ") } ?? [])
    }

    /// What to do next, at the end of the line: the question to ask where it is a new one and has room, else its criterion.
    private func hint(former: Questioning.Open?, next: Questioning.Open?, room: Int) -> String? {
        let advice = advice(next: next)
        if case .goOn = advice, let next, next != former {
            let ask = next.gap.need == .price ? "/price" : "“\(visible(next.text))”"
            if room - 10 >= min(40, displayWidth(ask)) { return "ask next: " + truncated(ask, toColumns: room - 10) }
        }
        return displayWidth(advice.tag) <= room ? advice.tag : nil
    }

    /// What the seller said of money is the price.
    private var price: String? {
        guard said.utterance.speaker.isSeller, said.filings.contains(where: { $0.criterion == .investment }) else { return nil }
        let amounts = said.utterance.reading.entities.compactMap(\.rate).map { FigureText.rate($0) }
        let multiple =
            after[.roi].status == before[.roi].status ? "" : "  \(VerdictText.mark(after[.roi].status)) roi \(ValueText(after)[.roi])"
        return truncated("  · price          \(amounts.joined(separator: " + "))\(multiple)", toColumns: style.width)
    }

    /// Whose word it is, said in the moment it is heard.
    private func note(on criterion: Criterion) -> String {
        let row = after[criterion]
        if said.filings.contains(where: { $0.criterion == criterion && $0.denied }), row.status == .missing || row.status == .claimed {
            return "noted as against it"
        }
        if criterion == .decisionMaker, row.status == .claimed, row.leading?.strength == .view, let person = after.opportunity.decisionMaker
        {
            return "your view; proven once \(person.firstName) has owned it"
        }
        return text.whose(row)
    }

    /// The first of them, on one line: there is no time to read more in a meeting.
    private var warning: [String] {
        warnings.prefix(1).map { style.yellow(truncated("  ! " + $0, toColumns: style.width)) }
    }

    /// What this line brought to light that was not there before.
    private var warnings: [String] {
        var warnings: [String] = []
        // A reason to stop says who said no to what, and that it matters.
        let reason = after.disqualification.reasons.first { !before.disqualification.reasons.contains($0) }
        if let reason { warnings.append("Stop? \(visible(reason.message)).") }
        for filing in said.filings
        where filing.criterion != reason?.criterion && after[filing.criterion].status == .denied
            && before[filing.criterion].status != .denied
        {
            warnings.append("\(after[filing.criterion].leading?.speaker.map(visible) ?? "They") said no to \(filing.criterion.rawValue).")
        }
        if let reopening = plan.reopening { warnings.append(reopening) }
        let known = Set(before.dangers.map { "\($0.code.rawValue) \($0.criterion?.rawValue ?? "")" })
        let alarming: Set<Danger.Code> = [
            .contradiction, .notDecisionMaker, .weakTitle, .roiBelowGate, .targetBeforeGoLive, .planLate,
        ]
        for danger in after.dangers where alarming.contains(danger.code) {
            if !known.contains("\(danger.code.rawValue) \(danger.criterion?.rawValue ?? "")") { warnings.append(visible(danger.message)) }
        }
        return warnings
    }

    private func advice(next: Questioning.Open?) -> Advice {
        Advice(after, next: next?.gap, worthHearingFrom: worthHearingFrom)
    }

    /// The reason to stop stands among the warnings already.
    private var announcesStop: Bool {
        after.disqualification.reasons.contains { !before.disqualification.reasons.contains($0) }
    }

    /// The decision maker, for the first claim on a criterion that only they can prove.
    private var worthHearingFrom: String? {
        guard let criterion = said.filings.first?.criterion, after[criterion].status == .claimed, before[criterion].status == .missing,
            criterion != .decisionMaker, conversation.playbook[criterion].provenBy == .decisionMaker
        else { return nil }
        return after.opportunity.decisionMaker?.firstName
    }
}
