import BusinessCase
import DealModel
import Testing

@testable import Documents

@Suite("The business case in a document")
struct CaseDocumentTests {
    static let headline = """
        currency: usd
        account: Acme        # a key that nobody here knows
        pains:
          - name: Unplanned downtime
            cost: {amount: 1_000_000, currency: USD, per: day}
            frequency: {value: 14, per: year}
            reduction: {percent: 10}
        investment:
          oneTime: {amount: 4e5, currency: USD}
          recurring: {amount: 10000.0, currency: USD, per: month}
        implementation: {value: 4, unit: month}
        """

    @Test func `the headline example`() throws {
        let result = try document(Self.headline).businessCase(reading: phrases)
        #expect(result.yearlyCost == 14_000_000)
        #expect(result.cost == 580_000)
        #expect(abs((result.multiple ?? 0) - 2.816_091_954_022_988_5) < 1e-9)
        #expect(abs((result.highestJustifiableCost ?? 0) - 544_444.444_444) < 1e-3)
        #expect(result.paybackMonths == 8.125)
        #expect(result.pains[0].name == "Unplanned downtime")
        #expect(result.missing.isEmpty)
    }

    @Test func `the same in the buyer's words`() throws {
        let words = """
            pains:
              - {name: Unplanned downtime, cost: $1M a day, frequency: 14 days a year, reduction: a tenth}
            investment: {oneTime: $400k, recurring: "$10k a month"}
            implementation: four months
            """
        let result = try document(words).businessCase(reading: phrases)
        var expected = try document(Self.headline).businessCase(reading: phrases)
        expected.sensitivity = result.sensitivity
        #expect(result == expected)
        let both = words.replacing("{oneTime: $400k, recurring: \"$10k a month\"}", with: "$400k and $10k a month")
        #expect(try document(both).caseInput(reading: phrases) == document(words).caseInput(reading: phrases))
    }

    @Test func `ranges, and effort in its three forms`() throws {
        let input = try document(
            """
            pains:
              - cost: {low: 10, high: 30, per: outage}
                frequency: {low: 2, likely: 3, high: 8, unit: outage, per: month, each: {value: 4, unit: outage}}
                reduction: {low: 5, high: 5}
                margin: {percent: 40}
            investment:
              effort: {value: 60, unit: business-day, rate: {amount: 900, per: business-day}}
            leadTime: {low: 1, high: 2, unit: week}
            ramp: three to five months
            roi: {windowMonths: 24, gate: 2.5, discountPercent: 8}
            """
        ).caseInput(reading: phrases)
        #expect(input.pains[0].cost == Price(Estimate(low: 10, likely: 20, high: 30), per: "outage"))
        #expect(
            input.pains[0].frequency
                == Frequency(
                    Estimate(low: 2, likely: 3, high: 8), unit: "outage", per: "month", each: Quantity(Estimate(4), unit: "outage")))
        #expect(input.pains[0].reduction == Estimate(5))
        #expect(input.pains[0].reduction?.isRange == false)
        #expect(
            input.investment.effort
                == .work(Quantity(Estimate(60), unit: "business-day"), rate: Price(Estimate(900), per: "business-day")))
        #expect(input.leadTime == Length(Estimate(low: 1, high: 2), .week))
        #expect(input.ramp == Length(Estimate(low: 3, high: 5), .month))
        #expect(input.terms == CaseTerms(windowMonths: 24, gate: 2.5, discountPercent: 8))

        func effort(_ text: String) throws -> Effort? {
            try document("investment: {effort: \(text)}").caseInput(reading: phrases).investment.effort
        }
        #expect(try effort("{amount: 50000, currency: eur}") == .amount(Price(Estimate(50_000), currency: Currency("EUR"))))
        #expect(try effort("{value: 60, unit: day}") == .work(Quantity(Estimate(60), unit: "day"), rate: nil))
        #expect(
            try effort("30 days at $800 a day")
                == .work(Quantity(Estimate(30), unit: "day"), rate: Price(Estimate(800), currency: Currency("USD"), per: "day")))
        #expect(try effort("{}") == nil)
        #expect(try effort("~") == nil)
    }

    @Test func `an empty document misses everything and contradicts nothing`() throws {
        for text in ["", "# nothing yet\n", "{}", "pains: []", "pains:\ninvestment: ~\nimplementation: null\nroi: {}"] {
            let result = try document(text).businessCase(reading: phrases)
            #expect(result.missing == ["pains", "investment", "implementation"], "\(text)")
        }
    }

    @Test(arguments: [
        ("pains: [{cost: {amount: -5, per: year}}]", "negative", "pains[0].cost"),
        ("pains: [{reduction: {percent: 120}}]", "percent-over-100", "pains[0].reduction"),
        ("pains: [{}, {cost: {low: 5, high: 4, per: year}}]", "bad-range", "pains[1].cost"),
        ("pains: [{cost: {low: 5, per: year}}]", "bad-range", "pains[0].cost"),
        ("implementation: {low: 2, likely: 9, high: 4, unit: month}", "bad-range", "implementation"),
        ("currency: EUR\ninvestment: {oneTime: {amount: 5, currency: USD}}", "mixed-currency", "investment.oneTime"),
        ("implementation: {value: 4, unit: moon}", "unknown-unit", "implementation"),
        ("implementation: {value: 4, unit: hour}", "unknown-unit", "implementation"),
        ("implementation: {value: 4}", "unknown-unit", "implementation"),
        ("pains: [{frequency: {value: 4, per: decade}}]", "unknown-unit", "pains[0].frequency"),
        ("investment: {recurring: {amount: 4, per: day}}", "unknown-unit", "investment.recurring"),
        ("investment: {effort: {value: 4, unit: day, rate: {amount: 5, per: hour}}}", "unit-mismatch", "investment.effort"),
        ("pains: [{cost: {amount: lots}}]", "bad-number", "pains[0].cost"),
        ("pains: [{cost: {amount: .inf}}]", "bad-number", "pains[0].cost"),
        ("pains: [{cost: {amount: 1e999}}]", "bad-number", "pains[0].cost"),
        ("pains: [{cost: {amount: \"1,000\"}}]", "bad-number", "pains[0].cost"),
        ("pains: [{cost: an arm and a leg}]", "not-understood", "pains[0].cost"),
        ("pains: [{reduction: 10}]", "not-understood", "pains[0].reduction"),
        ("pains: [{reduction: [10]}]", "not-understood", "pains[0].reduction"),
        ("pains: [downtime]", "not-understood", "pains[0]"),
        ("pains: {name: downtime}", "not-understood", "pains"),
        ("roi: {windowMonths: -1}", "negative", "roi.windowMonths"),
    ])
    func `a contradiction and where it is`(_ text: String, _ code: String, _ path: String) throws {
        let document = try document(text)
        #expect(contradictions { _ = try document.businessCase(reading: phrases) } == [DocumentError(code: code, path: path)])
    }

    @Test func `all contradictions are told at once, those of reading first`() throws {
        let document = try document(
            "pains: [{reduction: {percent: 120}}]\nimplementation: {value: -4, unit: month}\nramp: {value: 1, unit: x}")
        #expect(
            contradictions { _ = try document.caseInput(reading: phrases) }.map(\.code) == ["unknown-unit", "percent-over-100", "negative"])
    }

    @Test func `what only the plan reads is no business of the case`() throws {
        let plan = "goLive: {date: tomorrow}\ncalendars: {buyer: {country: XX}}\nsteps: [{id: a, after: [a], days: -1}]"
        #expect(try document(plan).businessCase(reading: phrases).missing == ["pains", "investment", "implementation"])
    }
}
