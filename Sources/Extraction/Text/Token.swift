/// A word, a run of digits or a single sign, with its place in the text.
package struct Token: Sendable {
    package enum Kind: Sendable {
        case word, digits, symbol
    }

    package let kind: Kind
    /// Lower case, with straight apostrophes, and in its common spelling where a slip is plain ("tommorow").
    package let key: String
    /// Offset of the first Unicode scalar.
    package let start: Int
    /// Offset after the last Unicode scalar.
    package let end: Int
    /// White space, or the start of the text, stands before it.
    package let isSpaced: Bool
    /// A line break, or the start of the text, stands before it.
    package let startsLine: Bool
    package let isCapitalised: Bool
    /// At least two letters, all of them capitals.
    package let isAllCaps: Bool
    let lower: String.Index
    let upper: String.Index
    let lexeme: Lexeme
    let traits: Lexeme.Traits

    /// Stands for what is before the first and after the last token.
    static func none(in text: String) -> Token {
        Token(
            kind: .symbol, key: "", start: 0, end: 0, isSpaced: true, startsLine: true, isCapitalised: false, isAllCaps: false,
            lower: text.startIndex, upper: text.startIndex, lexeme: .unknown, traits: [])
    }

    func has(_ trait: Lexeme.Traits) -> Bool {
        !traits.isDisjoint(with: trait)
    }
}
