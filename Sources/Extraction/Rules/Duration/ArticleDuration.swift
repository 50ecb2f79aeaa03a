import DealModel
import Foundation

extension DurationRules {
    /// "takes a week", "about an hour", "a year and a half", "a week or two": one unit, where the words around it speak of length.
    static let article = Rule(
        "duration.article",
        examples: ["takes a week", "a year and a half", "within a month of signature", "a week or two", "about a fortnight"],
        starts: [.trait(.article), .words(["another"])]
    ) { passage, index in
        guard passage.number(at: index) == nil else { return nil }
        var place = index + 1
        if ["whole", "full", "entire", "good", "solid", "further", "single"].contains(passage.key(place)) { place += 1 }
        guard let word = passage.lexeme(place).unit, passage.key(place).utf8.count > 1, !passage.key(place).hasSuffix("s") else {
            return nil
        }
        guard passage.key(place) != "min", passage.key(place) != "mo", passage.number(before: index) == nil else { return nil }
        let end = place + 1
        if let (half, after) = halfAfter(passage, at: end) {
            let (figure, unit) = smaller(Decimal(word.factor) * (1 + half), word.unit)
            return Candidate(rule: "duration.article", .duration(Span(figure, unit)), index..<after)
        }
        if let (sum, unit, after) = compound(passage, Decimal(word.factor), word.unit, at: end) {
            return Candidate(rule: "duration.article", .duration(Span(.single(sum), unit)), index..<after)
        }
        if passage.key(end) == "or", let number = passage.number(at: end + 1), number.value == 2, passage.lexeme(end + 2).unit == nil {
            var candidate = Candidate(rule: "duration.article", .duration(Span(.range(low: 1, high: 2), word.unit)), index..<(end + 2))
            candidate.isSingle = false
            return candidate
        }
        if let rate = RateReading.read(passage, at: end), let per = TimeUnit(rawValue: rate.per), per.months > word.unit.months,
            passage.key(index - 1) != "half",
            leads.contains(passage.key(index - 1)) || passage.startsSentence(index) || openers.contains(passage.key(index - 1)),
            !["ago", "from", "later"].contains(passage.key(rate.tokens.upperBound))
        {
            let span = Span(.single(Decimal(word.factor)), word.unit, per: rate.per)
            return Candidate(rule: "duration.article", .duration(span), index..<rate.tokens.upperBound)
        }
        if word.factor == 10, passage.key(end) == "of" {
            return Candidate(rule: "duration.article", .duration(Span(.single(10), .year)), index..<end)
        }
        guard place > index + 1 || passage.key(index) == "another" || isLength(passage, index, end), !isRateOrDate(passage, index, end)
        else { return nil }
        return Candidate(rule: "duration.article", .duration(Span(.single(Decimal(word.factor)), word.unit)), index..<end)
    }

    private static let leads: Set<String> = [
        "takes", "take", "took", "taking", "taken", "about", "roughly", "around", "almost", "nearly", "within", "lasts", "lasted", "last",
        "for", "than", "least",
        "most", "spend", "spends", "spent", "under", "lose", "loses", "lost", "losing", "wait", "waited", "half", "need", "needs",
        "approximately", "to", "only",
        "add", "adds", "added", "saves", "save", "saved", "be", "over", "exceeds", "exceeding", "lasting", "beyond", "costs", "cost",
    ]
    /// What can stand before "an hour a day".
    private static let openers: Set<String> = [
        "that's", "is", "it's", "wastes", "waste", "wasting", "maybe", "easily", "up", "burns", "by",
    ]
    /// Nouns whose length "of a week" is.
    private static let lasting: Set<String> = [
        "delay", "outage", "downtime", "notice", "period", "trial", "pilot", "wait", "gap", "slip", "pause", "extension", "lead", "span",
        "duration",
        "minimum", "maximum",
    ]

    private static func isLength(_ passage: Passage, _ index: Int, _ end: Int) -> Bool {
        let lead = passage.key(index - 1)
        if passage.key(end) == "or", passage.key(end + 1) == "so" { return true }
        // "an hour to an hour and a half"
        if passage.key(end) == "to" {
            if passage.has(end + 1, .article), passage.lexeme(end + 2).unit != nil { return true }
            if let number = passage.number(at: end + 1), passage.lexeme(number.tokens.upperBound).unit != nil { return true }
        }
        if ["of", "each"].contains(passage.key(end)), ["within", "for", "about", "takes", "took"].contains(lead) { return true }
        if passage.has(end, .adverbRate) { return false }
        if isWork(passage, index, end) { return true }
        if lead == "of", lasting.contains(passage.key(index - 2)) { return true }
        return leads.contains(lead) && !passage.has(index - 2, .moneyCue)
    }

