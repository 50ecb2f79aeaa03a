import DealModel

/// A yes or a no to what was just said, from how an utterance begins.
enum Assent: Hashable, Sendable {
    case yes, no
    /// A yes that hangs on something or is half taken back: "yes, but", "I suppose so".
    case hedged

    /// nil where it begins with neither.
    init?(_ text: String) {
        var words = text.plainWords[...]
        while let first = words.first, Assent.fillers.contains(first) { words = words.dropFirst() }
        guard !words.isEmpty else { return nil }
        let opening = words.prefix(5).joined(separator: " ") + " "
        func begins(_ phrases: [String]) -> Bool { phrases.contains { opening.hasPrefix($0 + " ") } }
        /// "I do." and "right, so" say yes; "I do it in the shower" and "right behind you" do not.
        func stands(_ phrases: [String]) -> Bool {
            phrases.contains { phrase in
                guard opening.hasPrefix(phrase + " ") else { return false }
                let next = words.dropFirst(phrase.split(separator: " ").count).first
                return next.map { Assent.followers.contains($0) } ?? true || Assent.isPaused(after: phrase, in: text)
            }
        }
        if begins(Assent.hedges) {
            self = .hedged
        } else if begins(Assent.noes) || (words.first == "no" && (!begins(Assent.notNo) || Assent.isPaused(after: "no", in: text)))
            || stands(Assent.shortNoes)
        {
            self = .no
        } else if begins(Assent.yeses) || stands(Assent.shortYeses) {
            self = Assent.isTakenBack(words) ? .hedged : .yes
        } else {
            return nil
        }
    }

    /// "Yes, but …", "sure, if …": the yes is not one yet.
    private static func isTakenBack(_ words: ArraySlice<String>) -> Bool {
        let rest = words.dropFirst().prefix(12)
        // "Yes, thank you, Tom" says that it is enough.
        if words.count <= 5, rest.contains("thank") || rest.contains("thanks") || rest.contains("whatever") { return true }
        return rest.contains("but") || rest.contains("if") || rest.contains("unless") || rest.contains("depends") || rest.contains("except")
    }

    private static let fillers: Set<String> = [
        "um", "uh", "er", "erm", "ah", "oh", "well", "hm", "hmm", "so", "look", "honestly", "okay", "ok", "and", "mm", "ha",
    ]
    private static let hedges = [
        "i suppose", "i guess", "possibly", "perhaps", "maybe", "sort of", "kind of", "in principle", "in theory", "probably", "i think so",
        "i hope so", "we'll see", "it depends", "could be", "yes and no", "not necessarily", "hopefully",
    ]
    /// A sign of a pause right after the phrase.
    private static func isPaused(after phrase: String, in text: String) -> Bool {
        let lower = text.lowercased().replacing("’", with: "'")
        guard let found = lower.firstRange(of: phrase) else { return false }
        return lower[found.upperBound...].first.map { ",.;!:–—…".contains($0) } ?? true
    }

    /// Words that may follow a short yes and leave it one.
    private static let followers: Set<String> = [
        "actually", "indeed", "yes", "yeah", "exactly", "absolutely", "thanks", "thank", "please", "then",
    ]
    private static let notNo = [
        "no one", "no idea", "no doubt", "no problem", "no reason", "no question", "no budget", "no way of", "no need", "no money",
        "no more",
        "no matter", "no less", "no objection", "no objections", "no issue",
    ]
    private static let noes = [
        "nope", "nah", "that's not it", "that isn't it", "that's wrong", "that is wrong", "not really", "not quite", "not at all",
        "not exactly", "absolutely not", "certainly not", "definitely not",
        "of course not", "far from it", "neither",
    ]
    private static let shortNoes = [
        "never", "i wouldn't", "i would not", "i won't", "i can't", "i don't", "we don't", "we can't", "we won't", "we wouldn't",
        "it isn't",
        "it's not", "it doesn't", "it won't", "that's not", "that isn't", "they don't", "they won't", "hardly", "none", "wrong",
    ]
    private static let yeses = [
        "yes", "yeah", "yep", "yup", "aye", "exactly", "absolutely", "definitely", "certainly", "precisely", "that's right",
        "that's correct", "that is right", "that is correct", "that sounds right", "that sounds about", "sounds right",
        "sounds about right", "sounds good to me", "works for me", "works for us", "pretty much", "spot on", "you got it", "you have it",
        "got it in one", "i'd be happy", "i'd be glad", "happy to", "by all means", "without a doubt", "no doubt", "no problem",
        "no objection", "no objections", "fair enough", "fine by me", "fine with me", "couldn't have put it better", "you're right",
        "i agree", "we agree", "that works", "that'll work", "that would work",
    ]
    private static let shortYeses = [
        "right", "correct", "of course", "that's it", "that's fair", "more or less", "agreed", "indeed", "true", "i would", "i will",
        "i do",
        "i can", "gladly", "we would", "we will", "we do", "we can", "it is", "it does", "it would", "they do", "they can", "they will",
        "sure", "fine", "deal", "done", "let's do that", "in a nutshell",
    ]
}
