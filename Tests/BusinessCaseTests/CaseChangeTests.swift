import DealModel
import Testing

@testable import BusinessCase

@Suite("What is different in two cases")
struct CaseChangeTests {
    @Test func `nothing in the same`() {
        #expect(headline.changes(since: headline) == [])
    }

    @Test func `a figure that changed, came, or went`() {
        let later = headline.with {
            $0.pains[0].reduction = Estimate(15)
            $0.ramp = Length(Estimate(3), .month)
            $0.investment.recurring = nil
        }
        #expect(
            later.changes(since: headline) == [
                CaseChange(figure: .pain(0, .reduction), before: Estimate(10), after: Estimate(15)),
                CaseChange(figure: .recurring, before: Estimate(10_000), after: nil),
                CaseChange(figure: .ramp, before: nil, after: Estimate(3)),
            ])
    }

    @Test func `the same number of something else is another figure`() {
        let weeks = headline.with { $0.implementation = Length(Estimate(4), .week) }
        #expect(weeks.changes(since: headline).map(\.figure) == [.implementation])
        let euros = headline.with { $0.investment.oneTime?.currency = Currency("EUR") }
        #expect(euros.changes(since: headline).map(\.figure) == [.oneTime])
        let second = headline.with { $0.pains.append($0.pains[0]) }
        #expect(second.changes(since: headline).map(\.figure.path) == ["pains[1].cost", "pains[1].frequency", "pains[1].reduction"])
        #expect(headline.changes(since: second).allSatisfy { $0.after == nil })
    }
}
