import DealModel

extension CalendarReading {
    /// "Friday", "next Friday", "Friday next week", "last Monday"; "every Monday" and "Mondays" recur and are none.
    static func weekday(_ passage: Passage, at index: Int) -> CalendarReading? {
        let weekday = passage.lexeme(index).weekday
        guard weekday > 0, isWeekday(passage, index) else { return nil }
        var start = index
        var end = index + 1
        if passage.key(end) == ".", passage.key(index).utf8.count <= 5, passage.isWord(end + 1), !passage[end + 1].isCapitalised {
            end += 1
        }
        let reference = passage.context.reference
        let week = Period.week(of: reference)
        func day(_ offset: Int, _ tokens: Range<Int>) -> CalendarReading {
            CalendarReading(period: .day(week.from.adding(days: weekday - 1 + offset * 7)), tokens: tokens)
        }
        if let reading = fromNow(passage, weekday, at: index) { return reading }
        // "next week Friday", "next week on Friday"
        let on = passage.key(index - 1) == "on" ? index - 2 : index - 1
        if passage.lexeme(on).unit?.unit == .week, let offset = weekOffset(passage.key(on - 1)) { return day(offset, (on - 1)..<end) }
        // "next week's Wednesday"
        if passage.key(index - 1) == "'s", passage.lexeme(index - 2).unit?.unit == .week, let offset = weekOffset(passage.key(index - 3)) {
            return day(offset, (index - 3)..<end)
        }
        // "Friday next week", "Friday of this week"
        let of = ["of", "in", ","].contains(passage.key(end)) ? end + 1 : end
        let the = passage.key(of) == "the" ? of + 1 : of
        if let offset = weekOffset(passage.key(the)), passage.lexeme(the + 1).unit?.unit == .week { return day(offset, start..<(the + 2)) }
        if passage.matches(the, "week", "after", "next") { return day(2, start..<(the + 3)) }
        if let reading = beside(passage, weekday, at: index, end) { return reading }
        // "the Thursday after next"
        if passage.matches(end, "after", "next"), passage.lexeme(end + 2).unit == nil,
            let coming = CalendarShape.weekday(weekday).period(near: reference, .ahead)
        {
            return CalendarReading(period: .day(coming.from.adding(days: 7)), tokens: start..<(end + 2))
        }
        // "Friday week"
        if passage.key(end) == "week", passage[end + 1].kind != .digits,
            !["of", "number", "after", "before", "-", "'s"].contains(passage.key(end + 1)),
            passage.number(at: end + 1) == nil, !passage.has(index - 1, .relative),
            let coming = CalendarShape.weekday(weekday).period(near: reference, .ahead)
        {
            return CalendarReading(period: .day(coming.from.adding(days: 7)), tokens: start..<(end + 1))
        }
        switch passage.key(index - 1) {
        case "next": return day(1, (start - 1)..<end)
        case "past":
            let from = passage.key(start - 2) == "this" ? start - 2 : start - 1
            return CalendarShape.weekday(weekday).period(near: reference, .back).map { CalendarReading(period: $0, tokens: from..<end) }
        case "last", "previous":
            return day(-1, (start - 1)..<end)
        case "following":
            return day(1, (start - 1)..<end)
        case "this", "coming", "upcoming":
            start = passage.key(index - 1) != "this" && passage.key(index - 2) == "this" ? index - 2 : index - 1
            return CalendarShape.weekday(weekday).period(near: reference, .ahead).map { CalendarReading(period: $0, tokens: start..<end) }
        default:
            let shape = CalendarShape.weekday(weekday)
            let direction = passage.direction(around: start..<end)
            return shape.period(near: reference, direction).map { CalendarReading(period: $0, tokens: start..<end, shape: shape) }
        }
    }

    /// "the Friday before Christmas", "the Monday after 12 June"; a weekday alone after it is too vague.
    private static func beside(_ passage: Passage, _ weekday: Int, at index: Int, _ end: Int) -> CalendarReading? {
        let back = passage.key(end) == "before"
        guard back || passage.key(end) == "after", passage.key(index - 1) == "the",
            let base = fixedDay(passage, at: passage.key(end + 1) == "the" ? end + 2 : end + 1)
        else { return nil }
        let gap = back ? (base.period.from.weekday - weekday + 6) % 7 + 1 : (weekday - base.period.from.weekday + 6) % 7 + 1
        return CalendarReading(period: .day(base.period.from.adding(days: back ? -gap : gap)), tokens: index..<base.tokens.upperBound)
    }

