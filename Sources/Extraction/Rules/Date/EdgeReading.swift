import DealModel

extension CalendarReading {
    /// "end of March", "the end of next quarter", "year end", "EOY", "end Q3": a day; the end of a week is its Friday.
    static func end(_ passage: Passage, at index: Int) -> CalendarReading? {
        if let short = abbreviation(passage, at: index) { return short }
        var place = index
        if passage.key(place) == "the" { place += 1 }
        if passage.key(place) == "very" { place += 1 }
        guard ["end", "close", "ends"].contains(passage.key(place)) else { return nil }
        place += 1
        let dash = passage.key(place) == "-" && passage.key(place + 1) == "of" && passage.key(place + 2) == "-"
        let of = passage.key(place) == "of" || dash
        if of {
            place += dash ? 3 : 1
        } else if passage.key(place) == "-" {
            place += 1
        } else if passage.key(place - 1) != "end" {
            return nil
        }
        guard let frame = named(passage, at: place), of || frame.period.grain != .week, of || !passage.has(place, .relative) else {
            return nil
        }
        if !of, passage.lexeme(place).unit != nil { return nil }
        return edge(frame, index..<frame.tokens.upperBound, passage, said: place)
    }

    private static func edge(_ frame: CalendarReading, _ tokens: Range<Int>, _ passage: Passage, said place: Int) -> CalendarReading? {
        switch frame.period.grain {
        case .day: return nil
        case .week: return CalendarReading(period: .day(frame.period.to.adding(days: -2)), tokens: tokens)
        case .month, .quarter, .half, .year: break
        }
        if let shape = frame.shape {
            let end = CalendarShape.end(shape)
            let direction = passage.direction(around: tokens)
            return end.period(near: passage.context.reference, direction).map { CalendarReading(period: $0, tokens: tokens, shape: end) }
        }
        return CalendarReading(period: .day(frame.period.to), tokens: tokens)
    }

    /// EOY, EOQ, EOM, EOW; "year end", "month-end", "quarter end".
    private static func abbreviation(_ passage: Passage, at index: Int) -> CalendarReading? {
        let units: [String: TimeUnit] = ["eoy": .year, "eoq": .quarter, "eom": .month, "eow": .week]
        let key = passage.key(index)
        if let unit = units[key] {
            var end = index + 1
            if unit == .year, let (year, after) = passage.year(at: end, short: true), let period = Period.year(year) {
                end = after
                return CalendarReading(period: .day(period.to), tokens: index..<end)
            }
            return lastDay(unit, 0, passage, index..<end)
        }
        var place = index
        var offset = 0
        if let relative = ["next": 1, "last": -1, "this": 0][key] {
            offset = relative
            place += 1
        }
        if ["calendar", "fiscal", "financial"].contains(passage.key(place)) { place += 1 }
        guard let unit = passage.lexeme(place).unit, unit.factor == 1, [.year, .quarter, .month].contains(unit.unit),
            !passage.key(place).hasSuffix("s")
        else { return nil }
        var end = place + 1
        if passage.key(end) == "'s" || passage.key(end) == "-" { end += 1 }
        guard passage.key(end) == "end", !passage.has(index - 1, .article), passage.key(end + 1) != "of",
            passage.key(end + 1) != "-" || !passage.isGlued(end + 1)
        else { return nil }
        if let after = Optional(end + 1), passage.isWord(after), !passage.has(after, [.stop, .verb]), !passage[after].startsLine,
            NounPhrase.read(passage, at: after) != nil
        {
            return nil
        }
        if unit.unit == .year, let (year, after) = passage.year(at: end + 1), let period = Period.year(year) {
            return CalendarReading(period: .day(period.to), tokens: index..<after)
        }
        return lastDay(unit.unit, offset, passage, index..<(end + 1))
    }

    private static func lastDay(_ unit: TimeUnit, _ offset: Int, _ passage: Passage, _ tokens: Range<Int>) -> CalendarReading? {
        guard let period = period(unit, offset, passage.context.reference) else { return nil }
        let day = unit == .week ? period.to.adding(days: -2) : period.to
        return CalendarReading(period: .day(day), tokens: tokens)
    }

