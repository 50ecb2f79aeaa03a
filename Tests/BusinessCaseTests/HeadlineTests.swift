import DealModel
import Foundation
import Testing

@testable import BusinessCase

@Suite("The headline example")
struct HeadlineTests {
    let result: CaseResult

    init() throws {
        result = try headline.computed()
    }

    @Test func `every figure of it`() {
        #expect(result.currency == Currency("USD"))
        #expect(agree(result.effectiveMonths, 14))
        #expect(agree(result.yearlyCost, 14_000_000))
        #expect(agree(result.yearlyBenefit, 1_400_000))
        #expect(agree(result.benefit, 1_633_333.333_333_333))
        #expect(agree(result.cost, 580_000))
        #expect(agree(result.multiple, 2.816_091_954_022_988_5))
        #expect(agree(result.roiPercent, 181.609_195_402_298_85))
        #expect(result.meetsGate == false)
        #expect(agree(result.highestJustifiableCost, 544_444.444_444_444_4))
        #expect(agree(result.problemNeeded, 1_740_000))
        #expect(agree(result.yearlyCostNeeded, 14_914_285.714_285_714))
        #expect(agree(result.paybackMonths, 8.125))
        #expect(agree(result.npv, 924_461.34, within: 1e-8))
        #expect(agree(result.irrPercent, 311.30, within: 1e-4))
        #expect(agree(result.costOfWaitingPerMonth, 116_666.666_666_666_67))
        #expect(agree(result.netCostOfWaitingPerMonth, 106_666.666_666_666_67))
        #expect(agree(result.pains[0].breakEvenReductionPercent, 3.551_020_408_163_265))
        #expect(agree(result.pains[0].gateReductionPercent, 10.653_061_224_489_795))
        #expect(result.optimistic == false)
        #expect(result.missing.isEmpty)
    }

    @Test func `without ranges the scenarios and the simulation are the case itself`() {
        #expect(result.scenarios?.conservative == result.scenarios?.stretch)
        #expect(result.scenarios?.base.multiple == result.multiple)
        #expect(result.simulation == Simulation(p10: result.multiple, p50: result.multiple, p90: result.multiple, probability: 0))
    }

    @Test func `the size of problem that would do does`() throws {
        let needed = try #require(result.yearlyCostNeeded)
        let enough = headline.with { $0.pains[0].cost?.amount = Estimate(needed / 14) }
        #expect(try enough.computed().meetsGate == true)
        #expect(agree(try enough.computed().multiple, 3))
    }

    @Test func `the reductions that break even and that meet the gate do`() throws {
        let breakEven = try #require(result.pains[0].breakEvenReductionPercent)
        let gate = try #require(result.pains[0].gateReductionPercent)
        #expect(agree(try headline.with { $0.pains[0].reduction = Estimate(Decimal(breakEven)) }.computed().multiple, 1))
        #expect(agree(try headline.with { $0.pains[0].reduction = Estimate(Decimal(gate)) }.computed().multiple, 3))
    }
}
