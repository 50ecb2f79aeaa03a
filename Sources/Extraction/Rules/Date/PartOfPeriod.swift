import DealModel
import Foundation

extension CalendarReading {
    /// "the first two weeks of March", "the last three months of 2027": so much from one edge of a named period.
    static func partOfPeriod(_ passage: Passage, at index: Int) -> CalendarReading? {
        let isFirst = ["first", "opening"].contains(passage.key(index))
        guard isFirst || ["last", "final"].contains(passage.key(index)),
            let length = LengthReading.read(passage, at: index + 1, article: false),
            ["of", "in"].contains(passage.key(length.end)), let frame = named(passage, at: length.end + 1), frame.period.grain != .day
        else { return nil }
        let base = isFirst ? frame.period.from : frame.period.to.adding(days: 1)
        guard let edge = length.days(from: base, back: !isFirst)?.high else { return nil }
        let period =
            isFirst
            ? Period(from: base, to: edge.adding(days: -1), grain: .day) : Period(from: edge, to: frame.period.to, grain: .day)
        guard period.from <= period.to, period.from >= frame.period.from, period.to <= frame.period.to else { return nil }
        return CalendarReading(period: period, tokens: index..<frame.tokens.upperBound)
    }

    /// "three Fridays from now", "two Mondays ago": weekdays counted from the reference.
    static func countedWeekday(_ passage: Passage, at index: Int) -> CalendarReading? {
        guard let number = passage.number(at: index), let count = number.small, (1...60).contains(count), !number.has([.couple, .year])
        else {
            return nil
        }
        let place = number.tokens.upperBound
        let key = passage.key(place)
        let name = key.hasSuffix("s") ? String(key.dropLast()) : key
        guard passage[place].kind == .word else { return nil }
        let weekday = Lexicon.lexeme(of: name, kind: .word).lexeme.weekday
        let back = passage.key(place + 1) == "ago"
        let later = passage.key(place + 1) == "later"
        let ahead = passage.matches(place + 1, "from", "now")
        guard weekday > 0, name.utf8.count > 4, back || ahead || later,
            let nearest = CalendarShape.weekday(weekday).period(near: passage.context.reference, back ? .back : .ahead)
        else { return nil }
        let days = (count - 1) * 7
        return CalendarReading(period: .day(nearest.from.adding(days: back ? -days : days)), tokens: index..<(place + (ahead ? 3 : 2)))
    }
}
