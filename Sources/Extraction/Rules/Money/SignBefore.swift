import DealModel
import Foundation

extension MoneyRules {
    /// A currency sign or code, then the figure.
    static let signBefore = Rule(
        "money.sign-before",
        examples: ["$1M", "US$ 5,000", "EUR 1 000 000", "Rs. 5 lakh", "£3-4m", "between €200 and 300 thousand", "$ 5 m"],
        starts: [
            .trait(.currency),
            .words(Set(["us", "a", "au", "c", "ca", "nz", "hk", "s", "sg", "r", "nt", "mx", "u", "usd", "aud", "cad", "k", "m"])),
        ]
    ) { passage, index in
        guard !passage.isGlued(index) || passage[index - 1].kind == .symbol || passage.number(before: index) == nil,
            let currency = CurrencyReading.before(passage, at: index), passage.number(before: index) == nil || !passage.isGlued(index)
        else { return nil }
        var place = currency.tokens.upperBound
        var negative = passage.key(index - 1) == "-" && passage.isGlued(index) && !passage.isGlued(index - 1)
        if passage.key(place) == "-", passage.isGlued(place), passage.isGlued(place + 1) {
            negative = true
            place += 1
        }
        guard let reading = passage.figure(at: place), !negative || place == currency.tokens.upperBound || !reading.isRange else {
            return nil
        }
        // "- $5-6k" is a range behind a dash.
        if reading.isRange { negative = false }
        var figure = reading.figure
        var end = reading.tokens.upperBound
        var scale = reading.last.scale
        if reading.last.has(.maybeGrouped), Self.commaCurrencies.contains(currency.code), scale == 1 {
            figure = figure.map { $0 * 1000 }
        }
        if scale == 1, currency.code == "INR", passage.key(end) == "l", passage.isGlued(end) {
            figure = figure.map { $0 * 100_000 }
            scale = 100_000
            end += 1
        }
        if scale == 1, let (power, after) = lateMagnitude(passage, at: end) {
            figure = figure.map { $0 * power }
            scale = power
            end = after
        }
        let factor = Decimal(currency.word.factor)
        if negative { figure = figure.map { -$0 } }
        var code = currency
        if let after = CurrencyReading.after(passage, at: end), after.word.form == .code || after.word.form == .name,
            after.word.form == .code || scale > 1 || !passage.isGlued(end), passage.number(at: after.tokens.upperBound) == nil
        {
            if currency.isImplied { code = after }
            end = after.tokens.upperBound
        }
        // "$20 and 43 cents"
        if case .single(let whole) = figure, scale == 1, passage.key(end) == "and", let (part, after) = hundredths(passage, at: end),
            passage.lexeme(after - 1).currency?.form == .hundredth
        {
            figure = .single(whole + part)
            end = after
        }
        let between = ["between", "from"].contains(passage.key(index - 1)) && reading.isRange
        let start = between ? index - 1 : (negative && place == currency.tokens.upperBound ? index - 1 : index)
        var candidate = MoneyRules.candidate("money.sign-before", figure.map { $0 * factor }, code, start..<end, of: reading)
        candidate.scale = scale * factor
        return candidate
    }

    /// Currencies of places that group by full stops.
    static let commaCurrencies: Set<String> = [
        "EUR", "DKK", "NOK", "SEK", "PLN", "CZK", "BRL", "TRY", "IDR", "VND", "ARS", "CLP", "COP", "RON",
    ]

    /// A lone letter parted from the figure by a space: "$ 5 m", "€2 b".
    private static func lateMagnitude(_ passage: Passage, at index: Int) -> (Decimal, Int)? {
        if passage.key(index) == "t", passage.isGlued(index), passage[index].isCapitalised { return (1_000_000_000_000, index + 1) }
        guard case .magnitude(let power, _) = passage.lexeme(index).number else { return nil }
        return (power, index + 1)
    }
}
