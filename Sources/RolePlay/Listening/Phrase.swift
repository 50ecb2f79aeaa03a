/// Words to look for in what was said, as a trainer writes them: "how often", "stop*", "who/whom signs", "what _ cost".
///
/// A star stands for any ending, a slash divides alternatives, `_` stands for up to three words. Everything is compared in the spelling of
/// `SpokenText`.
package struct Phrase: Hashable, Sendable {
    private enum Element: Hashable, Sendable {
        case word([Form])
        case gap
    }

    private struct Form: Hashable, Sendable {
        let text: String
        let isBeginning: Bool

        func matches(_ word: String) -> Bool {
            isBeginning ? word.hasPrefix(text) : word == text
        }
    }

    private static let widestGap = 3

    package let source: String
    private let elements: [Element]
    /// How many words it names: the more, the surer a match.
    let weight: Int

    /// Nil where nothing is left to look for, or where a gap stands at an end.
    package init?(_ source: String) {
        var elements: [Element] = []
        for part in source.split(whereSeparator: \.isWhitespace) {
            if part == "_" {
                elements.append(.gap)
                continue
            }
            let alternatives = part.split(separator: "/").map(String.init)
            if alternatives.count > 1 {
                elements.append(.word(alternatives.compactMap(Phrase.form)))
            } else {
                // "don't" is two words in the spelling of `SpokenText`.
                let isBeginning = part.hasSuffix("*")
                let words = SpokenText.words(of: String(isBeginning ? part.dropLast() : part))
                for (index, word) in words.enumerated() {
                    elements.append(.word([Form(text: word, isBeginning: isBeginning && index == words.count - 1)]))
                }
            }
        }
        guard let first = elements.first, let last = elements.last, first != .gap, last != .gap else { return nil }
        self.source = source
        self.elements = elements
        weight = elements.count { $0 != .gap }
    }

    private static func form(_ text: String) -> Form? {
        let isBeginning = text.hasSuffix("*")
        return SpokenText.words(of: isBeginning ? String(text.dropLast()) : text).first.map { Form(text: $0, isBeginning: isBeginning) }
    }

    func matches(_ words: [String]) -> Bool {
        words.indices.contains { matches(words[...], from: $0, 0) }
    }

    /// Whether the words begin with it.
    func begins(_ words: [String]) -> Bool {
        !words.isEmpty && matches(words[...], from: words.startIndex, 0)
    }

    private func matches(_ words: ArraySlice<String>, from start: Int, _ element: Int) -> Bool {
        guard element < elements.count else { return true }
        switch elements[element] {
        case .word(let forms):
            guard start < words.endIndex, forms.contains(where: { $0.matches(words[start]) }) else { return false }
            return matches(words, from: start + 1, element + 1)
        case .gap:
            return (0...Phrase.widestGap).contains { matches(words, from: start + $0, element + 1) }
        }
    }
}

extension [Phrase] {
    /// From a list as the code has it: phrases between semicolons.
    init(_ list: String) {
        self = list.split(separator: ";").compactMap { Phrase(String($0)) }
    }

    func match(_ words: [String]) -> Bool {
        contains { $0.matches(words) }
    }

    /// The weight of the longest match; 0 is none.
    func weight(in words: [String]) -> Int {
        var best = 0
        for phrase in self where phrase.weight > best && phrase.matches(words) { best = phrase.weight }
        return best
    }

    /// How many of them match.
    func hits(in words: [String]) -> Int {
        count { $0.matches(words) }
    }
}
