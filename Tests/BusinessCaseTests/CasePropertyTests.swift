import DealModel
import Foundation
import Testing

@testable import BusinessCase

@Suite("Laws that hold for every case")
struct CasePropertyTests {
    /// Printed with every failure, so that it can be run again.
    static let seeds: [UInt64] = Array(1...20)

    @Test(arguments: seeds)
    func `at the internal rate the flows are worth nothing`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete()
        guard let rate = try input.computed().irrPercent else { return }
        let flows = try #require(input.flows(yearlyBenefit: input.yearlyBenefits(input.middle).reduce(0) { $0 + ($1 ?? 0) }, input.middle))
        let monthly = flows.binary.monthly
        let factor = pow(1 + rate / 100, -1.0 / 12)
        let size = presentValue(of: monthly.map(abs), factor: factor)
        #expect(abs(presentValue(of: monthly, factor: factor)) <= 1e-8 * size, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `scaling all money leaves the multiple, the payback and the rate`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete()
        let factor: Decimal = 137.5
        let scaled = input.with { input in
            for index in input.pains.indices { input[.pain(index, .cost)] = input[.pain(index, .cost)]?.scaled(factor) }
            for figure in [CaseFigure.oneTime, .recurring, .effortRate] { input[figure] = input[figure]?.scaled(factor) }
        }
        let (before, after) = (try input.computed(), try scaled.computed())
        #expect(agree(before.multiple, after.multiple), "seed \(seed)")
        #expect(agree(before.paybackMonths, after.paybackMonths), "seed \(seed)")
        #expect(agree(before.irrPercent, after.irrPercent, within: 1e-7), "seed \(seed)")
        #expect(agree(before.simulation?.p10, after.simulation?.p10), "seed \(seed)")
        #expect(agree(before.npv.map { $0 * factor.binary }, after.npv, within: 1e-8), "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `worse, middle and better ends stand in that order`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let result = try cases.complete().computed()
        let scenarios = try #require(result.scenarios)
        let simulation = try #require(result.simulation)
        let rising = [
            scenarios.conservative.multiple, simulation.p10, simulation.p50, simulation.p90, scenarios.stretch.multiple,
        ].compactMap(\.self)
        #expect(rising.count == 5)
        #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-12) }, "seed \(seed)")
        #expect(agree(scenarios.base.multiple, result.multiple), "seed \(seed)")
        #expect((0...1).contains(simulation.probability))
    }

    @Test(arguments: seeds)
    func `a later go-live never raises the multiple, the present value, or brings payback forward`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete().certain
        var before = try input.computed()
        for months in [0.5, 1.0, 2, 7, 30] as [Decimal] {
            for figure in [CaseFigure.implementation, .leadTime] {
                guard let estimate = input[figure] else { continue }
                let later = try input.with { $0[figure] = Estimate(estimate.high + months) }.computed()
                #expect((later.multiple ?? .infinity) <= (before.multiple ?? -1) * (1 + 1e-12), "seed \(seed), \(figure.path) + \(months)")
                #expect(
                    (later.paybackMonths ?? .infinity) >= (before.paybackMonths ?? 0) - 1e-9, "seed \(seed), \(figure.path) + \(months)")
                #expect((later.npv ?? .infinity) <= (before.npv ?? -.infinity) + 1e-6 * abs(before.npv ?? 0), "seed \(seed)")
            }
        }
        before = try input.with { $0.implementation = nil }.computed()
        #expect((try input.computed().multiple ?? .infinity) <= (before.multiple ?? -1), "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `where every range is symmetric and narrow, half of the draws lie below the base case`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete().with { input in
            for figure in input.figures {
                guard let middle = input[figure]?.middle, middle > 0 else { continue }
                input[figure] = Estimate(low: middle * 95 / 100, high: figure.isPercent ? min(100, middle * 105 / 100) : middle * 105 / 100)
            }
        }
        let result = try input.computed()
        let (base, half) = (try #require(result.multiple), try #require(result.simulation?.p50))
        #expect(abs(half - base) <= 0.015 * base + 1e-9, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `the same document gives the same bytes`(_ seed: UInt64) throws {
        var (first, second) = (CaseGenerator(seed: seed), CaseGenerator(seed: seed))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(try encoder.encode(first.complete().computed()) == encoder.encode(second.complete().computed()), "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `without a discount the present value is benefit less cost`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let result = try cases.complete().with { $0.terms.discountPercent = 0 }.computed()
        let (benefit, cost) = (try #require(result.benefit).binary, try #require(result.cost).binary)
        #expect(abs(try #require(result.npv) - (benefit - cost)) <= 1e-9 * (benefit + cost), "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `a row of the sensitivity is the case with that one figure`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete()
        for row in input.sensitivity {
            let low = input.with { $0[row.input] = Estimate(row.low) }
            let high = input.with { $0[row.input] = Estimate(row.high) }
            #expect(agree(low.multipleAtMiddle, row.multipleAtLow), "seed \(seed), \(row.input.path)")
            #expect(agree(high.multipleAtMiddle, row.multipleAtHigh), "seed \(seed), \(row.input.path)")
        }
    }

    @Test(arguments: seeds)
    func `a solved figure reaches what it was solved for`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete()
        for figure in input.figures {
            guard let value = input.value(of: figure, reaching: 3) else { continue }
            let solved = input.with { $0[figure] = Estimate(Decimal(value)) }
            // Not `computed`: a solved percentage may lie over 100.
            #expect(agree(solved.multipleAtMiddle, 3), "seed \(seed), \(figure.path)")
        }
    }
}

extension CaseInput {
    /// The multiple alone, which takes no simulation.
    fileprivate var multipleAtMiddle: Double? {
        flows(yearlyBenefit: yearlyBenefits(middle).reduce(0) { $0 + ($1 ?? 0) }, middle)?.multiple
    }
}

extension Estimate {
    fileprivate func scaled(_ factor: Decimal) -> Estimate {
        Estimate(low: low * factor, likely: likely * factor, high: high * factor)
    }
}
