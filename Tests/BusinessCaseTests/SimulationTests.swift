import DealModel
import Testing

@testable import BusinessCase

@Suite("Simulation")
struct SimulationTests {
    @Test func `one symmetric triangle has the quantiles of the textbook`() throws {
        let input = headline.with { $0.pains[0].reduction = Estimate(low: 5, high: 15) }
        let simulation = try #require(try input.computed().simulation)
        let perPercent = 2.816_091_954_022_988_5 / 10
        // F(x) = 2(x − 5)²/10² below the middle, so 10 % lie below 5 + √5.
        #expect(agree(simulation.p10, perPercent * (5 + 5.0.squareRoot()), within: 1e-3))
        #expect(agree(simulation.p50, perPercent * 10, within: 1e-3))
        #expect(agree(simulation.p90, perPercent * (15 - 5.0.squareRoot()), within: 1e-3))
        let needed = 3 / perPercent
        #expect(abs(simulation.probability - 2 * (15 - needed) * (15 - needed) / 100) < 1e-3)
    }

    @Test func `the same case gives the same draws, and another range leaves them alone`() throws {
        let input = headline.with { $0.pains[0].reduction = Estimate(low: 5, likely: 6, high: 15) }
        #expect(try input.computed().simulation == input.computed().simulation)
        let more = input.with { $0.ramp = Length(Estimate(low: 0, high: 0.000_002), .month) }
        let left = try #require(try input.computed().simulation)
        let right = try #require(try more.computed().simulation)
        #expect(
            agree(left.p10, right.p10, within: 1e-6) && agree(left.p50, right.p50, within: 1e-6) && agree(left.p90, right.p90, within: 1e-6)
        )
    }

    @Test func `a triangle's quantiles lie between its ends and rise`() {
        for estimate in [
            Estimate(low: 2, high: 7), Estimate(low: 2, likely: 2, high: 7), Estimate(low: 2, likely: 7, high: 7), Estimate(3),
        ] {
            let values = stride(from: 0.0, through: 1, by: 0.01).map(Triangle(estimate).quantile)
            #expect(values == values.sorted())
            #expect(values.first == estimate.low.binary && values.last == estimate.high.binary)
        }
    }

    @Test func `a gate that is met exactly is met`() throws {
        let exact = headline.with { $0.investment.oneTime?.amount = Estimate(1_633_333.333_333_333 / 3 - 180_000) }
        #expect(try exact.computed().meetsGate == true)
        #expect(try exact.computed().simulation?.probability == 1)
    }
}
