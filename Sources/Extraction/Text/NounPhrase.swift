/// The head noun of the words after a number or a "per", in the singular.
struct NounPhrase {
    /// Singular, lower case.
    var head: String
    /// From the first word of the phrase to its head.
    var tokens: Range<Int>
    /// The head as said is a plural.
    var isPlural: Bool

    /// The most words before the head.
    private static let longest = 5

    /// Reads a plural noun phrase: the first plural that is not itself a modifier of another.
    static func read(_ passage: Passage, at start: Int) -> NounPhrase? {
        var index = start
        var found: NounPhrase?
        while index < start + longest, let word = wordEnd(passage, at: index) {
            let last = word.upperBound - 1
            if isPlural(passage, last) {
                let phrase = NounPhrase(
                    head: Inflection.singular(of: headKey(passage, word)), tokens: start..<word.upperBound, isPlural: true)
                if !passage.has(last, .modifier) { return phrase }
                found = phrase
            } else if passage.has(last, .verb) {
                break
            }
            index = word.upperBound
        }
        return found
    }

    /// Words joined by hyphens count as one: "sub-sites", "person-days".
    private static func wordEnd(_ passage: Passage, at index: Int) -> Range<Int>? {
        guard isNounWord(passage, index) else { return nil }
        var end = index + 1
        while passage.key(end) == "-", passage.isGlued(end), passage.isGlued(end + 1), passage.isWord(end + 1), end < index + 8 { end += 2 }
        return index..<end
    }

    private static func headKey(_ passage: Passage, _ word: Range<Int>) -> String {
        var key = ""
        for index in word { key += passage.key(index) }
        return key
    }

    static func isNounWord(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage[index]
        guard token.kind == .word, !token.startsLine || index == 0, !token.has([.stop, .article, .determiner]) else { return false }
        return token.lexeme.number == nil && passage.number(around: index) == nil
    }

    static func isPlural(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage[index]
        if token.has(.plural) { return true }
        guard !token.has([.verb, .stop]) else { return false }
        let key = token.key
        if key.hasSuffix("people") { return true }
        guard key.utf8.count > 2, key.hasSuffix("s"), !key.hasSuffix("ss"), !key.hasSuffix("us"), !key.hasSuffix("is") else { return false }
        return !["'s"].contains(key)
    }
}
