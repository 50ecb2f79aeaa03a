import DealModel
import Extraction

let folds = 5

/// Which fold an utterance is held out in: by its text, so that adding lines moves no other.
func fold(of utterance: Utterance) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in utterance.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int((hash >> 17) % UInt64(folds))
}

/// Votes on every labelled utterance by models trained on the other folds.
func heldOutVotes(_ prepared: [Prepared], _ design: CriteriaDesign) -> [(utterance: Utterance, vote: HeldOutVote)] {
    let usable = prepared.filter { $0.utterance.criteria != nil }
    var votes: [(utterance: Utterance, vote: HeldOutVote)] = []
    for held in 0..<folds {
        let (vocabulary, model) = design.train(usable.filter { fold(of: $0.utterance) != held })
        for example in usable where fold(of: example.utterance) == held {
            let scores = model.scores(example.features.hashes.map { vocabulary.number(of: $0) ?? -1 }, example.features.values)
            votes.append(
                (
                    example.utterance,
                    HeldOutVote(
                        side: example.utterance.speaker, softmax: Array(scores[..<Columns.softmaxWidth]),
                        sigmoid: Array(scores[Columns.softmaxWidth...]), gold: example.utterance.criteria ?? [])
                ))
        }
    }
    return votes
}

/// A held-out score of whether a buyer speaks against a criterion, with the right answer.
struct HeldOutDenial {
    var utterance: Utterance
    var criterion: Criterion
    var score: Float
    var isDenied: Bool { utterance.denied.contains(criterion) }
}

/// Held-out scores of denial: the score at which most are right is the intercept's negative.
func heldOutDenials(_ prepared: [Prepared], _ design: DenialDesign) -> [HeldOutDenial] {
    var scores: [HeldOutDenial] = []
    let usable = prepared.filter(DenialDesign.isUsable)
    for held in 0..<folds {
        let (vocabulary, model) = design.train(usable.filter { fold(of: $0.utterance) != held })
        for example in usable where fold(of: example.utterance) == held {
            for criterion in example.utterance.criteria ?? [] {
                let features = DenialDesign.features(example, criterion)
                let score = model.scores(features.hashes.map { vocabulary.number(of: $0) ?? -1 }, features.values)[0]
                scores.append(HeldOutDenial(utterance: example.utterance, criterion: criterion, score: score))
            }
        }
    }
    return scores
}

/// Held-out form and stance of every line labelled for them.
func heldOutCraft(_ prepared: [Prepared], _ design: CraftDesign) -> [(utterance: Utterance, form: QuestionForm, stance: Stance)] {
    var answers: [(Utterance, QuestionForm, Stance)] = []
    let usable = prepared.filter { $0.craftFeatures != nil }
    let forms = QuestionForm.allCases
    for held in 0..<folds {
        let (vocabulary, model) = design.train(usable.filter { fold(of: $0.utterance) != held })
        for example in usable where fold(of: example.utterance) == held {
            guard let features = example.craftFeatures else { continue }
            let scores = model.scores(features.hashes.map { vocabulary.number(of: $0) ?? -1 }, features.values)
            let form = forms.indices.max { scores[$0] < scores[$1] } ?? 0
            let stance = Stance.allCases.indices.max { scores[forms.count + $0] < scores[forms.count + $1] } ?? 0
            answers.append((example.utterance, forms[form], Stance.allCases[stance]))
        }
    }
    return answers
}
