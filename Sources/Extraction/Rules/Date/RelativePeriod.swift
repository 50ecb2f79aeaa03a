import DealModel

extension CalendarReading {
    /// "last week", "this quarter", "next year", "early next month", "the week after next".
    static func relative(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        var approximate = false
        if let after = part(passage, at: place) {
            approximate = ["mid", "early", "late", "middle"].contains(passage.key(index))
            place = after
        }
        if passage.key(place) == "the" { place += 1 }
        if let reading = afterNext(passage, at: place, from: index) { return reading }
        let word = passage.key(place)
        guard let offset = offset(word, passage, place) else { return nil }
        var unit = place + 1
        if ["calendar", "fiscal", "financial", "business"].contains(passage.key(unit)) { unit += 1 }
        let reference = passage.context.reference
        if passage.key(unit) == "weekend" {
            if ["of", "in"].contains(passage.key(unit + 1)) { return nil }
            let saturday = Period.week(of: reference).from.adding(days: 5 + offset * 7)
            return CalendarReading(period: Period(from: saturday, to: saturday.adding(days: 1), grain: .day), tokens: index..<(unit + 1))
        }
        // "next workweek", "this work week": Monday to Friday
        let isSplit = ["work", "working"].contains(passage.key(unit)) && passage.key(unit + 1) == "week"
        if passage.key(unit) == "workweek" || isSplit {
            let monday = Period.week(of: reference).from.adding(days: offset * 7)
            return CalendarReading(
                period: Period(from: monday, to: monday.adding(days: 4), grain: .day), tokens: index..<(unit + (isSplit ? 2 : 1)))
        }
        guard let named = passage.lexeme(unit).unit, named.factor == 1, passage.key(unit).utf8.count > 1,
            !passage.key(unit).hasSuffix("s") || passage.key(unit) == "mos",
            let period = period(named.unit, offset, reference)
        else { return nil }
        // "last year's 14 days" is last year; "next day delivery" and "last minute" are none.
        if passage.key(unit + 1) == "-", passage.isGlued(unit + 1), passage.isWord(unit + 2) { return nil }
        if passage.key(unit + 1) == "of", passage.has(unit + 2, .month) || passage.key(unit + 2) == "the" { return nil }
        return CalendarReading(period: period, tokens: index..<(unit + 1), approximate: approximate)
    }

    private static func offset(_ word: String, _ passage: Passage, _ place: Int) -> Int? {
        switch word {
        case "last", "previous", "prior", "preceding", "past": passage.has(place - 1, .ordinal) ? nil : -1
        case "this", "current", "present": 0
        case "next", "coming", "following", "upcoming": 1
        default: nil
        }
    }

    static func period(_ unit: TimeUnit, _ offset: Int, _ reference: Day) -> Period? {
        let (year, month, _) = reference.civil
        switch unit {
        case .week: return Period.week(of: reference.adding(days: offset * 7))
        case .month:
            let first = Day(firstOfMonth: month + offset, year: year)
            return CalendarShape.month(first.month).period(in: first.year)
        case .quarter:
            let first = Day(firstOfMonth: (month - 1) / 3 * 3 + 1 + offset * 3, year: year)
            return CalendarShape.quarter((first.month - 1) / 3 + 1).period(in: first.year)
        case .year: return Period.year(year + offset)
        case .minute, .hour, .day, .businessDay: return nil
        }
    }

    /// "the week after next", "the month before last".
    private static func afterNext(_ passage: Passage, at place: Int, from index: Int) -> CalendarReading? {
        if passage.key(place) == "weekend", passage.key(place + 1) == "after" {
            let next = passage.key(place + 2) == "the" ? place + 3 : place + 2
            guard passage.key(next) == "next" else { return nil }
            let saturday = Period.week(of: passage.context.reference).from.adding(days: 19)
            return CalendarReading(period: Period(from: saturday, to: saturday.adding(days: 1), grain: .day), tokens: index..<(next + 1))
        }
        guard let named = passage.lexeme(place).unit, named.factor == 1 else { return nil }
        let offset: Int
        let the = passage.key(place + 2) == "the" ? 1 : 0
        if passage.key(place + 1) == "after", passage.key(place + 2 + the) == "next" || passage.matches(place + 1, "following", "next") {
            offset = 2
        } else if passage.key(place + 1) == "before", passage.key(place + 2 + the) == "last" {
            offset = -2
        } else {
            return nil
        }
        guard let period = period(named.unit, offset, passage.context.reference) else { return nil }
        return CalendarReading(period: period, tokens: index..<(place + 3 + the))
    }

    /// Any period longer than a day, for "end of …" and "start of …"; "the month" is the present one.
    static func named(_ passage: Passage, at index: Int) -> CalendarReading? {
        let place = passage.key(index) == "the" ? index + 1 : index
        if let reading = quarter(passage, at: place) ?? month(passage, at: place) ?? relative(passage, at: place) { return reading }
        if let year = year(passage, at: place) { return year }
        var unit = place
        if ["calendar", "fiscal", "financial"].contains(passage.key(unit)) { unit += 1 }
        guard let named = passage.lexeme(unit).unit, named.factor == 1, !passage.key(unit).hasSuffix("s"), passage.key(unit).utf8.count > 1,
            let period = period(named.unit, 0, passage.context.reference)
        else { return nil }
        return CalendarReading(period: period, tokens: index..<(unit + 1))
    }
}
