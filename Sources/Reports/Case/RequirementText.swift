import BusinessCase
import DealModel
import Foundation

/// What would have to be true for the case to meet its gate, a sentence for each figure that could change.
package struct RequirementText: Sendable {
    let words: FigureWording
    let gate: Decimal
    let locale: FigureLocale

    package init(_ input: CaseInput, locale: FigureLocale) {
        words = FigureWording(input, locale: locale)
        gate = input.terms.gate
        self.locale = locale
    }

    /// "one-time price: $364,444 instead of $400,000"
    package func sentence(_ requirement: Requirement) -> String {
        let name = words.name(requirement.figure)
        let now = words.value(requirement.figure, Estimate(requirement.now))
        switch requirement.answer {
        case .any: return "\(name): any value would do"
        case .impossible(let best):
            let limit =
                switch requirement.figure {
                case .oneTime, .recurring: "even at nothing"
                case .implementation, .ramp: "even at once"
                case let figure where figure.isPercent: "even at 100 %"
                default: nil as String?
                }
            guard let limit, let best else { return "\(name): cannot do it alone" }
            return "\(name): \(limit) no more than \(FigureText.multiple(best, gate: gate, in: locale)) X"
        case .value(let value):
            let needed = words.value(requirement.figure, Estimate(Decimal(safe(value, requirement.figure))))
            let bound = requirement.figure.isBetterHigh ? "at least" : "at most"
            return "\(name): \(bound) \(needed)" + (needed == now ? "" : ", now \(now)")
        }
    }

    /// Rounded to the side on which the gate is still met, to what people would say.
    private func safe(_ value: Double, _ figure: CaseFigure) -> Double {
        guard value > 0, value.isFinite else { return value }
        let step =
            switch figure {
            case .oneTime, .recurring, .effort, .effortRate, .pain(_, .cost): value < 10 ? 0.01 : 1.0
            default: value < 1 ? 0.01 : 0.1
            }
        let steps = value / step
        // What is a round number but for rounding stays one.
        let rounded =
            abs(steps - steps.rounded()) < 1e-6 ? steps.rounded() : steps.rounded(figure.isBetterHigh ? .up : .down)
        let result = rounded * step
        return result.isFinite ? result : value
    }
}
