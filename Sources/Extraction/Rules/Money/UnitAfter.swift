import DealModel
import Foundation

extension MoneyRules {
    /// The figure, then the currency.
    static let unitAfter = Rule(
        "money.unit-after",
        examples: [
            "5 million dollars", "1M USD", "1.000.000 €", "200 grand", "50 bucks", "80 cents", "15 dollars 50", "30 MUSD", "75 USD million",
        ],
        starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index) else { return nil }
        var end = reading.tokens.upperBound
        // "2 millions of euros"
        if passage.key(end) == "of", reading.last.scale >= 1000, passage.lexeme(end + 1).currency?.form == .name { end += 1 }
        guard let currency = CurrencyReading.after(passage, at: end) else {
            // "a grand plan"
            guard reading.has(.money), !reading.has(.article) || !NounPhrase.isNounWord(passage, end) || passage.has(end, .perNoun) else {
                return nil
            }
            return MoneyRules.candidate("money.unit-after", reading.figure, implicitDollars(passage, at: end), reading.tokens, of: reading)
        }
        var figure = reading.figure
        var last = currency.tokens.upperBound
        var scale = reading.last.scale
        if reading.last.has(.maybeGrouped), commaCurrencies.contains(currency.code), scale == 1 { figure = figure.map { $0 * 1000 } }
        switch currency.word.form {
        case .hundredth:
            figure = figure.map { $0 / 100 }
        case .scaledCode:
            figure = figure.map { $0 * Decimal(currency.word.factor) }
        case .code, .name, .sign:
            if scale == 1, case .magnitude(let power, let sureness) = passage.lexeme(last).number, sureness == .word {
                figure = figure.map { $0 * power }
                scale = power
                last += 1
            } else if case .single(let whole) = figure, scale == 1,
                currency.word.form == .name || currency.word.form == .code && passage.lexeme(index - 1).currency == nil,
                let (part, after) = hundredths(passage, at: last)
            {
                figure = .single(whole + part)
                last = after
            }
        }
        var candidate = MoneyRules.candidate("money.unit-after", figure, currency, reading.tokens.lowerBound..<last, of: reading)
        candidate.scale = scale
        return candidate
    }

    /// "15 dollars 50", "12 euros and 50 cents".
    static func hundredths(_ passage: Passage, at index: Int) -> (Decimal, Int)? {
        let place = passage.key(index) == "and" ? index + 1 : index
        guard let number = passage.number(at: place), let small = number.small, small < 100 else { return nil }
        let end = number.tokens.upperBound
        if passage.lexeme(end).currency?.form == .hundredth { return (number.value / 100, end + 1) }
        // "20 dollars and 43c"
        if passage.isGlued(end), ["c", "p"].contains(passage.key(end)), number.has(.digits) { return (number.value / 100, end + 1) }
        guard small >= 10, !number.has([.couple, .magnitude]),
            !passage.isWord(end) || passage.has(end, [.stop, .article]) || RateReading.read(passage, at: end) != nil
        else { return nil }
        if ["%", "-", "/"].contains(passage.key(end)) || passage.lexeme(end).currency != nil { return nil }
        return (number.value / 100, end)
    }

    /// "a dollar per unit", "a euro a page": one, if it is a rate.
    static let article = Rule(
        "money.article", examples: ["a dollar a page", "a euro per unit", "a dollar fifty"], starts: [.trait(.article)]
    ) {
        passage, index in
        guard let currency = CurrencyReading.after(passage, at: index + 1), currency.word.form == .name || currency.word.form == .hundredth
        else { return nil }
        if currency.word.form == .name, let (part, after) = hundredths(passage, at: currency.tokens.upperBound) {
            return Candidate(
                rule: "money.article", .money(Rate(Money(amount: .single(1 + part), currency: Currency(currency.code)))), index..<after)
        }
        guard
            RateReading.read(passage, at: currency.tokens.upperBound) != nil
                || ["each", "apiece"].contains(passage.key(currency.tokens.upperBound))
        else { return nil }
        let value = currency.word.form == .hundredth ? Decimal(1) / 100 : Decimal(1)
        return Candidate(
            rule: "money.article", .money(Rate(Money(amount: .single(value), currency: Currency(currency.code)))),
            index..<currency.tokens.upperBound)
    }

    /// "half a euro", "half a dollar".
    static let half = Rule("money.half", examples: ["half a euro", "half a dollar"], starts: [.words(["half"])]) { passage, index in
        guard passage.has(index + 1, .article), let currency = CurrencyReading.after(passage, at: index + 2), currency.word.form == .name
        else {
            return nil
        }
        let money = Money(amount: .single(Fraction.half), currency: Currency(currency.code))
        return Candidate(rule: "money.half", .money(Rate(money)), index..<currency.tokens.upperBound)
    }
}