    /// "a month of lead time", "a week before we start", "a month to get the team in place": after no sum, so that it is no rate.
    private static func isWork(_ passage: Passage, _ index: Int, _ end: Int) -> Bool {
        guard passage.number(before: index) == nil, !passage.has(index - 1, .moneyCue), passage.lexeme(index - 1).currency == nil else {
            return false
        }
        switch passage.key(end) {
        case "of": return works.contains(passage.key(end + 1))
        case "before": return ["we", "you", "they", "i", "go-live", "kick-off", "kickoff", "signature"].contains(passage.key(end + 1))
        case "to": return deeds.contains(passage.key(end + 1))
        default: return false
        }
    }

    private static let works: Set<String> = [
        "lead", "work", "training", "implementation", "notice", "testing", "downtime", "integration", "onboarding", "preparation",
        "configuration", "migration", "planning", "build", "installation", "delay", "waiting",
    ]
    private static let deeds: Set<String> = [
        "get", "implement", "install", "roll", "set", "build", "deploy", "migrate", "train", "integrate", "configure", "deliver", "prepare",
        "connect", "onboard", "test", "review", "order", "ship",
    ]

    /// "for a day rate", "twice a day", "a week ago" belong to other rules.
    private static func isRateOrDate(_ passage: Passage, _ index: Int, _ end: Int) -> Bool {
        if ["ago", "from", "later", "hence", "earlier"].contains(passage.key(end)) { return true }
        let next = passage[end]
        if next.kind == .word, !next.startsLine, !next.has([.stop, .verb, .article]), passage.key(end) != "or" { return true }
        return passage.key(end) == "-"
    }

    /// "half a day", "half an hour", "a half day", "three quarters of an hour".
    static let half = Rule(
        "duration.half", examples: ["half a day", "half an hour", "a half-day workshop", "three quarters of an hour"],
        starts: [.words(["half", "quarter", "quarters"])]
    ) { passage, index in
        var value = Fraction.half
        var start = index
        if passage.key(index) != "half" {
            let isHour = passage.key(index + 1) == "hour" && (passage.has(index - 1, .article) || passage.key(index - 1) == "-")
            guard isHour || passage.key(index + 1) == "of" && passage.has(index + 2, .article) else { return nil }
            value = Fraction.quarter
            if passage.key(index) == "quarters" || isHour && passage.key(index - 1) == "-" {
                guard passage.key(index - 1) == "three" || passage.key(index - 1) == "-" && passage.key(index - 2) == "three" else {
                    return nil
                }
                value = Fraction.threeQuarters
                start = passage.key(index - 1) == "-" ? index - 2 : index - 1
            } else if passage.has(index - 1, .article) {
                start = index - 1
            }
        } else if passage.has(index - 1, .article) {
            start = index - 1
        }
        var place = index + 1
        if passage.key(place) == "-" || passage.key(place) == "of" { place += 1 }
        if passage.has(place, .article) { place += 1 }
        guard let word = passage.lexeme(place).unit, passage.key(place).utf8.count > 1, !passage.key(place).hasSuffix("s"),
            place > index + 1 || passage.isGlued(place)
                || ["day", "hour", "year"].contains(passage.key(place))
        else { return nil }
        if ["first", "second", "last", "next", "this", "h1", "h2", "other"].contains(passage.key(start - 1))
            || passage.has(start - 1, .ordinal)
        {
            return nil
        }
        if passage.key(start - 1) == "and" || passage.number(before: start) != nil && passage.key(start) != "three" { return nil }
        guard passage.key(place) != "quarter" else { return nil }
        let (figure, unit): (Figure, TimeUnit) =
            word.unit == .year ? (.single(value * 12), .month) : (.single(value * Decimal(word.factor)), word.unit)
        return Candidate(rule: "duration.half", .duration(Span(figure, unit)), start..<(place + 1))
    }
}
