import Foundation
import Testing

@testable import BusinessCase

@Suite("Internal rate of return")
struct InternalRateTests {
    private func flows(upfront: Double, price: Double = 0, benefit: Double, delay: Double = 0, window: Double = 12) -> CashFlows<Double> {
        CashFlows(upfront: upfront, monthlyPrice: price, monthlyBenefit: benefit, delay: delay, ramp: 0, windowMonths: window)
    }

    @Test func `money back and no more is a rate of zero`() throws {
        #expect(abs(try #require(flows(upfront: 1200, benefit: 100).irrPercent)) < 1e-9)
    }

    @Test func `a single flow after a year is its own rate`() throws {
        // 100 now, 110 in the twelfth month.
        let rate = try #require(flows(upfront: 100, benefit: 110, delay: 11).irrPercent)
        #expect(agree(rate, 10))
    }

    @Test func `a loss is a rate below zero, but above −100`() throws {
        let rate = try #require(flows(upfront: 1_000_000, benefit: 1).irrPercent)
        #expect(rate < -99 && rate > -100)
    }

    @Test func `no change of sign, no rate`() {
        #expect(flows(upfront: 100, benefit: 0).irrPercent == nil)
        #expect(flows(upfront: 0, benefit: 100).irrPercent == nil)
        #expect(flows(upfront: 0, benefit: 0).irrPercent == nil)
        #expect(flows(upfront: 100, price: 10, benefit: 10).irrPercent == nil)
        #expect(flows(upfront: 100, price: 0.1, benefit: 0.1, window: 18).irrPercent == nil)
    }

    @Test func `nothing paid at signature, something before go-live`() throws {
        // −10 in month 1, +20 in month 2: a monthly rate of 100 %.
        let rate = try #require(flows(upfront: 0, price: 10, benefit: 30, delay: 1, window: 2).irrPercent)
        #expect(agree(rate, 100 * (pow(2, 12) - 1)))
    }
}
