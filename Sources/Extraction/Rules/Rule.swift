/// One phrase shape: a name, words it reads, where it can start, and how it reads.
struct Rule: Sendable {
    /// At which tokens a rule is tried.
    enum Start: Sendable {
        /// At the first token of every number.
        case number
        /// At words and signs with one of these traits.
        case trait(Lexeme.Traits)
        /// At any run of digits, number or not.
        case digits
        /// At one of these words.
        case words(Set<String>)
        case capitalised
    }

    /// `kind.shape`, as `explain` shows it.
    let name: String
    /// Phrases it reads; a test reads each of them with it.
    let examples: [String]
    let starts: [Start]
    /// Reads at a token of the passage; it looks at a bounded number of tokens around it.
    let read: @Sendable (Passage, Int) -> Candidate?

    init(_ name: String, examples: [String], starts: [Start], read: @escaping @Sendable (Passage, Int) -> Candidate?) {
        self.name = name
        self.examples = examples
        self.starts = starts
        self.read = read
    }
}
