import DealModel
import Foundation

@testable import BusinessCase

/// A million a day, 14 days a year, a tenth less; four months to implement; $400k and $10k a month.
let headline = CaseInput(
    pains: [
        Pain(
            name: "Unplanned downtime", cost: Price(Estimate(1_000_000), currency: Currency("USD"), per: "day"),
            frequency: Frequency(Estimate(14), unit: "day", per: "year"), reduction: Estimate(10))
    ],
    investment: Investment(
        oneTime: Price(Estimate(400_000), currency: Currency("USD")),
        recurring: Price(Estimate(10_000), currency: Currency("USD"), per: "month")),
    implementation: Length(Estimate(4), .month))

extension CaseInput {
    /// The same case with something changed.
    func with(_ change: (inout CaseInput) -> Void) -> CaseInput {
        var changed = self
        change(&changed)
        return changed
    }

    /// Every range at its middle, so that nothing has to be drawn.
    var certain: CaseInput {
        with { input in
            for figure in input.figures { input[figure] = input[figure].map { Estimate($0.middle) } }
        }
    }
}

func agree(_ left: Decimal?, _ right: Double?) -> Bool {
    agree(left.map(\.binary), right)
}

/// Whether two numbers agree to a relative 1e-9, or both are absent.
func agree(_ left: Double?, _ right: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}

/// Cases drawn from a seed: complete ones, with ranges here and there.
struct CaseGenerator {
    private var numbers: SplitMix64

    init(seed: UInt64) {
        numbers = SplitMix64(seed: seed)
    }

    mutating func chance(_ share: Double) -> Bool {
        Double.random(in: 0..<1, using: &numbers) < share
    }

    mutating func number(_ range: ClosedRange<Double>) -> Decimal {
        Decimal(Double.random(in: range, using: &numbers).rounded(.up))
    }

    mutating func estimate(_ range: ClosedRange<Double>) -> Estimate {
        let first = number(range)
        guard chance(0.4) else { return Estimate(first) }
        let second = number(range)
        return Estimate(low: min(first, second), high: max(first, second))
    }

    /// A case that has every figure there is.
    static let everyFigure = CaseInput(
        pains: [
            Pain(
                name: "all", cost: Price(Estimate(1), per: "hour"),
                frequency: Frequency(Estimate(1), unit: "stop", per: "day", each: Quantity(Estimate(1), unit: "hour")),
                reduction: Estimate(1), margin: Estimate(1), confidence: Estimate(1))
        ],
        investment: Investment(
            oneTime: Price(Estimate(1)), recurring: Price(Estimate(1), per: "week"),
            effort: .work(Quantity(Estimate(1), unit: "day"), rate: Price(Estimate(1), per: "day"))),
        leadTime: Length(Estimate(1), .week), implementation: Length(Estimate(1), .day), ramp: Length(Estimate(1), .year))

    mutating func complete() -> CaseInput {
        let pains = (0..<Int(number(1...3).binary)).map { index in
            Pain(
                name: "pain \(index)", cost: Price(estimate(1000...500_000), per: "day"),
                frequency: Frequency(estimate(1...30), unit: "day", per: chance(0.5) ? "year" : "quarter"),
                reduction: estimate(1...60), margin: chance(0.3) ? estimate(10...90) : nil,
                confidence: chance(0.3) ? estimate(10...90) : nil)
        }
        return CaseInput(
            pains: pains,
            investment: Investment(
                oneTime: Price(estimate(1000...1_000_000)), recurring: chance(0.7) ? Price(estimate(100...50_000), per: "month") : nil,
                effort: chance(0.3) ? .work(Quantity(estimate(1...90), unit: "day"), rate: Price(estimate(300...1200), per: "day")) : nil),
            leadTime: chance(0.5) ? Length(estimate(1...6), .week) : nil, implementation: Length(estimate(0...9), .month),
            ramp: chance(0.4) ? Length(estimate(1...6), .month) : nil)
    }
}
