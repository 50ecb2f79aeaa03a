import ClosePlan
import DealModel
import Playbook

/// The dates and lengths between which a plan is made.
struct PlanTerms: Hashable, Sendable {
    var goLive: Day?
    var implementation: Span?
    var leadTime: Span?

    init(goLive: Day?, implementation: Span?, leadTime: Span?) {
        self.goLive = goLive
        self.implementation = implementation
        self.leadTime = leadTime
    }

    /// As they were known at a moment.
    init(_ opportunity: Opportunity, evidence: (Criterion) -> [Evidence], through moment: Instant, playbook: Playbook) {
        func verdict(_ criterion: Criterion) -> CriterionVerdict {
            CriterionVerdict(
                criterion, evidence: evidence(criterion).filter { $0.at <= moment }, settled: opportunity.settlements[criterion])
        }
        goLive = verdict(.goLiveDate).lastDay
        let reading = CaseReading(
            opportunity, evidence: [.implementationTime: verdict(.implementationTime).evidence], least: .view, playbook: playbook)
        implementation = reading.implementation
        let given = opportunity.given.map(\.stated).filter { $0.input == .lead }
        leadTime = given.isEmpty ? reading.leadTime : given.last { $0.at <= moment }?.entities.compactMap(\.span).last
    }
}

extension PlanInput {
    init(_ terms: PlanTerms, steps: [Step], weekend: Set<Int>, holidays: [Day] = []) {
        let calendar = SideCalendar(weekend: weekend, holidays: holidays)
        self.init(
            goLive: terms.goLive, leadTime: terms.leadTime, implementation: terms.implementation, buyer: calendar, seller: calendar,
            steps: steps.map(PlanStep.init))
    }
}
