import DealModel
import Foundation

extension WorkCalendar {
    /// The day that a span after a day begins, or before it ends; a range counts at its high end.
    ///
    /// Years, quarters and months go by the calendar, and what remains of a month is 30ths of it, in days, after the whole months.
    /// Weeks and days are days on end. Business days are this calendar's. Parts of days round up. Nil where the span is beyond counting.
    func day(_ span: Span, _ direction: Direction, _ day: Day) -> Day? {
        let value = span.figure.high
        return switch span.unit {
        case .minute: moved(value / 1440, direction, day)
        case .hour: moved(value / 24, direction, day)
        case .day: moved(value, direction, day)
        case .week: moved(value * 7, direction, day)
        case .month: movedByMonths(value, direction, day)
        case .quarter: movedByMonths(value * 3, direction, day)
        case .year: movedByMonths(value * 12, direction, day)
        case .businessDay: movedByWorkingDays(value, direction, day)
        }
    }

    enum Direction: Int {
        case before = -1
        case after = 1
    }

    /// The longest span: a thousand years.
    private static let longestDays = 365_250

    private func moved(_ days: Decimal, _ direction: Direction, _ day: Day) -> Day? {
        days.roundedUp(limit: Self.longestDays).map { day.adding(days: $0 * direction.rawValue) }
    }

    private func movedByMonths(_ months: Decimal, _ direction: Direction, _ day: Day) -> Day? {
        guard let whole = months.roundedDown(limit: 12_000), let rest = ((months - Decimal(whole)) * 30).roundedUp(limit: 30) else {
            return nil
        }
        return day.adding(months: whole * direction.rawValue).adding(days: rest * direction.rawValue)
    }

    private func movedByWorkingDays(_ count: Decimal, _ direction: Direction, _ day: Day) -> Day? {
        guard let count = count.roundedUp(limit: Self.longestDays) else { return nil }
        guard count > 0 else { return day }
        return switch direction {
        case .after: self.day(ofRank: rank(of: day) + count)
        case .before: self.day(ofRank: rank(of: day.adding(days: -1)) - count + 1)
        }
    }
}

extension Day {
    /// Whether it can be written: years 1 to 9999.
    var isWritable: Bool { (1...9999).contains(year) }
}
