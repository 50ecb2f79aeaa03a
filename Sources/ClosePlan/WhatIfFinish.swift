import DealModel

/// When the last step would finish if one step finished earlier than planned.
///
/// Only steps that the change reaches are scheduled again, and working days are looked up instead of counted: a long chain that is
/// late is gone down once for each of its steps.
struct WhatIfFinish {
    /// Where each step still to be done stands in an order in which nothing comes before what it waits for. All else goes by place.
    private let places: [Int: Int]
    /// One for each calendar, and which of them each place works by.
    private let tables: [DayTable]
    private let table: [Int]
    private let lengths: [Int]
    private let bounds: [Int]
    private let predecessors: PlaceLists
    private let followers: PlaceLists
    /// Places that nothing still to be done waits for.
    private let ends: [Int]
    /// Finishes as planned, in days from `origin`.
    private let planned: [Int]
    private let origin: Day

    private var finishes: [Int]
    private var isPending: [Bool]

    /// Nil where nothing is left to do, or steps wait for each other in a circle.
    init?(_ schedule: Schedule, today: Day) {
        guard let order = schedule.network.order?.filter({ schedule.steps[$0].done == nil }), !order.isEmpty,
            let last = schedule.earliest.compactMap({ $0?.finish }).max()
        else { return nil }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        self.places = places
        origin = today
        let sides = StepSide.allCases
        tables = sides.map { DayTable(schedule.calendars[$0], from: today, through: last) }
        table = order.map { sides.firstIndex(of: schedule.steps[$0].side) ?? 0 }
        lengths = order.map { schedule.days[$0] }
        bounds = order.map { schedule.startBound[$0].number - today.number }
        predecessors = PlaceLists(order.map { schedule.network.predecessors[$0].compactMap { places[$0] } })
        let followers = PlaceLists(order.map { schedule.network.successors[$0].compactMap { places[$0] } })
        self.followers = followers
        ends = order.indices.filter { followers.indices(of: $0).isEmpty }
        planned = order.map { (schedule.earliest[$0]?.finish ?? today).number - today.number }
        finishes = planned
        isPending = Array(repeating: false, count: order.count)
    }

    /// The finish of the last step if `step`, which is still to be done, finished on `day`, not later than planned.
    mutating func lastFinish(ifStep step: Int, finishesOn day: Day) -> Day? {
        guard let changed = places[step] else { return nil }
        finishes[changed] = day.number - origin.number
        var touched = [changed]
        var pending = 0
        var place = changed
        var follows = finishes[changed] != planned[changed]
        while true {
            if follows {
                for index in followers.indices(of: place) {
                    let follower = followers.places[index]
                    if !isPending[follower] {
                        isPending[follower] = true
                        pending += 1
                    }
                }
            }
            guard pending > 0 else { break }
            repeat { place += 1 } while !isPending[place]
            isPending[place] = false
            pending -= 1
            let finish = finish(at: place)
            follows = finish != finishes[place]
            if follows {
                finishes[place] = finish
                touched.append(place)
            }
        }
        let last = ends.reduce(0) { max($0, finishes[$1]) }
        for place in touched { finishes[place] = planned[place] }
        return origin.adding(days: last)
    }

    private func finish(at place: Int) -> Int {
        var start = bounds[place]
        for index in predecessors.indices(of: place) { start = max(start, finishes[predecessors.places[index]] + 1) }
        return tables[table[place]].finish(from: start, days: lengths[place]) ?? planned[place]
    }
}

/// Many lists of places in a single array: an array of arrays would count references at every look.
private struct PlaceLists {
    let places: [Int]
    private let starts: [Int]

    init(_ lists: [[Int]]) {
        places = lists.flatMap(\.self)
        starts = lists.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    /// Where in `places` a list stands.
    func indices(of list: Int) -> Range<Int> {
        starts[list]..<starts[list + 1]
    }
}

/// The working days of a calendar in a stretch of days, looked up by day and by rank; days count from the first of the stretch.
private struct DayTable {
    /// For each day the rank, from 0, of the first working day that is not before it.
    private var rankFrom: [Int32] = []
    private var days: [Int32] = []

    init(_ calendar: WorkCalendar, from first: Day, through last: Day) {
        guard first <= last else { return }
        rankFrom.reserveCapacity(last.number - first.number + 1)
        var next = calendar.firstWorkingDay(from: first)
        for number in first.number...last.number {
            rankFrom.append(Int32(days.count))
            if number == next.number {
                days.append(Int32(number - first.number))
                next = calendar.firstWorkingDay(from: next.adding(days: 1))
            }
        }
    }

    /// The last of so many working days from a day on; nil beyond the stretch.
    func finish(from day: Int, days count: Int) -> Int? {
        guard rankFrom.indices.contains(day) else { return nil }
        let rank = Int(rankFrom[day]) + count - 1
        return days.indices.contains(rank) ? Int(days[rank]) : nil
    }
}
