// How long a plan takes to be scheduled: 40 steps that are late, with remedies, and 10,000 that are in a mesh.
//
// Prints the median and the slowest of some rounds beside the bounds that hold for the project, and exits with 1 when a median is above.
import ClosePlan
import DealModel
import Foundation

/// Each step waits for one or two before it; every third one is the buyer's.
func plan(steps count: Int, goLive: Day) -> PlanInput {
    PlanInput(
        goLive: goLive, leadTime: Span(.single(2), .week), implementation: Span(.single(4), .month),
        buyer: SideCalendar(country: "US"), seller: SideCalendar(country: "GB"),
        steps: (0..<count).map { index in
            PlanStep(
                id: "step-\(index)", side: StepSide.allCases[index % 3], duration: StepDuration(days: 1 + index % 7),
                after: [index - 1, index - 4].filter { $0 >= 0 }.map { "step-\($0)" })
        })
}

func milliseconds(_ rounds: Int, _ work: () throws -> Void) rethrows -> [Double] {
    try (0..<rounds).map { _ in
        let start = ContinuousClock.now
        try work()
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) * 1000 + Double(attoseconds) / 1e15
    }.sorted()
}

let today = Day(number: 20_780)
// The table of days off is read once a process; that is part of its start.
_ = HolidayTable.builtIn
let small = plan(steps: 40, goLive: today.adding(months: 6))
let large = plan(steps: 10_000, goLive: today.adding(months: 6))
guard let result = try? small.scheduled(today: today), result.late == true, !result.shorten.isEmpty else {
    fatalError("the small plan is to be late, with remedies")
}

var isSlow = false
for (name, bound, rounds, input) in [("40 steps with remedies", 5.0, 101, small), ("10,000 steps", 1000.0, 7, large)] {
    let times = try milliseconds(rounds) { _ = try input.scheduled(today: today) }
    let median = times[times.count / 2]
    isSlow = isSlow || median > bound
    print(String(format: "%@: median %.2f ms, slowest %.2f ms, bound %.0f ms", name, median, times.last ?? 0, bound))
}
exit(isSlow ? 1 : 0)
