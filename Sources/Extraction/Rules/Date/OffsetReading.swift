import DealModel

extension CalendarReading {
    private static let windowLeads: Set<String> = ["in", "over", "within", "during", "for", "across", "through", "throughout", "inside"]

    /// "in the next 12 months", "over the past year", "last six months", "next 12 mo".
    static func window(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        let lead = windowLeads.contains(passage.key(place)) && passage[place].kind == .word
        if lead { place += 1 }
        if passage.key(place) == "of" || passage.key(place) == "all" { place += 1 }
        let isThe = ["the", "these", "our", "this"].contains(passage.key(place))
        if isThe { place += 1 }
        let back: Bool
        switch passage.key(place) {
        case "next", "coming", "following", "upcoming": back = false
        case "last", "past", "previous", "prior", "trailing", "preceding": back = true
        default: return nil
        }
        place += 1
        let reference = passage.context.reference
        if let length = LengthReading.read(passage, at: place, article: false) {
            guard passage[place].kind != .word || !passage.has(place, .article) || passage.key(place + 1) == "couple" else { return nil }
            return edges(reference, length, back).map {
                CalendarReading(period: $0, tokens: index..<length.end, approximate: length.approximate)
            }
        }
        // "over the last year" is a stretch of twelve months; "last year" a calendar year.
        guard let word = passage.lexeme(place).unit, !passage.key(place).hasSuffix("s"), passage.key(place).utf8.count > 1 else {
            return nil
        }
        if let length = andMore(passage, word, at: place + 1), lead || isThe {
            return edges(reference, length, back).map {
                CalendarReading(period: $0, tokens: index..<length.end, approximate: length.approximate)
            }
        }
        let relative = passage.key(place - 1)
        let stretch =
            lead && isThe && ["over", "in", "within", "during", "for", "across"].contains(passage.key(index)) || relative == "trailing"
        guard stretch, relative != "following", passage.key(place + 1) != "of",
            word.unit != .quarter || relative == "past" || passage.key(index) == "over"
        else { return nil }
        let length = LengthReading(parts: [.init(low: word.factor, high: word.factor, unit: word.unit)], end: place + 1, approximate: false)
        return edges(reference, length, back).map { CalendarReading(period: $0, tokens: index..<(place + 1)) }
    }

    /// "the next year and a half", "the next week or two", "the last month or so".
    private static func andMore(_ passage: Passage, _ word: (unit: TimeUnit, factor: Int), at index: Int) -> LengthReading? {
        if word.unit == .year, DurationRules.halfAfter(passage, at: index)?.0 == Fraction.half,
            let (_, end) = DurationRules.halfAfter(passage, at: index)
        {
            return LengthReading(parts: [.init(low: 18, high: 18, unit: .month)], end: end, approximate: false)
        }
        guard passage.key(index) == "or" else { return nil }
        if passage.number(at: index + 1)?.value == 2 {
            return LengthReading(
                parts: [.init(low: word.factor, high: 2 * word.factor, unit: word.unit)], end: index + 2, approximate: false)
        }
        guard passage.key(index + 1) == "so" else { return nil }
        return LengthReading(parts: [.init(low: word.factor, high: word.factor, unit: word.unit)], end: index, approximate: true)
    }

    private static func edges(_ reference: Day, _ length: LengthReading, _ back: Bool) -> Period? {
        guard let edge = length.days(from: reference, back: back)?.high else { return nil }
        return back ? Period(from: edge, to: reference, grain: .day) : Period(from: reference, to: edge, grain: .day)
    }

    /// "within 90 days": until then; with "of" or "after" an event it is a length of time.
    static func within(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard passage.key(index) == "within" || passage.key(index) == "inside" else { return nil }
        var place = index + 1
        if passage.key(place) == "of", passage.key(index) == "inside" { place += 1 }
        guard let length = LengthReading.read(passage, at: place),
            !["of", "after", "from", "following", "per", "a"].contains(passage.key(length.end))
        else { return nil }
        return edges(passage.context.reference, length, false).map { CalendarReading(period: $0, tokens: index..<length.end) }
    }

