import ClosePlan
import DealModel

/// How far a step has moved from the day that was agreed for its end.
package struct PlanDrift: Hashable, Sendable {
    package let step: String
    package let title: String
    package let agreed: Day
    package let now: Day
    /// Of whoever does it.
    package let workingDays: Int
    package let because: String
    /// It moved only because a step that it waits for did.
    package let isHeldUp: Bool
}

extension Agreement {
    /// Steps that end later than agreed, in the plan's order; `changes` are those since it was agreed.
    func drift(_ steps: [Step], input: PlanInput, today: Day, changes: [PlanChange]) -> [PlanDrift] {
        guard let result = try? underWay(input, steps: steps, today: today).scheduled(today: today) else { return [] }
        let rows = Dictionary(result.steps.map { ($0.id, $0) }) { first, _ in first }
        var ends: [String: Day] = [:]
        for step in steps {
            guard let agreed = dates[step.id], let now = step.done ?? rows[step.id]?.earliestFinish else { continue }
            // What is early is nothing to be shown.
            if now > agreed.finish { ends[step.id] = now }
        }
        return steps.compactMap { step in
            guard let now = ends[step.id], let agreed = dates[step.id]?.finish,
                let days = input.workingDays(of: step.side, from: agreed, to: now), days > 0
            else { return nil }
            let cause = cause(of: step, among: steps, ends: ends, changes: changes, today: today)
            return PlanDrift(
                step: step.id, title: step.title, agreed: agreed, now: now, workingDays: days, because: cause.words,
                isHeldUp: cause.isAnother)
        }
    }

    /// A step in the midst of its agreed days, of which nobody has said otherwise, has only the rest of them before it.
    private func underWay(_ input: PlanInput, steps: [Step], today: Day) -> PlanInput {
        var input = input
        for (index, step) in steps.enumerated() where step.done == nil && input.steps.indices.contains(index) {
            guard let agreed = dates[step.id], agreed.start < today, today <= agreed.finish,
                let planned = input.workingDays(of: step.side, from: agreed.start, to: agreed.finish), planned + 1 == step.days,
                let rest = input.workingDays(of: step.side, from: today.adding(days: -1), to: agreed.finish), rest > 0
            else { continue }
            input.steps[index].duration = StepDuration(days: rest)
        }
        return input
    }

    private func cause(
        of step: Step, among steps: [Step], ends: [String: Day], changes: [PlanChange], today: Day
    ) -> (words: String, isAnother: Bool) {
        if step.done != nil { return ("it was finished later", false) }
        if let change = changes.last(where: { $0.step == step.id && $0.movesDates }) {
            return (change.quote.map { "“\($0)”" + (change.speaker.map { " (\($0))" } ?? "") } ?? change.what, false)
        }
        // Of those that it waits for and that moved, or are new, the last to finish holds it.
        let holders = steps.filter { step.after.contains($0.id) && (ends[$0.id] != nil || titles[$0.id] == nil) }
        if let holder = holders.max(by: { (ends[$0.id] ?? today) < (ends[$1.id] ?? today) }) {
            return ("it waits for “\(holder.title)”" + (titles[holder.id] == nil ? ", which was added" : ""), true)
        }
        guard let agreed = dates[step.id] else { return ("it is new", false) }
        if agreed.finish < today { return ("it was not finished by \(agreed.finish.text)", false) }
        return (agreed.start < today ? "it was not finished in the days planned" : "the steps before it changed", false)
    }
}
