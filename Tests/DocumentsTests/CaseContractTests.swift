import BusinessCase
import DealModel
import Testing

@testable import Documents

/// Sentences of the calculator's contract that no other test holds, each on a document.
@Suite("The contract of the business case")
struct CaseContractTests {
    /// A pain of 1200 a year, all of which goes away: 100 a month.
    private static let pain = "pains: [{cost: {amount: 1200, currency: USD, per: year}, reduction: {percent: 100}}]"

    private func result(_ text: String, name: String = "deal.yaml") throws -> CaseResult {
        try document(text, name: name).businessCase(reading: phrases)
    }

    @Test(arguments: [
        ("month", 1.0), ("quarter", 3.0), ("year", 12.0), ("week", 12.0 / 52), ("day", 12.0 / 365), ("business-day", 12.0 / 260),
    ])
    func `time in months`(_ unit: String, _ months: Double) throws {
        let result = try result(
            "leadTime: {value: 1, unit: \(unit)}\nimplementation: {value: 1, unit: \(unit)}\nramp: {value: 1, unit: \(unit)}")
        #expect(abs(result.implementationMonths.binary - 2 * months) < 1e-12)
        #expect(abs(result.rampMonths.binary - months) < 1e-12)
    }

    @Test(arguments: [("week", 52.0 * 18 / 12), ("month", 18.0), ("quarter", 6.0), ("year", 1.5)])
    func `a recurring price accrues evenly over the window, however it is billed`(_ per: String, _ times: Double) throws {
        let cost = try result("investment: {recurring: {amount: 10, per: \(per)}}").cost
        #expect(abs((cost?.binary ?? 0) - 10 * times) < 1e-9)
    }

    @Test func `effort as a sum, and as work at a rate, is a part of the cost`() throws {
        #expect(try result("investment: {oneTime: {amount: 5}, effort: {amount: 7}}").cost == 12)
        #expect(try result("investment: {effort: {value: 6, unit: day, rate: {amount: 7, per: day}}}").cost == 42)
    }

    @Test(arguments: [
        ("pains: [{cost: {amount: 1, per: year}, margin: {percent: 101}}]", "percent-over-100", "pains[0].margin"),
        ("pains: [{confidence: {low: 50, high: 150}}]", "percent-over-100", "pains[0].confidence"),
        ("pains: [{frequency: {value: -1}}]", "negative", "pains[0].frequency"),
        ("pains: [{frequency: {value: 1, each: {value: -1}}}]", "negative", "pains[0].frequency.each"),
        ("pains: [{reduction: {low: -5, high: 5}}]", "negative", "pains[0].reduction"),
        ("investment: {oneTime: {amount: -1}}", "negative", "investment.oneTime"),
        ("investment: {recurring: {amount: -1, per: month}}", "negative", "investment.recurring"),
        ("investment: {effort: {amount: -1}}", "negative", "investment.effort"),
        ("investment: {effort: {value: 1, unit: day, rate: {amount: -1, per: day}}}", "negative", "investment.effort.rate"),
        ("leadTime: {value: -1, unit: week}", "negative", "leadTime"), ("ramp: {value: -1, unit: week}", "negative", "ramp"),
        ("pains: [{cost: {low: 5, likely: 4, high: 9, per: year}}]", "bad-range", "pains[0].cost"),
        ("pains: [{cost: {low: 5, likely: 10, high: 9, per: year}}]", "bad-range", "pains[0].cost"),
        (
            "pains: [{cost: {amount: 1, currency: USD, per: year}}, {cost: {amount: 1, currency: EUR, per: year}}]", "mixed-currency",
            "pains[1].cost"
        ),
        ("leadTime: {value: 1, unit: fortnight}", "unknown-unit", "leadTime"), ("ramp: {value: 1, unit: hour}", "unknown-unit", "ramp"),
    ])
    func `errors`(_ text: String, _ code: String, _ path: String) throws {
        let document = try document(text)
        #expect(contradictions { _ = try document.businessCase(reading: phrases) } == [DocumentError(code: code, path: path)])
    }

