import ClosePlan
import DealModel
import Foundation
import Playbook

/// The close plan as the evidence and the default steps give it.
package struct PlanVerdict: Sendable {
    /// In the plan's order; default steps that nobody has changed are proposals.
    package let steps: [Step]
    package let input: PlanInput
    package let result: PlanResult?
    /// Why there is no result, in the calculator's words.
    package let errors: [PlanError]
    /// The decision maker and the seller have both acknowledged it.
    package let isAcknowledged: Bool

    init(
        _ opportunity: Opportunity, goLive: Day?, implementation: Span?, leadTime: Span?, isAcknowledged: Bool, today: Day,
        playbook: Playbook
    ) {
        steps = PlanVerdict.steps(of: opportunity, playbook: playbook)
        let weekend = SideCalendar(weekend: playbook.weekend)
        input = PlanInput(
            goLive: goLive, leadTime: leadTime, implementation: implementation, buyer: weekend, seller: weekend,
            steps: steps.map(PlanStep.init))
        self.isAcknowledged = isAcknowledged
        do throws(PlanErrors) {
            result = try input.scheduled(today: today)
            errors = []
        } catch {
            result = nil
            errors = error.errors
        }
    }

    /// The default steps, each replaced by what the record says of it, then the added ones.
    private static func steps(of opportunity: Opportunity, playbook: Playbook) -> [Step] {
        var steps = playbook.steps.map(Step.init)
        for change in opportunity.steps {
            let index = steps.firstIndex { $0.id == change.step.id }
            switch (change.change, index) {
            case (.set, let index?): steps[index] = change.step
            case (.set, nil): steps.append(change.step)
            case (.dropped, let index?):
                let dropped = steps.remove(at: index)
                // What waited for it now waits for what it waited for.
                for other in steps.indices where steps[other].after.contains(dropped.id) {
                    steps[other].after =
                        steps[other].after.filter { $0 != dropped.id }
                        + dropped.after.filter { !steps[other].after.contains($0) }
                }
            case (.dropped, nil): break
            }
        }
        return steps
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

extension Step {
    init(_ template: Playbook.StepTemplate) {
        self.init(
            id: template.id, title: template.title, side: template.side, days: template.days,
            after: template.after)
    }
}

extension PlanStep {
    init(_ step: Step) {
        self.init(
            id: step.id, title: step.title, side: step.side, owner: step.owner,
            duration: StepDuration(days: step.days), after: step.after, notBefore: step.notBefore, done: step.done)
    }
}
