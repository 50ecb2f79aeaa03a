import DealModel
import Foundation

extension DurationRules {
    /// "2h30", "1h 15m", "1y6m", "1 hour 40": units as letters that touch their figures, or minutes that nobody named.
    static let letters = Rule(
        "duration.letters", examples: ["2h30", "1h 15m", "1y6m", "3d4h", "1 hour 40"], starts: [.digits]
    ) { passage, index in
        guard index == 0 || !passage.isGlued(index) || passage[index - 1].kind == .symbol, var part = figure(passage, at: index) else {
            return nil
        }
        guard let first = letterUnit(passage, at: part.end, after: nil) else { return nil }
        var sum = part.value
        var unit = first.unit
        var end = first.end
        var parts = 1
        while parts < 3, let next = figure(passage, at: end), next.value == next.value.whole {
            part = next
            let isGlued = passage.isGlued(end)
            if let named = letterUnit(passage, at: next.end, after: unit), isGlued || passage.isGlued(next.end),
                let ratio = ratio(unit, named.unit), part.value < ratio
            {
                sum = sum * ratio + part.value
                unit = named.unit
                end = named.end
            } else if unit == .hour, part.value < 60, passage.key(end).utf8.count == 2, isGlued || !isMeasured(passage, next.end) {
                sum = sum * 60 + part.value
                unit = .minute
                end = next.end
                parts = 3
            } else {
                return parts > 1 ? candidate(sum, unit, index..<end) : nil
            }
            parts += 1
        }
        return parts > 1 ? candidate(sum, unit, index..<end) : nil
    }

    private static func candidate(_ sum: Decimal, _ unit: TimeUnit, _ tokens: Range<Int>) -> Candidate {
        Candidate(rule: "duration.letters", .duration(Span(.single(sum), unit)), tokens)
    }

    private static func figure(_ passage: Passage, at index: Int) -> (value: Decimal, end: Int)? {
        guard passage[index].kind == .digits, passage.key(index).utf8.count <= 4, let value = Decimal(string: passage.key(index)) else {
            return nil
        }
        return (value, index + 1)
    }

    /// A unit after a figure; "m" is a minute after hours and a month after years.
    private static func letterUnit(_ passage: Passage, at index: Int, after larger: TimeUnit?) -> (unit: TimeUnit, end: Int)? {
        let key = passage.key(index)
        if key == "m", passage.isGlued(index) {
            switch larger {
            case .hour: return (.minute, index + 1)
            case .year: return (.month, index + 1)
            default: return nil
            }
        }
        guard let word = passage.lexeme(index).unit, word.factor == 1, key.utf8.count > 1 || passage.isGlued(index) else { return nil }
        return (word.unit, index + 1)
    }

    /// What follows the minutes counts them as something else: "1 hour 40 people", "2 hours 30%".
    static func isMeasured(_ passage: Passage, _ index: Int) -> Bool {
        let next = passage[index]
        if next.kind == .symbol { return ["%", "$", "€", "£", "/", "-", ":", "+"].contains(next.key) }
        return next.kind == .digits || next.kind == .word && !next.startsLine && !next.has(.stop)
    }
}