    @Test func `a zero is a figure, and no error`() throws {
        let result = try result("pains: [{cost: {amount: 0, per: year}, reduction: {percent: 0}}]\nimplementation: {value: 0, unit: month}")
        #expect(result.missing == ["investment"])
        #expect(result.yearlyCost == 0 && result.benefit == 0)
        #expect(!result.optimistic)
    }

    @Test func `the terms change window, gate and discount, and come back in the answer`() throws {
        let result = try result(
            Self.pain + "\ninvestment: {oneTime: {amount: 1200}}\nimplementation: {value: 6, unit: month}\n"
                + "roi: {windowMonths: 24, gate: 1.5, discountPercent: 0}")
        #expect((result.windowMonths, result.gate) == (24, 1.5))
        #expect(abs((result.multiple ?? 0) - 1.5) < 1e-12)
        #expect(result.meetsGate == true)
        #expect(abs((result.npv ?? 0) - 600) < 1e-9)
        #expect(abs((result.highestJustifiableCost ?? 0) - 1200) < 1e-9)
    }

    @Test func `what one reduction alone cannot do is more than 100`() throws {
        let result = try result(Self.pain + "\ninvestment: {oneTime: {amount: 1800}}\nimplementation: {value: 0, unit: month}")
        #expect(abs((result.pains[0].breakEvenReductionPercent ?? 0) - 100) < 1e-9)
        #expect(abs((result.pains[0].gateReductionPercent ?? 0) - 300) < 1e-9)
    }

    @Test func `the middle of a range is its likely value, else its midpoint, else the figure`() throws {
        func cost(_ figure: String) throws -> Double? {
            try result("pains: [{cost: {\(figure), per: year}}]").yearlyCost?.binary
        }
        #expect(try cost("low: 2, high: 8") == 5)
        #expect(try cost("low: 2, likely: 3, high: 8") == 3)
        #expect(try cost("low: 4, high: 4") == 4)
        #expect(try cost("amount: 6") == 6)
    }

    @Test func `a likely value at an end of its range is drawn from, too`() throws {
        for likely in [2, 8] {
            let text = """
                pains: [{cost: {low: 2, likely: \(likely), high: 8, per: month}, reduction: {percent: 50}}]
                investment: {oneTime: {amount: 10}}
                implementation: {value: 0, unit: month}
                """
            let result = try result(text)
            // 0.9 of the month's cost; P50 of the triangle lies 0.7071 of its width from the far end.
            let half = likely == 2 ? 8 - 6 * 0.5.squareRoot() : 2 + 6 * 0.5.squareRoot()
            #expect(abs((result.simulation?.p50 ?? 0) - 0.9 * half) < 0.01)
            #expect(result.scenarios?.conservative.multiple.map { abs($0 - 1.8) < 1e-12 } == true)
            #expect(result.scenarios?.stretch.multiple.map { abs($0 - 7.2) < 1e-12 } == true)
        }
    }

    @Test func `JSON by its suffix says the same as YAML`() throws {
        let json = """
            {"currency": "USD", "note": [1, {"x": null}], "pains": [{"name": "Unplanned downtime", "cost": {"amount": 1000000, "currency": "USD",
            "per": "day"}, "frequency": {"value": 14, "per": "year"}, "reduction": {"percent": 10}}], "investment": {"oneTime": {"amount": 4e5,
            "currency": "USD"}, "recurring": {"amount": 10000.0, "currency": "USD", "per": "month"}}, "implementation": {"value": 4, "unit": "month"}}
            """
        #expect(try result(json, name: "deal.JSON") == result(CaseDocumentTests.headline))
    }

    @Test func `the currency is the document's, or the first amount's`() throws {
        #expect(try result("currency: eur").currency == Currency("EUR"))
        #expect(try result("investment: {oneTime: {amount: 1, currency: GBP}}").currency == Currency("GBP"))
        #expect(try result("pains: []").currency == nil)
    }
}