    /// "start of Q2", "the beginning of next month": the first day, the next one that comes.
    static func start(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        if passage.key(place) == "the" { place += 1 }
        if passage.key(place) == "very" { place += 1 }
        guard ["start", "beginning"].contains(passage.key(place)), passage.key(place + 1) == "of",
            let frame = named(passage, at: place + 2),
            frame.period.grain != .day
        else { return nil }
        let tokens = index..<frame.tokens.upperBound
        var period = frame.period
        let direction = passage.direction(around: tokens)
        let plain = passage.lexeme(passage.key(place + 2) == "the" ? place + 3 : place + 2).unit != nil
        if let shape = frame.shape, direction == .ahead, period.from < passage.context.reference,
            let next = shape.period(in: period.from.year + 1)
        {
            period = next
        } else if plain, direction == .ahead, let unit = passage.lexeme(frame.tokens.upperBound - 1).unit?.unit,
            let next = Self.period(unit, 1, passage.context.reference)
        {
            period = next
        }
        return CalendarReading(period: .day(period.from), tokens: tokens)
    }

    /// "the rest of the year", "the remainder of this quarter"; "year to date" and YTD look back.
    static func rest(_ passage: Passage, at index: Int) -> CalendarReading? {
        let reference = passage.context.reference
        let place = passage.key(index) == "the" ? index + 1 : index
        if ["rest", "remainder"].contains(passage.key(place)), passage.key(place + 1) == "of" {
            guard let frame = named(passage, at: place + 2), frame.period.grain != .day, frame.period.to >= reference else { return nil }
            return CalendarReading(
                period: Period(from: max(reference, frame.period.from), to: frame.period.to, grain: .day),
                tokens: index..<frame.tokens.upperBound)
        }
        guard place == index,
            let unit = ["ytd": TimeUnit.year, "mtd": .month, "qtd": .quarter][passage.key(index)] ?? passage.lexeme(index).unit?.unit
        else { return nil }
        let isWord = passage.key(index).hasSuffix("td")
        guard
            isWord || passage.matches(index + 1, "to", "date")
                || passage.matches(index + 1, "-", "to") && passage.matches(index + 3, "-", "date"),
            let period = period(unit, 0, reference)
        else { return nil }
        let end = isWord ? index + 1 : passage.key(index + 1) == "to" ? index + 3 : index + 5
        return CalendarReading(period: Period(from: period.from, to: reference, grain: .day), tokens: index..<end)
    }

    /// "from 4 to 23 next month", "the 3rd to the 5th of this month"
    static func daysOfMonth(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let first = DayNumber.read(passage, at: index) else { return nil }
        let lead = passage.key(index - 1) == "the" ? index - 2 : index - 1
        let opens = ["between", "from"].contains(passage.key(lead))
        guard opens || first.isOrdinal, let join = passage.connector(at: first.end), passage.key(first.end) != "or" else { return nil }
        let place = passage.key(join.end) == "the" ? join.end + 1 : join.end
        guard let second = DayNumber.read(passage, at: place), second.day > first.day else { return nil }
        let of = ["of", "in"].contains(passage.key(second.end)) ? second.end + 1 : second.end
        guard let (month, after) = monthAfter(passage, at: of), let from = Day(year: month.year, month: month.month, day: first.day),
            let to = Day(year: month.year, month: month.month, day: second.day)
        else { return nil }
        return CalendarReading(period: Period(from: from, to: to, grain: .day), tokens: (opens ? lead : index)..<after)
    }

