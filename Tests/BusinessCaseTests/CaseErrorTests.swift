import DealModel
import Foundation
import Testing

@testable import BusinessCase

/// The headline example with one thing made wrong.
struct WrongCase: CustomTestStringConvertible {
    var code: CaseError.Code
    var path: String
    var change: @Sendable (inout CaseInput) -> Void

    init(_ code: CaseError.Code, _ path: String, _ change: @escaping @Sendable (inout CaseInput) -> Void) {
        self.code = code
        self.path = path
        self.change = change
    }

    var testDescription: String { "\(code.rawValue) at \(path)" }
}

@Suite("Contradictions in a case")
struct CaseErrorTests {
    @Test func `the headline example has none`() {
        #expect(headline.errors.isEmpty)
    }

    @Test func `at the limit there is none`() {
        let limit = headline.with {
            $0.pains[0].reduction = Estimate(100)
            $0.pains[0].margin = Estimate(low: 0, likely: 0, high: 100)
            $0.investment.oneTime?.amount = Estimate(low: 5, likely: 5, high: 5)
            $0.investment.effort = .work(Quantity(Estimate(3), unit: "day"), rate: Price(Estimate(1)))
            $0.terms.discountPercent = 150
        }
        #expect(limit.errors.isEmpty)
    }

    @Test(arguments: [
        WrongCase(.negative, "pains[0].cost") { $0.pains[0].cost?.amount = Estimate(-1) },
        WrongCase(.negative, "pains[0].frequency") { $0.pains[0].frequency?.value = Estimate(low: -1, high: 3) },
        WrongCase(.negative, "implementation") { $0.implementation?.value = Estimate(-4) },
        WrongCase(.negative, "roi.gate") { $0.terms.gate = -3 },
        WrongCase(.percentOver100, "pains[0].reduction") { $0.pains[0].reduction = Estimate(100.5) },
        WrongCase(.percentOver100, "pains[0].margin") { $0.pains[0].margin = Estimate(low: 50, high: 101) },
        WrongCase(.percentOver100, "pains[0].confidence") { $0.pains[0].confidence = Estimate(1000) },
        WrongCase(.badRange, "pains[0].cost") { $0.pains[0].cost?.amount = Estimate(low: 3, high: 2) },
        WrongCase(.badRange, "investment.oneTime") { $0.investment.oneTime?.amount = Estimate(low: 1, likely: 5, high: 4) },
        WrongCase(.badRange, "roi.windowMonths") { $0.terms.windowMonths = 1e9 },
        WrongCase(.badNumber, "investment.recurring") { $0.investment.recurring?.amount = Estimate(.nan) },
        WrongCase(.badNumber, "roi.windowMonths") { $0.terms.windowMonths = .nan },
        WrongCase(.badNumber, "pains[0].cost") { $0.pains[0].cost?.amount = Estimate(Decimal(sign: .plus, exponent: 100, significand: 1)) },
        WrongCase(.badNumber, "pains[0].frequency") { $0.pains[0].frequency?.value = Estimate(0.000_000_1) },
        WrongCase(.mixedCurrency, "investment.oneTime") { $0.investment.oneTime?.currency = Currency("EUR") },
        WrongCase(.mixedCurrency, "pains[0].cost") { $0.currency = Currency("GBP") },
        WrongCase(.unknownUnit, "pains[0].frequency") { $0.pains[0].frequency?.per = "fortnight" },
        WrongCase(.unknownUnit, "investment.recurring") { $0.investment.recurring?.per = "day" },
        WrongCase(.unknownUnit, "investment.recurring") { $0.investment.recurring?.per = nil },
        WrongCase(.unitMismatch, "investment.effort") {
            $0.investment.effort = .work(Quantity(Estimate(3), unit: "day"), rate: Price(Estimate(1), per: "hour"))
        },
    ])
    func `one thing wrong`(_ wrong: WrongCase) {
        let input = headline.with(wrong.change)
        #expect(input.errors.first == CaseError(wrong.code, wrong.path))
        #expect(throws: CaseErrors.self) { try input.computed() }
    }
}
