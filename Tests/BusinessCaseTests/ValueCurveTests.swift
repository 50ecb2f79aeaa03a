import DealModel
import Testing

@testable import BusinessCase

@Suite("The value that has come back by each month")
struct ValueCurveTests {
    @Test func `it falls until go-live, rises after it, and ends at benefit less cost`() throws {
        let curve = try #require(headline.valueCurve)
        let result = try headline.computed()
        #expect(curve.values.count == 19)
        #expect(curve.values[0] == -400_000)
        #expect(curve.values[4] == -440_000)
        #expect(agree(curve.values[18], try #require(result.benefit).binary - #require(result.cost).binary))
        #expect(curve.paybackMonths == 8.125)
        #expect(curve.values[8] < 0 && curve.values[9] > 0)
    }

    @Test func `it goes on to a payback beyond the window, and no further than that is looked for`() throws {
        let late = headline.with { $0.investment.oneTime?.amount = Estimate(2_500_000) }
        let curve = try #require(late.valueCurve)
        #expect(curve.lastMonth == Int(try #require(curve.paybackMonths).rounded(.up)))
        #expect((curve.values.last ?? -1) >= 0)
        #expect(try #require(headline.with { $0.terms.windowMonths = 12_000 }.valueCurve).lastMonth == 120)
    }

    @Test func `none without a price, without a pain, and of numbers beyond measure`() {
        #expect(headline.with { $0.investment = Investment() }.valueCurve == nil)
        #expect(headline.with { $0.pains = [] }.valueCurve == nil)
        #expect(headline.with { $0.pains[0].cost?.amount = Estimate(1e308) }.valueCurve == nil)
    }
}
