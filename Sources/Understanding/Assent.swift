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
        if begins(Assent.hedges) {
            self = .hedged
        } else if begins(Assent.noes) {
            self = .no
        } else if begins(Assent.yeses) {
            self = Assent.isTakenBack(words) ? .hedged : .yes
        } else {
            return nil
        }
    }

    /// "Yes, but …", "sure, if …": the yes is not one yet.
    private static func isTakenBack(_ words: ArraySlice<String>) -> Bool {
        let rest = words.dropFirst().prefix(12)
        return rest.contains("but") || rest.contains("if") || rest.contains("unless") || rest.contains("depends") || rest.contains("except")
    }

    private static let fillers: Set<String> = [
        "um", "uh", "er", "erm", "ah", "oh", "well", "hm", "hmm", "so", "look", "honestly", "okay", "ok", "and", "mm", "ha",
    ]
    private static let hedges = [
        "i suppose", "i guess", "possibly", "perhaps", "maybe", "sort of", "kind of", "in principle", "in theory", "probably", "i think so",
        "i hope so", "we'll see", "it depends", "could be", "yes and no", "not necessarily", "hopefully",
    ]
    private static let noes = [
        "no", "nope", "nah", "not really", "not quite", "not at all", "not exactly", "never", "i wouldn't", "i would not", "i won't",
        "i can't",
        "i don't", "we don't", "we can't", "we won't", "we wouldn't", "it isn't", "it's not", "it doesn't", "it won't", "that's not",
        "that isn't", "they don't", "they won't", "absolutely not", "certainly not", "definitely not", "of course not", "hardly",
        "far from it",
        "none", "neither", "wrong",
    ]
    private static let yeses = [
        "yes", "yeah", "yep", "yup", "ja", "aye", "exactly", "right", "correct", "absolutely", "definitely", "certainly", "of course",
        "precisely",
        "that's right", "that's correct", "that is right", "that is correct", "that's it", "that's fair", "that's the", "that's about",
        "that works", "that'll work", "that would work", "that sounds right", "that sounds about", "sounds right", "sounds about right",
        "sounds good to me", "works for me", "works for us", "pretty much", "more or less", "agreed", "indeed", "true", "spot on",
        "you got it", "you have it", "got it in one", "i would", "i will", "i do", "i can", "i'd be happy", "i'd be glad", "happy to",
        "gladly", "we would", "we will", "we do", "we can", "it is", "it does", "it would", "they do", "they can", "they will", "sure",
        "by all means", "without a doubt", "no doubt", "fair enough", "fine", "fine by me", "fine with me", "deal", "done", "let's do that",
        "in a nutshell", "couldn't have put it better", "you're right",
    ]
}