    /// "the 4th", "on the 15th of next month", "Friday the 12th": a day of a month not named.
    static func dayOfMonth(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let number = DayNumber.read(passage, at: index) else { return nil }
        let reference = passage.context.reference
        let end = number.end
        var (start, weekday) = weekdayBefore(passage, index)
        // "Monday 21"
        guard
            number.isOrdinal
                || weekday != nil && start == index - 1 && !passage.startsCount(end) && !passage.touchesMore(index)
                    && passage.key(end) != ":"
        else { return nil }
        if weekday == nil, passage.key(index - 1) == "the" { start = index - 1 }
        let of = passage.key(end) == "of" || passage.key(end) == "in" ? end + 1 : end
        if of > end || passage.has(of, .relative) || passage.key(of) == "this", let (first, after) = monthAfter(passage, at: of) {
            guard var day = Day(year: first.year, month: first.month, day: number.day) else { return nil }
            // "the 1st of the month" is the next one.
            if passage.key(after - 2) == "the", day < reference, passage.direction(around: start..<after) == .ahead {
                let next = Day(firstOfMonth: first.month + 1, year: first.year)
                day = Day(year: next.year, month: next.month, day: number.day) ?? day
            }
            return CalendarReading(period: .day(day), tokens: start..<after)
        }
        let isSpoken =
            passage[index].kind == .word && number.day > 3 && ["on", "by", "before", "until", "since"].contains(passage.key(index - 2))
        guard passage[index].kind == .digits || isSpoken || weekday != nil, passage.key(index - 1) == "the" || weekday != nil,
            !isNoun(passage, end)
        else { return nil }
        if let weekday {
            let back = passage.direction(around: start..<end) == .back
            for offset in 0..<24 {
                let first = Day(firstOfMonth: reference.month + (back ? -offset : offset), year: reference.year)
                guard let day = Day(year: first.year, month: first.month, day: number.day), back ? day <= reference : day >= reference,
                    day.weekday == weekday
                else { continue }
                return CalendarReading(period: .day(day), tokens: start..<end)
            }
        }
        guard
            ["on", "by", "before", "after", "until", "till", "since", "from", "for", "to", "around", "is"].contains(passage.key(index - 2))
                || weekday != nil || passage.key(end).isEmpty
                || passage[end].kind == .symbol
        else { return nil }
        let shape = CalendarShape.dayOfMonth(number.day)
        return shape.period(near: reference, passage.direction(around: start..<end)).map {
            CalendarReading(period: $0, tokens: start..<end, shape: shape)
        }
    }

    /// One day of a list whose month is said once: "July 17th, 18th or 19th", "the 22nd, 23rd or 31st of March".
    static func listedDay(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let number = DayNumber.read(passage, at: index), number.isOrdinal, !isNoun(passage, number.end) else { return nil }
        let start = passage.key(index - 1) == "the" ? index - 1 : index
        var place = number.end
        for _ in 0..<6 {
            let next = listSign(passage, place)
            guard next > place, let other = DayNumber.read(passage, at: next), other.isOrdinal else { break }
            place = other.end
        }
        if place > number.end, let last = dayMonth(passage, at: lastDay(before: place, passage)), last.period.from == last.period.to {
            return Day(year: last.period.from.year, month: last.period.from.month, day: number.day).map {
                CalendarReading(period: .day($0), tokens: start..<number.end)
            }
        }
        place = index
        for _ in 0..<6 {
            var before = place
            while before > 0, [",", "or", "and", "the"].contains(passage.key(before - 1)) { before -= 1 }
            guard before < place, ["st", "nd", "rd", "th"].contains(passage.key(before - 1)) else { return nil }
            place = before - 2
            guard passage.has(place - 1, .month), let first = monthDay(passage, at: place - 1) else { continue }
            return Day(year: first.period.from.year, month: first.period.from.month, day: number.day).map {
                CalendarReading(period: .day($0), tokens: start..<number.end)
            }
        }
        return nil
    }

    private static func listSign(_ passage: Passage, _ index: Int) -> Int {
        var place = index
        while place < index + 3, [",", "or", "and", "the"].contains(passage.key(place)) { place += 1 }
        return place
    }

    private static func lastDay(before place: Int, _ passage: Passage) -> Int {
        ["st", "nd", "rd", "th"].contains(passage.key(place - 1)) ? place - 2 : place - 1
    }

    /// "next month", "the month", "this month": its first day.
    private static func monthAfter(_ passage: Passage, at index: Int) -> (Day, Int)? {
        let (year, month, _) = passage.context.reference.civil
        var place = index
        var offset = 0
        if passage.key(place) == "the" || passage.key(place) == "this" { place += 1 }
        if passage.key(place) == "next" || passage.key(place) == "following" || passage.key(place) == "coming" {
            offset = 1
            place += 1
        } else if passage.key(place) == "last" || passage.key(place) == "previous" {
            offset = -1
            place += 1
        }
        guard passage.lexeme(place).unit?.unit == .month, place > index else { return nil }
        return (Day(firstOfMonth: month + offset, year: year), place + 1)
    }

    private static func isNoun(_ passage: Passage, _ end: Int) -> Bool {
        if passage.key(end) == "-" || passage.key(end) == "'s" { return true }
        guard passage.isWord(end), !passage[end].startsLine else { return false }
        return !passage.has(end, .stop)
            && !["morning", "afternoon", "evening", "works", "latest", "fine", "good"].contains(passage.key(end))
    }
}
