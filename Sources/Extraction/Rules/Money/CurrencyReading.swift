import DealModel

/// A currency sign, code or name at a place, with the tokens it covers.
struct CurrencyReading {
    var word: CurrencyWord
    var code: String
    var tokens: Range<Int>
    /// The sign or name is shared, and no nation was named.
    var isImplied: Bool

    /// Codes that are also English words or names count in capitals only.
    private static let words: Set<String> = ["ron", "cop", "pen", "mad", "gel", "fr", "cad", "sar", "lkr", "bam", "php", "aud"]

    /// A sign or code before the figure: $, US$, CAD $, Rs.
    static func before(_ passage: Passage, at index: Int) -> CurrencyReading? {
        let token = passage[index]
        if let nation = prefixNation(passage, at: index) {
            return CurrencyReading(
                word: CurrencyWord(form: .sign, code: nation, usual: nation), code: nation, tokens: index..<(index + 2), isImplied: false)
        }
        if token.key == "r", token.isCapitalised, passage.isGlued(index + 1), passage.number(at: index + 1) != nil {
            return CurrencyReading(
                word: CurrencyWord(form: .code, code: "ZAR", usual: "ZAR"), code: "ZAR", tokens: index..<(index + 1), isImplied: false)
        }
        if let scaled = scaled(passage, at: index), scaled.tokens.lowerBound == index, !passage.isGlued(index) { return scaled }
        if token.key == "euro", let number = passage.number(at: index + 1), number.has(.digits), !number.has(.year) {
            return CurrencyReading(
                word: CurrencyWord(form: .code, code: "EUR", usual: "EUR"), code: "EUR", tokens: index..<(index + 1), isImplied: false)
        }
        guard let word = token.lexeme.currency, word.form == .sign || word.form == .code || word.form == .scaledCode else { return nil }
        let isShortened = passage.key(index + 1) == "." && token.isCapitalised && passage[index + 2].kind == .digits
        if word.form != .sign, words.contains(token.key), !token.isAllCaps, passage.lexeme(index + 1).currency?.form != .sign, !isShortened
        {
            return nil
        }
        var end = index + 1
        if word.form == .code, passage.lexeme(end).currency?.form == .sign { end += 1 }
        if ["rs", "kr", "fr"].contains(token.key), passage.key(end) == ".", passage[end + 1].kind == .digits { end += 1 }
        // $US 5
        if token.key == "$", passage.isGlued(end), let code = Self.prefixes[passage.key(end)], passage[end].isCapitalised {
            return CurrencyReading(word: word, code: code, tokens: index..<(end + 1), isImplied: false)
        }
        return CurrencyReading(word: word, code: code(of: word, passage), tokens: index..<end, isImplied: word.code == nil)
    }

    private static let prefixes: [String: String] = [
        "us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD",
        "r": "BRL", "nt": "TWD",
        "mx": "MXN", "usd": "USD", "aud": "AUD", "cad": "CAD", "cn": "CNY", "jp": "JPY",
    ]

    private static func prefixNation(_ passage: Passage, at index: Int) -> String? {
        let sign = passage.key(index + 1)
        guard passage.isGlued(index + 1), sign == "$" || sign == "¥", passage[index].isCapitalised || passage.key(index) == "us" else {
            return nil
        }
        return prefixes[passage.key(index)]
    }

