import Testing

@testable import RolePlay

struct PhraseTests {
    @Test(arguments: [
        ("how often", "And how often does that happen?", true),
        ("how often", "How is it often?", false),
        ("stop*", "when the line stops", true),
        ("stop*", "a full stop", true),
        ("stop*", "nonstop", false),
        ("what _ cost", "What does a day cost?", true),
        ("what _ cost", "What does one of these very long days cost?", false),
        ("who/whom signs", "Who signs it?", true),
        ("what is", "What's that?", true),
        ("do not", "I don't know", true),
    ])
    func aPhraseIsFoundInWords(phrase: String, text: String, isFound: Bool) throws {
        #expect(try #require(Phrase(phrase)).matches(SpokenText(text).words) == isFound)
    }

    @Test(arguments: ["", " ", "_", "_ cost", "what _", "…"])
    func whatHasNothingToLookForIsNoPhrase(text: String) {
        #expect(Phrase(text) == nil)
    }

    @Test func anAbbreviationEndsNoSentence() {
        #expect(SpokenText("Would you go to Dr. Sommer with this?").sentences.count == 1)
        #expect(SpokenText("I see. How often?").sentences.count == 2)
        #expect(SpokenText("It is 1.5 million. Right?").sentences.count == 2)
    }
}
