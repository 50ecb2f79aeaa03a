import DealModel
import Playbook

/// The steps of a plan as the record gives them: the playbook's default steps, what was said of them, and what was set by command.
///
/// What the rep sets stands until somebody says otherwise later.
struct PlanSteps {
    private(set) var steps: [Step]
    /// What was said and is in force, by step, oldest first.
    private(set) var said: [SaidStep] = []
    /// Every change to the default plan, oldest first.
    private(set) var changes: [PlanChange] = []

    /// - Parameter cutoff: leaves out what came later; nil takes everything.
    init(_ opportunity: Opportunity, playbook: Playbook, through cutoff: Instant? = nil) {
        steps = playbook.steps.map(Step.init)
        var told = StepTalk(opportunity: opportunity, playbook: playbook).statements.filter { statement in
            cutoff.map { statement.at <= $0 } ?? true
        }[...]
        for planned in opportunity.steps where cutoff.map({ planned.at <= $0 }) ?? true {
            while let statement = told.first, statement.at <= planned.at {
                hear(statement, optional: playbook.optionalSteps)
                told.removeFirst()
            }
            obey(planned)
        }
        for statement in told { hear(statement, optional: playbook.optionalSteps) }
        let network = Set(steps.map(\.id))
        said = said.filter { network.contains($0.step) || $0.change == .notNeeded }
        joinLooseEnds(default: Set(playbook.steps.map(\.id)))
    }

    private mutating func hear(_ statement: SaidStep, optional: [Playbook.StepTemplate]) {
        let index = steps.firstIndex { $0.id == statement.step }
        guard let before = index.map({ steps[$0] }) ?? optional.first(where: { $0.id == statement.step }).map(Step.init) else { return }
        // What is not in the plan is changed by nothing but the need for it.
        if index == nil, statement.change != .needed { return }
        let after = statement.applied(to: before)
        guard index == nil || after != before else { return }
        note(index == nil ? nil : before, after, PlanChange(statement, before: index == nil ? nil : before, after: after))
        said.removeAll { $0.isReplaced(by: statement) }
        said.append(statement)
        if let after, let index {
            steps[index] = after
        } else if let after {
            steps.append(after)
        } else if let index {
            remove(at: index)
        }
    }

    private mutating func obey(_ planned: Opportunity.Planned) {
        let change = planned.change
        let index = steps.firstIndex { $0.id == change.step.id }
        let before = index.map { steps[$0] }
        let after = change.change == .set ? change.step : nil
        note(before, after, PlanChange(planned, before: before, after: after))
        // What the command leaves as it was said still rests on the words.
        said.removeAll { statement in
            statement.step == change.step.id && after.map { statement.applied(to: $0) != $0 } ?? true
        }
        switch (after, index) {
        case (let after?, let index?): steps[index] = after
        case (let after?, nil): steps.append(after)
        case (nil, let index?): remove(at: index)
        case (nil, nil): break
        }
    }

    private mutating func note(_ before: Step?, _ after: Step?, _ change: PlanChange) {
        if before != after { changes.append(change) }
    }

    private mutating func remove(at index: Int) {
        let dropped = steps.remove(at: index)
        // What waited for it now waits for what it waited for.
        for other in steps.indices where steps[other].after.contains(dropped.id) {
            steps[other].after =
                steps[other].after.filter { $0 != dropped.id } + dropped.after.filter { !steps[other].after.contains($0) }
        }
    }

    /// The plan ends with signature: what was added and nothing waits for, signature waits for.
    private mutating func joinLooseEnds(default known: Set<String>) {
        let awaited = Set(steps.flatMap(\.after))
        let awaitedByDefault = Set(steps.filter { known.contains($0.id) }.flatMap(\.after))
        guard let end = steps.lastIndex(where: { known.contains($0.id) && !awaitedByDefault.contains($0.id) }), steps[end].done == nil
        else { return }
        let network = Dictionary(steps.map { ($0.id, $0.after) }) { first, _ in first }
        for step in steps where !known.contains(step.id) && !awaited.contains(step.id) {
            guard !StepOrder.leads(from: steps[end].id, to: step.id, after: network) else { continue }
            steps[end].after.append(step.id)
        }
    }
}

/// Which step comes after which.
enum StepOrder {
    /// Whether `late` comes, at whatever remove, after `early`.
    static func leads(from early: String, to late: String, after: [String: [String]]) -> Bool {
        var open = [late]
        var seen: Set<String> = []
        while let step = open.popLast() {
            if step == early { return true }
            guard seen.insert(step).inserted else { continue }
            open += after[step] ?? []
        }
        return false
    }
}

extension Step {
    /// What the buyer agreed to in a step that is theirs or shared; nil for a step of the seller's.
    var asAgreed: Step? {
        guard side != .seller else { return nil }
        return Step(id: id, title: "", side: side, owner: owner, days: days, after: after.sorted(), notBefore: notBefore)
    }

    init(_ template: Playbook.StepTemplate) {
        self.init(id: template.id, title: template.title, side: template.side, days: template.days, after: template.after)
    }
}
