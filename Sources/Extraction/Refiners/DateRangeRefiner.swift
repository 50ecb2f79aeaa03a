import DealModel

extension Refiner {
    /// "from May to September", "between 1 and 15 June", "Q1-Q3": one stretch with both ends in it.
    static let dateRanges = Refiner(name: "dateRanges") { candidates, passage, journal in
        var kept: [Candidate] = []
        for candidate in candidates {
            if let left = kept.last, let joined = join(left, candidate, passage) {
                kept[kept.count - 1] = joined
                journal.note(left, .merged(into: "dateRanges"))
                journal.note(candidate, .merged(into: "dateRanges"))
            } else {
                kept.append(candidate)
            }
        }
        return kept
    }

    private static let joins: Set<String> = ["to", "-", "until", "till", "through", "thru", "and", "til", "~"]

    private static func join(_ left: Candidate, _ right: Candidate, _ passage: Passage) -> Candidate? {
        guard case .date(let first) = left.value, case .date(let second) = right.value else { return nil }
        var place = left.tokens.upperBound
        if passage.key(place) == "," { place += 1 }
        let connector = passage.key(place)
        guard joins.contains(connector) else { return nil }
        place += 1
        if passage.key(place) == "the", right.tokens.lowerBound > place { place += 1 }
        guard place == right.tokens.lowerBound else { return nil }
        let lead = passage.key(left.tokens.lowerBound - 1)
        if connector == "and", lead != "between" { return nil }
        if lead == "from", passage.isChange(before: left.tokens.lowerBound - 1),
            left.rule == "date.today" || isMoved(passage, left.tokens.lowerBound - 1)
        {
            return nil
        }
        if connector != "and", connector != "-", lead != "from", isMoved(passage, left.tokens.lowerBound) { return nil }
        guard let period = stretch(first, left.calendar, second, right.calendar, passage.context.reference) else { return nil }
        var joined = right
        joined.rule = "date.range"
        joined.value = .date(period)
        joined.tokens =
            (lead == "between" || lead == "from" ? left.tokens.lowerBound - 1 : left.tokens.lowerBound)..<right.tokens.upperBound
        joined.calendar = nil
        joined.approximate = left.approximate || right.approximate
        return joined
    }

    /// "moved from March to May", "pushed the date from Q2 to Q3": two dates.
    private static func isMoved(_ passage: Passage, _ index: Int) -> Bool {
        for place in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            if [
                "moved", "move", "moving", "pushed", "push", "slipped", "slip", "shifted", "shift", "delayed", "postponed", "brought",
                "changed", "slid",
            ].contains(passage.key(place)) {
                return true
            }
            if passage.endsSentence(place) { return false }
        }
        return false
    }

    /// The year said at one end holds for the other, and the end comes after the beginning.
    private static func stretch(
        _ first: Period, _ firstShape: CalendarShape?, _ second: Period, _ secondShape: CalendarShape?, _ reference: Day
    ) -> Period? {
        var from = first
        var to = second
        switch (firstShape, secondShape) {
        case (.weekday, .some(let end)) where first.from > reference:
            // A weekday is never today: the range begins with the coming one.
            guard let later = end.period(near: first.from, .ahead) else { return nil }
            to = later
        case (.some(let begin), .some(let end)) where first.to >= reference:
            // The first stretch that is not yet over; it may have begun.
            guard let later = end.period(near: reference, .ahead), let earlier = begin.period(near: later.to, .back) else { return nil }
            (from, to) = (earlier, later)
        case (.some(let shape), nil):
            // The last one that begins before the end does.
            if let earlier = shape.period(near: second.to, .back) { from = earlier }
        case (_, .some(let shape)):
            if let later = shape.period(near: first.from, .ahead), later.to >= first.to { to = later }
        case (nil, nil): break
        }
        guard from.from <= to.to else { return nil }
        return Period(from: from.from, to: to.to, grain: from.grain == to.grain ? from.grain : .day)
    }
}
