import BusinessCase
import DealModel
import Playbook
import Qualification
import TerminalText

/// What a buyer should know that the figures take for granted, and what is still missing: plain sentences, nothing internal.
package struct CaseAssumptions: Sendable {
    let brief: CaseBrief
    let locale: FigureLocale

    package init(_ brief: CaseBrief, locale: FigureLocale) {
        self.brief = brief
        self.locale = locale
    }

    package var sentences: [String] {
        claims + exchange + notCounted + [terms]
            + (brief.isApproximate ? ["Amounts with ≈ rest on figures that were given as approximate."] : [])
    }

    /// What nobody has said yet, in words.
    package var missing: [String] {
        brief.result.missing.map { path in
            let sentence =
                switch path {
                case "pains": "What the problem costs."
                case "investment": "The price."
                case "implementation": "How long the implementation takes: reckoned as if live at once, which is optimistic."
                default: missingOfPain(path)
                }
            return sentence
        }
    }

    private func missingOfPain(_ path: String) -> String {
        let index = Int(path.drop { $0 != "[" }.dropFirst().prefix { $0.isNumber }) ?? 0
        let name = brief.hasBuyersNames ? brief.input.pains.element(at: index)?.name ?? "" : ""
        let what =
            switch path {
            case let path where path.hasSuffix(".cost"): "what it costs each time"
            case let path where path.hasSuffix(".frequency"): "how often it happens"
            default: "how far it is to improve"
            }
        return name.isEmpty ? what.capitalizedFirst + "." : "\(visible(name)): \(what)."
    }

    private var claims: [String] {
        let words = FigureWording(brief.input, locale: locale)
        return brief.input.statedFigures.compactMap { figure in
            guard brief.isClaim(figure), let origin = brief.origins[figure], let value = words.value(figure) else { return nil }
            let confirming = brief.decisionMaker.map { " by \(visible($0))" } ?? ""
            let source =
                origin.strength == .claim
                ? origin.speaker.map { "according to \(visible($0))" } ?? "a colleague's figure" : "our assumption"
            return "\(words.name(figure).capitalizedFirst) of \(value): \(source), to be confirmed\(confirming)."
        }
    }

    private var exchange: [String] {
        brief.exchangeRates.map { "Exchange rate assumed: \(visible($0))." }
    }

    private var notCounted: [String] {
        var sentences: [String] = []
        switch brief.input.investment.effort {
        case nil:
            if brief.input.investment.oneTime != nil || brief.input.investment.recurring != nil {
                sentences.append("Your own team's time is not counted.")
            }
        case .work(_, rate: nil): sentences.append("Your own team's time has no price yet and is not counted.")
        default: break
        }
        if !brief.input.pains.isEmpty, brief.input.pains.allSatisfy({ $0.margin == nil && $0.confidence == nil }) {
            sentences.append("The whole saving counts; nothing is taken off for margin, or for what finance would accept only in part.")
        }
        return sentences
    }

    private var terms: String {
        let window = FigureText.decimals(brief.result.windowMonths, 1, in: locale)
        let rate = FigureText.decimals(brief.input.terms.discountPercent, 1, in: locale)
        return "Benefit and cost are counted for \(window) months from signature; the net present value is discounted at \(rate) % a year."
    }
}

extension String {
    var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
