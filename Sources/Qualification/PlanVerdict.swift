import ClosePlan
import DealModel
import Foundation
import Playbook

/// The close plan as the evidence and the default steps give it.
package struct PlanVerdict: Sendable {
    /// In the plan's order; default steps that nobody has changed are proposals.
    package let steps: [Step]
    /// What was said of steps and is in force, oldest first.
    package let said: [SaidStep]
    package private(set) var input: PlanInput
    package private(set) var result: PlanResult?
    /// Why there is no result, in the calculator's words.
    package private(set) var errors: [PlanError]
    /// The decision maker and the seller have both acknowledged it as it stands.
    package let isAcknowledged: Bool
    /// Oldest first; the last one is in force, or was until something reopened it.
    let agreements: [Agreement]
    /// Ids of the steps that are still as the playbook proposes them.
    package let proposed: Set<String>
    /// How far the plan has moved from the dates agreed last.
    package private(set) var drift: [PlanDrift] = []
    let record: PlanRecord
    private let today: Day

    init(_ record: PlanRecord, terms: PlanTerms, isAcknowledged: Bool, today: Day) {
        self.record = record
        self.today = today
        self.isAcknowledged = isAcknowledged
        steps = record.steps.steps
        said = record.steps.said
        let defaults = Dictionary(record.playbook.steps.map { ($0.id, Step($0)) }) { first, _ in first }
        proposed = Set(
            steps.filter { step in
                defaults[step.id].map { $0.side == step.side && $0.days == step.days && step.owner == nil && step.done == nil } ?? false
            }.map(\.id))
        agreements =
            Agreements(
                record.opportunity, evidence: record.evidence, reopening: record.reopening, terms: terms, playbook: record.playbook
            ).all
        input = PlanInput(terms, steps: steps, weekend: record.weekend)
        result = nil
        errors = []
        schedule()
    }

    /// The agreement in force, or the one that something has reopened; nil where the plan was never more than a proposal.
    package var agreement: Agreement? { agreements.last }

    /// The same plan with further days on which neither side works.
    package func observing(_ holidays: [Day]) -> PlanVerdict {
        var plan = self
        plan.input.buyer.holidays += holidays
        plan.input.seller.holidays += holidays
        plan.schedule()
        return plan
    }

    private mutating func schedule() {
        do throws(PlanErrors) {
            result = try input.scheduled(today: today)
            errors = []
        } catch {
            result = nil
            errors = error.errors
        }
        drift =
            agreement.map { agreement in
                agreement.drift(steps, input: input, today: today, changes: record.steps.changes.filter { $0.at > agreement.at })
            } ?? []
    }

    package func step(_ id: String) -> Step? {
        steps.first { $0.id == id }
    }

    /// The soonest go-live that any remedy could reach: every step halved, none waiting for another.
    func soonestGoLive(today: Day) -> Day? {
        var hurried = input
        for index in hurried.steps.indices {
            let days = hurried.steps[index].duration.workingDays.high
            hurried.steps[index].duration = StepDuration(.single(days / 2))
            hurried.steps[index].after = []
        }
        return (try? hurried.scheduled(today: today))?.earliestGoLive
    }
}

extension PlanStep {
    init(_ step: Step) {
        self.init(
            id: step.id, title: step.title, side: step.side, owner: step.owner,
            duration: StepDuration(days: step.days), after: step.after, notBefore: step.notBefore, done: step.done)
    }
}
