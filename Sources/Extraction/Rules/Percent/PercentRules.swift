import DealModel
import Foundation

enum PercentRules {
    static let all: [Rule] = [sign, points, part, slashed, halfPercent, article]

    /// "10%", "ten per cent", "10 percentage points".
    static let sign = Rule(
        "percent.sign", examples: ["10%", "ten per cent", "10 to 15 percent", "12.5 pct", "between 5 and 8 %"], starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index), !reading.has(.couple) else { return nil }
        guard let end = percentEnd(passage, at: reading.tokens.upperBound) else { return nil }
        if let tenths = spokenTenths(passage, reading) {
            return Candidate(
                rule: "percent.sign", .percent(Percent(.single(tenths))), (index - 1)..<end, figure: (index - 1)..<reading.tokens.upperBound
            )
        }
        return candidate("percent.sign", reading, end, passage, factor: 1)
    }

    /// "250 basis points", "3 percentage points", "5 pp".
    static let points = Rule(
        "percent.points", examples: ["250 basis points", "40 bps", "three percentage points", "5 pp"], starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index) else { return nil }
        let end = reading.tokens.upperBound
        switch passage.key(end) {
        case "bps", "bp": return candidate("percent.points", reading, end + 1, passage, factor: Decimal(1) / 100)
        case "basis" where ["points", "point"].contains(passage.key(end + 1)):
            return candidate("percent.points", reading, end + 2, passage, factor: Decimal(1) / 100)
        case "percentage" where ["points", "point", "pts"].contains(passage.key(end + 1)):
            return candidate("percent.points", reading, end + 2, passage, factor: 1)
        case "pp", "ppt", "ppts": return candidate("percent.points", reading, end + 1, passage, factor: 1)
        default: return nil
        }
    }

    /// "point five percent": a nought that nobody said.
    private static func spokenTenths(_ passage: Passage, _ reading: FigureReading) -> Decimal? {
        let start = reading.tokens.lowerBound
        guard passage.key(start - 1) == "point", !reading.isRange, reading.tokens.count == 1, reading.figure.low < 10,
            reading.figure.low > 0,
            !reading.has(.digits), !passage.has(start - 2, [.determiner, .article]), !["one", "which"].contains(passage.key(start - 2))
        else { return nil }
        return reading.figure.low / 10
    }

    /// "by a percent", "a percentage point".
    static let article = Rule(
        "percent.article", examples: ["a percent", "a percentage point"], starts: [.trait(.article)]
    ) { passage, index in
        let isPoint = passage.key(index + 1) == "percentage" && passage.key(index + 2) == "point"
        guard isPoint || passage.key(index + 1) == "percent", passage.key(index - 1) != "as", !passage.isGlued(index + 1) else {
            return nil
        }
        let end = isPoint ? index + 3 : index + 2
        guard isPoint || passage.key(end) != "of" && (!passage.isWord(end) || passage.has(end, .stop) || passage[end].startsLine) else {
            return nil
        }
        return Candidate(rule: "percent.article", .percent(Percent(.single(1))), index..<end)
    }

    /// "3/4 of the sites", "1/3 of our orders".
    static let slashed = Rule("percent.slashed", examples: ["3/4 of the sites", "1/3 of our orders"], starts: [.number]) { passage, index in
        guard let number = passage.number(at: index), number.has(.slashed), number.value < 1, number.tokens.count == 3,
            passage.key(number.tokens.upperBound) == "of", passage.has(number.tokens.upperBound + 1, .determiner),
            passage.lexeme(number.tokens.upperBound + 2).number == nil
        else { return nil }
        let value: Decimal
        switch (passage.key(index), passage.key(index + 2)) {
        case ("1", "3"): value = third
        case ("2", "3"): value = thirds
        default: value = number.value * 100
        }
        return Candidate(rule: "percent.slashed", .percent(Percent(.single(value))), number.tokens)
    }

    /// "half a percent".
    static let halfPercent = Rule(
        "percent.half", examples: ["half a percent", "a quarter of a percent", "half of one percent", "half a percentage point"],
        starts: [.words(["half", "quarter"])]
    ) { passage, index in
        var place = index + 1
        if passage.key(place) == "of" { place += 1 }
        let isOne = passage.has(place, .article) || passage.key(place) == "one"
        let isBare =
            place == index + 1 && passage.key(index) == "half" && passage.key(place) == "percent"
            && (passage.has(index - 1, .article) || passage.number(before: index) == nil && passage.key(index - 1) != "and")
        guard isOne || isBare, let end = percentEnd(passage, at: isBare ? place : place + 1) else { return nil }
        let value = passage.key(index) == "half" ? Fraction.half : Fraction.quarter
        let start = passage.has(index - 1, .article) ? index - 1 : index
        return Candidate(rule: "percent.half", .percent(Percent(.single(value))), start..<end)
    }

    private static func percentEnd(_ passage: Passage, at index: Int) -> Int? {
        var end: Int
        switch passage.key(index) {
        case "%", "percent", "pct", "percents", "٪", "％": end = index + 1
        case "pc" where passage[index].kind == .word: end = index + 1
        case "percentage" where passage.key(index + 1) == "point": end = index + 1
        case "per" where ["cent", "cents"].contains(passage.key(index + 1)): end = index + 2
        case "-" where passage.key(index + 1) == "percent" || passage.key(index + 1) == "%": end = index + 2
        default: return nil
        }
        if passage.key(index) == "pct", passage.key(end) == ".", passage.isWord(end + 1), !passage[end + 1].isCapitalised { end += 1 }
        if ["points", "point", "pts"].contains(passage.key(end)) { end += 1 }
        return end
    }

    static func candidate(_ rule: String, _ reading: FigureReading, _ end: Int, _ passage: Passage, factor: Decimal) -> Candidate {
        var start = reading.tokens.lowerBound
        var figure = reading.figure.map { $0 * factor }
        let sign = passage.key(start - 1)
        let negative =
            (sign == "-" && passage.isGlued(start) && !passage.isGlued(start - 1))
            || sign == "minus" && !["or", "/"].contains(passage.key(start - 2))
        if negative, !reading.isRange {
            figure = figure.map { -$0 }
            start -= 1
        }
        var candidate = Candidate(rule: rule, .percent(Percent(figure)), start..<end, figure: reading.tokens)
        candidate.isSingle = !reading.isRange
        candidate.approximate = reading.approximate
        return candidate
    }

    private static let third = Decimal(3333) / 100
    private static let thirds = Decimal(6667) / 100
    private static let parts: [String: Decimal] = [
        "half": 50, "third": third, "quarter": 25, "fifth": 20, "tenth": 10, "eighth": Decimal(125) / 10, "thirds": third, "quarters": 25,
        "fifths": 20, "tenths": 10, "sixth": Decimal(1667) / 100,
    ]

    /// "by a third", "cut in half", "half of the team", "a quarter of our orders", "two thirds of".
    static let part = Rule(
        "percent.part", examples: ["by a third", "cut in half", "two thirds of our sites", "a quarter of the orders", "by half"],
        starts: [.words(["half", "third", "quarter", "fifth", "tenth", "eighth", "sixth", "thirds", "quarters", "fifths", "tenths"])]
    ) { passage, index in
        guard var value = parts[passage.key(index)] else { return nil }
        var start = index
        let end = index + 1
        var before = index - 1
        if passage.key(before) == "-", passage.isGlued(before) { before -= 1 }
        let isPlural = passage.key(index).hasSuffix("s")
        if let number = passage.number(before: before + 1), let count = number.small, (1...9).contains(count), !number.has(.couple) {
            guard isPlural || count == 1 else { return nil }
            value = passage.key(index) == "thirds" && count == 2 ? thirds : value * Decimal(count)
            start = number.tokens.lowerBound
        } else if passage.has(before, .article) {
            start = before
        } else if passage.key(index) != "half" {
            return nil
        }
        guard value < 100, !isCalendar(passage, start, end) else { return nil }
        let lead = passage.key(start - 1)
        let lesser =
            ["about", "roughly", "almost", "nearly", "around", "over", "least", "approximately"].contains(lead)
            ? passage.key(start - 2) : lead
        let by = lead == "by" || lesser == "by" || (lesser == "at" && passage.key(start - 3) == "by")
        let cut = lead == "in" && passage.key(index) == "half" && start == index && isCut(passage, start - 1)
        let of = passage.key(end) == "of" && !isAmount(passage, end + 1)
        guard by || cut || of else { return nil }
        if by, !of, passage.isWord(end), !passage.has(end, .stop), !passage[end].startsLine { return nil }
        return Candidate(rule: "percent.part", .percent(Percent(.single(value))), start..<end)
    }

    /// "cut in half", "cut the backlog in half".
    private static func isCut(_ passage: Passage, _ index: Int) -> Bool {
        for place in stride(from: index - 1, through: max(0, index - 6), by: -1) {
            if passage.has(place, .change)
                || ["split", "slash", "slashed", "slashes", "chop", "slice", "sawn", "chopped", "sliced", "cutting", "divide"].contains(
                    passage.key(place))
            {
                return true
            }
        }
        return false
    }

    /// "half of 2027", "a quarter of a million", "the first half of the year", "half of March".
    private static func isAmount(_ passage: Passage, _ index: Int) -> Bool {
        if passage.number(at: index) != nil || passage.has(index, .month) { return true }
        let noun = passage.has(index, [.article, .determiner]) ? index + 1 : index
        return passage.number(at: noun)?.scale ?? 1 > 1 || (passage.has(index, .article) && passage.lexeme(noun).number != nil)
    }

    private static func isCalendar(_ passage: Passage, _ start: Int, _ end: Int) -> Bool {
        let before = passage[start - 1]
        if before.has(.ordinal)
            || ["first", "second", "last", "next", "this", "other", "latter", "former", "1st", "2nd"].contains(before.key)
        {
            return true
        }
        guard passage.key(end) == "of" else { return false }
        let noun = passage.has(end + 1, .determiner) ? end + 2 : end + 1
        return passage.key(end - 1) == "quarter" && passage.key(noun) == "year" && passage.key(start) != "a"
    }
}
