import DealModel
import Foundation

/// All that a mutual close plan is computed from; what nobody knows yet is nil or empty.
package struct PlanInput: Hashable, Sendable {
    package var goLive: Day?
    /// From signature to the start of the project.
    package var leadTime: Span?
    package var implementation: Span?
    package var buyer: SideCalendar
    package var seller: SideCalendar
    package var steps: [PlanStep]

    package init(
        goLive: Day? = nil, leadTime: Span? = nil, implementation: Span? = nil, buyer: SideCalendar = SideCalendar(),
        seller: SideCalendar = SideCalendar(), steps: [PlanStep] = []
    ) {
        self.goLive = goLive
        self.leadTime = leadTime
        self.implementation = implementation
        self.buyer = buyer
        self.seller = seller
        self.steps = steps
    }
}

/// When the people of one side do not work.
package struct SideCalendar: Hashable, Sendable {
    /// ISO 3166 code ("US"); nil leaves public days off out.
    package var country: String?
    /// Of the country ("SCT", "BY"); one that has no days off of its own counts as the country.
    package var region: String?
    /// ISO weekdays, Monday 1 to Sunday 7.
    package var weekend: Set<Int>
    /// Further days off.
    package var holidays: [Day]

    package init(country: String? = nil, region: String? = nil, weekend: Set<Int> = [6, 7], holidays: [Day] = []) {
        self.country = country
        self.region = region
        self.weekend = weekend
        self.holidays = holidays
    }
}

/// One thing that has to happen before signature.
package struct PlanStep: Hashable, Sendable {
    package var id: String
    package var title: String
    /// That side's working days count, or those on which both work.
    package var side: StepSide
    package var owner: String?
    package var duration: StepDuration
    /// Ids of the steps that must be finished before.
    package var after: [String]
    /// The first day on which it can be done: a board that meets.
    package var notBefore: Day?
    /// The day on which it was finished.
    package var done: Day?

    package init(
        id: String, title: String = "", side: StepSide = .both, owner: String? = nil, duration: StepDuration = StepDuration(days: 1),
        after: [String] = [], notBefore: Day? = nil, done: Day? = nil
    ) {
        self.id = id
        self.title = title
        self.side = side
        self.owner = owner
        self.duration = duration
        self.after = after
        self.notBefore = notBefore
        self.done = done
    }
}

/// How long a step takes, in working days; a range counts at its high end, parts of days round up.
package struct StepDuration: Hashable, Sendable {
    package var workingDays: Figure

    package init(_ workingDays: Figure) {
        self.workingDays = workingDays
    }

    package init(days: Int) {
        self.init(.single(Decimal(days)))
    }

    /// A week is 5 working days, a month 21, a quarter 63, a year 252; a day is one, however it was named, and has 8 hours.
    package init(_ span: Span) {
        self.init(
            span.figure.map { value in
                switch span.unit {
                case .minute: value / 480
                case .hour: value / 8
                case .day, .businessDay: value
                case .week: value * 5
                case .month: value * 21
                case .quarter: value * 63
                case .year: value * 252
                }
            })
    }
}
