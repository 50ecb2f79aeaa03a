import ClosePlan
import DealModel
import Foundation
import Playbook
import Understanding

/// Reads what people say of steps: "legal takes three weeks", "the board meets on 14 January", "security review is done", "we need the
/// works council".
///
/// Only plain statements count: no question, no condition, no wish, nothing about another company, nothing from private notes, and
/// nothing that the rep has made a note. False steps are worse than missed ones: a clause that speaks of two steps changes neither.
struct StepTalk {
    let opportunity: Opportunity
    let playbook: Playbook

    /// Oldest first.
    var statements: [SaidStep] {
        // Steps that were added by command have names, too.
        var titles: [Step] = playbook.steps.map(Step.init)
        for change in opportunity.steps.map(\.change) where change.change == .set {
            titles.removeAll { $0.id == change.step.id }
            titles.append(change.step)
        }
        let names = StepNames(titles, optional: playbook.optionalSteps)
        let sides = Dictionary(titles.map { ($0.id, $0.side) }) { _, last in last }
        return opportunity.said.flatMap { statements(in: $0, names: names, sides: sides) }.sorted { $0.at < $1.at }
    }

    private func statements(in said: Opportunity.Said, names: StepNames, sides: [String: StepSide]) -> [SaidStep] {
        let utterance = said.utterance
        let isPutAside = said.filings.isEmpty && !utterance.reading.filings.isEmpty
        guard !utterance.isPrivate, !isPutAside, !utterance.quote.isPage, names.mayBeIn(utterance.quote), Aside(utterance.quote) == nil
        else { return [] }
        let (voice, name) = opportunity.voice(of: utterance.speaker)
        var found: [SaidStep] = []
        for clause in Clause.all(of: utterance) where !Question.isAsked(in: clause.text) {
            let words = PaddedWords(clause.text)
            guard !Condition.isSaid(in: clause.text), !words.say(anyOf: StepTalk.unreal), let step = names.step(in: words) else { continue }
            // How long the buyer's own people take is not the seller's to say.
            if voice == .seller, sides[step].map({ $0 == .buyer }) ?? true { continue }
            for change in changes(of: step, clause: clause, words: words, on: utterance.day) {
                found.append(
                    SaidStep(
                        step: step, change: change, quote: utterance.quote, speaker: name, utterance: said.event, at: utterance.at,
                        day: utterance.day))
            }
        }
        return found
    }

    private func changes(of step: String, clause: Clause, words: PaddedWords, on day: Day) -> [SaidStep.Change] {
        let optional = playbook.optionalSteps.first { $0.id == step }
        if words.say(anyOf: StepTalk.spared) || words.sayNo(to: step) {
            return StepTalk.lasting.contains(step) ? [] : [.notNeeded]
        }
        if words.say(anyOf: StepTalk.negations) { return [] }
        if isDone(words) { return [.done(clause.pastDay(on: day) ?? day)] }
        var changes: [SaidStep.Change] = []
        if let days = days(clause, words) { changes.append(.takes(days)) }
        if let date = clause.comingDay(after: day), optional?.waitsForDate == true || words.say(anyOf: StepTalk.beginnings) {
            changes.append(.waitsFor(date))
        }
        if let owner = owner(clause, words) { changes.append(.owned(owner)) }
        if optional != nil, !changes.isEmpty || words.say(anyOf: StepTalk.needs[step] ?? StepTalk.anyNeed) {
            changes.insert(.needed, at: 0)
        }
        return changes
    }

    private func isDone(_ words: PaddedWords) -> Bool {
        words.say(anyOf: StepTalk.ends) && !words.say(anyOf: StepTalk.notYet)
    }

    private func days(_ clause: Clause, _ words: PaddedWords) -> Int? {
        let spans = clause.entities.compactMap(\.span).filter { $0.per == nil }
        guard spans.count == 1, let span = spans.first, words.say(anyOf: StepTalk.lengths), !words.say(anyOf: StepTalk.bygone) else {
            return nil
        }
        return StepDuration(span).days.flatMap { (1...2600).contains($0) ? $0 : nil }
    }

    private func owner(_ clause: Clause, _ words: PaddedWords) -> String? {
        let people = clause.entities.compactMap(\.person)
        guard people.count == 1, let person = people.first, words.say(anyOf: StepTalk.duties) else { return nil }
        return opportunity.people.named(person.name)?.name ?? person.name
    }
}

/// A part of an utterance that may speak of one step, with the figures in it.
private struct Clause {
    let text: String
    let entities: [Entity]

