import DealModel
import Foundation
import Playbook
import Understanding

/// All that can be said about an opportunity on one day: what is proven, where it stands, what is at risk, what to ask next.
///
/// It is computed anew from the record, the playbook and the day, and never stored.
package struct Verdict: Sendable {
    package let opportunity: Opportunity
    package let today: Day
    /// All eighteen, in the method's order.
    package let criteria: [CriterionVerdict]
    /// The highest milestone that is met with every one before it.
    package let milestone: Milestone?
    /// Of close, in percent.
    package let probability: Int
    package let businessCase: CaseVerdict
    package let plan: PlanVerdict
    package let movement: Movement
    package let dangers: [Danger]
    package let disqualification: Disqualification

    package init(_ opportunity: Opportunity, playbook: Playbook, today: Day) {
        self.opportunity = opportunity
        self.today = today
        var verdicts: [Criterion: CriterionVerdict] = [:]
        for criterion in Criterion.allCases where criterion != .roi {
            let evidence = opportunity.evidence(for: criterion, provenBy: playbook[criterion].provenBy)
            verdicts[criterion] = CriterionVerdict(criterion, evidence: evidence, settled: opportunity.settlements[criterion])
        }
        if opportunity.decisionMaker != nil, verdicts[.decisionMaker]?.status == .missing { verdicts[.decisionMaker]?.status = .claimed }
        let acknowledged = verdicts[.acknowledgement]
        verdicts[.steps]?.accept(recorded: opportunity.steps, acknowledgement: acknowledged)
        let planned = PlanRecord(opportunity, evidence: { verdicts[$0]?.evidence ?? [] }, playbook: playbook)
        verdicts[.acknowledgement] = acknowledged?.ofThePlanAsItStands(
            planned.reopening, settled: opportunity.settlements[.acknowledgement])
        businessCase = CaseVerdict(opportunity, evidence: verdicts.mapValues(\.evidence), playbook: playbook)
        var roi = CriterionVerdict(.roi, evidence: [], settled: nil)
        roi.status = businessCase.status
        if roi.status == .proven {
            // It is proven once the last of its inputs is.
            let inputs: [Criterion] = [.consequence, .target, .implementationTime]
            roi.provenOn = (inputs.map { verdicts[$0]?.provenOn } + [businessCase.reading.pricedOn]).compactMap(\.self).max()
        }
        verdicts[.roi] = roi
        let all = Criterion.allCases.compactMap { verdicts[$0] }
        criteria = all

        let met = Milestone.allCases.prefix { milestone in milestone.criteria.allSatisfy { verdicts[$0]?.status == .proven } }
        milestone = met.last
        probability =
            switch opportunity.closed?.outcome {
            case .won?: 100
            case .lost?, .noDecision?, .disqualified?: 0
            case nil: met.last.map { playbook[$0].probability } ?? 0
            }
        let goLive = verdicts[.goLiveDate]?.lastDay
        let terms = PlanTerms(
            goLive: goLive, implementation: businessCase.reading.implementation, leadTime: businessCase.reading.leadTime)
        plan = PlanVerdict(
            planned, terms: terms, isAcknowledged: verdicts[.acknowledgement]?.status == .proven, today: today)
        movement = Movement(opportunity, criteria: all, plan: plan, today: today, playbook: playbook)
        dangers =
            DangerWatch(
                opportunity: opportunity, criteria: verdicts, businessCase: businessCase, plan: plan, movement: movement, today: today,
                playbook: playbook
            ).dangers
        disqualification = Disqualification(
            opportunity, criteria: verdicts, businessCase: businessCase, plan: plan, today: today, playbook: playbook)
    }

    package subscript(criterion: Criterion) -> CriterionVerdict {
        guard let verdict = criteria.first(where: { $0.criterion == criterion }) else {
            preconditionFailure("a verdict covers every criterion, \(criterion.rawValue) too")
        }
        return verdict
    }

    /// Whether a milestone is met with every one before it.
    package func isMet(_ milestone: Milestone) -> Bool {
        self.milestone.map { milestone <= $0 } ?? false
    }

    /// The milestone that has to be met next; nil when all are.
    package var ahead: Milestone? {
        Milestone.allCases.first { !isMet($0) }
    }

    /// The row for lists and the pipeline.
    package func summary(playbook: Playbook) -> Summary {
        Summary(
            opportunity: opportunity.id, name: opportunity.name, account: opportunity.account, title: opportunity.title,
            owner: opportunity.owner, outcome: opportunity.closed?.outcome, milestone: milestone, movingUntil: movement.until,
            decisionMaker: opportunity.decisionMaker?.name, closeDate: plan.result?.closeDate,
            disqualifyProposed: disqualification.isProposed, playbookHash: playbook.hash)
    }
}
