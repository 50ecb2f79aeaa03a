extension Passage {
    /// Whether the words around a date speak of the past; without a sign a date lies ahead.
    func direction(around range: Range<Int>) -> CalendarShape.Direction {
        saidDirection(around: range) ?? .ahead
    }

    /// Which way the words point; nil where they give no sign.
    func saidDirection(around range: Range<Int>) -> CalendarShape.Direction? {
        let filler = ["like", "about", "around", "the", "maybe", "roughly"].contains(key(range.lowerBound - 1)) ? 2 : 1
        let lead = key(range.lowerBound - filler)
        if lead == "since" || lead == "last" { return .back }
        if matches(range.lowerBound - 2, "back", "in")
            && !["is", "are", "be", "am", "i'm", "he's", "she's", "'s"].contains(key(range.lowerBound - 3))
            || matches(range.lowerBound - 2, "back", "on")
        {
            return .back
        }
        if ["by", "until", "till", "before", "next", "coming"].contains(lead) { return .ahead }
        var place = range.lowerBound - 1
        let first = max(0, range.lowerBound - 12)
        while place >= first, !endsSentence(place) {
            if let said = tense(at: place) { return said }
            place -= 1
        }
        place = range.upperBound
        while place < range.upperBound + 10, place < tokens.count, !endsSentence(place) {
            if let said = tense(at: place) { return said }
            place += 1
        }
        return nil
    }

    /// Verbs whose past looks like their present.
    private static let unchanged: Set<String> = ["cost", "cut", "hit", "shut", "quit"]
    /// Participles that speak of what is settled, not of when.
    private static let settled: Set<String> = [
        "approved", "committed", "agreed", "confirmed", "promised", "allocated", "scheduled", "needed", "unplanned", "dedicated",
        "supposed", "interested",
        "worried", "concerned", "based", "need", "indeed", "speed", "feed", "seed", "weed", "exceed", "proceed", "succeed", "limited",
        "related",
        "automated", "integrated", "expired", "combined", "red", "bed", "shed", "fixed", "signed", "budgeted", "locked", "earmarked",
        "reserved", "united",
        "required", "used", "tied", "detailed", "advanced", "hundred", "called", "renewed", "extended", "pushed", "moved",
    ]

    private func tense(at place: Int) -> CalendarShape.Direction? {
        let token = self[place]
        guard token.kind == .word else { return nil }
        if token.has(.future) { return .ahead }
        if token.key.hasSuffix("'ll") { return .ahead }
        if Self.unchanged.contains(token.key) {
            let helped = (1...3).contains { has(place - $0, .future) || key(place - $0) == "to" || has(place - $0, [.article]) }
            return helped || has(place - 1, [.determiner]) ? nil : .back
        }
        if token.has(.past) { return .back }
        let word = token.key
        guard word.utf8.count >= 5, word.hasSuffix("ed"), !Self.settled.contains(word) else { return nil }
        return ["is", "are", "be", "being", "get", "getting", "we're", "they're", "it's", "i'm", "am"].contains(key(place - 1))
            ? nil : .back
    }
}
