import DealModel

extension Playbook {
    /// A question ready to be said.
    package struct Wording: Sendable, Equatable {
        /// Of the question it was made from; give it back as `last` next time.
        package var id: String
        package var text: String
    }

    /// The next wording of a criterion's question.
    ///
    /// Wordings for `purpose` come first, then the others, each in the leader's order; `asked`, how often the criterion was asked
    /// before, walks down that list and begins again at its end. Wordings whose facts are unknown are left out, and those made for a mail
    /// unless that is what they are for. The one asked
    /// `last` is never chosen again at once. The same arguments give the same wording.
    package func wording(
        for criterion: Criterion, purpose: Purpose, facts: [Placeholder: String] = [:], asked: Int = 0, last: String? = nil
    ) -> Wording? {
        let questions = self[criterion].questions
        let others = questions.filter { !$0.purposes.contains(purpose) && (purpose == .written || $0.purposes != [.written]) }
        let ordered = questions.filter { $0.purposes.contains(purpose) } + others
        return Playbook.choose(from: ordered, facts: facts, asked: asked, last: last)
    }

    /// The next wording that asks for the missing half of an answer; nil where the playbook has none for it.
    package func wording(
        after half: HalfAnswer, of criterion: Criterion, facts: [Placeholder: String] = [:], asked: Int = 0, last: String? = nil
    ) -> Wording? {
        Playbook.choose(from: self[criterion].wordings(after: half), facts: facts, asked: asked, last: last)
    }

    private static func choose(from questions: [Question], facts: [Placeholder: String], asked: Int, last: String?) -> Wording? {
        let wordings = questions.compactMap { question in
            question.filled(with: facts).map { Wording(id: question.id, text: $0) }
        }
        guard !wordings.isEmpty else { return nil }
        let position = max(0, asked) % wordings.count
        let chosen = wordings[position]
        return chosen.id == last ? wordings[(position + 1) % wordings.count] : chosen
    }
}
