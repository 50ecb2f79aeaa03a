import DealModel
import Qualification
import Reports
import TerminalText
import Understanding

extension Conversation {
    /// `/plan`. Right after it an assent is one to the plan.
    mutating func showPlan() -> [Effect] {
        isPlanShown = true
        return [.show(planLines)]
    }

    /// `/acknowledge`: the seller's own word on the plan as it stands, or that of somebody who is known.
    mutating func acknowledge(_ argument: String) -> [Effect] {
        guard verdict.plan.errors.isEmpty else {
            return [.show(style.paragraph("the plan contradicts itself, so that nobody can agree to it: /plan", first: "  "))]
        }
        let parts = argument.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "," }
        let head = (parts.first ?? "").trimmingWhitespace()
        let words = parts.count > 1 ? parts[1].trimmingWhitespace() : ""
        let isOwn = ["", "me", "i"].contains(head.lowercased())
        if !isOwn, let person = opportunity.people.named(head) {
            guard !words.isEmpty else {
                let name = visible(person.firstName)
                return [.show(["  What did \(name) say? /acknowledge \(name): yes, that works for us"])]
            }
            return recordAcknowledgement(by: person.role == .seller ? .seller(person.name) : .named(person.name), words: words)
        }
        if !isOwn, parts.count > 1, !head.contains(" ") {
            let name = visible(truncated(head, toColumns: 40))
            return [.show(["  \(name) is not known: /who \(name), TITLE first"])]
        }
        let said = isOwn ? words : argument.trimmingWhitespace()
        return recordAcknowledgement(by: .seller(context.owner), words: said.isEmpty ? Acknowledging.plainWords : said)
    }

    private mutating func recordAcknowledgement(by speaker: Speaker, words: String) -> [Effect] {
        let body = Acknowledged(by: speaker, words: words, day: context.today, at: log.moment(context.now()))
        return record([.acknowledged(body)], echo: Acknowledging.echo(of: speaker, in: verdict))
    }

    /// What somebody on either side says right after the plan was shown, as an acknowledgement of it where it is one; the rep need not mark
    /// it, and undo takes it back. In preparation nobody is there who could agree.
    func acknowledging(_ understood: Understood) -> Understood {
        guard isPlanFresh, mode == .live, !understood.utterance.reported, understood.utterance.speaker != .rep,
            Acknowledging.isAssent(understood.utterance.quote)
        else { return understood }
        var understood = understood
        understood.utterance.reading.filings = [Filing(.acknowledgement, ground: .confirmation)]
        return understood
    }
}

extension Workspace {
    /// `qualify acknowledge OPP --by NAME --words TEXT [--on DATE]`.
    ///
    /// - Throws: `input` for words, a name or a day that cannot be; `closed`; `store`.
    package func acknowledge(_ name: String, by typed: String, words: String, on day: Day?) throws(Failure) -> String {
        let log = try log(of: find(name))
        if let closed = log.opportunity.closed { throw .closed(log.opportunity.name, closed.outcome) }
        let words = words.trimmingWhitespace()
        guard !words.isEmpty else { throw .input("an acknowledgement is somebody's words: --words \"Yes, that works for us\"") }
        let day = day ?? context.today
        guard day <= context.today else { throw .input("\(day.text) is still to come (--on)") }
        let verdict = Verdict(log.opportunity, playbook: playbook, today: context.today)
        if let error = verdict.plan.errors.first {
            throw .input("the plan contradicts itself (\(error.code.rawValue)); `qualify plan \(log.opportunity.name)` says where")
        }
        let speaker = try speaker(named: typed, in: log.opportunity)
        // Of an earlier day nobody knows the hour: the plan of its evening is meant.
        let at = day == context.today ? log.moment(context.now()) : Instant(day, secondsIntoDay: 86_399)
        _ = try append([.acknowledged(Acknowledged(by: speaker, words: words, day: day, at: at))], to: log)
        return Acknowledging.echo(of: speaker, in: verdict)
    }

    private func speaker(named typed: String, in opportunity: Opportunity) throws(Failure) -> Speaker {
        let name = typed.trimmingWhitespace()
        if name.lowercased() == "me" || name.lowercased() == context.owner.lowercased() { return .seller(context.owner) }
        guard let person = opportunity.people.named(name) else {
            let known = opportunity.people.map(\.name)
            let near = known.isEmpty ? "" : " (known: \(known.joined(separator: ", ")))"
            throw .input(
                "\(visible(name)) is not known there\(visible(near)); /who \(visible(name)), TITLE in the conversation, or --by me")
        }
        return person.role == .seller ? .seller(person.name) : .named(person.name)
    }
}

enum Acknowledging {
    /// What stands for the seller's own yes where no other words are given.
    static let plainWords = "I agree to the plan as it stands."

    /// Whether words say yes, and nothing that takes it back.
    static func isAssent(_ text: String) -> Bool {
        guard !text.contains("?"), !Condition.isSaid(in: text), text.plainWords.count <= 25, !text.says(anyOf: reservations) else {
            return false
        }
        let first = text.plainWords.first ?? ""
        return ["yes", "yep", "yeah", "agreed", "ok", "okay"].contains(first) || text.says(anyOf: assents)
    }

    /// What it means, told from the verdict before it.
    static func echo(of speaker: Speaker, in verdict: Verdict) -> String {
        let standing = verdict[.acknowledgement].evidence.filter { $0.strength == .proof && !$0.denied }
        let decisionMaker = verdict.opportunity.decisionMaker
        let name = speaker.name.map { visible($0) } ?? "you"
        guard !speaker.isSeller, decisionMaker?.name != speaker.name else {
            let other = speaker.isSeller ? standing.contains { $0.voice == .decisionMaker } : standing.contains { $0.voice == .seller }
            if other { return "Agreed: both sides have acknowledged the plan, and its dates stand from now on." }
            let missing = speaker.isSeller ? decisionMaker.map { visible($0.name) } ?? "the decision maker" : "you (/acknowledge)"
            return "Acknowledged by \(name); still to come: \(missing)."
        }
        return "\(name) agrees, which is a claim: it takes \(decisionMaker.map { visible($0.name) } ?? "the decision maker") and you."
    }

    private static let reservations = [
        "but", "not", "no", "don't", "doesn't", "can't", "won't", "except", "however", "first", "later", "maybe", "perhaps", "almost",
        "think about",
    ]
    private static let assents = [
        "works for us", "works for me", "that works", "this works", "we agree", "i agree", "looks good", "looks right", "fine with us",
        "fine with me", "fine by us", "fine by me", "good with us", "let's do that", "let's do it", "that's our plan", "that is our plan",
        "that's the plan", "that is the plan", "go with that", "we can do that", "we have a plan", "sounds good", "happy with that",
    ]
}
