import DealModel

/// A date that names no year, or a whole period: kept so that it can be resolved again when its neighbours tell more.
enum CalendarShape: Hashable, Sendable {
    case day(month: Int, day: Int)
    case month(Int)
    case quarter(Int)
    case half(Int)
    /// A month, quarter or half seen as its last day.
    indirect case end(CalendarShape)
    case weekday(Int)
    case dayOfMonth(Int)

    /// Which way a date without a year lies.
    enum Direction: Sendable {
        case ahead, back
    }

    /// The period in a given year; nil for 30 February, and for shapes without a place in a year.
    func period(in year: Int) -> Period? {
        switch self {
        case .day(let month, let day):
            guard let day = Day(year: year, month: month, day: day) else { return nil }
            return Period(from: day, to: day, grain: .day)
        case .month(let month): return Self.months(month...month, year, .month)
        case .quarter(let quarter): return Self.months((quarter * 3 - 2)...(quarter * 3), year, .quarter)
        case .half(let half): return Self.months((half * 6 - 5)...(half * 6), year, .half)
        case .end(let shape):
            guard let period = shape.period(in: year) else { return nil }
            return Period(from: period.to, to: period.to, grain: .day)
        case .weekday, .dayOfMonth: return nil
        }
    }

    /// The first one not yet over, or the last one begun.
    func period(near reference: Day, _ direction: Direction) -> Period? {
        switch self {
        case .weekday(let weekday): return Self.weekday(weekday, near: reference, direction)
        case .dayOfMonth(let day): return Self.dayOfMonth(day, near: reference, direction)
        default: break
        }
        let year = reference.year
        switch direction {
        case .ahead:
            // Eight years on there is a 29 February in any case.
            for candidate in year...(year + 8) {
                if let period = period(in: candidate), period.to >= reference { return period }
            }
        case .back:
            for candidate in stride(from: year, through: max(1, year - 8), by: -1) {
                if let period = period(in: candidate), period.from <= reference { return period }
            }
        }
        return nil
    }

    private static func months(_ months: ClosedRange<Int>, _ year: Int, _ grain: Period.Grain) -> Period? {
        guard (1...9999).contains(year) else { return nil }
        let from = Day(firstOfMonth: months.lowerBound, year: year)
        return Period(from: from, to: Day(firstOfMonth: months.upperBound, year: year).lastOfMonth, grain: grain)
    }

    private static func weekday(_ weekday: Int, near reference: Day, _ direction: Direction) -> Period {
        let distance = (weekday - reference.weekday + 7) % 7
        let day: Day =
            switch direction {
            case .ahead: reference.adding(days: distance == 0 ? 7 : distance)
            case .back: reference.adding(days: distance - 7)
            }
        return Period(from: day, to: day, grain: .day)
    }

    private static func dayOfMonth(_ day: Int, near reference: Day, _ direction: Direction) -> Period? {
        let (year, month, _) = reference.civil
        for offset in 0...12 {
            let first = Day(firstOfMonth: direction == .ahead ? month + offset : month - offset, year: year)
            guard let found = Day(year: first.year, month: first.month, day: day) else { continue }
            if direction == .ahead ? found >= reference : found <= reference { return Period(from: found, to: found, grain: .day) }
        }
        return nil
    }
}

extension Period {
    static func day(_ day: Day) -> Period {
        Period(from: day, to: day, grain: .day)
    }

    static func year(_ year: Int) -> Period? {
        guard let from = Day(year: year, month: 1, day: 1), let to = Day(year: year, month: 12, day: 31) else { return nil }
        return Period(from: from, to: to, grain: .year)
    }

    /// Monday to Sunday around a day.
    static func week(of day: Day) -> Period {
        let monday = day.adding(days: 1 - day.weekday)
        return Period(from: monday, to: monday.adding(days: 6), grain: .week)
    }
}

extension Day {
    /// A whole number of units on (or back); business days leave out Saturday and Sunday.
    func adding(_ count: Int, _ unit: TimeUnit) -> Day? {
        guard abs(count) < 100_000 else { return nil }
        switch unit {
        case .day: return adding(days: count)
        case .week: return adding(days: count * 7)
        case .month: return inCalendar(adding(months: count))
        case .quarter: return inCalendar(adding(months: count * 3))
        case .year: return abs(count) < 1000 ? inCalendar(adding(months: count * 12)) : nil
        case .businessDay:
            guard abs(count) <= 2600 else { return nil }
            var day = self
            var left = abs(count)
            while left > 0 {
                day = day.adding(days: count < 0 ? -1 : 1)
                if day.weekday < 6 { left -= 1 }
            }
            return day
        case .minute, .hour: return nil
        }
    }

    private func inCalendar(_ day: Day) -> Day? {
        (1...9999).contains(day.year) ? day : nil
    }
}
