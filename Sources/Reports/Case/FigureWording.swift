import BusinessCase
import DealModel
import Foundation
import TerminalText

/// The figures of a case in words: what each is called, and its value with its unit.
package struct FigureWording: Sendable {
    let input: CaseInput
    let locale: FigureLocale

    package init(_ input: CaseInput, locale: FigureLocale) {
        self.input = input
        self.locale = locale
    }

    /// "cost of a day": the name where no value stands beside it.
    package func title(_ figure: CaseFigure) -> String {
        guard case .pain(let index, .cost) = figure, let per = input.pains.element(at: index)?.cost?.per else { return name(figure) }
        return name(figure).replacing("cost", with: "cost of " + FigureText.each(visible(per)), maxReplacements: 1)
    }

    /// "cost", "reduction", "one-time price"; of several pains with the pain's name.
    package func name(_ figure: CaseFigure) -> String {
        switch figure {
        case .pain(let index, let part):
            let bare =
                switch part {
                case .cost: "cost"
                case .frequency: "frequency"
                case .each: "how long each time"
                case .reduction: "reduction"
                case .margin: "margin"
                case .confidence: "share that counts"
                }
            guard input.pains.count > 1, let pain = input.pains.element(at: index) else { return bare }
            return "\(bare), \(pain.name.isEmpty ? "pain \(index + 1)" : truncated(visible(pain.name), toColumns: 24))"
        case .oneTime: return "one-time price"
        case .recurring: return "recurring price"
        case .effort: return "your team's effort"
        case .effortRate: return "rate of your team"
        case .leadTime: return "lead time"
        case .implementation: return "implementation"
        case .ramp: return "ramp after go-live"
        }
    }

    /// "$1,000,000 a day", "10–15 %", "4 months"; nil where there is none.
    package func value(_ figure: CaseFigure) -> String? {
        input[figure].map { value(figure, $0) }
    }

    /// Another number in the place of the figure.
    package func value(_ figure: CaseFigure, _ estimate: Estimate) -> String {
        switch figure {
        case .pain(let index, let part):
            let pain = input.pains.element(at: index)
            return switch part {
            case .cost: amount(estimate, pain?.cost)
            case .frequency: times(estimate, pain?.frequency)
            case .each: counted(estimate, pain?.frequency?.each?.unit ?? "time")
            case .reduction, .margin, .confidence: number(estimate) + " %"
            }
        case .oneTime: return amount(estimate, input.investment.oneTime)
        case .recurring: return amount(estimate, input.investment.recurring)
        case .effort:
            return switch input.investment.effort {
            case .amount(let price): amount(estimate, price)
            case .work(let quantity, _): counted(estimate, quantity.unit ?? "unit")
            case nil: number(estimate)
            }
        case .effortRate:
            if case .work(_, let rate) = input.investment.effort { return amount(estimate, rate) }
            return number(estimate)
        case .leadTime: return counted(estimate, input.leadTime?.unit.rawValue ?? "")
        case .implementation: return counted(estimate, input.implementation?.unit.rawValue ?? "")
        case .ramp: return counted(estimate, input.ramp?.unit.rawValue ?? "")
        }
    }

    private func amount(_ estimate: Estimate, _ price: Price?) -> String {
        let currency = price?.currency ?? input.currency
        func text(_ value: some Reckoning) -> String { FigureText.exactMoney(value, currency, in: locale) }
        let amount = estimate.isRange ? "\(text(estimate.low)) to \(text(estimate.high))" : text(estimate.middle)
        return amount + (price?.per.map { " " + FigureText.each(visible($0).replacing("-", with: " ")) } ?? "")
    }

    /// "14 days a year", "6 outages a month".
    private func times(_ estimate: Estimate, _ frequency: Frequency?) -> String {
        counted(estimate, frequency?.unit ?? "time") + " " + FigureText.each((frequency?.per ?? "year").replacing("-", with: " "))
    }

    private func counted(_ estimate: Estimate, _ unit: String) -> String {
        let unit = visible(unit).replacing("-", with: " ")
        return "\(number(estimate)) \(estimate == Estimate(1) ? unit : FigureText.plural(unit))"
    }

    private func number(_ estimate: Estimate) -> String {
        estimate.isRange
            ? "\(FigureText.number(estimate.low, in: locale)) to \(FigureText.number(estimate.high, in: locale))"
            : FigureText.number(estimate.middle, in: locale)
    }
}

extension Array {
    /// Nil where there is no such place.
    func element(at index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
