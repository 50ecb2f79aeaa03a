import DealModel
import Foundation
import Testing

@testable import ClosePlan

@Suite("What a plan still lacks")
struct PlanMissingTests {
    let today = day("2026-11-23")
    let steps = [PlanStep(id: "a", duration: StepDuration(days: 2)), PlanStep(id: "b", after: ["a"])]

    @Test func `nothing known yet`() throws {
        let result = try PlanInput().scheduled(today: today)
        #expect(result.missing == ["goLive", "implementation", "steps"])
        #expect(result.closeDate == nil && result.earliestClose == nil && result.slack == nil && result.late == nil)
        #expect(result.criticalPath.isEmpty && result.firstStep == nil)
    }

    @Test func `without a close date the steps are still given from today on`() throws {
        let result = try PlanInput(goLive: day("2027-03-31"), steps: steps).scheduled(today: today)
        #expect(result.missing == ["implementation"])
        #expect(result.steps.map(\.earliestFinish) == [day("2026-11-24"), day("2026-11-25")])
        #expect(result.steps.allSatisfy { $0.latestStart == nil && $0.slack == nil })
        #expect(result.criticalPath == ["a", "b"])
        #expect(result.workingDaysLeft == nil && result.lateByWorkingDays == nil && result.earliestGoLive == nil)
    }

    @Test func `without a go-live date the earliest one is still given`() throws {
        let result = try PlanInput(
            leadTime: Span(.single(1), .week), implementation: Span(.single(2), .month), steps: steps
        ).scheduled(today: today)
        #expect(result.missing == ["goLive"])
        #expect(result.earliestClose == day("2026-11-25"))
        #expect(result.earliestGoLive == day("2027-02-02"))
    }

    @Test func `nulls are written out`() throws {
        let input = PlanInput(steps: [PlanStep(id: "a", done: today)])
        let json = String(decoding: try JSONEncoder().encode(try input.scheduled(today: today)), as: UTF8.self)
        for key in [
            "goLive", "closeDate", "closeDateMovedFrom", "workingDaysLeft", "earliestGoLive", "slack", "late", "lateByWorkingDays",
            "firstStep", "earliestStart", "earliestFinish", "latestStart", "latestFinish",
        ] {
            #expect(json.contains("\"\(key)\":null"), "\(key)")
        }
        #expect(json.contains(#""done":"2026-11-23""#))
    }
}
