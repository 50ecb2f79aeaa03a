import DealModel
import Foundation

extension MoneyRules {
    /// "high six figures": how many digits the sum has.
    static let figures = Rule(
        "money.figures", examples: ["high six figures", "a six-figure sum", "low seven figures", "mid six figures"],
        starts: [.words(["figures", "figure", "fig", "figs"])]
    ) { passage, index in
        let dash = passage.key(index - 1) == "-"
        let word = dash ? index - 2 : index - 1
        guard let number = passage.number(before: word + 1), number.tokens.lowerBound == word, let digits = number.small,
            (4...10).contains(digits)
        else {
            return nil
        }
        if !dash, passage.key(index) == "figure", !passage.isWord(index + 1) { return nil }
        var unit: Decimal = 1
        for _ in 1..<digits { unit *= 10 }
        var start = word
        var low = unit
        var high = unit * 10 - 1
        let before = passage.key(word - 1) == "-" ? word - 2 : word - 1
        switch passage.key(before) {
        case "low", "lower", "early": high = unit * 4 - 1
        case "mid", "middle", "medium": (low, high) = (unit * 4, unit * 7 - 1)
        case "high", "upper", "strong": low = unit * 7
        default: start = word + 1
        }
        start = start == word ? before : word
        var end = index + 1
        if ["sum", "amount", "fee", "bill", "cost"].contains(passage.key(end)), RateReading.read(passage, at: end + 1) != nil { end += 1 }
        var currency: CurrencyReading?
        if let named = CurrencyReading.after(passage, at: end) {
            currency = named
            end = named.tokens.upperBound
        }
        let money = Money(amount: .range(low: low, high: high), currency: currency.map { Currency($0.code) })
        var candidate = Candidate(rule: "money.figures", .money(Rate(money)), start..<end)
        candidate.isSingle = false
        return candidate
    }
}
