import DealModel

extension Refiner {
    /// Drops readings that the words around them rule out.
    static let context = Refiner(name: "context") { candidates, passage, journal in
        candidates.filter { candidate in
            guard let reason = objection(to: candidate, passage) else { return true }
            journal.note(candidate, .dropped(because: reason))
            return false
        }
    }

    private static func objection(to candidate: Candidate, _ passage: Passage) -> String? {
        let start = candidate.tokens.lowerBound
        let end = candidate.tokens.upperBound
        switch candidate.value {
        case .date:
            if passage.key(end) == "'s", candidate.rule == "date.today", passage.matches(end + 1, "world") { return "a manner of speaking" }
            return nil
        case .count:
            if passage.key(start - 1) == "top" || passage.key(start - 1) == "number" { return "a rank" }
            return nil
        case .money, .percent, .duration, .person: return nil
        }
    }
}