    /// "Monday two weeks from now", "Friday in three weeks": that weekday of the week so far away.
    private static func fromNow(_ passage: Passage, _ weekday: Int, at index: Int) -> CalendarReading? {
        let place = passage.key(index + 1) == "," ? index + 2 : index + 1
        guard let far = passage.key(place) == "in" ? inLength(passage, at: place) : offset(passage, at: place),
            far.period.from == far.period.to
        else { return nil }
        let day = Period.week(of: far.period.from).from.adding(days: weekday - 1)
        return CalendarReading(period: .day(day), tokens: index..<far.tokens.upperBound)
    }

    private static func weekOffset(_ word: String) -> Int? {
        switch word {
        case "next", "following", "coming": 1
        case "this", "current": 0
        case "last", "previous", "past": -1
        default: nil
        }
    }

    private static func isWeekday(_ passage: Passage, _ index: Int) -> Bool {
        let lead = passage.key(index - 1)
        if ["every", "each", "most", "any", "black", "good", "casual", "cyber", "a", "an"].contains(lead) { return false }
        if ["of", "in"].contains(passage.key(index + 1)), ["every", "each"].contains(passage.key(index + 2)) { return false }
        if passage.key(index - 2) == "every", passage.key(index - 1) == "other" || passage.has(index - 1, .ordinal) { return false }
        if passage.key(index + 1) == "-", passage.isGlued(index + 1), passage.isGlued(index + 2), passage.lexeme(index + 2).weekday == 0 {
            return false
        }
        if passage.isGlued(index), passage[index - 1].kind == .word || passage.key(index - 1) == "'" { return false }
        guard passage.has(index, .ambiguous) else { return true }
        let leads = ["on", "next", "by", "this", "last", "until", "till", "before", "after", "from", "since", "coming"].contains(lead)
        if leads,
            passage.key(index) != "sun" || passage[index].isCapitalised
                || lead != "this" && lead != "after" && lead != "from" && lead != "before"
        {
            return true
        }
        return passage[index].isCapitalised && !passage.startsSentence(index) && !passage.has(index + 1, .surname)
    }

    /// "the first Monday of June", "last Friday in March 2027", "the last day of the month".
    static func nth(_ passage: Passage, at index: Int) -> CalendarReading? {
        let last = passage.key(index) == "last"
        guard last || passage.has(index, .ordinal) || passage[index].kind == .digits else { return nil }
        var place = index + 1
        var ordinal = passage.lexeme(index).ordinal
        if passage[index].kind == .digits {
            guard let number = DayNumber.read(passage, at: index), number.isOrdinal else { return nil }
            ordinal = number.day
            place = number.end
        }
        let isBusiness = ["working", "business", "trading", "work"].contains(passage.key(place)) && passage.key(place + 1) == "day"
        if isBusiness { place += 1 }
        let weekday = passage.lexeme(place).weekday
        let isDay = ["day", "days"].contains(passage.key(place))
        let isWeek = passage.lexeme(place).unit?.unit == .week
        guard weekday > 0 || isDay || isWeek, last || (1...5).contains(ordinal) || isDay && ordinal <= 31,
            ["of", "in"].contains(passage.key(place + 1))
        else { return nil }
        guard let frame = named(passage, at: place + 2), frame.period.grain != .day, frame.period.grain != .week,
            isDay || frame.period.grain == .month || passage.key(index) == "last"
        else { return nil }
        let from = frame.period.from
        let to = frame.period.to
        let day: Day
        if isBusiness {
            let edge = last ? to.adding(days: 1) : from.adding(days: -1)
            guard let found = edge.adding(last ? -1 : ordinal, .businessDay) else { return nil }
            day = found
        } else if isDay {
            day = last ? to : from.adding(days: ordinal - 1)
        } else if isWeek {
            let week = Period.week(of: last ? to : from.adding(days: (ordinal - 1) * 7))
            return CalendarReading(period: week, tokens: index..<frame.tokens.upperBound)
        } else if last {
            day = to.adding(days: -((to.weekday - weekday + 7) % 7))
        } else {
            day = from.adding(days: (weekday - from.weekday + 7) % 7 + (ordinal - 1) * 7)
        }
        guard day >= from, day <= to else { return nil }
        return CalendarReading(period: .day(day), tokens: index..<frame.tokens.upperBound)
    }
}
