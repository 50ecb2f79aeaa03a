/// Words that put an answer off: they are about the question, and answer nothing.
enum Evasion {
    static func isSaid(in text: String) -> Bool {
        text.says(anyOf: phrases)
    }

    private static let phrases = [
        "good question", "let me come back", "come back to you", "get back to you", "come back to that", "i don't know", "i do not know",
        "no idea", "hard to say", "difficult to say", "can't say", "cannot say", "couldn't say", "couldn't tell you", "not sure",
        "it depends",
        "that depends", "we'll see", "i'd have to", "i would have to", "have to check", "have to ask", "have to look",
        "off the top of my head",
        "i'd rather not", "none of your business", "why do you ask", "what do you mean", "let me think", "let me check", "ask finance",
        "you tell me", "nobody knows", "nobody has counted", "never measured", "don't measure", "not measured", "haven't measured",
    ]
}
