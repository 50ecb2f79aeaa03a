import Foundation
import Testing

@testable import BusinessCase

private func flows(upfront: Decimal, price: Decimal = 0, benefit: Decimal, delay: Decimal = 0, ramp: Decimal = 0) -> CashFlows<Decimal> {
    CashFlows(upfront: upfront, monthlyPrice: price, monthlyBenefit: benefit, delay: delay, ramp: ramp, windowMonths: 18)
}

@Suite("Payback")
struct PaybackTests {
    @Test func `nothing paid, nothing to pay back`() {
        #expect(flows(upfront: 0, benefit: 0).paybackMonths == 0)
        #expect(flows(upfront: 0, price: 10, benefit: 10).paybackMonths == 0)
    }

    @Test func `never`() {
        #expect(flows(upfront: 1, benefit: 0).paybackMonths == nil)
        #expect(flows(upfront: 1, price: 10, benefit: 10).paybackMonths == nil)
        #expect(flows(upfront: 0, price: 11, benefit: 10).paybackMonths == nil)
    }

    @Test func `at a month's end, and between two`() {
        #expect(agree(flows(upfront: 1200, benefit: 100).paybackMonths, 12))
        #expect(agree(flows(upfront: 1250, benefit: 100).paybackMonths, 12.5))
    }

    @Test func `past the window, up to month 120`() {
        #expect(agree(flows(upfront: 6000, benefit: 100).paybackMonths, 60))
        #expect(agree(flows(upfront: 12_000, benefit: 100).paybackMonths, 120))
        #expect(flows(upfront: 12_001, benefit: 100).paybackMonths == nil)
    }

    @Test func `linear between month ends even where the benefit begins within the month`() {
        // Ends of months: −100 at 0 and 1, −50 at 2 (half a month's benefit), 50 at 3.
        #expect(agree(flows(upfront: 100, benefit: 100, delay: 1.5).paybackMonths, 2.5))
    }

    @Test func `a price before any benefit is paid back, too`() {
        // 4 × 10 paid, then 20 a month more than the price.
        #expect(agree(flows(upfront: 0, price: 10, benefit: 30, delay: 4).paybackMonths, 6))
    }

    @Test func `a small price before an enormous benefit is still paid first`() throws {
        let vast = headline.with { $0.pains[0].cost?.amount = Estimate(1e15) }
        let payback = try #require(try vast.computed().paybackMonths)
        #expect(payback > 4 && payback < 4.001)
    }
}
