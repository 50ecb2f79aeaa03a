import DealModel
import Foundation
import Testing

@testable import BusinessCase

@Suite("What would have to be true")
struct RequirementTests {
    private func answers(_ input: CaseInput) -> [CaseFigure: Requirement.Answer] {
        Dictionary(uniqueKeysWithValues: input.requirements.map { ($0.figure, $0.answer) })
    }

    @Test func `one figure at a time, those that somebody could change`() throws {
        let answers = answers(headline)
        #expect(Set(answers.keys) == [.pain(0, .cost), .pain(0, .frequency), .pain(0, .reduction), .oneTime, .recurring, .implementation])
        let result = try headline.computed()
        guard case .value(let price) = answers[.oneTime] else { throw Missing() }
        #expect(agree(price + 180_000, result.highestJustifiableCost?.binary))
        guard case .value(let days) = answers[.pain(0, .frequency)] else { throw Missing() }
        #expect(agree(days, 14 * 3 / (result.multiple ?? 0)))
        guard case .value(let months) = answers[.implementation] else { throw Missing() }
        #expect(agree(months, 18 - 3 * 580_000 / 116_666.666_666_666_67))
        guard case .value(let reduction) = answers[.pain(0, .reduction)] else { throw Missing() }
        #expect(agree(reduction, result.pains[0].gateReductionPercent))
    }

    private struct Missing: Error {}

    @Test func `what cannot do it says how far it gets`() throws {
        let dear = headline.with { $0.investment.oneTime?.amount = Estimate(6_000_000) }
        let answers = answers(dear)
        guard case .impossible(let atOnce?) = answers[.implementation] else { throw Missing() }
        #expect(agree(atOnce, 1_400_000 / 12 * 18 / 6_180_000))
        guard case .impossible(let free?) = answers[.recurring] else { throw Missing() }
        #expect(agree(free, 1_633_333.333_333_333_3 / 6_000_000))
        guard
            case .impossible(let all?) = self.answers(dear.with { $0.investment.oneTime?.amount = Estimate(60_000_000) })[
                .pain(0, .reduction)]
        else { throw Missing() }
        #expect(agree(all, 16_333_333.333_333_333 / 60_180_000))
    }

    @Test func `no benefit at all helps nothing; a gate of nothing asks for nothing`() {
        #expect(answers(headline.with { $0.pains[0].reduction = Estimate(0) })[.pain(0, .cost)] == .impossible(best: nil))
        #expect(answers(headline.with { $0.terms.gate = 0 })[.oneTime] == .any)
        #expect(headline.with { $0.investment = Investment() }.requirements.isEmpty)
    }

    @Test(arguments: CasePropertyTests.seeds)
    func `what is solved for gives the gate back`(_ seed: UInt64) throws {
        var cases = CaseGenerator(seed: seed)
        let input = cases.complete().certain
        for requirement in input.requirements {
            guard case .value(let value) = requirement.answer else { continue }
            let multiple = try input.with { $0[requirement.figure] = Estimate(Decimal(value)) }.computed().multiple
            #expect(agree(multiple, 3), "seed \(seed), \(requirement.figure.path)")
        }
    }
}
