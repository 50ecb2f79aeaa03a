/// A step over all readings of a text: it joins, extends or drops them.
struct Refiner: Sendable {
    let name: String
    /// Gets the readings in the order of their first token and gives them back so.
    let refine: @Sendable ([Candidate], Passage, inout Journal) -> [Candidate]
}

extension Refiner {
    /// The order matters: overlaps go first, what joins readings comes before what reads the words around them.
    static let all: [Refiner] = [
        .overlaps, .ranges, .changes, .weekLists, .dateRanges, .rates, .overlapsAgain, .eachCosts, .modifiers, .context,
    ]
}

/// Notes what became of the readings that are not kept; costs nothing when nobody asks.
struct Journal {
    struct Entry {
        let candidate: Candidate
        let outcome: Explanation.Outcome
    }

    let isKept: Bool
    private(set) var entries: [Entry] = []

    init(isKept: Bool) {
        self.isKept = isKept
    }

    mutating func note(_ candidate: Candidate, _ outcome: Explanation.Outcome) {
        if isKept { entries.append(Entry(candidate: candidate, outcome: outcome)) }
    }
}
