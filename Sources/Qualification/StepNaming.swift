import ClosePlan
import DealModel
import Playbook
import Understanding

extension PlanVerdict {
    /// The one step that somebody means by an id, the number in the list, a title, the beginning of either, or a usual name ("legal").
    package func step(named typed: String) -> Step? {
        let words = typed.plainWords.joined(separator: " ")
        guard !words.isEmpty else { return nil }
        if let step = steps.first(where: { $0.id == words || $0.title.plainWords.joined(separator: " ") == words }) { return step }
        if let number = Int(words), let row = result?.inOrder, row.indices.contains(number - 1) { return step(row[number - 1].id) }
        let dashed = words.replacing(" ", with: "-")
        func only(_ isIt: (Step) -> Bool) -> Step? {
            let found = steps.filter(isIt)
            return found.count == 1 ? found.first : nil
        }
        return only { $0.id == dashed } ?? only { $0.id.hasPrefix(dashed) }
            ?? only { $0.title.plainWords.joined(separator: " ").hasPrefix(words) }
            ?? StepNames(steps, optional: []).step(called: words).flatMap { self.step($0) }
            ?? only { step in words.split(separator: " ").allSatisfy { word in step.title.plainWords.contains { $0 == word } } }
    }

    /// The first step of the buyer's that has been spoken of and that nobody is named for.
    package var unnamed: Step? {
        steps.first { $0.owner == nil && $0.done == nil && $0.side != .seller && !proposed.contains($0.id) }
    }

    /// The playbook's optional step that a title means, where the plan does not have it yet.
    package func optionalStep(named title: String) -> Step? {
        let optional = record.playbook.optionalSteps.filter { template in step(template.id) == nil }
        let id = StepNames([], optional: optional).step(in: PaddedWords(title)) ?? optional.first { $0.title == title }?.id
        return optional.first { $0.id == id }.map(Step.init)
    }

    /// The circle that the plan would have with a step set so, as ids each after the one before; nil where there is none.
    package func circle(with step: Step) -> [String]? {
        var input = input
        if let index = input.steps.firstIndex(where: { $0.id == step.id }) {
            input.steps[index] = PlanStep(step)
        } else {
            input.steps.append(PlanStep(step))
        }
        return input.circle
    }
}
