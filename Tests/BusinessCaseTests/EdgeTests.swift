import DealModel
import Foundation
import Testing

@testable import BusinessCase

@Suite("Edges of a case")
struct EdgeTests {
    @Test func `free of charge`() throws {
        let free = try headline.with { $0.investment = Investment(oneTime: Price(Estimate(0))) }.computed()
        #expect(free.cost == 0)
        #expect(free.multiple == nil)
        #expect(free.meetsGate == nil)
        #expect(free.scenarios == nil)
        #expect(free.paybackMonths == 0)
        #expect(free.irrPercent == nil)
        #expect(free.npv != nil)
        #expect(free.missing.isEmpty)
    }

    @Test func `no benefit`() throws {
        let none = try headline.with { $0.pains[0].reduction = Estimate(0) }.computed()
        #expect(none.multiple == 0)
        #expect(none.yearlyCostNeeded == nil)
        #expect(none.pains[0].gateReductionPercent == nil)
        #expect(none.paybackMonths == nil)
        #expect(none.simulation?.probability == 0)
    }

    @Test func `a window of no months`() throws {
        let none = try headline.with { $0.terms.windowMonths = 0 }.computed()
        #expect(none.benefit == 0)
        #expect(none.cost == 400_000)
        #expect(none.npv == -400_000)
    }

    @Test func `go-live after the window`() throws {
        let late = try headline.with { $0.implementation?.value = Estimate(24) }.computed()
        #expect(late.multiple == 0)
        #expect(agree(late.paybackMonths, (400_000 + 116_666.666_666_666_67 * 24) / 106_666.666_666_666_67))
    }

    @Test func `a gate of zero is always met and justifies no bound`() throws {
        let open = try headline.with { $0.terms.gate = 0 }.computed()
        #expect(open.meetsGate == true)
        #expect(open.highestJustifiableCost == nil)
    }

    @Test(arguments: [1e-300, 1e-30, 1e30, 1e200, 1e307, Double.greatestFiniteMagnitude])
    func `numbers of any size never become infinite or no number`(_ size: Double) throws {
        let inputs = [
            headline.with { $0.pains[0].cost?.amount = Estimate(size) },
            headline.with { $0.investment.oneTime?.amount = Estimate(size) },
            headline.with { $0.investment.recurring?.amount = Estimate(low: 0, high: size) },
            headline.with { $0.implementation?.value = Estimate(size) },
            headline.with { $0.ramp = Length(Estimate(low: 0, high: size), .year) },
            headline.with { $0.terms.gate = size },
            headline.with { $0.terms.discountPercent = size },
            headline.with { $0.pains.append($0.pains[0]) }.with {
                $0.pains[0].cost?.amount = Estimate(size)
                $0.pains[1].frequency?.value = Estimate(size)
            },
        ]
        for input in inputs {
            // The encoder refuses whatever is not finite.
            _ = try JSONEncoder().encode(try input.computed())
        }
    }

    @Test func `a thousand pains`() throws {
        let many = headline.with { input in
            input.pains = Array(repeating: input.pains[0], count: 1000)
            input.pains[999].reduction = Estimate(low: 5, high: 15)
        }
        let result = try many.computed()
        #expect(agree(result.multiple, 2816.091_954_022_988_5))
        #expect(result.sensitivity.count == 3003)
    }
}
