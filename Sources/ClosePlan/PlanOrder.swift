import DealModel

extension PlanResult {
    /// The steps as people read them: by the day on which each begins, or was finished, and then as in the input.
    package var inOrder: [ScheduledStep] {
        steps.enumerated().sorted {
            let (left, right) = ($0.element.earliestStart ?? $0.element.done, $1.element.earliestStart ?? $1.element.done)
            return (left?.number ?? 0, $0.offset) < (right?.number ?? 0, $1.offset)
        }.map(\.element)
    }
}

extension PlanInput {
    /// The ids of steps that wait for each other in a circle, each after the one before it; nil where there is none.
    package var circle: [String]? {
        let network = StepNetwork(steps)
        guard let first = network.firstInCycle else { return nil }
        // Breadth first along what waits for it, until it comes round: the shortest way.
        var cameFrom: [Int: Int] = [:]
        var open = [first]
        var next = 0
        while next < open.count {
            let step = open[next]
            next += 1
            for follower in network.successors[step] {
                if follower == first {
                    var walk = [step]
                    while let before = cameFrom[walk[0]] { walk.insert(before, at: 0) }
                    return walk.map { steps[$0].id }
                }
                if cameFrom[follower] == nil, follower != first {
                    cameFrom[follower] = step
                    open.append(follower)
                }
            }
        }
        return nil
    }
}
