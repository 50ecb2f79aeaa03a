import DealModel

/// Which step waits for which, by position in the input. Ids that stand for no step are left out, as are repetitions.
struct StepNetwork: Sendable {
    /// For each step the steps it waits for.
    let predecessors: [[Int]]
    /// For each step the steps that wait for it.
    let successors: [[Int]]
    /// Every step after all that it waits for; nil where steps wait for each other in a circle.
    let order: [Int]?

    init(_ steps: [PlanStep]) {
        let positions = Dictionary(steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let predecessors = steps.map { step in Set(step.after.compactMap { positions[$0] }).sorted() }
        var successors = Array(repeating: [Int](), count: steps.count)
        for (step, before) in predecessors.enumerated() {
            for other in before { successors[other].append(step) }
        }
        self.predecessors = predecessors
        self.successors = successors

        // Kahn's algorithm: a step is ready once everything before it is placed.
        var waiting = predecessors.map(\.count)
        var order = waiting.indices.filter { waiting[$0] == 0 }
        var next = 0
        while next < order.count {
            for follower in successors[order[next]] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { order.append(follower) }
            }
            next += 1
        }
        self.order = order.count == steps.count ? order : nil
    }

    /// The first step, in the order of the input, of one circle; nil where there is none.
    var firstInCycle: Int? {
        guard order == nil else { return nil }
        // Take away what leads into no circle; from any step that is left, going back leads round one.
        var waiting = predecessors.map(\.count)
        var ready = waiting.indices.filter { waiting[$0] == 0 }
        while let step = ready.popLast() {
            for follower in successors[step] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { ready.append(follower) }
            }
        }
        guard var step = waiting.firstIndex(where: { $0 > 0 }) else { return nil }
        var walked: [Int] = []
        var seen: [Int: Int] = [:]
        while seen[step] == nil {
            seen[step] = walked.count
            walked.append(step)
            guard let before = predecessors[step].first(where: { waiting[$0] > 0 }) else { return step }
            step = before
        }
        return walked[(seen[step] ?? 0)...].min()
    }
}
