import DealModel
import Foundation
import Testing

@testable import ClosePlan

/// That long before (or after) a day is `expected`.
struct SpanCase: CustomTestStringConvertible {
    var value: String
    var unit: TimeUnit
    var direction: WorkCalendar.Direction
    var day: String
    var expected: String?

    init(_ value: String, _ unit: TimeUnit, _ direction: WorkCalendar.Direction, _ day: String, _ expected: String?) {
        self.value = value
        self.unit = unit
        self.direction = direction
        self.day = day
        self.expected = expected
    }

    var testDescription: String { "\(value) \(unit.rawValue) \(direction) \(day)" }
}

@Suite("Spans by the calendar")
struct SpanArithmeticTests {
    @Test(arguments: [
        SpanCase("4", .month, .before, "2027-03-31", "2026-11-30"),
        SpanCase("1", .month, .before, "2028-03-31", "2028-02-29"),
        SpanCase("1", .month, .before, "2027-03-31", "2027-02-28"),
        SpanCase("1", .month, .after, "2027-01-31", "2027-02-28"),
        SpanCase("1", .quarter, .before, "2027-05-31", "2027-02-28"),
        SpanCase("1", .year, .before, "2028-02-29", "2027-02-28"),
        SpanCase("0.5", .year, .before, "2027-03-31", "2026-09-30"),
        // A month, then 30ths of what remains, rounded up.
        SpanCase("1.5", .month, .before, "2027-03-31", "2027-02-13"),
        SpanCase("1.1", .month, .before, "2027-03-15", "2027-02-12"),
        SpanCase("1.11", .month, .before, "2027-03-15", "2027-02-11"),
        SpanCase("0.5", .quarter, .after, "2027-01-31", "2027-03-15"),
        SpanCase("2", .week, .before, "2027-03-15", "2027-03-01"),
        SpanCase("1.5", .week, .before, "2027-03-15", "2027-03-04"),
        SpanCase("0.2", .day, .after, "2027-03-15", "2027-03-16"),
        SpanCase("36", .hour, .after, "2027-03-15", "2027-03-17"),
        SpanCase("90", .minute, .after, "2027-03-15", "2027-03-16"),
        SpanCase("0", .month, .before, "2027-03-14", "2027-03-14"),
        SpanCase("0", .businessDay, .before, "2027-03-14", "2027-03-14"),
        // The n-th working day before; 2027-03-15 is a Monday, and the 12th is off.
        SpanCase("1", .businessDay, .before, "2027-03-15", "2027-03-11"),
        SpanCase("1", .businessDay, .before, "2027-03-14", "2027-03-11"),
        SpanCase("5", .businessDay, .before, "2027-03-15", "2027-03-05"),
        SpanCase("1.2", .businessDay, .before, "2027-03-15", "2027-03-10"),
        SpanCase("1", .businessDay, .after, "2027-03-11", "2027-03-15"),
        SpanCase("1", .businessDay, .after, "2027-03-13", "2027-03-15"),
        SpanCase("1e30", .month, .before, "2027-03-15", nil),
        SpanCase("1e30", .day, .before, "2027-03-15", nil),
        SpanCase("1e30", .businessDay, .before, "2027-03-15", nil),
    ])
    func `that long before or after`(_ example: SpanCase) throws {
        let joint = try #require(WorkCalendar(weekend: [6, 7], daysOff: [day("2027-03-12")]))
        let value = try #require(Decimal(string: example.value))
        #expect(joint.day(Span(.single(value), example.unit), example.direction, day(example.day)) == example.expected.map(day))
    }

    @Test func `a range counts at its high end`() throws {
        let joint = try #require(WorkCalendar(weekend: [6, 7], daysOff: []))
        #expect(joint.day(Span(.range(low: 1, high: 3), .month), .before, day("2027-03-31")) == day("2026-12-31"))
    }
}
