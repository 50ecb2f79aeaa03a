import DealModel
import Playbook

extension Opportunity {
    /// All that was said for or against a criterion, oldest first, weighed by who must say it.
    func evidence(for criterion: Criterion, provenBy: Playbook.ProvenBy) -> [Evidence] {
        said.compactMap { said in
            guard !said.utterance.isPrivate, let filing = said.filings.first(where: { $0.criterion == criterion }) else { return nil }
            let (voice, name) = voice(of: said.utterance.speaker)
            // What the seller says of money is the price, and no reaction to it.
            if criterion == .investment, voice == .seller { return nil }
            return Evidence(
                utterance: said.event, quote: said.utterance.quote, speaker: name, voice: voice, at: said.utterance.at,
                day: said.utterance.day, source: said.utterance.source,
                strength: strength(of: voice, said.utterance, provenBy: provenBy), denied: filing.denied,
                entities: said.utterance.reading.entities)
        }
    }

    private func strength(of voice: Voice, _ utterance: Utterance, provenBy: Playbook.ProvenBy) -> Evidence.Strength {
        let mayProve =
            switch provenBy {
            case .decisionMaker: voice == .decisionMaker
            case .eitherSide: [.decisionMaker, .colleague, .seller].contains(voice)
            case .buyer: [.decisionMaker, .colleague].contains(voice)
            case .both: [.decisionMaker, .seller].contains(voice)
            case .computed: false
            }
        if mayProve, utterance.source != .prep, !utterance.reported { return .proof }
        return voice == .rep || voice == .seller ? .view : .claim
    }
}
