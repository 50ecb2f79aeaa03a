import DealModel
import Foundation
import Testing

@testable import Store

struct DrillResultTests {
    private let scratch: Scratch
    private let store: EventStore

    init() throws {
        scratch = try Scratch()
        store = try scratch.open()
    }

    private func result(_ number: Int, trainee: String, scenario: String = "line-down") -> DrillResult {
        DrillResult(
            id: id(number), at: Instant(milliseconds: 1000 * number), day: Day(number: 20_000), trainee: trainee, scenario: scenario,
            scenarioHash: "4f1c", seed: -1, milestone: number % 2 == 0 ? .painAndPower : nil, score: 40 + number, outcome: "advance",
            isRightOutcome: true, body: "{}")
    }

    @Test func resultsComeBackInOrderAndAsTheyWere() throws {
        for number in [3, 1, 2] { try store.add(result(number, trainee: "Sam")) }
        #expect(try store.drillResults() == [1, 2, 3].map { result($0, trainee: "Sam") })
    }

    @Test func oneOfATraineeOrAScenario() throws {
        try store.add(result(1, trainee: "Sam"))
        try store.add(result(2, trainee: "Nadia"))
        try store.add(result(3, trainee: "sam", scenario: "shrink"))
        #expect(try store.drillResults(trainee: "SAM").map(\.score) == [41, 43])
        #expect(try store.drillResults(scenario: "line-down").map(\.score) == [41, 42])
        #expect(try store.drillResults(trainee: "Sam", scenario: "shrink").map(\.score) == [43])
    }

    @Test func theSameResultTwiceIsOne() throws {
        for _ in 0..<2 { try store.add(result(1, trainee: "Sam")) }
        #expect(try store.drillResults().count == 1)
    }

    @Test func aReadOnlyStoreKeepsNone() throws {
        let readOnly = try scratch.open(readOnly: true)
        #expect(throws: StoreError.self) { try readOnly.add(result(1, trainee: "Sam")) }
    }
}
