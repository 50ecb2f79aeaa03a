import DealModel

/// An answer that is about answering: the person does not know, wants to go on, says a bare yes or no.
package enum Reply: Hashable, Sendable {
    case unknown
    case later
    case skip
    case yes
    case no
    case same
    /// "ask Dana": who would know.
    case ask(String)

    /// The reply that a whole line is; nil where the line says more than that.
    package init?(_ line: String) {
        let words = line.plainWords
        guard words.count <= 7 else { return nil }
        let text = words.joined(separator: " ")
        if Reply.unknowns.contains(text) {
            self = .unknown
        } else if Reply.laters.contains(text) {
            self = .later
        } else if Reply.skips.contains(text) {
            self = .skip
        } else if Reply.sames.contains(text) {
            self = .same
        } else if ["yes", "y", "yep", "yeah"].contains(text) {
            self = .yes
        } else if ["no", "n", "nope", "none", "nothing"].contains(text) {
            self = .no
        } else if words.count <= 4, words.first == "ask", words.count > 1, words[1] != "me" {
            self =
                ["her", "him", "them", "you"].contains(words[1])
                ? .unknown : .ask(words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
        } else {
            return nil
        }
    }

    private static let unknowns: Set<String> = [
        "i don't know", "don't know", "dont know", "i dont know", "dunno", "no idea", "not sure", "i'm not sure", "im not sure", "unknown",
        "not known", "don't know yet", "dont know yet", "i don't know yet", "we don't know", "we don't know yet", "no clue", "?", "??",
        "i have no idea", "idk", "-", "--", "---", "what", "what?", "huh", "huh?", "help", "maybe", "perhaps", "hm", "hmm", "nobody knows",
        "not yet known", "tbd", "tbc", "n/a", "na", "haven't asked", "havent asked", "not asked yet",
    ]
    private static let laters: Set<String> = [
        "later", "ask me later", "not now", "maybe later", "come back to it", "come back to that", "come back to this later",
        "later please",
    ]
    private static let skips: Set<String> = [
        "skip", "skip it", "skip this", "next", "pass", "next question", "skip that", "move on", "go on",
    ]
    private static let sames: Set<String> = ["same", "same as before", "as before", "unchanged", "no change", "same as last time"]
}
