import DealModel

/// Words about what is not so, or not the buyer's own: a supposition, a joke, another company. They are notes, never evidence.
package enum Aside: Sendable {
    case supposition, joke, anotherCompany
    /// What the seller is said to say: "You claim we lose two million."
    case echo

    /// The kind of aside a line is; nil where it speaks of the matter itself.
    package init?(_ text: String) {
        if text.says(anyOf: Aside.suppositions), !text.says(anyOf: ["i suppose"]) {
            self = .supposition
        } else if text.says(anyOf: Aside.jokes) {
            self = .joke
        } else if text.says(anyOf: Aside.others), !text.says(anyOf: Aside.lostTo) {
            self = .anotherCompany
        } else if text.plainWords.prefix(3).joined(separator: " ").says(anyOf: Aside.echoes) {
            self = .echo
        } else {
            return nil
        }
    }

    private static let suppositions = [
        "if it were", "if it was", "if we were to lose", "suppose", "supposing", "imagine", "for the sake of argument", "hypothetically",
        "let's pretend", "lets pretend", "say it were", "let's say it were", "what if", "in theory it could", "if somebody told me",
    ]
    private static let jokes = [
        "just kidding", "only kidding", "i'm kidding", "im kidding", "only joking", "just joking", "i'm joking", "im joking", "joke aside",
        "half joking", "half-joking", "as a joke",
    ]
    /// What goes to a competitor is the buyer's own loss.
    private static let lostTo = ["to competitors", "to our competitors", "to the competitor", "to a competitor", "to our competitor"]
    private static let echoes = [
        "you say", "you claim", "you keep", "you told", "as you told", "you wrote", "you promised", "you think", "so you think",
        "you want me",
        "you're asking", "you are asking", "your brochure", "your sales", "your colleague", "your discount", "your quarter",
    ]
    private static let others = [
        "our competitor", "a competitor", "the competitor", "our competitors", "competitors", "our neighbour", "our neighbor",
        "the neighbours", "the neighbors", "my last company", "my old company", "my previous company", "at my last job", "my last employer",
        "my former company", "a friend of mine", "the plant next door", "the company next door", "another company", "my predecessor",
        "my predecessor's", "sister company",
        "cut theirs", "theirs by", "reduced theirs", "halved theirs", "brought theirs", "in that magazine", "in a magazine",
        "i read somewhere",
        "another supplier", "other supplier", "other suppliers", "another vendor", "other vendor", "other vendors", "another bid",
        "other bid",
        "other bids", "quoted us", "quoted me", "their quote", "their offer", "sister plant", "subsidiary", "another customer",
        "a company like", "trade press", "your competitor's", "according to gartner",
    ]
}
