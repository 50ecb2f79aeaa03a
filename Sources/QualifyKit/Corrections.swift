import DealModel
import Qualification
import TerminalText
import Understanding

/// What was recorded amiss is put right by events of its own: taken back, said anew, filed elsewhere, settled.
extension Conversation {
    mutating func undo() -> [Effect] {
        if let criterion = lastSkipped {
            lastSkipped = nil
            questioning.takeUp(criterion, verdict: verdict, playbook: playbook, purpose: purpose)
            return [.show(mode == .prep ? questionBlock : askLine)]
        }
        guard let events = log.undoable, let first = events.first, let event = log.event(first) else {
            return [.show(["  Nothing to undo."])]
        }
        return record([.withdrawn(Withdrawn(events: events))], echo: "Taken back: \(event.description). /redo puts it in again.")
    }

    mutating func redo() -> [Effect] {
        guard let events = log.redoable, let first = events.first, let event = log.event(first) else {
            return [.show(["  Nothing to redo."])]
        }
        return record([.restored(Withdrawn(events: events))], echo: "In again: \(event.description).")
    }

    /// Puts other words in the place of the last line; who said it, and the question it answered, stay.
    mutating func edit(_ text: String) -> [Effect] {
        guard let last = opportunity.said.last(where: { !$0.utterance.isPrivate }), let group = log.group(of: last.event) else {
            return [.show(["  There is no line to change yet."])]
        }
        guard !text.isEmpty else { return [.prefill("/edit " + last.utterance.quote)] }
        var context = utteranceContext(last.utterance.speaker)
        context.question = last.utterance.question
        let marked = last.filings.first { $0.ground == .marked }?.criterion
        return record(interpreter.interpret(text, marked: marked, context: context), instead: group)
    }

    mutating func move(_ argument: String) -> [Effect] {
        guard let last = opportunity.said.last(where: { !$0.utterance.isPrivate }) else {
            return [.show(["  There is no line to move yet."])]
        }
        let filings: [Filing]
        switch FilingPlaces(argument, former: last.filings) {
        case .nothing: return [.show(["  Where to? /move CRITERION, or /move note"])]
        case .unknown(let line): return [.show(["  " + line])]
        case .filings(let chosen): filings = chosen
        }
        let place = filings.isEmpty ? "a note" : filings.map(\.criterion.rawValue).joined(separator: ", ")
        return record(
            [.moved(Moved(utterance: last.event, filings: filings))],
            echo: "“\(truncated(visible(last.utterance.quote), toColumns: 48))” is now \(place).")
    }

    mutating func settle(_ argument: String) -> [Effect] {
        let words = argument.split(separator: " ").map(String.init)
        guard let criterion = words.first.flatMap(Criterion.named) else {
            let open = verdict.criteria.filter(\.contradicted).map(\.criterion.rawValue)
            return [
                .show([
                    "  " + (open.isEmpty ? "Nothing contradicts itself." : "To settle: \(open.joined(separator: ", ")). /settle CRITERION")
                ])
            ]
        }
        let evidence = verdict[criterion].evidence
        guard words.count > 1, let chosen = evidence[numbered: words[1]] else {
            let list = evidence.enumerated().map {
                "  \($0.offset + 1)  “\(truncated(visible($0.element.quote), toColumns: style.width - 10))”"
            }
            return [.show(["  Which counts? /settle \(criterion.rawValue) NUMBER"] + list)]
        }
        return record(
            [.settled(Settled(criterion: criterion, utterance: chosen.utterance))],
            echo: "“\(truncated(visible(chosen.quote), toColumns: 48))” counts for \(criterion.rawValue).")
    }
}
