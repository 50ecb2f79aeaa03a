/// Who works on a step; the raw value is its name in playbooks, documents and JSON.
package enum StepSide: String, Codable, Sendable, CaseIterable {
    case buyer, seller, both
}

/// One thing that must be done on the way to signature, as the record holds it; the calendar and the dates are computed.
package struct Step: Hashable, Sendable, Codable {
    package var id: String
    package var title: String
    package var side: StepSide
    /// The person who sees to it, by name.
    package var owner: String?
    /// Working days, at least 1.
    package var days: Int
    /// Ids of the steps that must be finished before.
    package var after: [String]
    /// A fixed day it waits for: a board that meets.
    package var notBefore: Day?
    /// The day it was finished.
    package var done: Day?

    package init(
        id: String, title: String, side: StepSide, owner: String? = nil, days: Int = 1, after: [String] = [], notBefore: Day? = nil,
        done: Day? = nil
    ) {
        self.id = id
        self.title = title
        self.side = side
        self.owner = owner
        self.days = days
        self.after = after
        self.notBefore = notBefore
        self.done = done
    }
}
