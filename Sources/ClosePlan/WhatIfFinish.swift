import DealModel

/// When the last step would finish if one step finished on another day than planned.
///
/// Only steps that the change reaches are scheduled again. Where it narrows to a single step, the rest depends on that step and its
/// finish alone; such answers are kept, so that asking for every step of a long chain does not go down the chain every time.
struct WhatIfFinish {
    private struct Change: Hashable {
        var step: Int
        var finish: Day
    }

    private let schedule: Schedule
    /// The place of each step in an order in which nothing comes before what it waits for, and that order.
    private let places: [Int]
    private let order: [Int]
    private let followers: [[Int]]
    /// Steps still to be done that nothing still to be done waits for.
    private let ends: [Int]
    private var known: [Change: Day] = [:]

    /// Nil where steps wait for each other in a circle.
    init?(_ schedule: Schedule) {
        guard let order = schedule.network.order else { return nil }
        self.schedule = schedule
        self.order = order
        var places = Array(repeating: 0, count: order.count)
        for (place, step) in order.enumerated() { places[step] = place }
        self.places = places
        let followers = schedule.network.successors.map { $0.filter { schedule.steps[$0].done == nil } }
        self.followers = followers
        ends = schedule.open.filter { followers[$0].isEmpty }
    }

    mutating func lastFinish(ifStep step: Int, finishesOn day: Day) -> Day {
        var changed: [Int: Day] = [:]
        var pending = PendingPlaces()
        var asked: [Change] = []
        var reachedEnd = false
        var current = Change(step: step, finish: day)
        while true {
            if pending.isEmpty, !reachedEnd {
                if let answer = known[current] { return remember(answer, for: asked) }
                asked.append(current)
            }
            if current.finish != schedule.earliest[current.step]?.finish {
                changed[current.step] = current.finish
                reachedEnd = reachedEnd || followers[current.step].isEmpty
                for follower in followers[current.step] { pending.insert(places[follower]) }
            }
            guard let place = pending.popFirst() else { break }
            let next = order[place]
            let dates = schedule.forward(next, days: schedule.days[next]) { changed[$0] ?? schedule.earliest[$0]?.finish }
            current = Change(step: next, finish: dates.finish)
        }
        let finishes = ends.compactMap { changed[$0] ?? schedule.earliest[$0]?.finish }
        return remember(finishes.max() ?? day, for: asked)
    }

    private mutating func remember(_ answer: Day, for changes: [Change]) -> Day {
        for change in changes { known[change] = answer }
        return answer
    }
}

/// Places that wait to be visited, lowest first, each once.
private struct PendingPlaces {
    /// Falling, so that the lowest is taken off the end.
    private var places: [Int] = []

    var isEmpty: Bool { places.isEmpty }

    mutating func insert(_ place: Int) {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] > place { low = middle + 1 } else { high = middle }
        }
        if low == places.count || places[low] != place { places.insert(place, at: low) }
    }

    mutating func popFirst() -> Int? {
        places.popLast()
    }
}
