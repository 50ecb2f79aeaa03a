import DealModel
import Testing

@testable import ClosePlan

/// Going live on a day after implementation and lead time needs a signature on `close`.
struct CloseDateCase: CustomTestStringConvertible {
    var words: String
    var input: PlanInput
    var close: String
    var movedFrom: String?

    var testDescription: String { words }
}

@Suite("The close date")
struct CloseDateTests {
    static let us = SideCalendar(country: "US")

    @Test(arguments: [
        CloseDateCase(
            words: "four months before",
            input: PlanInput(goLive: day("2027-03-31"), implementation: Span(.single(4), .month), buyer: us, seller: us),
            close: "2026-11-30"),
        CloseDateCase(
            words: "implementation first, lead time then",
            input: PlanInput(
                goLive: day("2027-03-31"), leadTime: Span(.single(1), .month), implementation: Span(.single(30), .day)),
            close: "2027-02-01"),
        CloseDateCase(
            words: "a Sunday moves to Friday",
            input: PlanInput(goLive: day("2027-03-28"), implementation: Span(.single(4), .week)),
            close: "2027-02-26", movedFrom: "2027-02-28"),
        CloseDateCase(
            words: "Thanksgiving, and the buyer's own day before it",
            input: PlanInput(
                goLive: day("2027-02-26"), implementation: Span(.single(3), .month),
                buyer: SideCalendar(holidays: [day("2026-11-25")]), seller: us),
            close: "2026-11-24", movedFrom: "2026-11-26"),
        CloseDateCase(
            words: "a Friday off for the buyer's side alone",
            input: PlanInput(
                goLive: day("2027-03-12"), implementation: Span(.single(0), .day), buyer: SideCalendar(weekend: [5, 6])),
            close: "2027-03-11", movedFrom: "2027-03-12"),
    ])
    func `go-live less implementation and lead time`(_ example: CloseDateCase) throws {
        let result = try example.input.scheduled(today: day("2026-11-02"))
        #expect(result.closeDate == day(example.close))
        #expect(result.closeDateMovedFrom == example.movedFrom.map(day))
    }

    @Test func `working days left count both ends, and are none once it has passed`() throws {
        let input = PlanInput(goLive: day("2027-03-31"), implementation: Span(.single(4), .month), buyer: Self.us, seller: Self.us)
        #expect(try input.scheduled(today: day("2026-11-23")).workingDaysLeft == 5)
        #expect(try input.scheduled(today: day("2026-11-30")).workingDaysLeft == 1)
        #expect(try input.scheduled(today: day("2026-12-01")).workingDaysLeft == 0)
    }

    @Test(arguments: 1...10)
    func `a go-live that many weeks later closes that many weeks later, weeks being the unit`(_ weeks: Int) throws {
        let input = PlanInput(goLive: day("2027-03-31"), implementation: Span(.single(9), .week))
        let close = try #require(try input.scheduled(today: day("2026-11-23")).closeDate)
        let later = input.with { $0.goLive = $0.goLive?.adding(days: 7 * weeks) }
        #expect(try later.scheduled(today: day("2026-11-23")).closeDate == close.adding(days: 7 * weeks))
    }
}
