import DealModel
import Testing

@testable import Extraction

struct CriteriaModelTests {
    let model: CriteriaModel

    init() throws {
        model = try SharedModel.get()
    }

    @Test("Plain ways to speak of a criterion are read as it", arguments: CriterionPhrases.all)
    func readsPlainPhrases(_ corpus: CriterionPhrases) {
        for phrase in corpus.phrases {
            let readings = model.criteria(of: phrase, speaker: corpus.speaker, entities: [])
            #expect(readings.first?.criterion == corpus.criterion, "\(phrase)")
        }
    }

    @Test("Small talk is evidence for nothing")
    func staysSilentOnSmallTalk() {
        for (speaker, text) in CriterionPhrases.negatives {
            let sure = model.criteria(of: text, speaker: speaker, entities: []).filter { $0.confidence >= 0.5 }
            #expect(sure.isEmpty, "\(text)")
        }
    }

    @Test("Readings are ordered, bounded and above the least confidence")
    func readingsAreInOrder() {
        for utterance in Mutations(seed: 7).utterances(300) {
            for speaker in Side.allCases {
                let readings = model.criteria(of: utterance, speaker: speaker, entities: [])
                #expect(readings.map(\.confidence) == readings.map(\.confidence).sorted(by: >))
                #expect(readings.allSatisfy { (CriteriaModel.leastConfidence...1).contains($0.confidence) })
                #expect(Set(readings.map(\.criterion)).count == readings.count)
                if speaker == .seller { #expect(!readings.contains { $0.denied }) }
                if speaker == .buyer { #expect(!readings.contains { $0.criterion == .roi }) }
            }
        }
    }

    @Test("The same words get the same answer")
    func isDeterministic() throws {
        let other = try CriteriaModel.builtIn()
        for utterance in Mutations(seed: 11).utterances(100) {
            #expect(
                model.criteria(of: utterance, speaker: .buyer, entities: []) == other.criteria(of: utterance, speaker: .buyer, entities: [])
            )
        }
    }

    @Test("Spelling that carries no sense changes nothing")
    func ignoresTypography() {
        let pairs = [
            ("We can't measure it", "We can’t measure it"), ("I dont want to sponsor this", "I don't want to sponsor this"),
            ("It costs us €2m a day", "It costs us £2m a day"),
        ]
        for (left, right) in pairs {
            #expect(model.criteria(of: left, speaker: .buyer, entities: []) == model.criteria(of: right, speaker: .buyer, entities: []))
        }
    }

    @Test("Statements against a criterion are told from statements for it")
    func tellsDenial() {
        let against = [
            "No, I would not sponsor this.", "I won't put my name to it.", "We've decided to go with somebody else.",
            "It isn't my decision.",
        ]
        let inFavour = ["I would sponsor this.", "I'll happily put my name to this.", "We've decided to go with you.", "It's my decision."]
        for text in against {
            #expect(model.criteria(of: text, speaker: .buyer, entities: []).first?.denied == true, "\(text)")
        }
        for text in inFavour {
            #expect(model.criteria(of: text, speaker: .buyer, entities: []).first?.denied == false, "\(text)")
        }
    }

    @Test("An explanation names the words that decided")
    func explains() throws {
        let explanation = try #require(
            model.explain("The contract is with procurement and legal.", speaker: .buyer, entities: []).first)
        #expect(explanation.reading.criterion == .purchasing)
        #expect((1...8).contains(explanation.features.count))
        #expect(explanation.features.first.map { $0.contribution > 0 } == true)
        #expect(explanation.features.allSatisfy { !$0.name.isEmpty })
    }

    @Test("What told a denial is explained with it, and only with it")
    func explainsDenial() throws {
        let denied = try #require(model.explain("I won't put my name to it.", speaker: .buyer, entities: []).first)
        #expect(denied.reading.denied)
        #expect((1...8).contains(denied.denial.count))
        let kept = try #require(model.explain("I'll put my name to it.", speaker: .buyer, entities: []).first)
        #expect(!kept.reading.denied)
        #expect(kept.denial.isEmpty)
    }

    @Test("Two negatives are no denial")
    func tellsDoubleNegation() {
        let inFavour = ["That isn't too much.", "I have no objections to the plan.", "Nobody else has to approve it, I decide."]
        for text in inFavour {
            #expect(model.criteria(of: text, speaker: .buyer, entities: []).first?.denied == false, "\(text)")
        }
    }

    @Test("Entities may only add to what is seen of figures")
    func takesEntities() {
        let text = "Each stoppage is twelve thousand."
        let entity = Entity(.money(Rate(Money(amount: .single(12_000), currency: nil))), text: "twelve thousand", range: 17..<32)
        let readings = model.criteria(of: text, speaker: .buyer, entities: [entity])
        #expect(readings.first?.criterion == .consequence)
    }
}