    /// A sign, code or name after the figure, nation words included: "US dollars", "pounds sterling".
    static func after(_ passage: Passage, at index: Int) -> CurrencyReading? {
        var place = index
        if passage.key(place) == "-", passage.isGlued(place) { place += 1 }
        if passage.key(place) == ".", passage.isGlued(place), let currency = passage.lexeme(place + 1).currency,
            currency.form == .sign || ["mrd", "mio", "mln", "bn", "mn", "tsd", "mil"].contains(passage.key(place - 1))
        {
            place += 1
        }
        if let national = national(passage, at: place) { return national }
        if let scaled = scaled(passage, at: place) { return scaled }
        // "50 euro cents"
        if ["euro", "us", "dollar"].contains(passage.key(place)), ["cent", "cents"].contains(passage.key(place + 1)) {
            let code = passage.key(place) == "euro" ? "EUR" : "USD"
            return CurrencyReading(
                word: CurrencyWord(form: .hundredth, code: code, usual: code), code: code, tokens: place..<(place + 2), isImplied: false)
        }
        if place == index, passage.isGlued(place), ["p", "c"].contains(passage.key(place)), passage[place - 1].kind == .digits,
            RateReading.read(passage, at: place + 1) != nil
        {
            let pence = CurrencyWord(form: .hundredth, code: passage.key(place) == "p" ? "GBP" : nil, usual: "USD")
            return CurrencyReading(word: pence, code: code(of: pence, passage), tokens: place..<(place + 1), isImplied: pence.code == nil)
        }
        guard let word = passage.lexeme(place).currency else { return nil }
        if word.form == .code || word.form == .scaledCode, words.contains(passage.key(place)), !passage[place].isAllCaps { return nil }
        var end = place + 1
        // The sign of the next figure: "50 - $75".
        if word.form == .sign, passage.number(at: end) != nil, passage.isGlued(end), !passage.isGlued(place) || place > index { return nil }
        if ["pound", "pounds"].contains(passage.key(place)), passage.key(end) == "sterling" || passage.key(end) == "stg" { end += 1 }
        if passage.key(place) == "quid", passage.key(end) == "in" { end = place + 1 }
        return CurrencyReading(word: word, code: code(of: word, passage), tokens: place..<end, isImplied: word.code == nil)
    }

    /// k€, m€, M$: a letter that touches the sign.
    private static func scaled(_ passage: Passage, at index: Int) -> CurrencyReading? {
        guard let factor = ["k": 1000, "t": 1000, "m": 1_000_000][passage.key(index)], passage.isGlued(index + 1),
            let word = passage.lexeme(index + 1).currency, word.form == .sign,
            passage.key(index + 1) != "$" || passage.number(at: index + 2) == nil
        else { return nil }
        let code = code(of: word, passage)
        return CurrencyReading(
            word: CurrencyWord(form: .scaledCode, code: code, usual: code, factor: factor), code: code, tokens: index..<(index + 2),
            isImplied: word.code == nil)
    }

    /// "Canadian dollars", "Hong Kong dollars", "South African rand".
    private static func national(_ passage: Passage, at index: Int) -> CurrencyReading? {
        var first = index
        if passage.matches(first, "u", ".", "s") { first += passage.key(first + 3) == "." ? 4 : 3 }
        if first > index, let word = passage.lexeme(first).currency, word.form == .name {
            return CurrencyReading(word: word, code: "USD", tokens: index..<(first + 1), isImplied: false)
        }
        for length in 1...2 {
            let place = index + length
            guard let nations = LexiconBuilder.nations[passage.key(place)] else { continue }
            guard let code = nations[passage.key(place - 1)] ?? nations[passage.key(index)] else { continue }
            let word = passage.lexeme(place).currency ?? CurrencyWord(form: .name, code: code, usual: code)
            var end = place + 1
            if passage.key(end) == "sterling" { end += 1 }
            return CurrencyReading(word: word, code: code, tokens: index..<end, isImplied: false)
        }
        return nil
    }

    /// The opportunity's currency decides what a shared sign means, where it fits the sign.
    private static func code(of word: CurrencyWord, _ passage: Passage) -> String {
        if let code = word.code { return code }
        guard let own = passage.context.currency?.code else { return word.usual }
        let shared: Set<String> =
            switch word.usual {
            case "USD": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS"]
            case "JPY": ["JPY", "CNY"]
            default: ["SEK", "NOK", "DKK", "ISK"]
            }
        return shared.contains(own) ? own : word.usual
    }
}