    /// "in 6 weeks", "in two years' time": one day, or a stretch where the length is a range.
    static func inLength(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard passage.key(index) == "in" else { return nil }
        var place = index + 1
        if passage.key(place) == "just" || passage.key(place) == "another" { place += 1 }
        for word in ["exactly", "only", "maybe", "about", "around", "roughly", "approximately", "approx", "abt"]
        where passage.key(place) == word { place += 1 }
        guard let length = LengthReading.read(passage, at: place), !isRate(passage, index, place) else { return nil }
        var end = length.end
        if passage.key(end) == "or", passage.key(end + 1) == "so" { end += 2 }
        if passage.key(end) == "'s" || passage.key(end) == "'" { end += 1 }
        if passage.key(end) == "time" { end += 1 } else if end > length.end, passage.key(end - 1).hasPrefix("'") { return nil }
        if ["of", "after", "per"].contains(passage.key(end)) { return nil }
        let reference = passage.context.reference
        guard let (from, to) = length.days(from: reference, back: false) else { return nil }
        return CalendarReading(period: Period(from: from, to: to, grain: .day), tokens: index..<end, approximate: length.approximate)
    }

    /// "14 days in a year" is a rate, "3 outages in 2 weeks" a count over a time.
    private static func isRate(_ passage: Passage, _ index: Int, _ place: Int) -> Bool {
        if ["once", "twice", "times"].contains(passage.key(index - 1)) { return true }
        guard passage.has(place, .article) else {
            return passage.key(index - 1) == "day" || passage.number(at: place)?.has(.slashed) == true
        }
        for back in 1...4 {
            if passage.endsSentence(index - back) { return false }
            if passage.number(before: index - back + 1) != nil { return true }
        }
        return false
    }

    /// "6 weeks ago", "a year ago", "two months from now", "3 days from tomorrow", "two weeks after 1 June".
    static func offset(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let length = LengthReading.read(passage, at: index) else { return nil }
        let end = length.end
        let reference = passage.context.reference
        func reading(_ base: Day, back: Bool, _ end: Int) -> CalendarReading? {
            guard let (one, other) = length.days(from: base, back: back) else { return nil }
            return CalendarReading(
                period: Period(from: min(one, other), to: max(one, other), grain: .day), tokens: index..<end,
                approximate: length.approximate)
        }
        switch passage.key(end) {
        case "ago", "back":
            if passage.key(end) == "back", passage.has(end + 1, [.determiner]) { return nil }
            return reading(reference, back: true, passage.key(end + 1) == "today" ? end + 2 : end + 1)
        case "hence", "later": return reading(reference, back: false, end + 1)
        case "out" where passage.matches(end + 1, "from", "now"): return reading(reference, back: false, end + 3)
        case "tomorrow", "today":
            guard length.parts.allSatisfy({ $0.unit == .week }), let base = today(passage, at: end) else { return nil }
            return reading(base.period.from, back: false, end + 1)
        case _
        where length.parts.allSatisfy({ $0.unit == .week }) && length.parts.allSatisfy({ $0.low < 5 })
            && (passage.key(end) == "this"
                ? passage.lexeme(end + 1).weekday > 0 : passage.lexeme(end).weekday > 0 && passage.has(index, .article)):
            // "a week Thursday", "two weeks this Friday"
            guard let base = day(passage, at: end), base.period.from > reference else { return nil }
            return reading(base.period.from, back: false, base.tokens.upperBound)
        case "on":
            guard length.parts.allSatisfy({ $0.unit == .week }), passage.lexeme(end + 1).weekday > 0, let base = day(passage, at: end + 1)
            else {
                return nil
            }
            return reading(base.period.from, back: false, base.tokens.upperBound)
        case "from", "after", "before":
            let back = passage.key(end) == "before"
            if passage.key(end + 1) == "now", passage.key(end) == "from" { return reading(reference, back: false, end + 2) }
            guard let base = day(passage, at: end + 1), base.period.from == base.period.to else { return nil }
            return reading(base.period.from, back: back, base.tokens.upperBound)
        default: return nil
        }
    }

