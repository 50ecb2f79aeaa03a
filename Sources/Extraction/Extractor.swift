import DealModel

/// Reads figures, dates and people out of what was said.
///
/// Tokens, then numbers, then one rule a phrase shape, then refiners that join and drop readings. Time and memory grow linearly with the text.
package struct Extractor: Sendable {
    /// Recorded with each reading, so that a newer extractor never changes an old verdict silently.
    package static let version = 2

    package init() {}

    /// What the text says, in its order and without overlaps.
    package func entities(in text: String, context: ExtractionContext) -> [Entity] {
        let passage = Passage(text, context: context)
        var journal = Journal(isKept: false)
        return read(passage, &journal).map { entity(from: $0, in: passage) }
    }

    /// Every reading that was tried with success, and what became of it.
    package func explain(_ text: String, context: ExtractionContext) -> [Explanation] {
        let passage = Passage(text, context: context)
        var journal = Journal(isKept: true)
        let kept = read(passage, &journal)
        let lost = journal.entries.map { explanation(of: $0.candidate, $0.outcome, in: passage) }
        let all = kept.map { explanation(of: $0, .kept, in: passage) } + lost
        return all.sorted { ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule) }
    }

    private func read(_ passage: Passage, _ journal: inout Journal) -> [Candidate] {
        var candidates: [Candidate] = []
        let rules = Rule.all
        let dispatch = RuleDispatch.standard
        for index in passage.tokens.indices {
            var left = dispatch.rules(at: index, in: passage)
            while left != 0 {
                let order = left.trailingZeroBitCount
                left &= left - 1
                guard var candidate = rules[order].read(passage, index) else { continue }
                candidate.order = order
                candidates.append(candidate)
            }
        }
        for refiner in Refiner.all {
            candidates = refiner.refine(candidates, passage, &journal)
        }
        return candidates
    }

    private func entity(from candidate: Candidate, in passage: Passage) -> Entity {
        Entity(
            candidate.value, text: passage.words(candidate.tokens), range: passage.scalars(candidate.tokens),
            approximate: candidate.approximate, bound: candidate.bound)
    }

    private func explanation(of candidate: Candidate, _ outcome: Explanation.Outcome, in passage: Passage) -> Explanation {
        Explanation(
            rule: candidate.rule, text: passage.words(candidate.tokens), range: passage.scalars(candidate.tokens), value: candidate.value,
            approximate: candidate.approximate, bound: candidate.bound, outcome: outcome, implied: candidate.implied.sorted())
    }
}
