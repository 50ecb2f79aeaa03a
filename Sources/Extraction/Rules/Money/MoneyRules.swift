import DealModel
import Foundation

enum MoneyRules {
    static let all: [Rule] = [signBefore, unitAfter, figures, article, half, magnitude, cue]

    /// A money reading from its parts.
    static func candidate(
        _ rule: String, _ figure: Figure, _ currency: CurrencyReading?, _ tokens: Range<Int>, of reading: FigureReading
    ) -> Candidate {
        let money = Money(amount: figure, currency: currency.map { Currency($0.code) })
        var candidate = Candidate(rule: rule, .money(Rate(money)), tokens, figure: reading.tokens)
        candidate.scale = reading.last.scale
        candidate.isSingle = !reading.isRange
        candidate.approximate = reading.approximate
        if currency?.isImplied == true { candidate.implied.insert("currency") }
        return candidate
    }

    /// "grand" means the currency of the opportunity, as dollars do.
    static func implicitDollars(_ passage: Passage, at index: Int) -> CurrencyReading {
        let own = passage.context.currency?.code ?? "USD"
        return CurrencyReading(
            word: CurrencyWord(form: .name, code: nil, usual: "USD"), code: own, tokens: index..<index, isImplied: true)
    }
}
