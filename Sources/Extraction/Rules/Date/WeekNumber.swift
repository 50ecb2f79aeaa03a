import DealModel

extension CalendarReading {
    /// "calendar week 42", "CW42", "week 42 of 2027", "the week of 15 March", "w/c 5 June".
    static func weekNumber(_ passage: Passage, at index: Int) -> CalendarReading? {
        if passage[index].kind == .digits { return isoWeek(passage, at: index) }
        let key = passage.key(index)
        if let reading = weekOf(passage, at: index) { return reading }
        var place = index + 1
        let sure = ["cw", "kw"].contains(key) || (key == "calendar" && passage.key(place) == "week")
        if key == "calendar" { place += 1 }
        guard sure || ["week", "wk"].contains(key), passage.lexeme(index).unit != nil || sure else { return nil }
        if passage.key(place) == "number" || passage.key(place) == "no" || passage.key(place) == "#" { place += 1 }
        guard passage[place].kind == .digits, passage.key(place).utf8.count <= 2, let week = Int(passage.key(place)),
            (1...53).contains(week),
            !passage.touchesMore(place)
        else { return nil }
        var end = place + 1
        var year: Int?
        if let said = passage.yearAfter(end) {
            year = said.year
            end = said.end
        }
        guard sure || year != nil || isCalendarWeek(passage, index, end, week) else { return nil }
        let reference = passage.context.reference
        if let year { return iso(week, year).map { CalendarReading(period: $0, tokens: index..<end) } }
        let ahead = sure || passage.saidDirection(around: index..<end) == .ahead
        for candidate in [reference.year, reference.year + 1] {
            if let period = iso(week, candidate), period.to >= reference || !ahead {
                return CalendarReading(period: period, tokens: index..<end)
            }
        }
        return nil
    }

    /// "week 3 of the project" and "weeks 1 to 6" are no weeks of the calendar.
    private static func isCalendarWeek(_ passage: Passage, _ index: Int, _ end: Int, _ week: Int) -> Bool {
        if ["of", "to", "-", "and"].contains(passage.key(end))
            || passage.has(index - 1, [.article, .determiner]) && passage.key(index - 1) != "the"
        {
            return false
        }
        return !passage.startsCount(end) || passage[end].kind == .digits
    }

    /// 2027-W32, 2027W32
    private static func isoWeek(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let (year, _) = passage.year(at: index) ?? gluedYear(passage, index) else { return nil }
        let letter = passage.key(index + 1) == "-" ? index + 2 : index + 1
        guard passage.key(letter) == "w", passage.isGlued(letter), passage.isGlued(letter + 1), passage[letter + 1].kind == .digits,
            passage.key(letter + 1).utf8.count == 2, let week = Int(passage.key(letter + 1)), (1...53).contains(week)
        else { return nil }
        return iso(week, year).map { CalendarReading(period: $0, tokens: index..<(letter + 2)) }
    }

    private static func gluedYear(_ passage: Passage, _ index: Int) -> (year: Int, end: Int)? {
        guard passage.key(index).utf8.count == 4, let year = Int(passage.key(index)), Passage.years.contains(year) else { return nil }
        return (year, index + 1)
    }

    /// ISO 8601: week 1 holds 4 January.
    private static func iso(_ week: Int, _ year: Int) -> Period? {
        guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        return Period.week(of: fourth.adding(days: (week - 1) * 7))
    }

    private static func weekOf(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        if passage.key(place) == "the" { place += 1 }
        if passage.matches(place, "w", "/", "c") || passage.matches(place, "w", "/", "e") || passage.matches(place, "w", "/", "b") {
            place += 3
        } else if passage.matches(place, "week", "commencing") || passage.matches(place, "week", "beginning")
            || passage.matches(place, "week", "starting") || passage.matches(place, "week", "ending")
            || passage.matches(place, "week", "of")
        {
            place += 2
        } else {
            return nil
        }
        if passage.key(place) == "on" { place += 1 }
        if passage.lexeme(place).weekday > 0 { place += passage.key(place + 1) == "," ? 2 : 1 }
        if passage.key(place) == "the" { place += 1 }
        let found =
            numeric(passage, at: place) ?? dayMonth(passage, at: place) ?? monthDay(passage, at: place) ?? dayOfMonth(passage, at: place)
            ?? holiday(passage, at: place)
        guard let day = found, day.period.from == day.period.to else { return nil }
        return CalendarReading(period: .week(of: day.period.from), tokens: index..<day.tokens.upperBound)
    }

    private static let partyWords: Set<String> = [
        "eve", "party", "parties", "tree", "card", "cards", "present", "presents", "holiday", "holidays", "break", "season", "bonus",
        "dinner", "gift", "gifts",
        "lunch", "rush", "shopping", "market", "markets", "resolution", "resolutions",
    ]

    /// Christmas is 25 December, New Year 1 January; no other holiday counts.
    static func holiday(_ passage: Passage, at index: Int) -> CalendarReading? {
        var end = index + 1
        let shape: CalendarShape
        switch passage.key(index) {
        case "christmas", "xmas":
            shape = .day(month: 12, day: 25)
            if passage.key(end) == "day" { end += 1 }
            if ["merry", "happy", "father"].contains(passage.key(index - 1)) { return nil }
        case "new" where passage.key(index + 1) == "year" || passage.key(index + 1) == "years":
            end = index + 2
            shape = .day(month: 1, day: 1)
            if passage.key(end) == "'s" || passage.key(end) == "'" { end += 1 }
            if passage.key(end) == "day" { end += 1 }
            if ["happy", "a", "good"].contains(passage.key(index - 1)) { return nil }
        default: return nil
        }
        if partyWords.contains(passage.key(end)) { return nil }
        if let said = passage.yearAfter(end), let period = shape.period(in: said.year) {
            return CalendarReading(period: period, tokens: index..<said.end)
        }
        let back = passage.key(index - 1) == "last"
        let direction = back ? .back : passage.direction(around: index..<end)
        let start = back || ["this", "next"].contains(passage.key(index - 1)) ? index - 1 : index
        return shape.period(near: passage.context.reference, direction).map {
            CalendarReading(period: $0, tokens: start..<end, shape: shape)
        }
    }
}
