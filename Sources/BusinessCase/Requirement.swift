import Foundation

/// What one figure alone would have to be for the case to meet its gate exactly.
package struct Requirement: Hashable, Sendable {
    package enum Answer: Hashable, Sendable {
        /// In the unit of the figure.
        case value(Double)
        /// No value of it would do; the multiple at the best there is (nothing to pay, no time, 100 %), nil where that has no end.
        case impossible(best: Double?)
        /// Any value of it would do.
        case any
    }

    package let figure: CaseFigure
    /// As it is now.
    package let now: Decimal
    package let answer: Answer
}

extension CaseInput {
    /// For each figure that somebody could change, one at a time: the price, how much goes away, how often and how dear it is, how long it
    /// takes. Empty where the multiple is nil, or the input contradicts itself.
    package var requirements: [Requirement] {
        guard errors.isEmpty, multiple(with: nil) != nil else { return [] }
        return figures.filter(\.isNegotiable).compactMap { figure in
            self[figure].map { Requirement(figure: figure, now: $0.middle, answer: answer(for: figure)) }
        }
    }

    private func answer(for figure: CaseFigure) -> Requirement.Answer {
        let best = figure.isPercent ? multiple(with: (figure, 100)) : figure.isBetterHigh ? nil : multiple(with: (figure, 0))
        if let value = value(of: figure, reaching: terms.gate.binary) {
            return figure.isPercent && value > 100 ? .impossible(best: best) : .value(value)
        }
        // Where no value crosses the gate, all are on the side where the case is now.
        return multiple(with: nil).map(terms.isMet) == true ? .any : .impossible(best: best)
    }

    /// The multiple at the middle of every figure, one of them perhaps at another value.
    private func multiple(with change: (figure: CaseFigure, value: Decimal)?) -> Double? {
        let pick: FigurePick<Decimal> = { figure in
            if let change, change.figure == figure { return change.value }
            return self[figure]?.middle
        }
        let benefits = yearlyBenefits(pick).compactMap(\.self)
        guard !benefits.isEmpty else { return nil }
        return flows(yearlyBenefit: benefits.reduce(0, +), pick)?.multiple
    }
}

extension CaseFigure {
    /// Whether it can be talked about: margins and rates of pay are what they are.
    fileprivate var isNegotiable: Bool {
        switch self {
        case .pain(_, .margin), .pain(_, .confidence), .pain(_, .each), .effort, .effortRate, .leadTime: false
        default: true
        }
    }
}
