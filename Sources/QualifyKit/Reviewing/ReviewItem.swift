import DealModel
import Foundation
import Qualification

/// One thing that only a person can decide about what was filed by itself.
enum ReviewItem: Hashable, Sendable {
    /// A name that the record does not know: whose word is it?
    case name(String)
    /// An utterance that was filed with some doubt.
    case filing(UUID)
    /// Two pieces of evidence that cannot both be true.
    case contradiction(Criterion)

    /// What there is to decide, in the order in which it is asked; what is certain is not among it.
    static func all(in verdict: Verdict) -> [ReviewItem] {
        let opportunity = verdict.opportunity
        var names: [String] = []
        for said in opportunity.said {
            guard case .named(let name) = said.utterance.speaker, !said.utterance.isPrivate, !said.filings.isEmpty,
                opportunity.people.named(name) == nil, name.foldedName != opportunity.owner.foldedName, !names.contains(name)
            else { continue }
            names.append(name)
        }
        let doubtful = opportunity.said.filter { said in
            !said.utterance.isPrivate && said.filings.contains(where: \.isDoubtful)
        }
        return names.map(ReviewItem.name) + doubtful.map { .filing($0.event) }
            + verdict.criteria.filter(\.contradicted).map { .contradiction($0.criterion) }
    }
}

extension Filing {
    /// The program's own reading, below what can be called certain.
    fileprivate var isDoubtful: Bool {
        switch ground {
        case .marked: false
        case .question, .words, .confirmation: confidence < 0.95 || (denied && confidence < 1)
        }
    }
}
