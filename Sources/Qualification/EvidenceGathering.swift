import DealModel
import Playbook

extension Opportunity {
    /// All that was said for or against a criterion, oldest first, weighed by who must say it.
    func evidence(for criterion: Criterion, provenBy: Playbook.ProvenBy) -> [Evidence] {
        let spoken = said.flatMap { said -> [Evidence] in
            guard !said.utterance.isPrivate, let filing = said.filings.first(where: { $0.criterion == criterion }) else { return [] }
            let (voice, name) = voice(of: said.utterance.speaker)
            // What the seller says of money is the price, and no reaction to it.
            if criterion == .investment, voice == .seller { return [] }
            let own = Evidence(
                utterance: said.event, quote: said.utterance.quote, speaker: name, voice: voice, at: said.utterance.at,
                day: said.utterance.day, source: said.utterance.source,
                strength: strength(of: voice, said.utterance, provenBy: provenBy), denied: filing.denied,
                entities: said.utterance.reading.entities.filter { filing.within?.overlaps($0.range) ?? true })
            guard filing.ground == .confirmation, !filing.denied, let confirmed = said.utterance.confirms else { return [own] }
            return [own.confirming(confirmed)] + (own.entities.isEmpty ? [] : [own])
        }
        let given = criterion == .acknowledgement ? acknowledgements.map { evidence(of: $0, provenBy: provenBy) } : []
        // A recording that is read in later may be of an earlier day. Sorting is stable: what has the same time stays in the record's order.
        return (spoken + given).sorted { $0.at < $1.at }
    }

    /// What was recorded by command, in the words that were given.
    private func evidence(of given: Acknowledgement, provenBy: Playbook.ProvenBy) -> Evidence {
        let acknowledged = given.acknowledged
        let (voice, name) = voice(of: acknowledged.by)
        let strength = mayProve(voice, provenBy) ? Evidence.Strength.proof : Opportunity.weaker(voice)
        return Evidence(
            utterance: given.event, quote: acknowledged.words, speaker: name, voice: voice, at: acknowledged.at,
            day: acknowledged.day, source: .live,
            strength: strength, denied: false, entities: [])
    }

    private func strength(of voice: Voice, _ utterance: Utterance, provenBy: Playbook.ProvenBy) -> Evidence.Strength {
        if mayProve(voice, provenBy), utterance.source != .prep, !utterance.reported { return .proof }
        return Opportunity.weaker(voice)
    }

    private func mayProve(_ voice: Voice, _ provenBy: Playbook.ProvenBy) -> Bool {
        switch provenBy {
        case .decisionMaker: voice == .decisionMaker
        case .eitherSide: [.decisionMaker, .colleague, .seller].contains(voice)
        case .buyer: [.decisionMaker, .colleague].contains(voice)
        case .both: [.decisionMaker, .seller].contains(voice)
        case .computed: false
        }
    }

    /// What a voice weighs that proves nothing; an unknown name has no more credit than the rep who wrote it down.
    private static func weaker(_ voice: Voice) -> Evidence.Strength {
        [.decisionMaker, .colleague].contains(voice) ? .claim : .view
    }
}
