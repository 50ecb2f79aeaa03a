import Foundation

/// What a list or a pipeline needs of an opportunity, without folding its events; only facts that do not age.
package struct Summary: Hashable, Sendable, Codable {
    package var opportunity: UUID
    package var name: String
    package var account: String
    package var title: String?
    package var owner: String
    /// nil while it is open.
    package var outcome: Outcome?
    /// The highest milestone met; nil is none.
    package var milestone: Milestone?
    /// The last day on which it counts as moving if nothing more happens; nil where it does not move.
    package var movingUntil: Day?
    package var decisionMaker: String?
    package var closeDate: Day?
    package var disqualifyProposed: Bool
    /// The playbook that the verdict was made by.
    package var playbookHash: String

    package init(
        opportunity: UUID, name: String, account: String, title: String? = nil, owner: String, outcome: Outcome? = nil,
        milestone: Milestone? = nil, movingUntil: Day? = nil, decisionMaker: String? = nil, closeDate: Day? = nil,
        disqualifyProposed: Bool = false, playbookHash: String
    ) {
        self.opportunity = opportunity
        self.name = name
        self.account = account
        self.title = title
        self.owner = owner
        self.outcome = outcome
        self.milestone = milestone
        self.movingUntil = movingUntil
        self.decisionMaker = decisionMaker
        self.closeDate = closeDate
        self.disqualifyProposed = disqualifyProposed
        self.playbookHash = playbookHash
    }
}
