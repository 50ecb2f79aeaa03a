import DealModel
import Foundation
import Testing

@testable import BusinessCase

/// A cost of 1000 per `per`, counted as `frequency`, comes to `expected` a year; nil where the buyer must still be asked.
struct YearlyCostCase: CustomTestStringConvertible {
    var words: String
    var per: String?
    var frequency: Frequency?
    var expected: Double?

    init(_ words: String, per: String?, _ frequency: Frequency?, _ expected: Double?) {
        self.words = words
        self.per = per
        self.frequency = frequency
        self.expected = expected
    }

    var testDescription: String { words }
}

private func often(_ value: Decimal, _ unit: String? = nil, per: String? = nil, each: Quantity? = nil) -> Frequency {
    Frequency(Estimate(value), unit: unit, per: per, each: each)
}

@Suite("What a pain costs in a year")
struct YearlyCostTests {
    @Test(arguments: [
        YearlyCostCase("an hour has no default", per: "hour", nil, nil),
        YearlyCostCase("a day has no default", per: "day", nil, nil),
        YearlyCostCase("an incident has no default", per: "incident", nil, nil),
        YearlyCostCase("a plain amount has no default", per: nil, nil, nil),
        YearlyCostCase("outages counted, hours priced", per: "hour", often(6, "outage"), nil),
        YearlyCostCase("minutes each, hours priced", per: "hour", often(6, "outage", each: Quantity(Estimate(4), unit: "minute")), nil),
        YearlyCostCase("business days counted, days priced", per: "day", often(6, "business-day"), nil),
        YearlyCostCase("days counted, months priced: no run rate", per: "month", often(6, "day"), nil),
        YearlyCostCase("per year", per: "year", nil, 1000),
        YearlyCostCase("per quarter", per: "quarter", nil, 4000),
        YearlyCostCase("per month", per: "month", nil, 12_000),
        YearlyCostCase("per week", per: "week", nil, 52_000),
        YearlyCostCase("per week, 40 of them", per: "week", often(40, "week"), 40_000),
        YearlyCostCase("14 days", per: "day", often(14, "day"), 14_000),
        YearlyCostCase("14 of what is priced", per: "day", often(14), 14_000),
        YearlyCostCase("a plain amount, three times", per: nil, often(3), 3000),
        YearlyCostCase("two a quarter", per: "outage", often(2, "outage", per: "quarter"), 8000),
        YearlyCostCase("two a month", per: "outage", often(2, "outage", per: "month"), 24_000),
        YearlyCostCase("two a week", per: "outage", often(2, "outage", per: "week"), 104_000),
        YearlyCostCase("two a business day", per: "outage", often(2, "outage", per: "business-day"), 520_000),
        YearlyCostCase("two a day", per: "outage", often(2, "outage", per: "day"), 730_000),
        YearlyCostCase(
            "six outages a month of four hours", per: "hour",
            often(6, "outage", per: "month", each: Quantity(Estimate(4), unit: "hour")), 288_000),
        YearlyCostCase("four of them each", per: "hour", often(6, "outage", each: Quantity(Estimate(4))), 24_000),
        YearlyCostCase("never", per: "day", often(0), 0),
    ])
    func `cost times units`(_ example: YearlyCostCase) throws {
        let pain = Pain(
            name: example.words, cost: Price(Estimate(1000), per: example.per), frequency: example.frequency, reduction: Estimate(10))
        let result = try CaseInput(pains: [pain]).computed()
        #expect(agree(result.yearlyCost, example.expected))
        #expect(result.missing.contains("pains[0].frequency") == (example.expected == nil))
    }

    @Test func `reduction, margin and confidence each take their share`() throws {
        var pain = Pain(name: "lost orders", cost: Price(Estimate(1000), per: "year"), reduction: Estimate(50))
        #expect(agree(try CaseInput(pains: [pain]).computed().yearlyBenefit, 500))
        pain.margin = Estimate(40)
        #expect(agree(try CaseInput(pains: [pain]).computed().yearlyBenefit, 200))
        pain.confidence = Estimate(50)
        #expect(agree(try CaseInput(pains: [pain]).computed().yearlyBenefit, 100))
    }
}