    static func all(of utterance: Utterance) -> [Clause] {
        let scalars = Array(utterance.quote.unicodeScalars)
        var cuts: [Int] = [0]
        for (offset, scalar) in scalars.enumerated() {
            // A comma or a dot inside a figure or a date ends nothing.
            guard !utterance.reading.entities.contains(where: { $0.range.contains(offset) }) else { continue }
            if ",.;!?".unicodeScalars.contains(scalar) {
                cuts.append(offset + 1)
            } else if scalar == " " {
                let rest = String(String.UnicodeScalarView(scalars[(offset + 1)...].prefix(5))).lowercased()
                if ["and ", "but ", "then "].contains(where: rest.hasPrefix) { cuts.append(offset) }
            }
        }
        cuts.append(scalars.count)
        return zip(cuts, cuts.dropFirst()).compactMap { start, end in
            guard start < end else { return nil }
            let text = String(String.UnicodeScalarView(scalars[start..<end]))
            let inside = utterance.reading.entities.filter { start <= $0.range.lowerBound && $0.range.upperBound <= end }
            return text.plainWords.count < 2 ? nil : Clause(text: text, entities: inside)
        }
    }

    /// The one day, and no longer period, that is named and lies ahead; nil for one that is only an end ("by").
    func comingDay(after day: Day) -> Day? {
        let dates = entities.filter { $0.period != nil }
        guard dates.count == 1, let date = dates.first, date.bound != .by, date.bound != .before, date.bound != .max,
            let period = date.period, period.from == period.to, period.from > day
        else { return nil }
        return period.from
    }

    func pastDay(on day: Day) -> Day? {
        entities.compactMap(\.period).first { $0.to <= day }?.to
    }
}

extension PaddedWords {
    /// "There is no works council", "no NDA needed".
    fileprivate func sayNo(to step: String) -> Bool {
        StepTalk.absent[step]?.contains(where: say) ?? false
    }
}

extension StepTalk {
    fileprivate static let unreal = [
        "wish", "hope", "hoping", "hopefully", "maybe", "perhaps", "might", "what if", "imagine", "suppose", "perfect world", "kidding",
        "wonder", "whether",
    ]
    /// No plan does without these.
    fileprivate static let lasting: Set<String> = ["signers", "verbal", "signature"]
    fileprivate static let spared = [
        "don't need", "do not need", "doesn't need", "does not need", "no need", "needs no", "need no", "isn't needed", "is not needed",
        "not needed", "not necessary", "isn't necessary", "unnecessary", "can skip", "skip the", "can do without", "won't need",
        "will not need",
    ]
    fileprivate static let absent: [String: [String]] = [
        "nda": ["no nda", "without an nda"],
        "works-council": ["no works council", "without a works council", "no union"],
        "board-approval": ["no board", "not a board matter", "without the board"],
        "data-processing": ["no personal data", "no dpa"],
    ]
    fileprivate static let negations = [
        "not", "never", "no", "don't", "doesn't", "won't", "isn't", "can't", "cannot", "hasn't", "haven't", "nobody", "without", "aren't",
    ]
    fileprivate static let ends = [
        "is done", "are done", "is finished", "are finished", "is complete", "is completed", "are complete", "is signed", "are signed",
        "has been signed", "has been done", "has been completed", "has been sent", "is sent", "were sent", "was signed", "was completed",
        "was done", "is through", "are through", "is behind us", "signed the", "signed our", "signed your", "passed the", "cleared",
        "has passed", "is closed", "is approved", "has approved", "approved it", "has signed off", "signed off", "is in place",
        "finished the", "completed the", "finished with", "done with", "already done", "already signed",
    ]
    fileprivate static let notYet = [
        "once", "when", "until", "before", "after", "almost", "nearly", "half", "will", "would", "should", "must", "to be", "as soon as",
        "needs to", "has to", "have to", "by the time", "gets", "going to",
    ]
    fileprivate static let lengths = [
        "take", "takes", "taking", "need", "needs", "lasts", "last", "requires", "require", "is", "are", "allow", "for", "usually",
        "typically", "normally", "at least", "plan", "wants", "want", "will", "about", "roughly",
    ]
    fileprivate static let bygone = ["took", "last time", "last year", "used to", "was", "were", "ago", "in", "within", "notice"]
    fileprivate static let beginnings = [
        "meets", "meet", "meeting", "sits", "convenes", "starts", "start", "begins", "begin", "not before", "earliest", "from", "session",
    ]
    fileprivate static let duties = [
        "runs", "run by", "handles", "handled by", "owns", "leads", "does the", "does our", "responsible", "in charge", "looks after",
        "drives", "takes care of", "is with", "sees to", "is on it", "manages", "will do", "will run", "will handle",
    ]
    fileprivate static let anyNeed = [
        "need", "needs", "have to", "has to", "must", "required", "requires", "goes to", "go to", "goes through", "go through", "involve",
    ]
    /// What makes a mention a step: that the board wants something is not that it decides.
    fileprivate static let needs: [String: [String]] = [
        "board-approval": [
            "board approval", "approve", "approves", "sign off", "signs off", "goes to the board", "go to the board", "goes to our board",
            "take it to the board", "take this to the board", "through the board", "the board decides", "board has to", "board must",
            "need the board", "need our board",
        ],
        "works-council": [
            "need", "needs", "involve", "consult", "has a say", "have a say", "agree", "agrees", "approve", "approves", "inform", "hear",
            "heard", "ask", "has to", "have to", "must", "goes to", "go to", "goes through", "go through",
        ],
    ]
}
