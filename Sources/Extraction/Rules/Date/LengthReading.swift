import DealModel
import Foundation

/// A length of time in whole calendar units, as windows and offsets need it: "12 months", "2-3 weeks", "a year", "5 years 1 month 12 days".
struct LengthReading {
    /// One unit and how many of it, at the lower and the upper end.
    struct Part {
        var low: Int
        var high: Int
        var unit: TimeUnit
    }

    var parts: [Part]
    var end: Int
    var approximate: Bool

    /// The most units of a compound.
    private static let longest = 4

    static func read(_ passage: Passage, at index: Int, article: Bool = true) -> LengthReading? {
        guard var length = one(passage, at: index, article: article) else { return nil }
        guard article || passage.number(at: index) != nil else { return length }
        while length.parts.count < longest, !length.approximate {
            let place = [",", "and", "&"].contains(passage.key(length.end)) ? length.end + 1 : length.end
            guard passage.number(at: place) != nil, let next = one(passage, at: place, article: false), let part = next.parts.first,
                !length.parts.contains(where: { $0.unit == part.unit })
            else { break }
            length.parts += next.parts
            length.end = next.end
        }
        return length
    }

    /// The days that far from another, by the lower and by the upper end.
    func days(from base: Day, back: Bool) -> (low: Day, high: Day)? {
        var low = base
        var high = base
        // The larger units first, so that a month and 12 days end on the same day whatever their order.
        for part in parts.sorted(by: { $0.unit.months > $1.unit.months }) {
            guard let nearer = low.adding(back ? -part.low : part.low, part.unit),
                let farther = high.adding(back ? -part.high : part.high, part.unit)
            else {
                return nil
            }
            (low, high) = (nearer, farther)
        }
        return (low, high)
    }

    private static func one(_ passage: Passage, at index: Int, article: Bool) -> LengthReading? {
        if passage.matches(index, "half", "a"), passage.lexeme(index + 2).unit?.unit == .year {
            return LengthReading(parts: [Part(low: 6, high: 6, unit: .month)], end: index + 3, approximate: false)
        }
        if let figure = passage.figure(at: index), let unit = DurationRules.unit(passage, at: figure.tokens.upperBound) {
            var end = unit.end
            var low = figure.figure.low * unit.factor
            var high = figure.figure.high * unit.factor
            if !figure.isRange, let (half, after) = DurationRules.halfAfter(passage, at: end) {
                low += half
                high += half
                end = after
            }
            return part(low, high, unit.unit).map { LengthReading(parts: [$0], end: end, approximate: figure.approximate) }
        }
        guard article, passage.has(index, .article) || passage.key(index) == "one", let word = passage.lexeme(index + 1).unit,
            !passage.key(index + 1).hasSuffix("s"), passage.key(index + 1).utf8.count > 1
        else { return nil }
        var value = Decimal(word.factor)
        var end = index + 2
        if let (half, after) = DurationRules.halfAfter(passage, at: end) {
            value += half
            end = after
        }
        var high = value
        if passage.key(end) == "or", passage.number(at: end + 1)?.value == 2 {
            high = value * 2
            end += 2
        }
        return part(value, high, word.unit).map { LengthReading(parts: [$0], end: end, approximate: false) }
    }

    /// Whole units; half a year is six months, half a month fifteen days.
    private static func part(_ low: Decimal, _ high: Decimal, _ unit: TimeUnit) -> Part? {
        let smaller: (TimeUnit, Decimal)? =
            switch unit {
            case .year: (.month, 12)
            case .quarter: (.month, 3)
            case .month: (.day, 30)
            case .week: (.day, 7)
            case .minute, .hour: nil
            case .day, .businessDay: (unit, 1)
            }
        guard let smaller, low >= 0, high < 100_000 else { return nil }
        func int(_ value: Decimal) -> Int { NSDecimalNumber(decimal: value.whole).intValue }
        if low == low.whole, high == high.whole { return Part(low: int(low), high: int(high), unit: unit) }
        return Part(low: int(low * smaller.1), high: int(high * smaller.1), unit: smaller.0)
    }
}
