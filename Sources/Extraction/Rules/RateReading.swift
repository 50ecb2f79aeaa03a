/// What an amount is per: "a day", "/store", "per user per month", "annually".
struct RateReading {
    var per: String
    var tokens: Range<Int>

    /// Reads one rate at a place. After a mere "a" or "each" only what is known to be counted stands; after "per" and "/" any noun does.
    static func read(_ passage: Passage, at start: Int, ofMoney: Bool = false) -> RateReading? {
        var index = start
        if passage.key(index) == "," { index += 1 }
        let key = passage.key(index)
        if let reading = abbreviation(passage, at: index, from: start) { return reading }
        switch key {
        case "/":
            return named(passage, at: index + 1, from: start, isOpen: true)
        case "per":
            var next = index + 1
            if passage.key(next) == "each" || passage.key(next) == "every" { next += 1 }
            return named(passage, at: next, from: start, isOpen: true)
        case "a", "an":
            return named(passage, at: index + 1, from: start, isOpen: false) ?? (ofMoney ? thing(passage, at: index + 1, from: start) : nil)
        case "each", "every":
            var next = index + 1
            if passage.key(next) == "single" || passage.key(next) == "and" { next += passage.key(next) == "and" ? 2 : 1 }
            return named(passage, at: next, from: start, isOpen: false)
        case "for":
            guard ["each", "every"].contains(passage.key(index + 1)) else { return nil }
            return named(passage, at: index + 2, from: start, isOpen: true)
        case "-":
            guard passage.isGlued(index), passage.key(index + 1) == "a", passage.key(index + 2) == "-" else { return nil }
            return named(passage, at: index + 3, from: start, isOpen: false)
        default:
            return nil
        }
    }

    private static let adverbs: [String: String] = [
        "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year", "annually": "year",
        "annual": "year", "hourly": "hour",
        "annum": "year", "nightly": "night",
    ]

    private static func abbreviation(_ passage: Passage, at index: Int, from start: Int) -> RateReading? {
        let key = passage.key(index)
        if let per = adverbs[key], key != "annum" {
            // "monthly fee" speaks of the fee, "annual" needs to end the phrase.
            if key == "annual" || key == "quarterly", passage.isWord(index + 1), !passage.has(index + 1, .stop) { return nil }
            return RateReading(per: per, tokens: start..<(index + 1))
        }
        switch key {
        case "p":
            if passage.key(index + 1) == "/" { return named(passage, at: index + 2, from: start, isOpen: true) }
            guard passage.key(index + 1) == ".", ["a", "m", "d", "h", "w", "y"].contains(passage.key(index + 2)) else { return nil }
            let end = passage.key(index + 3) == "." ? index + 4 : index + 3
            return letters[passage.key(index + 2)].map { RateReading(per: $0, tokens: start..<end) }
        case "pa": return RateReading(per: "year", tokens: start..<(index + 1))
        case "pcm": return RateReading(per: "month", tokens: start..<(index + 1))
        default: return nil
        }
    }

    private static let letters = ["a": "year", "m": "month", "d": "day", "h": "hour", "w": "week", "y": "year"]

    private static func named(_ passage: Passage, at index: Int, from start: Int, isOpen: Bool) -> RateReading? {
        let word = passage[index]
        guard word.kind == .word else { return nil }
        if word.key == "annum" { return RateReading(per: "year", tokens: start..<(index + 1)) }
        if ["business", "working", "calendar", "production", "operating"].contains(word.key), let unit = passage.lexeme(index + 1).unit {
            return RateReading(per: unit.unit.rawValue, tokens: start..<(index + 2))
        }
        if let unit = word.lexeme.unit, unit.factor == 1, isUnit(passage, index, isOpen) {
            return RateReading(per: unit.unit.rawValue, tokens: start..<(index + 1))
        }
        if word.key == "fortnight" || word.key == "decade" { return RateReading(per: word.key, tokens: start..<(index + 1)) }
        if let phrase = headPhrase(passage, at: index, isOpen: isOpen) {
            return RateReading(per: phrase.head, tokens: start..<phrase.end)
        }
        return nil
    }

    private static let amounts: Set<String> = [
        "lot", "bit", "little", "few", "couple", "while", "number", "total", "ton", "fortune", "joke", "problem", "mistake", "shame",
        "must", "no", "good",
        "maximum", "minimum", "max", "min", "saving", "loss", "deal", "start", "half", "third", "better", "mere", "cool", "big", "huge",
    ]

    /// "€50 a label": one noun that ends its phrase.
    private static func thing(_ passage: Passage, at index: Int, from start: Int) -> RateReading? {
        guard NounPhrase.isNounWord(passage, index), !amounts.contains(passage.key(index)),
            passage.lexeme(index).traits.isDisjoint(with: [.verb, .ordinal]),
            !NounPhrase.isPlural(passage, index), passage.lexeme(index).unit == nil
        else { return nil }
        let next = passage[index + 1]
        guard next.kind != .word || next.startsLine || next.has(.stop) else { return nil }
        return RateReading(per: passage.key(index), tokens: start..<(index + 1))
    }

    /// Single letters are units only after a slash.
    private static func isUnit(_ passage: Passage, _ index: Int, _ isOpen: Bool) -> Bool {
        passage.key(index).utf8.count > 1 || isOpen
    }

    private static func headPhrase(_ passage: Passage, at index: Int, isOpen: Bool) -> (head: String, end: Int)? {
        guard NounPhrase.isNounWord(passage, index) else { return nil }
        // A short modifier may stand before a known head: "per line stop", "a support ticket".
        for length in [3, 2, 1] {
            let last = index + length - 1
            guard (index...last).allSatisfy({ NounPhrase.isNounWord(passage, $0) && (!passage[$0].startsLine || $0 == index) }) else {
                continue
            }
            guard passage.has(last, .perNoun), passage.lexeme(last).unit == nil else { continue }
            return (Inflection.singular(of: passage.key(last)), last + 1)
        }
        guard isOpen, passage.lexeme(index).currency == nil else { return nil }
        if NounPhrase.isPlural(passage, index), !passage.has(index, .plural) {
            return (Inflection.singular(of: passage.key(index)), index + 1)
        }
        return (Inflection.singular(of: passage.key(index)), index + 1)
    }
}