    /// Any single day.
    static func day(_ passage: Passage, at index: Int) -> CalendarReading? {
        let place = passage.key(index) == "the" ? index + 1 : index
        if let fixed = fixedDay(passage, at: place) { return fixed }
        let weekday = passage.has(place, .relative) ? place + 1 : place
        return self.weekday(passage, at: weekday)
    }

    /// A single day that is no weekday alone.
    static func fixedDay(_ passage: Passage, at place: Int) -> CalendarReading? {
        today(passage, at: place) ?? numeric(passage, at: place) ?? dayMonth(passage, at: place) ?? monthDay(passage, at: place)
            ?? holiday(passage, at: place)
    }

    private static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night", "lunchtime"]

    /// today, tomorrow, yesterday and the days beside them.
    static func today(_ passage: Passage, at index: Int) -> CalendarReading? {
        let reference = passage.context.reference
        let start = passage.key(index) == "the" ? index + 1 : index
        if passage.key(start) == "day" {
            if passage.matches(start + 1, "after", "tomorrow") {
                return CalendarReading(period: .day(reference.adding(days: 2)), tokens: index..<(start + 3))
            }
            if passage.matches(start + 1, "before", "yesterday") {
                return CalendarReading(period: .day(reference.adding(days: -2)), tokens: index..<(start + 3))
            }
            // "the day after Christmas", "the day before 1 June"
            guard ["after", "before"].contains(passage.key(start + 1)), passage.key(start + 2) != "day",
                let base = fixedDay(passage, at: passage.key(start + 2) == "the" ? start + 3 : start + 2),
                base.period.from == base.period.to
            else { return nil }
            let day = base.period.from.adding(days: passage.key(start + 1) == "after" ? 1 : -1)
            return CalendarReading(period: .day(day), tokens: index..<base.tokens.upperBound)
        }
        guard start == index else { return nil }
        switch passage.key(index) {
        case "the" where passage.key(index + 2) == "date" && ["current", "present"].contains(passage.key(index + 1)):
            return CalendarReading(period: .day(reference), tokens: index..<(index + 3))
        case "current" where passage.key(index + 1) == "date":
            return CalendarReading(period: .day(reference), tokens: index..<(index + 2))
        case "tonight": return CalendarReading(period: .day(reference), tokens: index..<(index + 1))
        case "this" where partsOfDay.contains(passage.key(index + 1)):
            return CalendarReading(period: .day(reference), tokens: index..<(index + 2))
        case "last" where ["night", "evening"].contains(passage.key(index + 1)):
            return CalendarReading(period: .day(reference.adding(days: -1)), tokens: index..<(index + 2))
        case "this" where passage.key(index + 1) == "day": return CalendarReading(period: .day(reference), tokens: index..<(index + 2))
        case "next", "following":
            let next = passage[index + 2]
            guard passage.key(index + 1) == "day", next.kind != .word && next.key != "-" || next.startsLine || next.has(.stop),
                passage.direction(around: index..<(index + 2)) == .ahead
            else { return nil }
            return CalendarReading(period: .day(reference.adding(days: 1)), tokens: index..<(index + 2))
        case "today": return CalendarReading(period: .day(reference), tokens: index..<(index + 1))
        case "tomorrow": return CalendarReading(period: .day(reference.adding(days: 1)), tokens: index..<(index + 1))
        case "yesterday": return CalendarReading(period: .day(reference.adding(days: -1)), tokens: index..<(index + 1))
        default: return nil
        }
    }
}
