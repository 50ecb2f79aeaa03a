import DealModel
import Testing

@testable import ClosePlan

/// A step of a fixture with the dates it must get: `earliest` and `latest` as first and last day, dash between.
struct FixtureStep {
    var step: PlanStep
    var earliest: String?
    var latest: String?
    var slack: Int?

    init(
        _ id: String, _ side: StepSide = .both, days: Int = 1, after: [String] = [], notBefore: String? = nil, done: String? = nil,
        earliest: String? = nil, latest: String? = nil, slack: Int? = nil
    ) {
        step = PlanStep(
            id: id, side: side, duration: StepDuration(days: days), after: after, notBefore: notBefore.map(day), done: done.map(day))
        self.earliest = earliest
        self.latest = latest
        self.slack = slack
    }
}

/// A plan that states its own answer.
struct PlanFixture: CustomTestStringConvertible {
    var words: String
    var today: String
    var input: PlanInput
    var steps: [FixtureStep]
    var earliestClose: String?
    var slack: Int?
    var criticalPath: [String]
    var firstStep: String?
    var shorten: [Shortening] = []
    var sideBySide: [SideBySide] = []

    var testDescription: String { words }
}

/// Closes on Monday 30 November 2026; Thursday the 26th is off.
private let us = PlanInput(
    goLive: day("2027-03-31"), implementation: Span(.single(4), .month), buyer: SideCalendar(country: "US"),
    seller: SideCalendar(country: "US"))

@Test(arguments: [
    PlanFixture(
        words: "a chain that is late over Thanksgiving", today: "2026-11-23", input: us,
        steps: [
            FixtureStep("a", days: 5, earliest: "2026-11-23/2026-11-30", latest: "2026-11-17/2026-11-23", slack: -4),
            FixtureStep("b", days: 3, after: ["a"], earliest: "2026-12-01/2026-12-03", latest: "2026-11-24/2026-11-27", slack: -4),
            FixtureStep("signature", after: ["b"], earliest: "2026-12-04/2026-12-04", latest: "2026-11-30/2026-11-30", slack: -4),
        ],
        earliestClose: "2026-12-04", slack: -4, criticalPath: ["a", "b", "signature"], firstStep: "a",
        shorten: [Shortening(id: "a", gain: 2), Shortening(id: "b", gain: 1)],
        sideBySide: [SideBySide(id: "b", after: "a", gain: 4)]),
    PlanFixture(
        words: "in time, with a short branch that can wait; the 11th is off", today: "2026-11-09", input: us,
        steps: [
            FixtureStep("long", days: 8, earliest: "2026-11-09/2026-11-19", latest: "2026-11-17/2026-11-27", slack: 5),
            FixtureStep("short", days: 2, earliest: "2026-11-09/2026-11-10", latest: "2026-11-25/2026-11-27", slack: 11),
            FixtureStep(
                "signature", after: ["long", "short"], earliest: "2026-11-20/2026-11-20", latest: "2026-11-30/2026-11-30", slack: 5),
        ],
        earliestClose: "2026-11-20", slack: 5, criticalPath: ["long", "signature"], firstStep: "long"),
    PlanFixture(
        words: "a step that is done takes no part, but its date holds back what follows", today: "2026-11-20", input: us,
        steps: [
            FixtureStep("a", days: 5, done: "2026-11-20"),
            FixtureStep("b", days: 2, after: ["a"], earliest: "2026-11-23/2026-11-24", latest: "2026-11-27/2026-11-30", slack: 3),
        ],
        earliestClose: "2026-11-24", slack: 3, criticalPath: ["b"], firstStep: "b"),
    PlanFixture(
        words: "a board that meets after the close date", today: "2026-11-23", input: us,
        steps: [
            FixtureStep("papers", .seller, earliest: "2026-11-23/2026-11-23", latest: "2026-11-27/2026-11-27", slack: 3),
            FixtureStep(
                "board", .buyer, after: ["papers"], notBefore: "2026-12-05", earliest: "2026-12-07/2026-12-07",
                latest: "2026-11-30/2026-11-30", slack: -5),
        ],
        earliestClose: "2026-12-07", slack: -5, criticalPath: ["board"], firstStep: "papers"),
    PlanFixture(
        words: "each side works on its own days", today: "2026-11-26",
        input: us.with {
            $0.buyer = SideCalendar(weekend: [5, 6])
            $0.seller = SideCalendar(country: "US")
        },
        steps: [
            // The 26th is a Thursday: a working day for the buyer, Thanksgiving for the seller.
            FixtureStep("buyer", .buyer, days: 2, earliest: "2026-11-26/2026-11-29", latest: "2026-11-29/2026-11-30", slack: 1),
            FixtureStep("seller", .seller, days: 2, earliest: "2026-11-27/2026-11-30", latest: "2026-11-27/2026-11-30", slack: 0),
            FixtureStep("both", .both, earliest: "2026-11-30/2026-11-30", latest: "2026-11-30/2026-11-30", slack: 0),
        ],
        earliestClose: "2026-11-30", slack: 0, criticalPath: ["seller"], firstStep: "buyer"),
    PlanFixture(
        words: "all done", today: "2026-11-23", input: us,
        steps: [FixtureStep("a", done: "2026-11-13"), FixtureStep("b", after: ["a"], done: "2026-11-18")],
        earliestClose: "2026-11-18", slack: 7, criticalPath: [], firstStep: nil),
])
func `a plan that states its own answer`(_ fixture: PlanFixture) throws {
    let input = fixture.input.with { $0.steps = fixture.steps.map(\.step) }
    let result = try input.scheduled(today: day(fixture.today))
    func span(_ start: Day?, _ finish: Day?) -> String? {
        start.flatMap { start in finish.map { "\(start.iso)/\($0.iso)" } }
    }
    for (row, expected) in zip(result.steps, fixture.steps) {
        #expect(span(row.earliestStart, row.earliestFinish) == expected.earliest, "\(row.id), earliest")
        #expect(span(row.latestStart, row.latestFinish) == expected.latest, "\(row.id), latest")
        #expect(row.slack == expected.slack, "\(row.id), slack")
        #expect(row.critical == fixture.criticalPath.contains(row.id), "\(row.id), critical")
    }
    #expect(result.earliestClose == fixture.earliestClose.map(day))
    #expect(result.slack == fixture.slack)
    #expect(result.late == fixture.slack.map { $0 < 0 })
    #expect(result.lateByWorkingDays == fixture.slack.map { max(0, -$0) })
    #expect(result.criticalPath == fixture.criticalPath)
    #expect(result.firstStep?.id == fixture.firstStep)
    #expect(result.shorten == fixture.shorten)
    #expect(result.sideBySide == fixture.sideBySide)
}
