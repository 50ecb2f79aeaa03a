/// Decides from what touches a run of digits whether it is a figure at all: not a version, time, phone number, ticket or product.
struct DigitContext {
    let tokens: [Token]

    /// What may touch digits from behind, besides magnitudes, units of time and currencies.
    private static let suffixes: Set<String> = [
        "p", "c", "pp", "pct", "bp", "bps", "pts", "fte", "ftes", "kg", "km", "gb", "tb", "mb", "kw", "kwh", "mw", "mwh", "gwh", "ft",
        "pcs",
        "t", "sqm", "sqft",
        "ish", "odd", "kms", "kgs", "lbs", "lb", "ml", "hp", "years", "people", "plants", "users", "sites", "percent", "e", "l",
    ]
    private static let openers: Set<String> = [
        "(", "[", "{", "\"", "'", "~", "≈", "<", ">", "=", "≥", "≤", "+", "-", "@", "*", "“", "”", "‘", "„", "«", "»", "•", "|", ";", "±",
        "…", "→", "`", "^",
    ]

    func key(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].key : ""
    }

    func isGlued(_ index: Int) -> Bool {
        tokens.indices.contains(index) && !tokens[index].isSpaced
    }

    /// Whether what touches the digits from the left makes them a code.
    func isCodeBefore(_ index: Int) -> Bool {
        guard index > 0, isGlued(index) else { return false }
        let before = tokens[index - 1]
        switch before.kind {
        case .digits:
            return false
        case .word:
            if before.key == "r", before.isCapitalised { return !isRand(index) }
            return before.lexeme.currency == nil
        case .symbol:
            if before.lexeme.currency != nil { return false }
            if before.key == "-" { return isCodeBeforeHyphen(index - 1) }
            if before.key == "/" {
                return isGlued(index - 1) && index > 1 && tokens[index - 2].kind == .word && tokens[index - 2].lexeme.unit == nil
            }
            if before.key == ":" { return isGlued(index - 1) && index > 1 && tokens[index - 2].kind == .digits }
            if before.key == "," { return false }
            // Rs.50,000
            if before.key == ".", index > 1, ["rs", "kr", "fr"].contains(tokens[index - 2].key), !before.isSpaced { return false }
            if before.key == "+" { return isPhone(index) }
            return !Self.openers.contains(before.key)
        }
    }

    /// R500k and R1,200,000 are rand; R2 and R2D2 are names.
    private func isRand(_ index: Int) -> Bool {
        guard tokens[index - 1].isSpaced, index + 1 < tokens.count, isGlued(index + 1) else { return false }
        if tokens[index + 1].key == ",", index + 2 < tokens.count { return tokens[index + 2].key.utf8.count == 3 }
        return ["k", "m", "bn"].contains(tokens[index + 1].key)
    }

    /// GPT-4 and COVID-19, but not mid-2027, twenty-5 or USD-500.
    private func isCodeBeforeHyphen(_ hyphen: Int) -> Bool {
        guard isGlued(hyphen), hyphen > 0, tokens[hyphen - 1].kind == .word else { return false }
        let word = tokens[hyphen - 1]
        let joins = word.has([.month, .weekday, .number, .calendarAnchor, .currency, .unit]) || word.lexeme.number != nil
        return !joins && !["pre", "post", "to", "about", "approx"].contains(word.key)
    }

    /// A plus sign and seven digits or more in groups.
    private func isPhone(_ index: Int) -> Bool {
        var digits = 0
        var place = index
        while place < tokens.count, place < index + 10,
            tokens[place].kind == .digits || ["-", ".", "(", ")", "/"].contains(tokens[place].key)
        {
            if tokens[place].kind == .digits { digits += tokens[place].key.utf8.count }
            place += 1
        }
        return digits >= 7
    }

    /// Where a code that starts with these digits ends; nil where they are a figure that ends before `end`.
    func codeEnd(from start: Int, end: Int) -> Int? {
        guard end < tokens.count else { return nil }
        let next = tokens[end]
        if next.isSpaced {
            if next.key == "pm" || next.key == "o'clock" { return end + 1 }
            if next.key == "am", end - start == 1, tokens[start].key.utf8.count <= 2, key(start - 1) != "i" { return end + 1 }
            if ["a", "p"].contains(next.key), key(end + 1) == ".", key(end + 2) == "m" { return end + 3 }
            return isSpacedPhone(start, end) ? chainEnd(end) : nil
        }
        switch next.key {
        case ":":
            return end + 1 < tokens.count && tokens[end + 1].kind == .digits && isGlued(end + 1) ? chainEnd(end) : nil
        case ".", ",", "'":
            return end + 1 < tokens.count && tokens[end + 1].kind == .digits && isGlued(end + 1) ? chainEnd(end) : nil
        case "-":
            return isHyphenCode(start, end) ? chainEnd(end) : nil
        case "_", "@", "\\", "#", "&":
            return end + 1
        case "/":
            return end + 1 < tokens.count && tokens[end + 1].kind == .digits && isGlued(end + 1) ? chainEnd(end) : nil
        default:
            guard next.kind == .word else { return nil }
            let known =
                next.lexeme.number != nil || next.lexeme.unit != nil || next.lexeme.currency != nil || Self.suffixes.contains(next.key)
            return known ? nil : end + 1
        }
    }

    /// 555 010 4477 and the like.
    private func isSpacedPhone(_ start: Int, _ end: Int) -> Bool {
        guard tokens[end].kind == .digits, end + 1 < tokens.count, tokens[end + 1].kind == .digits else { return false }
        return tokens[start].key.utf8.count >= 2 && tokens[end].key.utf8.count >= 2
    }

    /// Three parts or more, a part with a leading zero, or the 3–4 pattern of a local phone number.
    private func isHyphenCode(_ start: Int, _ end: Int) -> Bool {
        guard end + 1 < tokens.count, tokens[end + 1].kind == .digits, isGlued(end + 1) else {
            guard end + 1 < tokens.count, tokens[end + 1].kind == .word, isGlued(end + 1) else { return false }
            return tokens[end + 1].key.utf8.count == 1 && tokens[end + 1].lexeme.unit == nil && tokens[end + 1].key != "a"
        }
        let second = tokens[end + 1].key
        if key(end + 2) == "-", isGlued(end + 2), end + 3 < tokens.count, tokens[end + 3].kind == .digits, isGlued(end + 3) { return true }
        if second.utf8.count > 1, second.utf8.first == 48 { return true }
        let first = tokens[start].key.utf8.count
        return end == start + 1 && first == 3 && second.utf8.count == 4 && second.utf8.last != 48
    }

    /// The end of the glued chain of digits and signs.
    private func chainEnd(_ index: Int) -> Int {
        var end = index
        while end < tokens.count, !tokens[end].isSpaced || (tokens[end].kind == .digits && tokens[end - 1].kind == .digits),
            !tokens[end].startsLine
        {
            end += 1
        }
        // A closing full stop or comma belongs to the sentence.
        while end > index + 1, tokens[end - 1].kind == .symbol { end -= 1 }
        return end
    }

    /// A label, product or name before a bare number: phase 2, Office 365, Boeing 737.
    func isLabelled(_ start: Int, end: Int) -> Bool {
        guard start > 0 else { return false }
        if hasMeasure(end) { return false }
        let before = tokens[start - 1]
        if before.key == "#" || before.key == "№" { return true }
        if before.key == ".", start > 1,
            ["no", "nr", "ver", "v", "rev", "fig", "sec", "ch", "p", "pp", "ext", "art"].contains(tokens[start - 2].key)
        {
            return true
        }
        guard before.kind == .word, tokens[start].startsLine == false else { return false }
        if before.has(.product) { return before.isCapitalised || before.key.utf8.count > 3 }
        if before.has(.label) { return !(Self.verbLabels.contains(before.key) && isPlural(end)) }
        let plain = tokens[start].kind == .digits && end == start + 1
        let known = before.lexeme.traits != [] || before.lexeme.unit != nil || before.lexeme.number != nil
        return plain && before.isCapitalised && !known && !startsSentence(start - 1) && !isPlural(end)
    }

    /// Labels that are also verbs with a number of things as their object.
    private static let verbLabels: Set<String> = [
        "plan", "order", "train", "question", "release", "group", "class", "number", "book", "stage", "site", "plant", "flight", "line",
        "install",
    ]

    private func hasMeasure(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let next = tokens[index]
        if next.key == "%" || ["percent", "per", "pct"].contains(next.key) { return true }
        if next.key == "-", index + 1 < tokens.count { return tokens[index + 1].lexeme.unit != nil }
        if next.key == "working" || next.key == "business" { return true }
        return next.lexeme.unit != nil || next.lexeme.currency != nil || next.lexeme.number != nil
    }

    private func isPlural(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word else { return false }
        return tokens[index].has(.plural) || (tokens[index].key.hasSuffix("s") && !tokens[index].has([.stop, .verb]))
    }

    func startsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if tokens[index].startsLine { return true }
        return [".", "!", "?", ":", ";", "\"", "“", "-", "•", "…", "("].contains(tokens[index - 1].key)
    }
}
