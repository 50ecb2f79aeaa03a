import DealModel
import Foundation
import Testing

@testable import ClosePlan

/// Sentences of the calculators' contract that no fixture shows.
@Suite struct PlanContractTests {
    /// A Monday; nothing but weekends is off.
    let today = day("2027-01-11")

    private func step(
        _ id: String, _ days: Int = 1, after: [String] = [], side: StepSide = .both, notBefore: String? = nil, done: String? = nil
    ) -> PlanStep {
        PlanStep(
            id: id, side: side, duration: StepDuration(days: days), after: after, notBefore: notBefore.map(day), done: done.map(day))
    }

    @Test(arguments: [
        (Span(.single(2), .day), 2), (Span(.single(2), .businessDay), 2), (Span(.single(2), .week), 10),
        (Span(.single(1), .month), 21), (Span(.single(1), .quarter), 63), (Span(.range(low: 1, high: 2), .week), 10),
        (Span(.single(Decimal(string: "0.5") ?? 0), .week), 3), (Span(.single(Decimal(string: "0.1") ?? 0), .day), 1),
    ])
    func `a duration in working days: a week 5, a month 21, a quarter 63, parts rounded up, a range at its high end`(
        _ span: Span, _ days: Int
    ) throws {
        let plan = PlanInput(steps: [PlanStep(id: "a", duration: StepDuration(span))])
        #expect(try plan.scheduled(today: today).steps.map(\.days) == [days])
    }

    @Test func `a step is of both sides and of one day unless it says otherwise`() throws {
        let plan = PlanInput(buyer: SideCalendar(holidays: [today]), steps: [PlanStep(id: "a")])
        let row = try #require(try plan.scheduled(today: today).steps.first)
        #expect(row.days == 1 && row.earliestStart == day("2027-01-12"))
    }

    @Test func `the critical path goes back through the latest to finish, then less slack, then document order`() throws {
        // Both finish on the 15th and hold the last step; "tight" has less slack since another step waits for it, too.
        let plan = PlanInput(
            goLive: day("2027-03-01"), implementation: Span(.single(0), .day),
            steps: [
                step("loose", 5), step("tight", 5), step("last", 1, after: ["loose", "tight"]),
                step("late", 1, after: ["tight"], notBefore: "2027-01-18"), step("end", 30, after: ["late"]),
            ])
        let result = try plan.scheduled(today: today)
        #expect(result.criticalPath == ["tight", "late", "end"])
        let equal = PlanInput(steps: [step("a", 5), step("b", 5), step("last", 1, after: ["b", "a"])])
        #expect(try equal.scheduled(today: today).criticalPath == ["a", "last"])
        let ends = PlanInput(steps: [step("x", 3), step("y", 3)])
        #expect(try ends.scheduled(today: today).criticalPath == ["x"])
    }

    @Test func `a path starts where a step waits for no other, even where it comes after one`() throws {
        let plan = PlanInput(steps: [step("papers", 2), step("board", 1, after: ["papers"], notBefore: "2027-01-20")])
        #expect(try plan.scheduled(today: today).criticalPath == ["board"])
    }

    @Test func `a predecessor that is done holds a start back but is no part of the path`() throws {
        let plan = PlanInput(steps: [step("a", 2, done: "2027-01-11"), step("b", 1, after: ["a"])])
        let result = try plan.scheduled(today: today)
        #expect(result.criticalPath == ["b"])
        #expect(result.steps.last?.earliestStart == day("2027-01-12"))
    }

    @Test func `what a finished step waited for holds nobody back through it`() throws {
        let plan = PlanInput(steps: [step("a", 30), step("b", 1, after: ["a"], done: "2027-01-08"), step("c", 1, after: ["b"])])
        #expect(try plan.scheduled(today: today).steps.last?.earliestStart == today)
    }

    @Test func `the first step: earliest start, then less slack, then document order`() throws {
        let plan = PlanInput(
            goLive: day("2027-06-01"), implementation: Span(.single(0), .day),
            steps: [step("short", 1), step("long", 9), step("other", 9)])
        #expect(try plan.scheduled(today: today).firstStep == FirstStep(id: "long", date: today))
        #expect(try plan.with { $0.goLive = nil }.scheduled(today: today).firstStep == FirstStep(id: "short", date: today))
    }

    @Test func `all done on a day off closes on the first joint working day after it`() throws {
        let plan = PlanInput(
            goLive: day("2027-06-01"), leadTime: Span(.single(1), .week), implementation: Span(.single(1), .month),
            steps: [step("a", done: "2027-01-09")])
        let result = try plan.scheduled(today: today)
        #expect(result.earliestClose == day("2027-01-11"))
        #expect(result.earliestGoLive == day("2027-02-18"))
        #expect(result.firstStep == nil && result.criticalPath.isEmpty)
    }

    @Test func `earliest go-live adds the lead time first, then the implementation`() throws {
        let plan = PlanInput(
            leadTime: Span(.single(1), .month), implementation: Span(.single(1), .day), steps: [step("a", notBefore: "2027-01-29")])
        // 29 January, a month on is 28 February, and a day 1 March; the other way round it would be 28 February.
        #expect(try plan.scheduled(today: today).earliestGoLive == day("2027-03-01"))
    }

    @Test func `remedies that gain nothing are left out`() throws {
        let plan = PlanInput(
            goLive: day("2027-01-13"), implementation: Span(.single(0), .day),
            steps: [step("a", 4), step("twin", 4), step("b", 2, after: ["a", "twin"]), step("end", 1, after: ["b"])])
        let result = try plan.scheduled(today: today)
        // Halving one of two that take equally long gains nothing, nor does not waiting for one of them.
        #expect(result.shorten == [Shortening(id: "b", gain: 1)])
        #expect(result.sideBySide.isEmpty)
    }

    @Test func `a plan in time has no remedies`() throws {
        let plan = PlanInput(goLive: day("2027-06-01"), implementation: Span(.single(0), .day), steps: [step("a", 9)])
        let result = try plan.scheduled(today: today)
        #expect(result.late == false && result.lateByWorkingDays == 0 && result.shorten.isEmpty)
    }

    @Test func `slack counts the step's own working days`() throws {
        // The buyer works on Saturdays, too.
        let plan = PlanInput(
            goLive: day("2027-01-23"), implementation: Span(.single(0), .day), buyer: SideCalendar(weekend: [7]),
            steps: [step("theirs", side: .buyer), step("ours", side: .seller)])
        let result = try plan.scheduled(today: today)
        #expect(result.closeDate == day("2027-01-22") && result.closeDateMovedFrom == day("2027-01-23"))
        #expect(result.steps.map(\.slack) == [10, 9])
    }
}
