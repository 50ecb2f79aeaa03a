import DealModel

/// A mutual close plan, scheduled from both ends; what cannot be computed yet is nil.
///
/// Its JSON is the contract of `qualify plan`, nulls written out.
package struct PlanResult: Hashable, Sendable {
    package var today: Day
    package var goLive: Day?
    package var closeDate: Day?
    /// The day off that the close date fell on.
    package var closeDateMovedFrom: Day?
    /// Joint working days from today to the close date, both included.
    package var workingDaysLeft: Int?
    package var earliestClose: Day?
    package var earliestGoLive: Day?
    /// Joint working days from the earliest close to the close date; negative when late.
    package var slack: Int?
    package var late: Bool?
    package var lateByWorkingDays: Int?
    /// Ids of the chain that sets the earliest close, first step first.
    package var criticalPath: [String]
    package var firstStep: FirstStep?
    /// In the order of the input.
    package var steps: [ScheduledStep]
    package var shorten: [Shortening]
    package var sideBySide: [SideBySide]
    /// Paths of what is still to be asked.
    package var missing: [String]
}

package struct FirstStep: Hashable, Sendable, Encodable {
    package var id: String
    package var date: Day
}

/// The dates of one step; all nil but `done` when it is done.
package struct ScheduledStep: Hashable, Sendable {
    package var id: String
    package var done: Day?
    /// Working days it takes.
    package var days: Int
    package var earliestStart: Day?
    package var earliestFinish: Day?
    package var latestStart: Day?
    package var latestFinish: Day?
    /// In the working days of whoever does it.
    package var slack: Int?
    package var critical: Bool
}

/// What doing a step in half its days would gain.
package struct Shortening: Hashable, Sendable, Encodable {
    package var id: String
    /// Joint working days by which the earliest close comes nearer.
    package var gain: Int
}

/// What not waiting for the step before would gain.
package struct SideBySide: Hashable, Sendable, Encodable {
    package var id: String
    /// The step that it would no longer wait for.
    package var after: String
    /// Joint working days by which the earliest close comes nearer.
    package var gain: Int
}
