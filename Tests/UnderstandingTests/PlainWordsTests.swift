import Testing

@testable import Understanding

@Suite struct PlainWordsTests {
    @Test(arguments: [
        ("", []), ("  \t\n ", []), ("...", []), ("Hello, World!", ["hello", "world"]),
        ("“It’s MINE”, she said…", ["it's", "mine", "she", "said"]),
        ("(a) b: c; \"d\"", ["a", "b", "c", "d"]), ("don't stop", ["don't", "stop"]), ("3.5 million, 10%", ["3.5", "million", "10%"]),
        ("Zoë sagt nein.", ["zoë", "sagt", "nein"]), ("what?", ["what?"]),
    ])
    func areReadAlikeInAnyScript(text: String, words: [String]) {
        #expect(text.plainWords == words)
    }

    @Test(arguments: [
        ("it's not my decision", "not my", true), ("it's not mymistake", "not my", false), ("not my", "not my", true),
        ("knot my", "not my", false),
        ("", "not", false), ("not", "", false), ("Not, my!", "not my", true), ("über alles", "über", true), ("a", "a long phrase", false),
    ])
    func phrasesAreWholeWords(text: String, phrase: String, isThere: Bool) {
        #expect(text.says(anyOf: [phrase]) == isThere)
    }
}
