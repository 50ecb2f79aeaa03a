import ClosePlan
import DealModel
import Qualification
import Reports

/// The close plan of an opportunity for people.
struct PlanReport {
    let verdict: Verdict
    let plan: PlanVerdict
    let style: Style

    init(_ verdict: Verdict, plan: PlanVerdict? = nil, style: Style) {
        self.verdict = verdict
        self.plan = plan ?? verdict.plan
        self.style = style
    }

    var lines: [String] {
        guard let result = plan.result else { return style.paragraph(contradiction, first: "  ") }
        return PlanText(
            result, of: plan.input, steps: plan.steps, plan: plan, decisionMaker: verdict.opportunity.decisionMaker?.name,
            style: style
        ).lines
    }

    /// Why there is no plan, in a sentence.
    var contradiction: String {
        if let circle = plan.input.circle, let first = circle.first {
            let way = (circle + [first]).map { id in "“\(plan.step(id)?.title ?? id)”" }.joined(separator: " → ")
            return "These steps wait for each other: \(way). /step after ID IDS mends it."
        }
        let faults = plan.errors.map { error -> String in
            guard error.path.hasPrefix("steps["), let index = Int(error.path.dropFirst(6).prefix { $0.isNumber }),
                plan.steps.indices.contains(index)
            else { return "\(error.code.rawValue) at \(error.path)" }
            return "\(error.code.rawValue) at “\(plan.steps[index].title)” (/step edit \(plan.steps[index].id) …)"
        }
        return "The plan contradicts itself: \(faults.joined(separator: "; "))."
    }
}
