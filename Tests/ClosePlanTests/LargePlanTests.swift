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

    @Test func `a chain of 500, hopelessly late`() throws {
        let input = plan(500) { [$0 - 1] }
        let result = try input.scheduled(today: today)
        // Every seventh step has a single day, the first of them the first step.
        #expect(result.shorten.count == 500 - 72)
        #expect(result.shorten.first == Shortening(id: "1", gain: 1))
        #expect(result.sideBySide.count == 498)
        // It lasts until long after the table's last year.
        #expect(input.remarks(on: result) == [.holidaysUnknownAfter(2032)])
    }

    @Test func `beyond 500 steps no remedies are looked for, and a remark says so`() throws {
        let input = plan(501) { [$0 - 1] }
        let result = try input.scheduled(today: today)
        #expect(result.late == true)
        #expect(result.shorten.isEmpty && result.sideBySide.isEmpty)
        #expect(input.remarks(on: result).last == .tooManyStepsForRemedies(limit: 500))
        #expect(try plan(501, goLive: "2032-06-30") { _ in [] }.remarked(today: today) == [])
    }

    @Test(arguments: [
        ("2032-12-31", "US", false), ("2033-01-03", "US", true), ("2033-01-03", nil, false),
    ])
    func `after the last year of the table only weekends are known, and a remark says so`(
        _ goLive: String, _ country: String?, _ isSaid: Bool
    ) throws {
        let input = PlanInput(
            goLive: day(goLive), implementation: Span(.single(1), .month), seller: SideCalendar(country: country),
            steps: [PlanStep(id: "a")])
        #expect(try input.remarked(today: today) == (isSaid ? [.holidaysUnknownAfter(2032)] : []))
        // Nothing but the words: Independence Day of 2033 is a working day, as far as anybody here knows.
        let far = PlanInput(
            goLive: day("2033-07-04"), implementation: Span(.single(0), .day), buyer: SideCalendar(country: "US"),
            seller: SideCalendar(country: "US"))
        #expect(try far.scheduled(today: today).closeDate == day("2033-07-04"))
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

extension PlanInput {
    fileprivate func remarked(today: Day) throws -> [PlanRemark] {
        remarks(on: try scheduled(today: today))
    }
}
