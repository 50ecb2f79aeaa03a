import Foundation

/// A unit of time as people name it; the raw value is its name in files and JSON.
package enum TimeUnit: String, Codable, Sendable, CaseIterable {
    case minute, hour, day
    case businessDay = "business-day"
    case week, month, quarter, year

    /// How many months one unit is, by the method's reckoning: a week is 12/52, a day 12/365, a business day 12/260 of a month.
    package var months: Decimal {
        switch self {
        case .minute: Decimal(12) / 525_600
        case .hour: Decimal(12) / 8760
        case .day: Decimal(12) / 365
        case .businessDay: Decimal(12) / 260
        case .week: Decimal(12) / 52
        case .month: 1
        case .quarter: 3
        case .year: 12
        }
    }
}

/// A length of time: two weeks, three to four months.
package struct Span: Hashable, Sendable {
    package var figure: Figure
    package var unit: TimeUnit
    /// "14 days a year" has per year.
    package var per: String?

    package init(_ figure: Figure, _ unit: TimeUnit, per: String? = nil) {
        self.figure = figure
        self.unit = unit
        self.per = per
    }
}

/// A stretch of the calendar, both ends included: a day, a quarter, the next twelve months.
package struct Period: Hashable, Sendable {
    /// The size of the calendar unit that was named; the raw value is its name in JSON.
    package enum Grain: String, Codable, Sendable {
        case day, week, month, quarter, half, year
    }

    package var from: Day
    package var to: Day
    package var grain: Grain

    package init(from: Day, to: Day, grain: Grain) {
        self.from = from
        self.to = to
        self.grain = grain
    }
}
