import DealModel
import Testing

@testable import BusinessCase

@Suite("Sensitivity")
struct SensitivityTests {
    private func row(_ path: String, of input: CaseInput) throws -> SensitivityRow? {
        try input.computed().sensitivity.first { $0.input.path == path }
    }

    @Test func `a single figure goes a fifth down and a fifth up`() throws {
        let row = try #require(try row("pains[0].cost", of: headline))
        #expect(row.low == 800_000 && row.high == 1_200_000)
        #expect(agree(row.multipleAtLow, 2.252_873_563_218_391))
        #expect(agree(row.multipleAtHigh, 3.379_310_344_827_586_3))
    }

    @Test func `a percentage stops at 100`() throws {
        let row = try #require(try row("pains[0].reduction", of: headline.with { $0.pains[0].reduction = Estimate(90) }))
        #expect(row.low == 72 && row.high == 100)
    }

    @Test func `a range goes to its own ends`() throws {
        let row = try #require(try row("implementation", of: headline.with { $0.implementation?.value = Estimate(low: 3, high: 6) }))
        #expect(row.low == 3 && row.high == 6)
        #expect(agree(row.multipleAtLow, 116_666.666_666_666_67 * 15 / 580_000))
        #expect(agree(row.multipleAtHigh, 116_666.666_666_666_67 * 12 / 580_000))
    }

    @Test func `a zero cannot be varied`() throws {
        #expect(try row("implementation", of: headline.with { $0.implementation?.value = Estimate(0) }) == nil)
    }

    @Test func `largest effect first, equal ones in the order of the document`() throws {
        let paths = try headline.computed().sensitivity.map(\.input.path)
        #expect(
            paths == [
                "pains[0].cost", "pains[0].frequency", "pains[0].reduction", "investment.oneTime",
                "investment.recurring", "implementation",
            ])
    }

    @Test func `all thirteen inputs have a row`() throws {
        let full = headline.with {
            $0.pains[0].cost?.per = "hour"
            $0.pains[0].frequency = Frequency(Estimate(6), unit: "outage", each: Quantity(Estimate(4), unit: "hour"))
            $0.pains[0].margin = Estimate(40)
            $0.pains[0].confidence = Estimate(80)
            $0.investment.effort = .work(Quantity(Estimate(60), unit: "day"), rate: Price(Estimate(900), per: "day"))
            $0.leadTime = Length(Estimate(2), .week)
            $0.ramp = Length(Estimate(3), .month)
        }
        #expect(
            full.figures.map(\.path) == [
                "pains[0].cost", "pains[0].frequency", "pains[0].frequency.each", "pains[0].reduction", "pains[0].margin",
                "pains[0].confidence", "investment.oneTime", "investment.recurring", "investment.effort", "investment.effort.rate",
                "leadTime", "implementation", "ramp",
            ])
        #expect(Set(try full.computed().sensitivity.map(\.input)) == Set(full.figures))
    }
}
