import Testing

@testable import Extraction

struct SpokenWordsTests {
    private func read(_ text: String) -> String {
        SpokenWords(text).words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
    }

    @Test(
        "Words as the model reads them",
        arguments: [
            ("They won't sign.", "they will not sign ."), ("we dont know", "we do not know"),
            ("It’s Müller’s call", "it 's muller 's call"),
            ("costs €1.5m a day", "costs $ #k a day"), ("by 31 March 2027", "by # march #year"), ("on the 3rd", "on the #th"),
            ("10%, or so", "# % , or so"),
            ("in 2027.", "in #year ."), ("3x", "#x"), ("1,000,000", "#k"), ("", ""), ("'''", ""), ("I'd", "i 'd"),
            ("shouldn't've", "shouldnt have"),
        ])
    func words(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test("Names are capitals inside a sentence")
    func names() {
        let words = SpokenWords("Yes. Please ask Karin about it").words
        #expect(words.filter(\.isName).map { String(decoding: $0.bytes, as: UTF8.self) } == ["karin"])
    }

    @Test("A word is never longer than forty letters")
    func longWords() {
        #expect(SpokenWords(String(repeating: "a", count: 10_000)).words.map(\.bytes.count) == [40])
    }
}
