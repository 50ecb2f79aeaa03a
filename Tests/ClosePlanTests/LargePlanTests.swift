import DealModel
import Testing

@testable import ClosePlan

@Suite("Plans of many steps")
struct LargePlanTests {
    private let today = day("2026-11-23")

    private func plan(_ count: Int, goLive: String = "2027-03-31", after: (Int) -> [Int]) -> PlanInput {
        PlanInput(
            goLive: day(goLive), implementation: Span(.single(4), .month), buyer: SideCalendar(country: "US"),
            steps: (0..<count).map { index in
                PlanStep(
                    id: "\(index)", duration: StepDuration(days: 1 + index % 7), after: after(index).filter { $0 >= 0 }.map(String.init))
            })
    }

    @Test func `a chain of 10,000 that is in time`() throws {
        let result = try plan(10_000, goLive: "2300-03-31") { [$0 - 1] }.scheduled(today: today)
        #expect(result.late == false)
        #expect(result.criticalPath.count == 10_000)
    }

    @Test func `a chain of 1000, hopelessly late`() throws {
        let result = try plan(1000) { [$0 - 1] }.scheduled(today: today)
        // Every seventh step has a single day, the first of them the first step.
        #expect(result.shorten.count == 1000 - 143)
        #expect(result.shorten.first == Shortening(id: "1", gain: 1))
        #expect(result.sideBySide.count == 998)
    }

    @Test func `10,000 side by side`() throws {
        let result = try plan(10_000) { _ in [] }.scheduled(today: today)
        #expect(result.criticalPath.count == 1)
        #expect(result.earliestClose == day("2026-12-02"))
    }

    @Test func `10,000 that the last waits for`() throws {
        let result = try plan(10_001) { $0 == 10_000 ? Array(0..<10_000) : [] }.scheduled(today: today)
        #expect(result.criticalPath.count == 2)
    }

    @Test func `a mesh of 300, each waiting for some before it`() throws {
        let result = try plan(300) { index in [1, 2, 5, 50].map { index - $0 } }.scheduled(today: today)
        #expect(result.criticalPath.count == 300)
        // Each step waits for the one before the one before as well, so only the wait for a single day is spared.
        #expect(!result.sideBySide.isEmpty)
    }
}
