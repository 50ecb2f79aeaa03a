import DealModel

/// A day of a month as a number at a place: 4, 4th, "fourth", "twenty-first".
struct DayNumber {
    var day: Int
    var end: Int
    var isOrdinal: Bool

    static func read(_ passage: Passage, at index: Int) -> DayNumber? {
        let token = passage[index]
        if token.kind == .digits, token.key.utf8.count <= 2, let day = Int(token.key), (1...31).contains(day) {
            if passage.isGlued(index + 1), ["st", "nd", "rd", "th"].contains(passage.key(index + 1)) {
                return DayNumber(day: day, end: index + 2, isOrdinal: true)
            }
            if passage[index + 1].kind == .word, passage.isGlued(index + 1), !passage.has(index + 1, .month) { return nil }
            return DayNumber(day: day, end: index + 1, isOrdinal: false)
        }
        guard token.kind == .word else { return nil }
        let ordinal = token.lexeme.ordinal
        if ordinal > 0 { return DayNumber(day: ordinal, end: index + 1, isOrdinal: true) }
        if let cardinal = cardinal(passage, at: index) { return cardinal }
        guard case .tens(let tens) = token.lexeme.number, tens <= 30 else { return nil }
        let next = passage.key(index + 1) == "-" ? index + 2 : index + 1
        let one = passage.lexeme(next).ordinal
        guard (1...9).contains(one), tens + one <= 31 else { return nil }
        return DayNumber(day: tens + one, end: next + 1, isOrdinal: true)
    }

    /// "May twenty nine", "fifteen August": a cardinal in words right beside the month.
    private static func cardinal(_ passage: Passage, at index: Int) -> DayNumber? {
        guard let number = passage.number(at: index), !number.has([.digits, .article, .couple, .magnitude, .fraction]),
            let day = number.small, (1...31).contains(day)
        else {
            return nil
        }
        let end = number.tokens.upperBound
        let next = passage.key(end) == "-" ? end + 1 : end
        if number.value >= 20, passage.lexeme(next).ordinal > 0, passage.lexeme(next).ordinal < 10 { return nil }
        guard passage.has(end, .month) && isWhole(passage, end) || passage.has(index - 1, .month) && day > 1 && isWhole(passage, index - 1)
        else { return nil }
        return DayNumber(day: day, end: end, isOrdinal: false)
    }

    /// A month that is not also a verb.
    private static func isWhole(_ passage: Passage, _ index: Int) -> Bool {
        passage[index].isCapitalised || !["may", "march", "mar", "dec", "sep", "jan", "jun"].contains(passage.key(index))
            || CalendarReading.isMonth(passage, index)
    }
}

extension CalendarReading {
    /// One or two days and a month: "1 June 2027", "the 3rd of May", "3-5 June", "12-Nov-26".
    static func dayMonth(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let first = DayNumber.read(passage, at: index), !isPartOfMore(passage, index) else { return nil }
        var second: DayNumber?
        var place = first.end
        if let join = dayConnector(passage, at: place), let other = DayNumber.read(passage, at: theSkipped(passage, join.end)),
            other.day > first.day
        {
            second = other
            place = other.end
        }
        let dash = ["-", "/", "."].contains(passage.key(place)) && passage.isGlued(place)
        if passage.key(place) == "day", first.isOrdinal { place += 1 }
        if passage.key(place) == "in", second != nil, passage.has(place + 1, .month) { place += 1 }
        if dash || passage.key(place) == "of" || passage.key(place) == "," { place += 1 }
        if passage.key(place) == "the", passage.key(place + 1) == "month" || passage.has(place + 1, .relative) { return nil }
        let month = passage.lexeme(place).month
        guard month > 0, !(passage.has(place, .ambiguous) && passage.key(place) == "may" && passage.key(place + 1) == "be") else {
            return nil
        }
        if first.isOrdinal, passage[index].kind == .word, passage.key(first.end) != "of", first.day <= 4 && !passage[place].isCapitalised {
            return nil
        }
        var end = place + 1
        if passage.key(end) == ".", passage.key(place).utf8.count <= 4, passage.year(at: end + 1) != nil { end += 1 }
        let (start, weekday) = weekdayBefore(passage, index)
        return days(passage, first.day, second?.day, month, start: start, end: end, short: dash, weekday: weekday)
    }

    /// What joins two days of a month; "or" leaves them two dates.
    private static func dayConnector(_ passage: Passage, at index: Int) -> (end: Int, needsBetween: Bool, isSpoken: Bool)? {
        if ["until", "till"].contains(passage.key(index)) { return (index + 1, false, true) }
        return passage.key(index) == "or" ? nil : passage.connector(at: index)
    }

    private static func theSkipped(_ passage: Passage, _ index: Int) -> Int {
        passage.key(index) == "the" ? index + 1 : index
    }

