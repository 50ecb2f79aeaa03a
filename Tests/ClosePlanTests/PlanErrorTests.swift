import DealModel
import Foundation
import Testing

@testable import ClosePlan

/// A sound plan with one thing made wrong.
struct WrongPlan: CustomTestStringConvertible {
    var code: PlanError.Code
    var path: String
    var change: @Sendable (inout PlanInput) -> Void

    init(_ code: PlanError.Code, _ path: String, _ change: @escaping @Sendable (inout PlanInput) -> Void) {
        self.code = code
        self.path = path
        self.change = change
    }

    var testDescription: String { "\(code.rawValue) at \(path)" }
}

@Suite("Contradictions in a plan")
struct PlanErrorTests {
    let sound = PlanInput(
        goLive: day("2027-03-31"), leadTime: Span(.single(2), .week), implementation: Span(.range(low: 3, high: 4), .month),
        steps: [
            PlanStep(id: "a", done: day("2026-11-23")), PlanStep(id: "b", duration: StepDuration(.range(low: 2, high: 3)), after: ["a"]),
            PlanStep(id: "c", after: ["a", "b"]),
        ])

    @Test func `a sound plan has none`() {
        #expect(sound.errors(today: day("2026-11-23")).isEmpty)
    }

    @Test(arguments: [
        WrongPlan(.cycle, "steps[0].after") { $0.steps[0].after = ["c"] },
        WrongPlan(.cycle, "steps[1].after") { $0.steps[1].after = ["b"] },
        WrongPlan(.cycle, "steps[1].after") {
            $0.steps[1].after = ["c"]
            $0.steps.append(PlanStep(id: "d", after: ["c"]))
        },
        WrongPlan(.unknownStep, "steps[2].after") { $0.steps[2].after = ["a", "z"] },
        WrongPlan(.duplicateStep, "steps[2].id") { $0.steps[2].id = "a" },
        WrongPlan(.badDuration, "steps[1]") { $0.steps[1].duration = StepDuration(days: 0) },
        WrongPlan(.badDuration, "steps[1]") { $0.steps[1].duration = StepDuration(days: -2) },
        WrongPlan(.badDuration, "steps[1]") { $0.steps[1].duration = StepDuration(.single(.nan)) },
        WrongPlan(.badDuration, "steps[1]") { $0.steps[1].duration = StepDuration(.single(1e20)) },
        WrongPlan(.badRange, "steps[1]") { $0.steps[1].duration = StepDuration(.range(low: 3, high: 2)) },
        WrongPlan(.doneInFuture, "steps[0].done") { $0.steps[0].done = day("2026-11-24") },
        WrongPlan(.unknownCountry, "calendars.buyer.country") { $0.buyer.country = "NO" },
        WrongPlan(.unknownCountry, "calendars.seller.country") { $0.seller.country = "" },
        WrongPlan(.noWorkingDay, "calendars") {
            $0.buyer.weekend = [1, 2, 3, 4]
            $0.seller.weekend = [5, 6, 7]
        },
        WrongPlan(.negative, "implementation") { $0.implementation?.figure = .single(-1) },
        WrongPlan(.negative, "leadTime") { $0.leadTime?.figure = .range(low: -1, high: 1) },
        WrongPlan(.badRange, "leadTime") { $0.leadTime?.figure = .range(low: 2, high: 1) },
        WrongPlan(.badRange, "leadTime") { $0.leadTime?.figure = .single(.nan) },
    ])
    func `one thing wrong`(_ wrong: WrongPlan) {
        let input = sound.with(wrong.change)
        #expect(input.errors(today: day("2026-11-23")) == [PlanError(wrong.code, wrong.path)])
        #expect(throws: PlanErrors.self) { try input.scheduled(today: day("2026-11-23")) }
    }

    @Test func `dates that leave the calendar are contradictions, not crashes`() {
        let today = day("2026-11-23")
        let inputs = [
            sound.with { $0.implementation = Span(.single(1e9), .year) },
            sound.with { $0.implementation = Span(.single(900), .year) }.with { $0.goLive = day("0100-01-01") },
            sound.with { $0.leadTime = Span(.single(1e30), .businessDay) },
            sound.with { $0.goLive = day("9999-12-31") }.with { $0.steps[1].notBefore = day("9999-12-31") },
            sound.with {
                $0.steps = (0..<60).map { PlanStep(id: "\($0)", duration: StepDuration(days: 100_000), after: $0 > 0 ? ["\($0 - 1)"] : []) }
            },
        ]
        for input in inputs { #expect(throws: PlanErrors.self) { try input.scheduled(today: today) } }
    }
}
