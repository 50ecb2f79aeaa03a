import DealModel
import Foundation
import Playbook
import Qualification
import Reports
import TerminalText
import Understanding

/// What a recording brought: what was filed, what could not be read, where the opportunity stands now.
struct RecordingReport {
    let recording: Recording
    let file: String
    /// The events that were not in the record before.
    let fresh: Set<UUID>
    let before: Verdict
    let after: Verdict
    let playbook: Playbook
    let style: Style

    var lines: [String] {
        var lines = [heading]
        lines += recording.problems.prefix(20).flatMap {
            style.paragraph(visible($0.message), first: "  ! ").map(style.yellow)
        }
        if recording.problems.count > 20 { lines.append("  ! and \(recording.problems.count - 20) more like these") }
        guard !fresh.isEmpty else { return lines + ["  All of it is in the record already; nothing was added."] }
        lines += filed
        lines += [""] + [VerdictText(after, playbook: playbook, style: style).headline]
        lines += warnings
        lines += people
        if after.opportunity.decisionMaker == nil {
            lines += style.paragraph(
                "Nobody is known as the decision maker, so nothing is proven: /dm NAME, TITLE in `qualify live \(after.opportunity.name)`.",
                first: "  ")
        }
        let advice = Advice(after, next: after.gapsInCall.first)
        return lines
            + style.paragraph("\(advice.sentence) `qualify review \(after.opportunity.name)` goes through what was filed.", first: "  ")
    }

    private var heading: String {
        let speakers = recording.speakers.count
        let what = recording.kind == .mail ? "mail" : "\(speakers) voice\(speakers == 1 ? "" : "s"), \(recording.passages.count) turns"
        return truncated("\(visible(file)): \(what), \(recording.words) words", toColumns: style.width)
    }

    /// A line for each new piece of evidence, in the order it was said.
    private var filed: [String] {
        after.opportunity.said.filter { fresh.contains($0.event) && !$0.filings.isEmpty }.map { said in
            let criteria = said.filings.map { filing in "\(mark(of: said, filing)) \(filing.criterion.rawValue)" }.joined(separator: " ")
            let who = said.utterance.speaker.name.map { visible($0.split(separator: " ").first.map(String.init) ?? $0) + ": " } ?? ""
            return truncated("  \(criteria.padded(to: 22)) \(who)“\(visible(said.utterance.quote))”", toColumns: style.width)
        }
    }

    private func mark(of said: Opportunity.Said, _ filing: Filing) -> String {
        guard let evidence = after[filing.criterion].evidence.first(where: { $0.utterance == said.event }) else { return "·" }
        if evidence.denied { return VerdictText.mark(.denied) }
        return VerdictText.mark(evidence.strength == .proof ? .proven : .claimed)
    }

    private var warnings: [String] {
        after.dangers.filter { $0.code != .stalled && !before.dangers.contains($0) }.flatMap {
            style.paragraph(visible($0.message), first: "  ! ").map(style.yellow)
        }
    }

    /// Names that are asked about after the meeting, not in it.
    private var people: [String] {
        let unknown = recording.speakers.filter { name in
            after.opportunity.people.named(name) == nil && name.foldedName != after.opportunity.owner.foldedName
        }
        guard !unknown.isEmpty else { return [] }
        return style.paragraph(
            "Not known yet: \(unknown.map(visible).joined(separator: ", ")). /who NAME, TITLE gives their word its weight.", first: "  ")
    }
}