    /// A month and one or two days: "June 1st, 2027", "June 3-5", "June the first".
    static func monthDay(_ passage: Passage, at index: Int) -> CalendarReading? {
        let month = passage.lexeme(index).month
        guard month > 0, !(passage.isGlued(index) && passage[index - 1].kind == .digits) else { return nil }
        var place = index + 1
        if passage.key(place) == "." && !passage.isGlued(place + 1) || ["-", "/"].contains(passage.key(place)) && passage.isGlued(place)
            || passage.key(place) == "the"
            || passage.key(place) == "," && passage.isGlued(place)
        {
            place += 1
        }
        guard let first = DayNumber.read(passage, at: place) else { return nil }
        if passage.isGlued(index), passage.key(index - 1) == "-", let (year, after) = passage.year(at: index - 2), after == index - 1,
            let period = CalendarShape.day(month: month, day: first.day).period(in: year)
        {
            return CalendarReading(period: period, tokens: (index - 2)..<first.end)
        }
        // 2025 March 5
        if passage[index - 1].kind == .digits, !passage.isGlued(index), let (year, after) = passage.year(at: index - 1), after == index,
            yearAfterDay(passage, first.end, short: false) == nil, !passage.startsCount(first.end),
            let period = CalendarShape.day(month: month, day: first.day).period(in: year)
        {
            return CalendarReading(period: period, tokens: (index - 1)..<first.end)
        }
        if passage[place].kind == .word, passage.lexeme(first.end).unit != nil || passage.key(first.end) == "half" { return nil }
        var end = first.end
        var second: DayNumber?
        if let join = dayConnector(passage, at: end), !join.needsBetween || ["between", "from"].contains(passage.key(index - 1)),
            let other = DayNumber.read(passage, at: theSkipped(passage, join.end)), other.day > first.day,
            passage.lexeme(other.end).month == 0,
            !passage.startsCount(other.end)
        {
            second = other
            end = other.end
        }
        if !first.isOrdinal || second != nil && second?.isOrdinal == false, passage.startsCount(end), passage.year(at: end) == nil {
            return nil
        }
        if !first.isOrdinal, passage.key(end) == "." && passage.isGlued(end + 1) || passage.key(end) == ":" && passage.isGlued(end) {
            return nil
        }
        if !first.isOrdinal, passage[place].kind == .digits, passage.number(at: place)?.has([.grouped, .fraction, .magnitude]) == true {
            return nil
        }
        let (start, weekday) = weekdayBefore(passage, index)
        return days(
            passage, first.day, second?.day, month, start: start, end: end, short: ["-", "/"].contains(passage.key(index + 1)),
            weekday: weekday)
    }

    private static func isPartOfMore(_ passage: Passage, _ index: Int) -> Bool {
        guard passage.isGlued(index) else { return false }
        return passage[index - 1].kind != .symbol
            || ["-", "/", ".", ",", ":", "$", "€", "£", "#", "_"].contains(passage.key(index - 1))
                && passage[index - 2].kind != .symbol
    }

    /// "Friday, 12 June": the weekday belongs to the date.
    static func weekdayBefore(_ passage: Passage, _ index: Int) -> (start: Int, weekday: Int?) {
        var place = index - 1
        for _ in 0..<3 where ["the", ",", "."].contains(passage.key(place)) { place -= 1 }
        let weekday = passage.lexeme(place).weekday
        return weekday > 0 ? (place, weekday) : (index, nil)
    }

    private static func days(
        _ passage: Passage, _ first: Int, _ second: Int?, _ month: Int, start: Int, end: Int, short: Bool, weekday: Int?
    ) -> CalendarReading? {
        let shape = CalendarShape.day(month: month, day: first)
        var start = start
        let lead = passage.key(start - 1) == "the" ? start - 2 : start - 1
        if second != nil, ["between", "from"].contains(passage.key(lead)) { start = lead }
        var last = end
        var from: Period?
        var known = false
        if let (year, after) = yearAfterDay(passage, end, short: short) {
            from = shape.period(in: year)
            last = after
            known = true
        } else if let (year, begin) = passage.yearBefore(start) {
            from = shape.period(in: year)
            start = begin
            known = true
        } else {
            from = shape.period(near: passage.context.reference, passage.direction(around: start..<end))
        }
        guard let from else { return nil }
        let tail = trailingWeekday(passage, last)
        var period = from
        if let second {
            guard let to = Day(year: from.from.year, month: month, day: second) else { return nil }
            period = Period(from: from.from, to: to, grain: .day)
        }
        return CalendarReading(period: period, tokens: start..<tail, shape: known || second != nil ? nil : shape)
    }

    /// "June 3, Tuesday", "12 June (Friday)".
    private static func trailingWeekday(_ passage: Passage, _ end: Int) -> Int {
        if passage.key(end) == ",", passage.lexeme(end + 1).weekday > 0, passage.key(end + 2) != "," { return end + 2 }
        return end
    }

    private static func yearAfterDay(_ passage: Passage, _ index: Int, short: Bool) -> (year: Int, end: Int)? {
        let sign = passage.key(index)
        if sign == ",", let year = passage.year(at: index + 1, old: true), !passage.startsCount(year.end) { return year }
        if short, ["-", "/", "."].contains(sign), let year = passage.year(at: index + 1, short: true) { return year }
        if short, passage.isGlued(index), let year = passage.year(at: index, old: true) { return year }
        if sign == "." || sign == "/", passage.isGlued(index + 1), let year = passage.year(at: index + 1) { return year }
        if sign == "of" || sign == "in" { return sign == "of" ? passage.yearAfter(index) : passage.year(at: index + 1) }
        if let year = passage.year(at: index, old: true), !passage.startsCount(year.end) { return year }
        if let year = passage.bareShortYear(at: index) { return year }
        let relative = passage.yearAfter(index)
        return sign == "," || sign == "-" || sign == "/" ? nil : relative
    }
}
