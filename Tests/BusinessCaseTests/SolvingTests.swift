import DealModel
import Testing

@testable import BusinessCase

@Suite("Solving for one figure")
struct SolvingTests {
    @Test func `agrees with the closed forms of the result`() throws {
        let result = try headline.computed()
        #expect(agree(headline.value(of: .pain(0, .reduction), reaching: 3), result.pains[0].gateReductionPercent))
        #expect(agree(headline.value(of: .pain(0, .reduction), reaching: 1), result.pains[0].breakEvenReductionPercent))
        #expect(agree(headline.value(of: .oneTime, reaching: 3).map { $0 + 180_000 }, result.highestJustifiableCost?.binary))
    }

    @Test func `the longest implementation that still makes it`() {
        // 580,000 × 2 ÷ 116,666.67 are 9.942… months of benefit.
        #expect(agree(headline.value(of: .implementation, reaching: 2), 18 - 580_000 * 2 / 116_666.666_666_666_67))
    }

    @Test func `out of reach, or not part of the case`() {
        #expect(headline.value(of: .implementation, reaching: 30) == nil)
        #expect(headline.value(of: .oneTime, reaching: 30) == nil)
        #expect(headline.value(of: .ramp, reaching: 3) == nil)
        #expect(headline.value(of: .pain(7, .cost), reaching: 3) == nil)
        #expect(headline.with { $0.pains[0].reduction = Estimate(0) }.value(of: .pain(0, .cost), reaching: 3) == nil)
    }
}
