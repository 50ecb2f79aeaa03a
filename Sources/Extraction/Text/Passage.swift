import DealModel
import Foundation

/// A text cut into tokens with its numbers found; what the rules read. Every look-up is safe outside the text.
struct Passage: Sendable {
    let text: String
    let tokens: [Token]
    let numbers: [NumberToken]
    let context: ExtractionContext
    /// For each token the number it is a part of, or -1.
    private let owner: [Int32]
    private let edge: Token

    init(_ text: String, context: ExtractionContext) {
        self.text = text
        self.context = context
        tokens = Tokenizer().tokens(of: text)
        numbers = NumberReader(tokens).numbers()
        edge = Token.none(in: text)
        var owner = [Int32](repeating: -1, count: tokens.count)
        for (index, number) in numbers.enumerated() {
            for place in number.tokens { owner[place] = Int32(truncatingIfNeeded: index) }
        }
        self.owner = owner
    }

    subscript(_ index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : edge
    }

    func key(_ index: Int) -> String {
        index >= 0 && index < tokens.count ? tokens[index].key : ""
    }

    func lexeme(_ index: Int) -> Lexeme {
        index >= 0 && index < tokens.count ? tokens[index].lexeme : .unknown
    }

    func has(_ index: Int, _ traits: Lexeme.Traits) -> Bool {
        index >= 0 && index < tokens.count && !tokens[index].traits.isDisjoint(with: traits)
    }

    func isWord(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word
    }

    /// No white space between this token and the one before.
    func isGlued(_ index: Int) -> Bool {
        index > 0 && index < tokens.count && !tokens[index].isSpaced
    }

    /// The number that starts at this token.
    func number(at index: Int) -> NumberToken? {
        guard let number = number(around: index), number.tokens.lowerBound == index else { return nil }
        return number
    }

    func startsNumber(_ index: Int) -> Bool {
        guard index < owner.count, owner[index] >= 0 else { return false }
        return numbers[Int(owner[index])].tokens.lowerBound == index
    }

    /// The number that ends before this token.
    func number(before index: Int) -> NumberToken? {
        guard let number = number(around: index - 1), number.tokens.upperBound == index else { return nil }
        return number
    }

    func number(around index: Int) -> NumberToken? {
        guard index >= 0, index < owner.count, owner[index] >= 0 else { return nil }
        return numbers[Int(owner[index])]
    }

    /// Whether the words from here on are those given.
    func matches(_ index: Int, _ words: String...) -> Bool {
        for (offset, word) in words.enumerated() where key(index + offset) != word { return false }
        return true
    }

    /// A full stop, question or exclamation mark that ends a sentence, or a line's start after it.
    func endsSentence(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return true }
        switch tokens[index].key {
        case "!", "?", ";": return true
        case ".": return !isGlued(index + 1)
        default: return index + 1 < tokens.count && tokens[index + 1].startsLine
        }
    }

    /// The first token of a sentence, as far as the signs tell.
    func startsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if self[index].startsLine { return true }
        return [".", "!", "?", ":", ";", "\"", "“", "-", "•", "…", "("].contains(key(index - 1))
    }

    /// The words of a run of tokens, as said.
    func words(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, first >= 0, last < tokens.count else { return "" }
        return String(text[tokens[first].lower..<tokens[last].upper])
    }

    /// Their place in Unicode scalars.
    func scalars(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last, first >= 0, last < tokens.count else { return 0..<0 }
        return tokens[first].start..<tokens[last].end
    }
}
