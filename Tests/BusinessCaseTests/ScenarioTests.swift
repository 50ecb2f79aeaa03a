import DealModel
import Testing

@testable import BusinessCase

@Suite("Scenarios")
struct ScenarioTests {
    @Test func `each range at its worse end, its middle, its better end`() throws {
        let input = headline.with {
            $0.pains[0].reduction = Estimate(low: 5, likely: 10, high: 20)
            $0.investment.oneTime?.amount = Estimate(low: 300_000, likely: 400_000, high: 600_000)
            $0.implementation?.value = Estimate(low: 3, likely: 4, high: 6)
        }
        let scenarios = try #require(try input.computed().scenarios)
        #expect(agree(scenarios.conservative.multiple, 14_000_000 * 0.05 / 12 * 12 / 780_000))
        #expect(agree(scenarios.base.multiple, 2.816_091_954_022_988_5))
        #expect(agree(scenarios.stretch.multiple, 14_000_000 * 0.2 / 12 * 15 / 480_000))
        #expect(agree(scenarios.base.paybackMonths, 8.125))
    }
}
