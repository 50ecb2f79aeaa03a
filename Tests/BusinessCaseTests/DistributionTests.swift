import DealModel
import Testing

@testable import BusinessCase

@Suite("The distribution of the multiple")
struct DistributionTests {
    private let spread = headline.with { $0.pains[0].reduction = Estimate(low: 5, high: 15) }

    @Test func `it holds 99 of 100 draws, most of them around the middle`() throws {
        let distribution = try #require(spread.distribution(classes: 20))
        #expect(distribution.counts.reduce(0, +) == 9_900)
        let simulation = try #require(try spread.computed().simulation)
        #expect(distribution.low < (simulation.p10 ?? 0))
        #expect(distribution.high > (simulation.p90 ?? .infinity))
        #expect(distribution.counts[9] + distribution.counts[10] > distribution.counts[0] + distribution.counts[19])
        #expect(distribution.edge(0) == distribution.low)
        #expect(agree(distribution.edge(20), distribution.high))
    }

    @Test func `what lies above the gate is what the simulation says`() throws {
        let distribution = try #require(spread.distribution(classes: 400))
        let above = distribution.counts.indices.filter { distribution.edge($0) >= 3 }.map { distribution.counts[$0] }.reduce(0, +)
        let probability = try #require(try spread.computed().simulation).probability
        #expect(abs(Double(above) / 10_000 + 0.005 - probability) < 0.01)
    }

    @Test func `without ranges, without a price and without an end there is none`() {
        #expect(headline.distribution(classes: 20) == nil)
        #expect(spread.with { $0.investment = Investment() }.distribution(classes: 20) == nil)
        #expect(spread.distribution(classes: 0) == nil)
        let free = headline.with { $0.investment = Investment(oneTime: Price(Estimate(low: 0, likely: 0, high: 1e-300))) }
        #expect(free.distribution(classes: 20) == nil)
    }
}
