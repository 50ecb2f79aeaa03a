import DealModel
import Testing

@testable import BusinessCase

@Suite("A case from what was said")
struct EvidenceTests {
    @Test func `amounts, counts and spans as the reader of sentences gives them`() throws {
        let usd = Currency("USD")
        let cost = Rate(Money(amount: .single(50_000), currency: usd), per: "hour")
        let outages = Count(.range(low: 4, high: 8), noun: "outage", per: "month")
        let each = Quantity(Estimate(.single(2)), unit: "hour")
        let input = CaseInput(
            pains: [Pain(name: "outages", cost: Price(cost), frequency: Frequency(outages, each: each), reduction: Estimate(.single(25)))],
            investment: Investment(oneTime: Price(Rate(Money(amount: .single(900_000), currency: usd)))),
            implementation: Length(Span(.single(13), .week)))
        let result = try input.computed()
        #expect(agree(result.yearlyCost, 50_000 * 6 * 12 * 2))
        #expect(agree(result.implementationMonths, 3))
        #expect(agree(result.multiple, 1_800_000 / 12 * 15 / 900_000))
    }

    @Test func `days a year`() {
        let frequency = Frequency(Span(.single(14), .day, per: "year"))
        #expect(frequency == Frequency(Estimate(14), unit: "day", per: "year"))
    }
}
