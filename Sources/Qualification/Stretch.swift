import DealModel
import Foundation
import Understanding

/// The stretch of time that a piece of evidence looks back on: "last year" makes an amount, or a number of days, one a year.
enum Stretch: Hashable {
    /// None was named.
    case unnamed
    /// The one that has just ended, or a whole year: so it goes on, as far as anybody knows.
    case rate(per: String)
    /// Some month or quarter of old: what it says of a year nobody knows.
    case single

    init(_ evidence: Evidence) {
        self = .unnamed
        for case .date(let period) in evidence.entities.map(\.value) where period.from < evidence.day {
            let isLast = period.to >= evidence.day || period.to.adding(days: 1).isSame(period.grain, as: evidence.day)
            switch period.grain {
            case .year: self = .rate(per: "year")
            case .quarter: self = isLast ? .rate(per: "quarter") : .single
            case .month: self = isLast ? .rate(per: "month") : .single
            case .week: self = isLast ? .rate(per: "week") : .single
            case .day where period.to.number - period.from.number >= 360: self = .rate(per: "year")
            case .half, .day: continue
            }
            return
        }
    }

    /// What an amount without a "per" of its own is per; nil where that is open.
    var per: String? {
        if case .rate(let per) = self { per } else { nil }
    }

    /// How often the stretch of a frequency comes in a year: the one that was said with it, else the one looked back on, else a year.
    func timesAYear(_ said: String?) -> Decimal? {
        if said == nil, self == .single { return nil }
        return Stretch.perYear[said ?? per ?? "year"]
    }

    private static let perYear: [String: Decimal] = ["year": 1, "quarter": 4, "month": 12, "week": 52, "business-day": 260, "day": 365]
}

extension Day {
    /// Whether both lie in the same calendar unit.
    fileprivate func isSame(_ grain: Period.Grain, as other: Day) -> Bool {
        switch grain {
        case .month: (year, month) == (other.year, other.month)
        case .quarter: (year, (month - 1) / 3) == (other.year, (other.month - 1) / 3)
        case .week: number - weekday == other.number - other.weekday
        default: year == other.year
        }
    }
}

/// "Six outages a month, four hours each": a duration that says how long each time takes, and not how much of a year.
enum EachTime {
    static func isMeant(by evidence: Evidence) -> Bool {
        if evidence.entities.contains(where: { $0.count?.per != nil }) { return true }
        return evidence.matter.plainWords.contains { cues.contains($0) }
    }

    private static let cues: Set<String> = [
        "each", "every", "apiece", "lasts", "lasting", "takes", "typically", "usually", "average", "per",
    ]
}
