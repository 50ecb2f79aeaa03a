import DealModel

extension CalendarReading {
    /// 2027-06-01, 6/1/2027, 1.6.27, 6/1, 06/2027.
    static func numeric(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard passage[index].kind == .digits, isFree(passage, index) else { return nil }
        let sign = passage.key(index + 1)
        // 11 / 2027
        if sign == "/", !passage.isGlued(index + 1), passage[index + 2].kind == .digits, passage.key(index + 2).utf8.count == 4,
            passage.key(index).utf8.count <= 2, let month = short(passage, index), (1...12).contains(month),
            let (year, end) = passage.year(at: index + 2), let period = CalendarShape.month(month).period(in: year)
        {
            return CalendarReading(period: period, tokens: index..<end)
        }
        guard ["-", "/", "."].contains(sign), passage.isGlued(index + 1), passage.isGlued(index + 2), passage[index + 2].kind == .digits,
            let first = short(passage, index), let second = short(passage, index + 2)
        else { return nil }
        let start = weekdayBefore(passage, index).start
        if passage.key(index + 3) == sign, passage.isGlued(index + 3), passage.isGlued(index + 4), passage[index + 4].kind == .digits,
            let third = short(passage, index + 4)
        {
            guard !continues(passage, index + 5) || isRange(passage, index + 5, sign) else { return nil }
            let widths = (passage.key(index).utf8.count, passage.key(index + 2).utf8.count, passage.key(index + 4).utf8.count)
            guard let day = full(passage, first, second, third, widths) else { return nil }
            return CalendarReading(period: .day(day), tokens: start..<(index + 5))
        }
        if sign != ".", !continues(passage, index + 3), passage.key(index).utf8.count == 4, passage.key(index + 2).utf8.count <= 2,
            Passage.years.contains(first),
            (1...12).contains(second), !passage.startsCount(index + 3)
        {
            return CalendarShape.month(second).period(in: first).map { CalendarReading(period: $0, tokens: index..<(index + 3)) }
        }
        guard sign != ".", !continues(passage, index + 3) || isRange(passage, index + 3, sign) else { return nil }
        if passage.key(index + 2).utf8.count == 4, (1...12).contains(first), passage.key(index).utf8.count <= 2,
            Passage.years.contains(second)
        {
            return CalendarShape.month(first).period(in: second).map { CalendarReading(period: $0, tokens: index..<(index + 3)) }
        }
        return sign == "/" ? monthAndDay(passage, index, first, second, start) : nil
    }

    private static func short(_ passage: Passage, _ index: Int) -> Int? {
        passage.key(index).utf8.count <= 4 ? Int(passage.key(index)) : nil
    }

    private static func isFree(_ passage: Passage, _ index: Int) -> Bool {
        guard passage.isGlued(index) else { return true }
        let before = passage[index - 1]
        return before.kind == .symbol
            && ["(", "\"", "'", "[", "~", ":", "-", "“", ",", "*", "…", "•", "<", ">", "|", "=", ";", "„", "«", "‘", "_", "{"].contains(
                before.key)
            && (before.key != "-" || !passage.isGlued(index - 1) || passage.key(index + 1) == "/")
    }

    /// 10/1-11/2: another date with slashes after a hyphen.
    private static func isRange(_ passage: Passage, _ index: Int, _ sign: String) -> Bool {
        sign == "/" && passage.key(index) == "-" && passage[index + 1].kind == .digits && passage.key(index + 2) == "/"
            && passage[index + 3].kind == .digits
    }

    /// More digits or letters touch it: a version, a path, a ratio.
    private static func continues(_ passage: Passage, _ index: Int) -> Bool {
        guard passage.isGlued(index) else { return false }
        let next = passage[index]
        if next.kind == .word { return next.key != "t" }
        if ["%", "_", "@"].contains(next.key) { return true }
        return ["/", "-", ".", ":"].contains(next.key) && passage.isGlued(index + 1) && passage[index + 1].kind == .digits
    }

    private static func full(_ passage: Passage, _ first: Int, _ second: Int, _ third: Int, _ widths: (Int, Int, Int)) -> Day? {
        if widths.0 == 4 { return Passage.years.contains(first) ? Day(year: first, month: second, day: third) : nil }
        guard widths.2 == 4 || widths.2 == 2, widths.0 <= 2, widths.1 <= 2 else { return nil }
        let year = widths.2 == 4 ? third : third < 40 ? 2000 + third : 1900 + third
        guard Passage.years.contains(year) else { return nil }
        let dayFirst = Day(year: year, month: second, day: first)
        let monthFirst = Day(year: year, month: first, day: second)
        return passage.context.dayFirst ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
    }

    /// 5/7, 2027
    private static func commaYear(_ passage: Passage, _ index: Int) -> (year: Int, end: Int)? {
        let place = passage.key(index) == "," ? index + 1 : index
        guard passage[place].kind == .digits, !passage.isGlued(place), let year = passage.year(at: place), !passage.startsCount(year.end)
        else { return nil }
        return year
    }

    /// 3/7 without a year; a ratio, a score or a fraction is none.
    private static func monthAndDay(_ passage: Passage, _ index: Int, _ first: Int, _ second: Int, _ start: Int) -> CalendarReading? {
        let end = index + 3
        guard first > 0, second > 0, (first, second) != (24, 7), passage.key(index).utf8.count <= 2, passage.key(index + 2).utf8.count <= 2,
            passage.number(at: index) == nil, passage.key(end) != "of", !passage.startsCount(end), passage.key(end) != "%",
            !passage.has(index - 1, [.label, .article]), passage.lexeme(index - 1).currency == nil
        else { return nil }
        let shapes = [CalendarShape.day(month: first, day: second), .day(month: second, day: first)]
        if let (year, after) = commaYear(passage, end), let day = full(passage, first, second, year, (2, 2, 4)) {
            return CalendarReading(period: .day(day), tokens: start..<after)
        }
        let ordered = passage.context.dayFirst ? [shapes[1], shapes[0]] : shapes
        for shape in ordered {
            guard case .day(let month, let day) = shape, Day(year: 2024, month: month, day: day) != nil else { continue }
            let direction = passage.direction(around: start..<end)
            return shape.period(near: passage.context.reference, direction).map {
                CalendarReading(period: $0, tokens: start..<end, shape: shape)
            }
        }
        return nil
    }
}
