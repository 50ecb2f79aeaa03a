import DealModel
import Foundation
import LineEditing
import Qualification
import Reports
import TerminalText
import Understanding

/// Goes through what was filed automatically, one key a line: keep it, move it, drop it, or say whose word it was.
package struct Review {
    let workspace: Workspace
    let reader: any LineReader

    package init(workspace: Workspace, reader: any LineReader) {
        self.workspace = workspace
        self.reader = reader
    }

    /// Runs until everything doubtful is decided, or the input ends; each decision is on disk before the next is asked for.
    ///
    /// - Throws: what the store throws.
    package func run(_ log: OpportunityLog) throws(Failure) {
        var log = log
        var counts: [Decision: Int] = [:]
        /// What was decided, to be taken back: the item, and the events it brought.
        var trail: [(item: ReviewItem, events: [UUID])] = []
        var decided: Set<ReviewItem> = []
        let total = ReviewItem.all(in: verdict(log)).count
        guard total > 0 else {
            reader.show("  Nothing to review: what was filed is certain, and nothing contradicts itself.")
            return close(log, counts: counts)
        }
        reader.show(
            style.paragraph("\(total) to review. k keeps, m moves, d drops, a says who spoke, b goes back, q leaves.").joined(
                separator: "\n"))
        while let item = ReviewItem.all(in: verdict(log)).first(where: { !decided.contains($0) }) {
            reader.show((["", "\(decided.count + 1) of \(max(total, decided.count + 1))"] + shown(item, log)).joined(separator: "\n"))
            guard let decision = ask(item, log) else { break }
            switch decision {
            case .back:
                guard let last = trail.popLast() else {
                    reader.show("  This is the first.")
                    continue
                }
                decided.remove(last.item)
                if !last.events.isEmpty { log = try workspace.append([.withdrawn(Withdrawn(events: last.events))], to: log) }
            default:
                guard let bodies = bodies(for: item, decision, log) else { continue }
                let before = Set(log.events.map(\.id))
                if !bodies.isEmpty { log = try workspace.append(bodies, to: log) }
                trail.append((item, log.events.map(\.id).filter { !before.contains($0) }))
                decided.insert(item)
                counts[decision.tallied, default: 0] += 1
            }
        }
        close(log, counts: counts)
    }

    enum Decision: Hashable {
        case keep, drop, back
        case move, attribute
        case settle(Int)

        /// Under which word it is counted.
        fileprivate var tallied: Decision {
            if case .settle = self { .settle(0) } else { self }
        }
    }

    private var style: Style { workspace.context.style }

    private func verdict(_ log: OpportunityLog) -> Verdict {
        Verdict(log.opportunity, playbook: workspace.playbook, today: workspace.context.today)
    }

    private func shown(_ item: ReviewItem, _ log: OpportunityLog) -> [String] {
        switch item {
        case .name(let name):
            let words = log.opportunity.said.first { $0.utterance.speaker == .named(name) && !$0.filings.isEmpty }?.utterance.quote ?? ""
            return style.paragraph("\(visible(name)) is not known. “\(visible(words))”", first: "  ")
        case .filing(let id):
            guard let said = log.opportunity.said.first(where: { $0.event == id }) else { return [] }
            let who = said.utterance.speaker.name.map { visible($0) + ": " } ?? "your note: "
            var lines = style.paragraph("\(who)“\(visible(said.utterance.quote))”", first: "  ")
            if let confirmed = said.utterance.confirms {
                lines += style.paragraph("to “\(visible(confirmed.quote))”", first: "    ").map(style.dim)
            }
            let places = said.filings.map { $0.criterion.rawValue + ($0.denied ? " (against it)" : "") }.joined(separator: ", ")
            return lines + ["  → \(places)"]
        case .contradiction(let criterion):
            let evidence = verdict(log)[criterion].evidence
            return ["  \(criterion.rawValue) contradicts itself. Which counts?"]
                + evidence.enumerated().flatMap { index, item in
                    let confirmed = item.confirmed.map { " to “\(visible($0))”" } ?? ""
                    return style.paragraph(
                        "“\(visible(item.quote))”\(confirmed) (\(visible(item.speaker ?? "your view")), \(item.day.text))",
                        first: "  \(index + 1)  ")
                }
        }
    }

    /// The decision that a key means; nil ends the review.
    private func ask(_ item: ReviewItem, _ log: OpportunityLog) -> Decision? {
        let keys: String =
            switch item {
            case .name: "a who it is, k leave it, b back, q quit"
            case .filing: "k keep, m move, d drop, a attribute, b back, q quit"
            case .contradiction: "1–9 counts, k leave both, b back, q quit"
            }
        while true {
            guard let key = reader.readKey(prompt: Prompt("  [\(keys)] ", isRemembered: false)) else { return nil }
            switch (Character(key.lowercased()), item) {
            case ("q", _): return nil
            case ("b", _): return .back
            case ("k", _), ("\n", _): return .keep
            case ("d", .filing): return .drop
            case ("m", .filing): return .move
            case ("a", .filing), ("a", .name): return .attribute
            case (let digit, .contradiction(let criterion)):
                if let number = digit.wholeNumberValue, verdict(log)[criterion].evidence.indices.contains(number - 1) {
                    return .settle(number - 1)
                }
                reader.show("  There is no such number.")
            default: reader.show("  One of: \(keys)")
            }
        }
    }

    /// The events of a decision; nil where what it needs was not given, so that it is asked again.
    private func bodies(for item: ReviewItem, _ decision: Decision, _ log: OpportunityLog) -> [EventBody]? {
        switch (decision, item) {
        case (.keep, .filing(let id)):
            guard let said = log.opportunity.said.first(where: { $0.event == id }) else { return [] }
            return [.moved(Moved(utterance: id, filings: said.filings.map(\.decided)))]
        case (.drop, .filing(let id)): return [.moved(Moved(utterance: id, filings: []))]
        case (.move, .filing(let id)): return moved(id, log)
        case (.attribute, .filing(let id)): return attributed(id, log)
        case (.attribute, .name(let name)): return introduced(name)
        case (.settle(let index), .contradiction(let criterion)):
            let evidence = verdict(log)[criterion].evidence
            guard evidence.indices.contains(index) else { return nil }
            return [.settled(Settled(criterion: criterion, utterance: evidence[index].utterance))]
        default: return []
        }
    }

    private func moved(_ id: UUID, _ log: OpportunityLog) -> [EventBody]? {
        guard case .line(let typed) = reader.read(prompt: Prompt("  where to? (criterion…, or note) ", isRemembered: false)) else {
            return nil
        }
        let former = log.opportunity.said.first { $0.event == id }?.filings ?? []
        switch FilingPlaces(typed, former: former) {
        case .nothing: return nil
        case .unknown(let line):
            reader.show("  " + line)
            return nil
        case .filings(let filings): return [.moved(Moved(utterance: id, filings: filings))]
        }
    }

    /// The same words in another's mouth: the old utterance is taken back and said anew, at the same time.
    private func attributed(_ id: UUID, _ log: OpportunityLog) -> [EventBody]? {
        guard let said = log.opportunity.said.first(where: { $0.event == id }),
            case .line(let typed) = reader.read(prompt: Prompt("  who said it? (name, or me) ", isRemembered: false))
        else { return nil }
        let name = typed.trimmingWhitespace()
        guard !name.isEmpty else { return nil }
        var utterance = said.utterance
        if name.lowercased() == "me" {
            utterance.speaker = .seller(log.opportunity.owner)
        } else if let known = log.opportunity.people.named(name) {
            utterance.speaker = known.role == .seller ? .seller(known.name) : .named(known.name)
        } else {
            utterance.speaker = .named(name)
        }
        utterance.reading.filings = said.filings.map(\.decided)
        return [.withdrawn(Withdrawn(events: log.group(of: id) ?? [id])), .said(utterance)]
    }

    private func introduced(_ name: String) -> [EventBody]? {
        guard case .line(let typed) = reader.read(prompt: Prompt("  \(visible(name)) is: (TITLE, ROLE) ", isRemembered: false)) else {
            return nil
        }
        guard let person = PersonLine("\(name), \(typed)") else { return nil }
        let level = person.title.flatMap { title in (try? Workspace.interpreter())?.level(of: title) }
        return [.person(PersonNamed(Person(name: person.name, title: person.title, level: level, role: person.role ?? .other)))]
    }

    private func close(_ log: OpportunityLog, counts: [Decision: Int]) {
        let verdict = verdict(log)
        let words: [(Decision, String)] = [
            (.keep, "kept"), (.move, "moved"), (.drop, "dropped"), (.attribute, "attributed"), (.settle(0), "settled"),
        ]
        let done = words.compactMap { decision, word in counts[decision].map { "\($0) \(word)" } }
        var lines = [""]
        if !done.isEmpty { lines.append("  " + done.joined(separator: ", ")) }
        lines.append(VerdictText(verdict, playbook: workspace.playbook, style: style).headline)
        if !Recap(verdict).isEmpty {
            lines += style.paragraph("The follow-up mail: `qualify recap \(verdict.opportunity.name)`.", first: "  ")
        }
        reader.show(lines.joined(separator: "\n"))
    }
}

extension Filing {
    /// The same by a person's decision.
    fileprivate var decided: Filing {
        var filing = self
        filing.confidence = 1
        if ground != .confirmation { filing.ground = .marked }
        return filing
    }
}
