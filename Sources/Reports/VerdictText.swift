import DealModel
import Playbook
import Qualification
import TerminalText

/// A verdict for people: milestones, criteria, dangers, what to do next.
package struct VerdictText: Sendable {
    let verdict: Verdict
    let playbook: Playbook
    let style: Style

    package init(_ verdict: Verdict, playbook: Playbook, style: Style) {
        self.verdict = verdict
        self.playbook = playbook
        self.style = style
    }

    /// ✓ proven, ◐ claimed, ✗ denied, ○ missing; the word stands beside it wherever there is no other.
    package static func mark(_ status: Status) -> String {
        switch status {
        case .proven: "✓"
        case .claimed: "◐"
        case .denied: "✗"
        case .missing: "○"
        }
    }

    /// "● Acme Corp · Dana Ruiz, COO · Pain & Power 0 of 6 · 0 %"
    package var headline: String {
        let opportunity = verdict.opportunity
        let account = visible(opportunity.account)
        var parts = [account]
        if let title = opportunity.title { parts.append(visible(title)) }
        if let person = opportunity.decisionMaker {
            parts.append(visible(person.nameAndTitle))
        } else {
            parts.append("no decision maker yet")
        }
        // Names give way where the line is too short for all of it, then the milestone ahead.
        let percent = " · \(verdict.probability) %"
        let long = " · " + progress + percent
        let end = displayWidth(long) + 16 <= style.width ? long : percent
        let who = truncated(parts.joined(separator: " · "), toColumns: style.width - displayWidth(end) - 2)
        let head = who.hasPrefix(account) ? style.bold(account) + who.dropFirst(account.count) : style.bold(who)
        return "● " + head + end
    }

    /// "Pain & Power 2 of 6": how far the milestone ahead has come.
    package var progress: String {
        if let closed = verdict.opportunity.closed { return closed.outcome.rawValue }
        guard let ahead = verdict.ahead else { return "all milestones met" }
        let met = ahead.criteria.filter { verdict[$0].status == .proven }.count
        return "\(playbook[ahead].name) \(met) of \(ahead.criteria.count)"
    }

    package var lines: [String] {
        var lines = [headline, ""]
        for milestone in Milestone.allCases {
            let guide = playbook[milestone]
            lines.append("\(style.bold(guide.name)) · \(guide.probability) %\(verdict.isMet(milestone) ? " · met" : "")")
            for criterion in milestone.criteria { lines += row(criterion) }
        }
        lines.append("")
        lines += movement
        // That it is stalled stands in the line above.
        let dangers = verdict.dangers.filter { $0.code != .stalled }
        if !dangers.isEmpty {
            lines.append(style.bold("Dangers"))
            for danger in dangers { lines += style.paragraph(visible(danger.message), first: "  ! ") }
        }
        if verdict.disqualification.isProposed {
            lines.append(style.bold("Disqualify?"))
            for reason in verdict.disqualification.reasons {
                lines += style.paragraph("\(visible(reason.message)): “\(visible(reason.quote))”", first: "  ✗ ")
            }
            lines += style.paragraph(
                "You decide: qualify close \(visible(verdict.opportunity.name)) disqualified --reason \"…\"", first: "  ")
        }
        return lines
    }

    private var movement: [String] {
        let movement = verdict.movement
        switch movement.state {
        case .closed: return style.paragraph(visible(movement.reason), first: "  ")
        case .moving: return style.paragraph(visible("Moving; " + movement.reason), first: "  ")
        case .stalled: return style.paragraph(visible("Stalled: " + movement.reason), first: "  ")
        case .notEngaged: return style.paragraph("Not yet engaged: no buyer has said anything yet", first: "  ")
        }
    }

    /// One criterion: mark, id, what is known, and whose word it is.
    package func row(_ criterion: Criterion, note: String? = nil) -> [String] {
        let row = verdict[criterion]
        let left = "  \(colored(row.status, VerdictText.mark(row.status))) \(criterion.rawValue.padded(to: 20)) "
        let right = truncated(note ?? whose(row), toColumns: style.width - 4)
        let room = style.width - displayWidth(left) - displayWidth(right) - 2
        let value = ValueText(verdict)[criterion]
        if room >= min(40, displayWidth(value)) {
            return style.row(left + truncated(value, toColumns: room), right: style.dim(right))
        }
        // Whose word it is stands beside the id, and what is known has a line of its own.
        return style.row(left, right: style.dim(right)) + ["    " + truncated(value, toColumns: style.width - 4)]
    }

    /// "proven", "claimed by Tom Reyes", "your view", "denied by Dana Ruiz", "missing"
    package func whose(_ row: CriterionVerdict) -> String {
        var text =
            switch row.status {
            case .missing: row.evidence.contains(where: \.denied) ? "missing; denied by a colleague" : "missing"
            case .denied:
                row.criterion == .roi ? "denied: from proven figures" : "denied by \(visible(row.leading?.speaker ?? "the decision maker"))"
            case .proven: "proven"
            case .claimed: claimant(row)
            }
        if row.contradicted { text += ", contradicted" }
        return text
    }

    private func claimant(_ row: CriterionVerdict) -> String {
        if row.criterion == .roi { return "from claimed figures" }
        guard let leading = row.leading else { return row.criterion == .decisionMaker ? "your view" : "proposed" }
        let half = row.lacking == nil || leading.strength == .view ? "" : ", in part"
        guard let speaker = leading.speaker, leading.voice != .seller else { return "your view" }
        if leading.voice == .stranger { return "claimed by \(visible(speaker)), not known yet\(half)" }
        if leading.strength == .proof { return "\(visible(speaker))\(half.isEmpty ? "" : half)" }
        return "claimed by \(visible(speaker))\(half)"
    }

    private func colored(_ status: Status, _ text: String) -> String {
        switch status {
        case .proven: style.green(text)
        case .claimed: style.yellow(text)
        case .denied: style.red(text)
        case .missing: style.dim(text)
        }
    }
}
