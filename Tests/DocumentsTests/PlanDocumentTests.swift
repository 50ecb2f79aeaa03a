import ClosePlan
import DealModel
import Foundation
import Testing

@testable import Documents

@Suite("The close plan in a document")
struct PlanDocumentTests {
    private let today = Day(firstOfMonth: 11, year: 2026).adding(days: 22)

    private func plan(_ text: String, name: String = "deal.yaml") throws -> PlanInput {
        try document(text, name: name).planInput(today: today, reading: phrases)
    }

    private func day(_ text: String) throws -> Day {
        try #require(Day(iso: text))
    }

    @Test func `every field of it`() throws {
        let input = try plan(
            """
            goLive: {date: 2027-03-31}
            leadTime: {value: 2, unit: week}
            implementation: {low: 3, likely: 3, high: 4.5, unit: month}
            calendars:
              buyer: {country: US}
              seller: {country: GB, region: SCT, weekend: [fri, Saturday], holidays: [2026-12-24, "2026-12-31"]}
            steps:
              - {id: a, title: Legal review, side: buyer, owner: Dana Ruiz, days: 10, after: [b, c], notBefore: 2026-12-01}
              - {id: b, days: {low: 2, high: 3.5}, done: 2026-11-20}
              - {id: c, duration: {low: 1, high: 2, unit: week}, side: Seller}
              - {id: d, duration: two weeks, after: c}
              - {id: 5, days: 0.5}
              - {}
            """)
        #expect(input.goLive == (try day("2027-03-31")))
        #expect(input.leadTime == Span(.single(2), .week))
        #expect(input.implementation == Span(.range(low: 3, high: Decimal(string: "4.5") ?? 0), .month))
        #expect(input.buyer == SideCalendar(country: "US"))
        #expect(
            input.seller
                == SideCalendar(
                    country: "GB", region: "SCT", weekend: [5, 6], holidays: [try day("2026-12-24"), try day("2026-12-31")]))
        #expect(
            input.steps[0]
                == PlanStep(
                    id: "a", title: "Legal review", side: .buyer, owner: "Dana Ruiz", duration: StepDuration(days: 10), after: ["b", "c"],
                    notBefore: try day("2026-12-01")))
        let result = try input.scheduled(today: today)
        #expect(result.steps.map(\.days) == [10, 4, 10, 10, 1, 1])
        #expect(result.steps.map(\.id) == ["a", "b", "c", "d", "5", "step-6"])
        #expect(input.steps[3].after == ["c"])
        #expect(input.steps[2].side == .seller)
    }

    @Test func `Norway is a country, if one that the program has no days off for`() throws {
        let norway = try document("calendars: {buyer: {country: NO}}")
        #expect(
            contradictions { _ = try norway.planInput(today: today, reading: phrases) }
                == [DocumentError(code: "unknown-country", path: "calendars.buyer.country")])
    }

    @Test func `a go-live date as a day, an object, or words`() throws {
        for text in ["goLive: 2027-03-31", "goLive: {date: 2027-03-31}", "goLive: {date: \"2027-03-31\"}", "goLive: by the end of March"] {
            #expect(try plan(text).goLive == day("2027-03-31"), "\(text)")
        }
        #expect(try plan("goLive: {}").goLive == nil)
    }

    @Test(arguments: [
        ("goLive: {date: 2027-02-29}", "bad-date", "goLive"),
        ("goLive: soon", "not-understood", "goLive"),
        ("implementation: {value: -1, unit: month}", "negative", "implementation"),
        ("implementation: {low: 2, likely: 9, high: 4, unit: month}", "bad-range", "implementation"),
        ("implementation: {low: 5, high: 4, unit: month}", "bad-range", "implementation"),
        ("leadTime: {value: 1, unit: fortnight}", "unknown-unit", "leadTime"),
        ("calendars: {seller: {weekend: [caturday]}}", "unknown-weekday", "calendars.seller.weekend"),
        ("calendars: {seller: {holidays: [Christmas]}}", "bad-date", "calendars.seller.holidays"),
        ("steps: [{id: a, days: 0}]", "bad-duration", "steps[0]"),
        ("steps: [{id: a, duration: {value: -1, unit: week}}]", "bad-duration", "steps[0]"),
        ("steps: [{id: a, duration: {value: 1, unit: year}}]", "unknown-unit", "steps[0].duration"),
        ("steps: [{id: a, days: some}]", "not-understood", "steps[0].days"),
        ("steps: [{id: a, side: vendor}]", "unknown-side", "steps[0].side"),
        ("steps: [{id: a, after: [b]}]", "unknown-step", "steps[0].after"),
        ("steps: [{id: a}, {id: a}]", "duplicate-step", "steps[1].id"),
        ("steps: [{id: a, after: [b]}, {id: b, after: [a]}]", "cycle", "steps[0].after"),
        ("steps: [{id: a, done: 2026-11-24}]", "done-in-future", "steps[0].done"),
        ("steps: [sign]", "not-understood", "steps[0]"),
    ])
    func `a contradiction and where it is`(_ text: String, _ code: String, _ path: String) throws {
        let document = try document(text)
        #expect(contradictions { _ = try document.closePlan(today: today, reading: phrases) } == [DocumentError(code: code, path: path)])
    }

    @Test func `what only the case reads is no business of the plan`() throws {
        let roi = "pains: [{reduction: {percent: 120}}]\nramp: {value: 1, unit: x}\ncurrency: EUR\nroi: {gate: -1}"
        #expect(try document(roi).closePlan(today: today, reading: phrases).missing == ["goLive", "implementation", "steps"])
    }

    @Test func `JSON says the same as YAML`() throws {
        let json =
            #"{"goLive": {"date": "2027-03-31"}, "implementation": {"value": 1.1, "unit": "month"}, "steps": [{"id": "å", "days": 2}]}"#
        let yaml = "goLive: {date: 2027-03-31}\nimplementation: {value: 1.1, unit: month}\nsteps: [{id: å, days: 2}]"
        #expect(try plan(json, name: "deal.JSON") == plan(yaml))
    }
}
