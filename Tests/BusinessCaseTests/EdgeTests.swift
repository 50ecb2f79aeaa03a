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

    @Test(arguments: [
        Decimal.reckonable.lowerBound, 0.000_3, 1_000_000_000_000_000, 999_999_999_999_999_999, Decimal.reckonable.upperBound,
    ])
    func `numbers of any size never become infinite or no number, and trap nowhere`(_ size: Decimal) throws {
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
            _ = (input.valueCurve, input.requirements, input.distribution(classes: 20))
        }
    }

    @Test(arguments: [Decimal.reckonable.lowerBound, Decimal.reckonable.upperBound])
    func `all figures at the end of what can be reckoned with trap nowhere`(_ size: Decimal) throws {
        var input = CaseGenerator.everyFigure
        for figure in input.figures { input[figure] = Estimate(figure.isPercent ? min(100, size) : size) }
        input.terms = CaseTerms(windowMonths: 12_000, gate: size, discountPercent: size)
        _ = try JSONEncoder().encode(try input.computed())
        _ = (input.valueCurve, input.requirements, input.distribution(classes: 20))
    }

    @Test(arguments: CasePropertyTests.seeds)
    func `figures at either end in any mixture trap nowhere`(_ seed: UInt64) throws {
        var numbers = SplitMix64(seed: seed)
        let sizes = [Decimal.reckonable.lowerBound, Decimal.reckonable.upperBound, 1, 0]
        var input = CaseGenerator.everyFigure
        for _ in 0..<20 {
            for figure in input.figures {
                let size = sizes[Int(numbers.next() % 4)]
                input[figure] = Estimate(figure.isPercent ? min(100, size) : size)
            }
            for path in [\CaseTerms.gate, \CaseTerms.discountPercent] { input.terms[keyPath: path] = sizes[Int(numbers.next() % 4)] }
            _ = try JSONEncoder().encode(try input.computed())
            _ = (input.valueCurve, input.requirements, input.distribution(classes: 20))
        }
    }

    @Test(arguments: ["1e25", "1e126", "0.0000001", "-1e-120"]) func `what nobody can reckon with is said to be so`(_ digits: String) throws
    {
        let size = try #require(Decimal(plain: digits))
        for figure in headline.figures {
            let input = headline.with { $0[figure] = Estimate(size) }
            #expect(input.errors.first?.code == .badNumber)
            #expect(throws: CaseErrors.self) { try input.computed() }
            #expect(input.valueCurve == nil && input.requirements.isEmpty && input.distribution(classes: 20) == nil)
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
