import DealModel

/// The steps still to be done, scheduled from today on and, where there is a close date, from there back.
struct Schedule: Sendable {
    /// First and last working day of a step.
    struct Dates: Hashable, Sendable {
        var start: Day
        var finish: Day
    }

    let steps: [PlanStep]
    let network: StepNetwork
    let calendars: Calendars
    /// Working days that each step takes.
    let days: [Int]
    /// For each step the day before which it cannot start, whatever the steps still to be done before it do.
    let startBound: [Day]
    /// Nil for a step that is done.
    private(set) var earliest: [Dates?]
    /// Nil for a step that is done, and without a close date.
    private(set) var latest: [Dates?]

    /// Nil where steps wait for each other in a circle.
    init?(_ input: PlanInput, calendars: Calendars, today: Day, closeDate: Day?) {
        steps = input.steps
        network = StepNetwork(steps)
        guard let order = network.order else { return nil }
        self.calendars = calendars
        days = steps.map { $0.duration.days ?? 1 }
        startBound = steps.indices.map { [steps, network] step in
            let afterDone = network.predecessors[step].compactMap { steps[$0].done?.adding(days: 1) }
            return afterDone.reduce(max(today, steps[step].notBefore ?? today), max)
        }
        earliest = Array(repeating: nil, count: steps.count)
        latest = earliest
        for step in order where steps[step].done == nil {
            earliest[step] = forward(step, days: days[step]) { earliest[$0]?.finish }
        }
        guard let closeDate else { return }
        for step in order.reversed() where steps[step].done == nil {
            latest[step] = backward(step, closeDate: closeDate)
        }
    }

    /// The earliest dates of a step, given when those it waits for finish (nil for one that does not hold it).
    func forward(_ step: Int, days: Int, finish: (Int) -> Day?) -> Dates {
        var bound = startBound[step]
        for before in network.predecessors[step] where steps[before].done == nil {
            if let finish = finish(before) { bound = max(bound, finish.adding(days: 1)) }
        }
        let calendar = calendars[steps[step].side]
        let start = calendar.firstWorkingDay(from: bound)
        return Dates(start: start, finish: calendar.moving(start, byWorkingDays: days - 1))
    }

    private func backward(_ step: Int, closeDate: Day) -> Dates {
        var bound = closeDate
        for follower in network.successors[step] {
            if let start = latest[follower]?.start { bound = min(bound, start.adding(days: -1)) }
        }
        let calendar = calendars[steps[step].side]
        let finish = calendar.lastWorkingDay(through: bound)
        return Dates(start: calendar.moving(finish, byWorkingDays: 1 - days[step]), finish: finish)
    }

    /// Working days, of whoever does it, from a step's earliest to its latest start.
    func slack(_ step: Int) -> Int? {
        guard let early = earliest[step]?.start, let late = latest[step]?.start else { return nil }
        return calendars[steps[step].side].workingDays(from: early, to: late)
    }

    /// Steps still to be done, in the order of the input.
    var open: [Int] {
        steps.indices.filter { steps[$0].done == nil }
    }

    /// The first joint working day on which everything is done; nil where there is no step.
    var earliestClose: Day? {
        let last = open.isEmpty ? steps.compactMap(\.done).max() : earliest.compactMap { $0?.finish }.max()
        return last.map(calendars.joint.firstWorkingDay)
    }
}
