import DealModel
import Testing

@testable import BusinessCase

@Suite("What is still to be asked")
struct MissingTests {
    @Test func `nothing known yet`() throws {
        let result = try CaseInput().computed()
        #expect(result.missing == ["pains", "investment", "implementation"])
        #expect(result.optimistic)
        #expect(result.effectiveMonths == 18)
        #expect(result.yearlyCost == nil)
        #expect(result.multiple == nil)
        #expect(result.scenarios == nil)
        #expect(result.simulation == nil)
        #expect(result.sensitivity.isEmpty)
    }

    @Test func `a price alone says what problem it needs`() throws {
        let result = try headline.with { $0.pains = [] }.computed()
        #expect(result.missing == ["pains"])
        #expect(result.cost == 580_000)
        #expect(result.problemNeeded == 1_740_000)
        #expect(result.benefit == nil)
        #expect(result.npv == nil)
        #expect(result.netCostOfWaitingPerMonth == nil)
    }

    @Test func `a pain alone says what it may cost to mend`() throws {
        let result = try headline.with { $0.investment = Investment() }.computed()
        #expect(result.missing == ["investment"])
        #expect(agree(result.highestJustifiableCost, 544_444.444_444_444_4))
        #expect(agree(result.costOfWaitingPerMonth, 116_666.666_666_666_67))
        #expect(result.netCostOfWaitingPerMonth == nil)
        #expect(result.cost == nil)
        #expect(result.problemNeeded == nil)
        #expect(result.paybackMonths == nil)
    }

    @Test func `no implementation time counts the lead time only, and says so`() throws {
        let result = try headline.with {
            $0.implementation = nil
            $0.leadTime = Length(Estimate(2), .month)
        }.computed()
        #expect(result.missing == ["implementation"])
        #expect(result.optimistic)
        #expect(result.implementationMonths == 2)
        #expect(result.effectiveMonths == 16)
        #expect(result.multiple != nil)
    }

    @Test func `an incomplete pain adds its cost and no benefit`() throws {
        let incomplete = Pain(name: "scrap", cost: Price(Estimate(5000), per: "month"))
        let result = try headline.with { $0.pains.append(incomplete) }.computed()
        #expect(result.missing == ["pains[1].reduction"])
        #expect(result.yearlyCost == 14_060_000)
        #expect(result.yearlyBenefit == 1_400_000)
        #expect(result.pains[1].yearlyCost == 60_000)
        #expect(result.pains[1].yearlyBenefit == nil)
        // Only the complete pains are scaled to what is needed.
        #expect(agree(result.yearlyCostNeeded, 14_914_285.714_285_714))
        #expect(!result.sensitivity.contains { $0.input.path.hasPrefix("pains[1]") })
    }

    @Test func `the order of the list is that of asking`() throws {
        let result = try CaseInput(pains: [Pain(name: "a"), Pain(name: "b", cost: Price(Estimate(1), per: "year"))]).computed()
        #expect(
            result.missing == [
                "pains[0].cost", "pains[0].frequency", "pains[0].reduction", "pains[1].reduction", "investment", "implementation",
            ])
    }

    @Test func `effort that nobody priced is no price`() throws {
        let work = Effort.work(Quantity(Estimate(60), unit: "day"), rate: nil)
        let alone = try headline.with { $0.investment = Investment(effort: work) }.computed()
        #expect(alone.missing == ["investment"])
        #expect(alone.cost == nil)
        let beside = try headline.with { $0.investment.effort = work }.computed()
        #expect(beside.cost == 580_000)
        #expect(!beside.sensitivity.contains { $0.input == .effort })
    }
}
