/// All the words the rules know, each with what it can mean; looked up once a token.
enum Lexicon {
    /// What a word can mean, and the word that was meant where it is misspelt.
    static func lexeme(of key: String, kind: Token.Kind) -> (key: String, lexeme: Lexeme) {
        if let known = entries[key] { return (key, known) }
        if kind == .word, let meant = Misspelling.correction(of: key), let known = entries[meant] { return (meant, known) }
        return (key, .unknown)
    }

    private static let entries: [String: Lexeme] = {
        var builder = LexiconBuilder()
        builder.addNumbers()
        builder.addUnits()
        builder.addCurrencies()
        builder.addCalendar()
        builder.addGrammar()
        builder.addNouns()
        builder.addNames()
        builder.addTitles()
        return builder.entries.mapValues(Lexeme.init)
    }()
}

/// Collects lexemes; a word that is given twice has both meanings.
struct LexiconBuilder {
    private(set) var entries: [String: Lexeme.Meaning] = [:]

    init() {
        entries.reserveCapacity(4096)
    }

    /// Adds a trait to each of the words of a list parted by white space.
    mutating func add(_ traits: Lexeme.Traits, _ words: String) {
        for word in words.split(whereSeparator: \.isWhitespace) {
            entries[String(word), default: .init()].traits.formUnion(traits)
        }
    }

    mutating func add(_ words: String, change: (inout Lexeme.Meaning) -> Void) {
        for word in words.split(whereSeparator: \.isWhitespace) {
            change(&entries[String(word), default: .init()])
        }
    }
}
