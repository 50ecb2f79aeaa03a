import DealModel
import Foundation
import Playbook
import Qualification

/// The mail after a conversation: what we heard, in the buyer's own words, the figures, the agreed next step. Nothing internal is in it.
///
/// Words are quoted only where a recording or a mail has them; of hurried notes the values make full sentences, and where a note has no value
/// it is told as reported speech. What the rep believes, what the buyer refused, and how far the opportunity has come never appear.
package struct Recap: Sendable {
    let verdict: Verdict

    package init(_ verdict: Verdict) {
        self.verdict = verdict
    }

    /// Whether there is anything to tell.
    package var isEmpty: Bool {
        heard.isEmpty && figures.isEmpty && next.isEmpty
    }

    package var briefing: Briefing {
        let opportunity = verdict.opportunity
        let greeting = opportunity.decisionMaker.map { "Hello \($0.firstName)," } ?? "Hello,"
        var blocks: [Briefing.Block] = [
            .paragraph(greeting),
            .paragraph("Thank you for the conversation. Here is what I took from it; please put right what I got wrong."),
        ]
        if !heard.isEmpty { blocks += [.heading("What we heard"), .items(heard)] }
        if !figures.isEmpty { blocks += [.heading("The figures"), .items(figures)] }
        if !next.isEmpty { blocks += [.heading("What we agreed to do next"), .items(next)] }
        blocks.append(.paragraph(next.isEmpty ? "What would you like to do next, and when?" : "Did I get that right?"))
        blocks.append(.paragraph(opportunity.owner))
        return Briefing(title: "\(opportunity.account): what we heard, and the next step", blocks: blocks)
    }

    private var heard: [Briefing.Item] {
        let topics: [(Criterion, String)] = [
            (.problem, "The problem"), (.strategicObjective, "What it stands in the way of"), (.goLiveReason, "Why the date matters"),
            (.fit, "What you expect of it"), (.effort, "What it takes on your side"),
        ]
        var told: Set<UUID> = []
        return topics.compactMap { topic, name in
            let fresh = said(topic).filter { !told.contains($0.utterance) }
            guard let leading = topic == .problem ? fresh.telling : fresh.last else { return nil }
            told.insert(leading.utterance)
            return Briefing.Item(words(leading), label: name)
        }
    }

    private var figures: [Briefing.Item] {
        let values = ValueText(verdict)
        let topics: [(Criterion, String)] = [
            (.consequence, "What it costs"), (.target, "What you want to reach"), (.goLiveDate, "In use from"),
            (.implementationTime, "From signature until it runs"),
        ]
        return topics.compactMap { topic, name in
            guard verdict[topic].status != .denied, let leading = said(topic).last else { return nil }
            let value = values[topic]
            let isFigure = !value.isEmpty && value != leading.quote && !value.contains("“")
            guard isFigure else { return nil }
            return Briefing.Item(value, label: name, note: leading.source.isVerbatim ? "“\(leading.quote)”" : nil)
        }
    }

    private var next: [Briefing.Item] {
        guard let step = verdict.movement.nextStep else { return [] }
        return [Briefing.Item(sentence(step.what), label: step.date.text, note: step.owner)]
    }

    /// What the buyer's side said for it in a meeting or a mail, and what still counts.
    private func said(_ criterion: Criterion) -> [Evidence] {
        guard verdict[criterion].status != .denied else { return [] }
        let all = verdict[criterion].evidence.filter { evidence in
            evidence.counts && !evidence.denied && evidence.source != .prep
                && (evidence.side == .buyer || criterion == .implementationTime) && evidence.voice != .stranger
        }
        return all
    }

    private func words(_ evidence: Evidence) -> String {
        let who = evidence.voice == .decisionMaker ? "" : evidence.speaker.map { " (\($0))" } ?? ""
        return evidence.source.isVerbatim ? "“\(evidence.quote)”\(who)" : sentence(evidence.quote) + who
    }

    /// A hurried note with a capital at its beginning and a full stop at its end.
    private func sentence(_ note: String) -> String {
        let trimmed = note.trimmingCharacters(in: .whitespacesAndNewlines)
        let text = trimmed.prefix(1).uppercased() + trimmed.dropFirst()
        return text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }
}

extension Source {
    /// Whether the words are the speaker's own, letter by letter.
    fileprivate var isVerbatim: Bool {
        self == .transcript || self == .imported
    }
}
