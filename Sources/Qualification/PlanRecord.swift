import DealModel
import Playbook

/// What the record says that bears on the dates of the plan, so that they can be computed as they were at any moment.
struct PlanRecord {
    let opportunity: Opportunity
    /// All that was said for or against, oldest first.
    let goLive: [Evidence]
    let implementation: [Evidence]
    let acknowledgement: [Evidence]
    let steps: PlanSteps
    let reopening: Reopening
    let playbook: Playbook

    var weekend: Set<Int> { playbook.weekend }

    init(_ opportunity: Opportunity, evidence: (Criterion) -> [Evidence], playbook: Playbook) {
        self.opportunity = opportunity
        goLive = evidence(.goLiveDate)
        implementation = evidence(.implementationTime)
        acknowledgement = evidence(.acknowledgement)
        steps = PlanSteps(opportunity, playbook: playbook)
        reopening = Reopening(opportunity, evidence: evidence, steps: steps)
        self.playbook = playbook
    }

    func terms(through moment: Instant) -> PlanTerms {
        PlanTerms(opportunity, evidence: evidence, through: moment, playbook: playbook)
    }

    func evidence(_ criterion: Criterion) -> [Evidence] {
        switch criterion {
        case .goLiveDate: goLive
        case .implementationTime: implementation
        case .acknowledgement: acknowledgement
        default: []
        }
    }
}
