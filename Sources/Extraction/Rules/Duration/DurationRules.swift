import DealModel
import Foundation

enum DurationRules {
    static let all: [Rule] = [letters, unit, article, half, long]

    /// A unit of time at a place: business days and hyphens included.
    struct UnitReading {
        var unit: TimeUnit
        var factor: Decimal
        var end: Int
    }

    private static let fillers: Set<String> = [
        "full", "whole", "calendar", "consecutive", "straight", "solid", "more", "additional", "long", "extra", "good", "entire", "lost",
        "odd", "short",
        "other", "further", "elapsed", "unplanned", "planned", "continuous", "production", "single", "fiscal", "business",
    ]

    static func unit(_ passage: Passage, at index: Int) -> UnitReading? {
        var place = index
        if passage.key(place) == "-", passage.isGlued(place), passage.isGlued(place + 1) { place += 1 }
        if passage.key(place) == "+", passage.isGlued(place) { place += 1 }
        if passage.key(place) == "or", passage.key(place + 1) == "so" || passage.key(place + 1) == "more" { place += 2 }
        var business = false
        if ["business", "working", "work", "week", "bus", "trading"].contains(passage.key(place)),
            ["day", "days"].contains(passage.key(place + 1))
        {
            business = true
            place += 1
        } else if ["business", "working", "work"].contains(passage.key(place)), let word = passage.lexeme(place + 1).unit, word.unit != .day
        {
            // "two working weeks" are weeks.
            place += 1
        } else if fillers.contains(passage.key(place)), passage.lexeme(place + 1).unit != nil {
            place += 1
        }
        if business { return UnitReading(unit: .businessDay, factor: 1, end: place + 1) }
        guard let word = passage.lexeme(place).unit, isUnit(passage, place, index) else { return nil }
        return UnitReading(unit: word.unit, factor: Decimal(word.factor), end: place + 1)
    }

    /// Single letters count where they touch the figure; "mo" and "min" are no units before a full name.
    private static func isUnit(_ passage: Passage, _ place: Int, _ index: Int) -> Bool {
        let key = passage.key(place)
        if key.utf8.count == 1 { return place == index && passage.isGlued(place) && !passage[place].isCapitalised }
        return true
    }

    /// Minutes in an hour, hours in a day and so on, for compounds; nil where one is no multiple of the other.
    static func ratio(_ larger: TimeUnit, _ smaller: TimeUnit) -> Decimal? {
        switch (larger, smaller) {
        case (.hour, .minute): 60
        case (.day, .hour): 24
        case (.day, .minute): 1440
        case (.week, .day): 7
        case (.month, .week): nil
        case (.year, .month): 12
        case (.year, .quarter): 4
        case (.quarter, .month): 3
        case (.year, .week): 52
        case (.month, .day): 30
        case (.year, .day): 365
        default: nil
        }
    }

    /// "two weeks", "18 months", "5 hours 40 minutes", "a couple of weeks", "two weeks and a half".
    static let unit = Rule(
        "duration.unit",
        examples: ["18 months", "two to three weeks", "5 hours 40 minutes", "10 business days", "a 6-month pilot", "2h 30min"],
        starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index), passage.key(index - 1) != "every", !reading.has(.slashed) || !reading.isRange,
            !isOneDay(passage, reading)
        else { return nil }
        let end = reading.tokens.upperBound
        guard reading.last.scale == 1 || reading.last.scale <= 1000 || !reading.has(.letter), let unit = unit(passage, at: end) else {
            return nil
        }
        guard !isOrdinalUnit(passage, unit, reading) else { return nil }
        var figure = reading.figure.map { $0 * unit.factor }
        var kind = unit.unit
        var last = unit.end
        if case .single(let value) = figure {
            if let (half, after) = halfAfter(passage, at: last) {
                (figure, kind) = smaller(value + half * unit.factor, kind)
                last = after
            } else if let (sum, unit, after) = compound(passage, value, kind, at: last) {
                (figure, kind, last) = (.single(sum), unit, after)
            }
        }
        var candidate = Candidate(
            rule: "duration.unit", .duration(Span(figure, kind)), reading.tokens.lowerBound..<last, figure: reading.tokens)
        candidate.isSingle = !reading.isRange
        candidate.approximate = reading.approximate
        return candidate
    }

    /// "one day we will": an idiom, no length of time.
    private static func isOneDay(_ passage: Passage, _ reading: FigureReading) -> Bool {
        guard reading.first.has(.one), !reading.isRange, passage.key(reading.tokens.upperBound) == "day" else { return false }
        let next = passage.key(reading.tokens.upperBound + 1)
        return ["i", "we", "you", "he", "she", "it", "they", "the", "when", "soon"].contains(next)
            || (next == "," && passage.startsSentence(reading.tokens.lowerBound))
    }

    /// "two weekdays", "5 quarter pallets" are none; neither is a month number like "3 d".
    private static func isOrdinalUnit(_ passage: Passage, _ unit: UnitReading, _ reading: FigureReading) -> Bool {
        let last = unit.end - 1
        let key = passage.key(last)
        if key == "quarter", !reading.has(.one), !(reading.figure.high <= 1), passage.key(last - 1) != "-" { return true }
        if key == "mo" || key == "min", passage.key(unit.end) == ".", false { return true }
        return passage.key(unit.end) == "'s" && passage.key(last) == "year" && reading.has(.year)
    }

    /// "and a half" after the unit.
    static func halfAfter(_ passage: Passage, at index: Int) -> (Decimal, Int)? {
        guard passage.key(index) == "and" else { return nil }
        let half = passage.key(index + 1) == "a" ? index + 2 : index + 1
        if passage.key(half) == "half", !["day", "days", "hour", "hours", "week", "month"].contains(passage.key(half + 1)) {
            return (Fraction.half, half + 1)
        }
        if passage.key(half) == "quarter", passage.key(index + 1) == "a" { return (Fraction.quarter, half + 1) }
        return nil
    }

    /// A half in the next smaller unit: a year and a half is 18 months.
    static func smaller(_ value: Decimal, _ unit: TimeUnit) -> (Figure, TimeUnit) {
        switch unit {
        case .year: (.single(value * 12), .month)
        case .hour: (.single(value * 60), .minute)
        default: (.single(value), unit)
        }
    }

    static func compound(_ passage: Passage, _ value: Decimal, _ kind: TimeUnit, at index: Int) -> (Decimal, TimeUnit, Int)? {
        var sum = value
        var unit = kind
        var end = index
        for _ in 0..<3 {
            var place = end
            if passage.key(place) == "and" || passage.key(place) == "," || passage.key(place) == "&" { place += 1 }
            if passage.key(place) == "and" { place += 1 }
            guard let number = passage.number(at: place), !number.has(.couple), let next = Self.unit(passage, at: number.tokens.upperBound),
                let ratio = ratio(unit, next.unit), next.factor == 1, number.value < ratio
            else { break }
            sum = sum * ratio + number.value
            unit = next.unit
            end = next.end
        }
        if end == index, kind == .hour, let number = passage.number(at: index), number.scale == 1,
            !number.has([.couple, .fraction, .article, .digits]),
            number.value >= 10, number.value < 60, !Self.isMeasured(passage, number.tokens.upperBound), !passage[index].startsLine
        {
            // "two hours thirty"
            return (sum * 60 + number.value, .minute, number.tokens.upperBound)
        }
        return end == index ? nil : (sum, unit, end)
    }
}
