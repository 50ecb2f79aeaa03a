extension Refiner {
    /// The longest reading wins; of two as long, the one whose rule comes first.
    static let overlaps = Refiner(name: "overlaps") { candidates, _, journal in longestWins(candidates, &journal) }

    /// Once more after readings have grown.
    static let overlapsAgain = Refiner(name: "overlaps") { candidates, _, journal in longestWins(candidates, &journal) }

    /// Sweeps clusters of readings that touch each other; a cluster is small, since rules read a bounded number of tokens.
    private static func longestWins(_ candidates: [Candidate], _ journal: inout Journal) -> [Candidate] {
        let sorted = candidates.sorted {
            ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.order) < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.order)
        }
        var kept: [Candidate] = []
        var cluster: [Candidate] = []
        var end = 0
        for candidate in sorted {
            if !cluster.isEmpty, candidate.tokens.lowerBound >= end {
                settle(&cluster, into: &kept, &journal)
            }
            cluster.append(candidate)
            end = max(cluster.count == 1 ? 0 : end, candidate.tokens.upperBound)
        }
        settle(&cluster, into: &kept, &journal)
        return kept
    }

    private static func settle(_ cluster: inout [Candidate], into kept: inout [Candidate], _ journal: inout Journal) {
        var taken: [Int: String] = [:]
        var winners: [Candidate] = []
        for candidate in cluster.sorted(by: {
            ($1.tokens.count, $0.order, $0.tokens.lowerBound) < ($0.tokens.count, $1.order, $1.tokens.lowerBound)
        }) {
            if let rival = candidate.tokens.lazy.compactMap({ taken[$0] }).first {
                journal.note(candidate, .lost(to: rival))
            } else {
                for token in candidate.tokens { taken[token] = candidate.rule }
                winners.append(candidate)
            }
        }
        kept += winners.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        cluster = []
    }
}
