import DealModel

/// What an utterance is worth for a criterion that the model reads in it.
///
/// The model knows what words are about; whether they are said for it, against it, under a condition or of something else is a matter of
/// rules, because false evidence is worse than missed evidence.
enum Sincerity {
    case meant, denied, notMeant

    /// - Parameter isAsked: the words answer a question for it, so that "I would" says all there is to say.
    static func of(
        _ text: String, for reading: CriterionReading, entities: [Entity], day: Day, isHearsay: Bool = false, isAsked: Bool = false
    ) -> Sincerity {
        guard !text.isPage else { return reading.denied ? .denied : .meant }
        let padded = PaddedWords(text)
        let says = padded.say(anyOf:)
        // A question proves nothing about the one who asks it; ignorance and "not yet" are neither yes nor no.
        if Question.isAsked(in: text) { return .notMeant }
        if reading.denied, says(ignorance) || says(notYet) { return .notMeant }
        if says(Denial.assents), !says(["but"]) { return .meant }
        // What is past, wished for or doubted is not so; in preparation all is claimed anyway, and hedges are honest.
        if commitments.contains(reading.criterion), says(past) { return .notMeant }
        // "Six, maybe seven" is an answer all the same.
        let isFigure = isAsked && Shape.fits(reading.criterion, entities) == true
        if !isHearsay, !isFigure, reading.criterion != .problem, says(wishes) { return .notMeant }
        if !isHearsay, !reading.denied, Evasion.isSaid(in: text), text.plainWords.count <= 20, !entities.contains(where: { $0.rate != nil })
        {
            return .notMeant
        }
        switch reading.criterion {
        case .decisionMaker:
            if says(sole), !says(["not my", "isn't my", "not mine"]) { return .meant }
            if says(othersDecide), !says(ownership) { return .denied }
        case .sponsorship:
            if reading.denied || says(refusals), !FirstPerson.acts(in: text), !says(["nobody", "no one", "none of us"]) {
                return .notMeant
            }
            if says(refusals) { return .denied }
            if !isHearsay, !isAsked, !reading.denied, !says(backing) { return .notMeant }
            if says(reversals) || says(hesitation) { return .notMeant }
        case .investment:
            if says(tooMuch), says(["don't think", "wouldn't say"]) { return .meant }
            if says(tooMuch), !says(["not too much", "isn't too much", "not out of the question", "out of the question no", "too much no"])
            {
                return .denied
            }
            if !isHearsay, !reading.denied, !says(accepting), !isAsked || Assent(text) == nil { return .notMeant }
            if says(dear) || says(undecidedMoney)
                || says(["not the money", "isn't the money", "isn't about the money", "not about the money"])
                || says(someoneElsesPrice)
            {
                return .notMeant
            }
        case .consequence:
            if says(turnover) || says(gains), !says(losses) { return .notMeant }
            if Condition.isSaid(in: padded), !reading.denied, says(unreal) { return .notMeant }
        case .fit:
            // Polite interest says nothing of the problem.
            if !isHearsay, !reading.denied, says(polite), !says(mending) { return .notMeant }
            if says(cannotFix) { return .denied }
            if says(["fixed it for", "fixed the problem for", "worked for them", "part of the problem"]) { return .notMeant }
        case .problem:
            // "We can't tell our tenants when the plumber comes": what does not work is the problem itself.
            return says(["not a problem", "no problem", "isn't a problem", "is no issue", "works perfectly", "been fixed"])
                ? .denied : .meant
        case .strategicObjective:
            return says(unrelated) ? .denied : .meant
        case .verbalYes:
            if says(notYet) || says(undecided) || Condition.isSaid(in: padded) || text.plainWords.count < 3 { return .notMeant }
            if says(otherVendor) { return .denied }
            if !reading.denied, !says(choices) { return .notMeant }
        case .purchasing:
            if !isHearsay, !says(buying) { return .notMeant }
            if says(blockers) || says(["at some point", "sometime", "eventually"]) { return .notMeant }
        case .nextStep:
            if says(continuations), isAsked { return .denied }
            if says(continuations) || Shape.isPast(entities, on: day) { return .notMeant }
        case .goLiveDate:
            if Shape.isPast(entities, on: day)
                || says(["or not at all", "call me", "ring me", "talk again", "won't be live", "not be live"])
            {
                return .notMeant
            }
            if !isHearsay, !isAsked, reading.confidence < 0.8, !says(inUse) { return .notMeant }
            if says(harmless) || says(dateless) || (says(onTheWay) && !says(inUse)) { return .notMeant }
        case .goLiveReason:
            if says(harmless) { return .denied }
            let isDated = entities.contains { $0.period != nil }
            if !isHearsay, !isAsked, !reading.denied, !says(pressing), !(isDated && says(eventful)) { return .notMeant }
        case .implementationTime:
            if says(otherProjects) || says(reckoning) || says(["took", "had taken", "ended up taking"])
                || (!says(building) && says(["legal", "procurement", "security", "board"]))
            {
                return .notMeant
            }
        case .target:
            if Shape.isPast(entities, on: day) { return .notMeant }
        case .effort:
            // What was done before is no promise.
            if !isHearsay, !isAsked, !reading.denied, !says(giving) { return .notMeant }
            if !isHearsay, says(["we hired", "we put in", "we bought", "we added", "we tried", "we moved", "we gave"]) { return .notMeant }
            if says(["can give you nobody", "nobody free", "no one free", "no people", "nobody to give", "have nobody", "has nobody"]) {
                return .denied
            }
            if says(["nobody", "no one", "never again", "but they won't", "not spare", "can't spare"]) { return .denied }
        case .acknowledgement:
            if !says(planning) { return .notMeant }
        case .steps:
            if !isHearsay, !says(onTheWay), !entities.contains(where: { $0.period != nil || $0.person != nil || $0.span != nil }) {
                return .notMeant
            }
        case .roi: break
        }
        return reading.denied ? .denied : .meant
    }
}

/// A commitment that hangs on something: it is no proof until the condition is gone.
package enum Condition {
    package static func isSaid(in text: String) -> Bool {
        isSaid(in: PaddedWords(text))
    }

    static func isSaid(in padded: PaddedWords) -> Bool {
        padded.say(anyOf: words) && !padded.say(anyOf: settled)
    }

    private static let words = ["if", "unless", "provided", "depends", "depending", "assuming", "as long as", "subject to"]
    /// "If not we lose…" and "see if" hang on nothing.
    private static let settled = ["see if", "check if", "even if", "what if we don't", "if not", "ask if", "as if", "wonder if"]
}

/// Whether a buyer asks something, rather than says it.
package enum Question {
    package static func isAsked(in text: String) -> Bool {
        guard text.trimmingWhitespace().hasSuffix("?"), let first = text.plainWords.first else { return false }
        // "You want me to champion this?" asks in the order of a statement.
        return openings.contains(first) || ["you", "you're", "your"].contains(first)
    }

    private static let openings: Set<String> = [
        "who", "what", "when", "where", "why", "how", "which", "would", "could", "can", "do", "does", "did", "is", "are", "was", "will",
        "should",
        "if", "so", "have", "has", "and", "whose", "may", "shall",
    ]
}

/// Whether the one who speaks is the one who acts.
enum FirstPerson {
    static func acts(in text: String) -> Bool {
        text.plainWords.contains { words.contains($0) }
    }

    private static let words: Set<String> = ["i", "i'd", "i'll", "i'm", "i've", "we", "we'd", "we'll", "we're", "we've"]
}
