import DealModel

/// Words about what is not so, or not the buyer's own: a supposition, a joke, another company. They are notes, never evidence.
enum Aside: Sendable {
    case supposition, joke, anotherCompany

    /// The kind of aside a line is; nil where it speaks of the matter itself.
    init?(_ text: String) {
        if text.says(anyOf: Aside.suppositions), !text.says(anyOf: ["i suppose"]) {
            self = .supposition
        } else if text.says(anyOf: Aside.jokes) {
            self = .joke
        } else if text.says(anyOf: Aside.others), !text.says(anyOf: Aside.lostTo) {
            self = .anotherCompany
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
    private static let others = [
        "our competitor", "a competitor", "the competitor", "our competitors", "competitors", "our neighbour", "our neighbor",
        "the neighbours", "the neighbors", "my last company", "my old company", "my previous company", "at my last job", "my last employer",
        "my former company", "a friend of mine", "the plant next door", "the company next door", "another company",
    ]
}
