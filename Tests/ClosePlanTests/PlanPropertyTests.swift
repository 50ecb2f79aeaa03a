import DealModel
import Foundation
import Testing

@testable import ClosePlan

@Suite("Laws that hold for every plan")
struct PlanPropertyTests {
    /// Printed with every failure, so that it can be run again.
    static let seeds: [UInt64] = Array(1...40)
    let today = day("2026-12-14")

    private func plan(_ seed: UInt64) -> PlanInput {
        var plans = PlanGenerator(seed: seed)
        return plans.plan(today: today, steps: 3 + plans.number(14), late: seed % 2 == 0)
    }

    @Test(arguments: seeds)
    func `it agrees with walking day by day`(_ seed: UInt64) throws {
        let input = plan(seed)
        let result = try input.scheduled(today: today)
        let walked = try #require(WalkedPlan(input, today: today, closeDate: result.closeDate))
        for (index, row) in result.steps.enumerated() {
            #expect(row.earliestStart == walked.earliest[index]?.start, "seed \(seed), \(row.id)")
            #expect(row.earliestFinish == walked.earliest[index]?.finish, "seed \(seed), \(row.id)")
            #expect(row.latestStart == walked.latest[index]?.start, "seed \(seed), \(row.id)")
            #expect(row.latestFinish == walked.latest[index]?.finish, "seed \(seed), \(row.id)")
        }
        #expect(result.earliestClose == walked.close, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `a remedy gains what the changed plan shows`(_ seed: UInt64) throws {
        let input = plan(seed)
        let result = try input.scheduled(today: today)
        let path = result.criticalPath
        func gain(_ change: (inout PlanInput) -> Void) throws -> Int {
            let changed = try input.with(change).scheduled(today: today)
            return try #require(changed.slack) - (try #require(result.slack))
        }
        func index(_ id: String) throws -> Int { try #require(input.steps.firstIndex { $0.id == id }) }
        guard result.late == true else {
            #expect(result.shorten.isEmpty && result.sideBySide.isEmpty)
            return
        }
        var shorten: [Shortening] = []
        for id in path {
            let step = try index(id)
            let days = result.steps[step].days
            let gain = try gain { $0.steps[step].duration = StepDuration(days: (days + 1) / 2) }
            if gain != 0 { shorten.append(Shortening(id: id, gain: gain)) }
        }
        #expect(result.shorten == shorten, "seed \(seed)")
        var sideBySide: [SideBySide] = []
        for (before, id) in zip(path, path.dropFirst().dropLast()) {
            let step = try index(id)
            let gain = try gain { $0.steps[step].after.removeAll { $0 == before } }
            if gain != 0 { sideBySide.append(SideBySide(id: id, after: before, gain: gain)) }
        }
        #expect(result.sideBySide == sideBySide, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `on a day off that nobody works the plan is that of the next working day`(_ seed: UInt64) throws {
        // A Saturday on which neither side works, whichever weekend it has; the steps have nothing done on the days between.
        let saturday = day("2026-12-12")
        let input = plan(seed).with { input in
            for index in input.steps.indices { input.steps[index].done = nil }
            input.buyer.weekend = [6, 7]
            input.seller.weekend = [6, 7]
        }
        let monday = try input.scheduled(today: day("2026-12-14"))
        var same = try input.scheduled(today: saturday)
        same.today = monday.today
        #expect(same == monday, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `along the critical path every step holds the next, and nothing finishes later`(_ seed: UInt64) throws {
        let result = try plan(seed).scheduled(today: today)
        let rows = Dictionary(uniqueKeysWithValues: result.steps.map { ($0.id, $0) })
        let path = try result.criticalPath.map { try #require(rows[$0]) }
        #expect(path.last?.earliestFinish == result.steps.compactMap(\.earliestFinish).max(), "seed \(seed)")
        for (before, after) in zip(path, path.dropFirst()) {
            #expect(try #require(before.earliestFinish) < (try #require(after.earliestStart)), "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `no step begins or ends on a day off of whoever does it`(_ seed: UInt64) throws {
        let input = plan(seed)
        let result = try input.scheduled(today: today)
        let off = [input.buyer, input.seller].map { $0.daysOff(in: .builtIn) ?? [] }
        func isOff(_ side: StepSide, _ day: Day) -> Bool {
            let buyers = input.buyer.weekend.contains(day.weekday) || off[0].contains(day)
            let sellers = input.seller.weekend.contains(day.weekday) || off[1].contains(day)
            return switch side {
            case .buyer: buyers
            case .seller: sellers
            case .both: buyers || sellers
            }
        }
        for (step, row) in zip(input.steps, result.steps) {
            for date in [row.earliestStart, row.earliestFinish, row.latestStart, row.latestFinish].compactMap(\.self) {
                #expect(!isOff(step.side, date), "seed \(seed), \(row.id) on \(date)")
            }
        }
        if let close = result.closeDate { #expect(!isOff(.both, close), "seed \(seed)") }
    }

    @Test(arguments: seeds)
    func `no step starts before all that it waits for has ended, in either direction`(_ seed: UInt64) throws {
        let input = plan(seed)
        let rows = Dictionary(uniqueKeysWithValues: try input.scheduled(today: today).steps.map { ($0.id, $0) })
        for step in input.steps where step.done == nil {
            let row = try #require(rows[step.id])
            let start = try #require(row.earliestStart)
            #expect(start >= max(today, step.notBefore ?? today), "seed \(seed), \(step.id)")
            for before in step.after.compactMap({ rows[$0] }) {
                if let end = before.done ?? before.earliestFinish { #expect(end < start, "seed \(seed), \(step.id)") }
                if let end = before.latestFinish, let late = row.latestStart { #expect(end < late, "seed \(seed), \(step.id)") }
            }
        }
    }

    @Test(arguments: seeds)
    func `moving go-live later never makes it later than late`(_ seed: UInt64) throws {
        var input = plan(seed)
        var before = try #require(try input.scheduled(today: today).slack)
        for days in [1, 1, 2, 7, 30] {
            input.goLive = input.goLive?.adding(days: days)
            let result = try input.scheduled(today: today)
            let slack = try #require(result.slack)
            #expect(slack >= before, "seed \(seed), go-live \(input.goLive?.iso ?? "")")
            #expect(try #require(result.lateByWorkingDays) <= max(0, -before), "seed \(seed)")
            before = slack
        }
    }

    @Test(arguments: seeds)
    func `exactly in time, something on the critical path has no slack`(_ seed: UInt64) throws {
        // With two calendars the last step may end on a day on which the other side does not work; then a day is left to it.
        for isOneCalendar in [true, false] {
            let input = try plan(seed).with { input in
                if isOneCalendar { input.seller = input.buyer }
                input.implementation = Span(.single(0), .day)
                input.leadTime = nil
                input.goLive = try input.scheduled(today: today).earliestClose
            }
            let result = try input.scheduled(today: today)
            #expect(result.slack == 0 && result.late == false, "seed \(seed)")
            let path = result.steps.filter(\.critical)
            let end = path.compactMap(\.earliestFinish).max()
            guard !path.isEmpty, isOneCalendar || end == result.closeDate else { continue }
            #expect(path.contains { ($0.slack ?? 1) <= 0 }, "seed \(seed)")
        }
    }

    @Test(arguments: seeds)
    func `the same input gives the same bytes`(_ seed: UInt64) throws {
        func bytes() throws -> Data { try JSONEncoder.sorted().encode(try plan(seed).scheduled(today: today)) }
        #expect(try bytes() == bytes(), "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `the order of the steps in the document changes no date`(_ seed: UInt64) throws {
        let input = plan(seed)
        let rows = try input.scheduled(today: today).steps
        let turned = try input.with { $0.steps.reverse() }.scheduled(today: today).steps
        for (row, other) in zip(rows, turned.reversed()) {
            #expect(row.earliestStart == other.earliestStart && row.latestFinish == other.latestFinish, "seed \(seed)")
        }
    }
}

/// The same schedule by the plainest means: one day after the other.
private struct WalkedPlan {
    var earliest: [Schedule.Dates?]
    var latest: [Schedule.Dates?]
    var close: Day

    init?(_ input: PlanInput, today: Day, closeDate: Day?) {
        guard let closeDate else { return nil }
        let off = [input.buyer, input.seller].map { $0.daysOff(in: .builtIn) ?? [] }
        func buyerWorks(_ day: Day) -> Bool { !input.buyer.weekend.contains(day.weekday) && !off[0].contains(day) }
        func sellerWorks(_ day: Day) -> Bool { !input.seller.weekend.contains(day.weekday) && !off[1].contains(day) }
        func works(_ side: StepSide, _ day: Day) -> Bool {
            switch side {
            case .buyer: buyerWorks(day)
            case .seller: sellerWorks(day)
            case .both: buyerWorks(day) && sellerWorks(day)
            }
        }
        func walk(_ step: PlanStep, from start: Day, by direction: Int) -> (first: Day, last: Day) {
            var day = start
            while !works(step.side, day) { day = day.adding(days: direction) }
            let first = day
            for _ in 1..<(step.duration.days ?? 1) {
                repeat { day = day.adding(days: direction) } while !works(step.side, day)
            }
            return (first, day)
        }
        earliest = Array(repeating: nil, count: input.steps.count)
        latest = earliest
        // The generator lets steps wait for earlier ones only.
        for (index, step) in input.steps.enumerated() where step.done == nil {
            var start = max(today, step.notBefore ?? today)
            for (other, before) in input.steps.enumerated() where step.after.contains(before.id) {
                if let finish = before.done ?? earliest[other]?.finish { start = max(start, finish.adding(days: 1)) }
            }
            let (first, last) = walk(step, from: start, by: 1)
            earliest[index] = Schedule.Dates(start: first, finish: last)
        }
        for (index, step) in input.steps.enumerated().reversed() where step.done == nil {
            var finish = closeDate
            for (other, after) in input.steps.enumerated() where after.after.contains(step.id) {
                if let start = latest[other]?.start { finish = min(finish, start.adding(days: -1)) }
            }
            let (last, first) = walk(step, from: finish, by: -1)
            latest[index] = Schedule.Dates(start: first, finish: last)
        }
        guard var day = earliest.compactMap({ $0?.finish }).max() ?? input.steps.compactMap(\.done).max() else { return nil }
        while !works(.both, day) { day = day.adding(days: 1) }
        close = day
    }
}
