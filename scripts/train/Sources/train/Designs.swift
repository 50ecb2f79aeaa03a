import Criteria
import DealModel

/// An utterance with its features computed once.
struct Prepared {
    var utterance: Utterance
    var features: UtteranceFeatures
    var craftFeatures: UtteranceFeatures?
}

func prepare(_ corpus: [Utterance]) -> [Prepared] {
    let classes = WordClasses()
    return corpus.map {
        Prepared(
            utterance: $0, features: UtteranceFeatures($0.text, entities: [], classes: classes),
            craftFeatures: $0.form == nil && $0.stance == nil ? nil : UtteranceFeatures(craft: $0.text, classes: classes))
    }
}

/// The criteria models: what one side says teaches the other, too, since each feature has a weight shared by both sides and one of its own.
struct CriteriaDesign {
    /// How much of a feature's strength goes to the shared weight.
    var shared: Float = 0.9
    var softmax = Hyperparameters(epochs: 12, rate: 0.1, decay: 1e-3)
    var sigmoid = Hyperparameters(epochs: 12, rate: 0.1, decay: 1e-4)
    var leastCount = 2

    func example(_ prepared: Prepared, _ vocabulary: Vocabulary, link: Link) -> Example {
        var features: [Int32] = []
        var values: [Float] = []
        let own = Int32(prepared.utterance.speaker == .buyer ? vocabulary.count : 2 * vocabulary.count)
        for (hash, value) in zip(prepared.features.hashes, prepared.features.values) {
            guard let number = vocabulary.number(of: hash) else { continue }
            features += [number, number + own]
            values += [value * shared.squareRoot(), value * (1 - shared).squareRoot()]
        }
        let gold = prepared.utterance.criteria ?? []
        var targets: [Float]
        switch link {
        case .softmax:
            targets = Criterion.allCases.map { gold.contains($0) ? 1 / Float(gold.count) : 0 } + [gold.isEmpty ? 1 : 0]
        case .sigmoid:
            targets = Criterion.allCases.map { gold.contains($0) ? 1 : 0 }
        }
        return Example(features: features, values: values, targets: targets)
    }

    /// Both models, trained on these utterances, with the weights of the shared and the own features added up: a row a feature, the
    /// columns as `Columns` has them.
    func train(_ prepared: [Prepared]) -> (vocabulary: Vocabulary, model: LinearModel) {
        let vocabulary = Vocabulary(prepared.lazy.map(\.features.hashes), least: leastCount)
        let rows = vocabulary.count
        var merged = LinearModel(
            columns: Columns.count, weights: [Float](repeating: 0, count: rows * Columns.count),
            biases: [Float](repeating: 0, count: Columns.count))
        for link in [Link.softmax, .sigmoid] {
            let width = link == .softmax ? Columns.softmaxWidth : Columns.sigmoidWidth
            let model = fit(
                prepared.map { example($0, vocabulary, link: link) }, features: 3 * rows, columns: width, link: link,
                with: link == .softmax ? softmax : sigmoid)
            for side in Side.allCases {
                let first = link == .softmax ? Columns.softmax(side) : Columns.sigmoid(side)
                let own = side == .buyer ? rows : 2 * rows
                for column in 0..<width {
                    merged.biases[first + column] = model.biases[column]
                    for row in 0..<rows {
                        merged.weights[row * Columns.count + first + column] =
                            model.weights[row * width + column] * shared.squareRoot()
                            + model.weights[(row + own) * width + column] * (1 - shared).squareRoot()
                    }
                }
            }
        }
        return (vocabulary, merged)
    }
}

/// Whether a buyer speaks against a criterion: one model for all criteria, on the utterances that have one.
struct DenialDesign {
    var parameters = Hyperparameters(epochs: 20, rate: 0.3, decay: 1e-4)

    static func isUsable(_ prepared: Prepared) -> Bool {
        prepared.utterance.speaker == .buyer && !(prepared.utterance.criteria ?? []).isEmpty
    }

    func train(_ prepared: [Prepared]) -> (vocabulary: Vocabulary, model: LinearModel) {
        let usable = prepared.filter(Self.isUsable)
        let vocabulary = Vocabulary(usable.lazy.map(\.features.hashes), least: 2)
        let examples = usable.map { example in
            let known = zip(example.features.hashes, example.features.values).compactMap { hash, value in
                vocabulary.number(of: hash).map { ($0, value) }
            }
            return Example(
                features: known.map(\.0), values: known.map(\.1), targets: [example.utterance.denied.isEmpty ? 0 : 1],
                weight: example.utterance.denied.isEmpty ? 1 : 2)
        }
        return (vocabulary, fit(examples, features: vocabulary.count, columns: 1, link: .sigmoid, with: parameters))
    }
}

/// Form and stance of a seller's words.
struct CraftDesign {
    var parameters = Hyperparameters(epochs: 20, rate: 0.2, decay: 3e-4)

    func train(_ prepared: [Prepared]) -> (vocabulary: Vocabulary, model: LinearModel) {
        let usable = prepared.filter { $0.craftFeatures != nil }
        let vocabulary = Vocabulary(usable.lazy.compactMap { $0.craftFeatures?.hashes }, least: 2)
        let forms = QuestionForm.allCases
        let stances = Stance.allCases
        var merged = LinearModel(
            columns: Columns.craft, weights: [Float](repeating: 0, count: vocabulary.count * Columns.craft), biases: [])
        for field in [0, 1] {
            let width = field == 0 ? forms.count : stances.count
            var examples: [Example] = []
            for example in usable {
                guard let features = example.craftFeatures else { continue }
                let known = zip(features.hashes, features.values).compactMap { hash, value in
                    vocabulary.number(of: hash).map { ($0, value) }
                }
                let targets: [Float]
                if field == 0 {
                    guard let form = example.utterance.form else { continue }
                    targets = forms.map { $0 == form ? 1 : 0 }
                } else {
                    guard let stance = example.utterance.stance else { continue }
                    targets = stances.map { $0 == stance ? 1 : 0 }
                }
                examples.append(Example(features: known.map(\.0), values: known.map(\.1), targets: targets))
            }
            let model = fit(examples, features: vocabulary.count, columns: width, link: .softmax, with: parameters)
            merged.biases += model.biases
            for row in 0..<vocabulary.count {
                for column in 0..<width {
                    merged.weights[row * Columns.craft + field * forms.count + column] = model.weights[row * width + column]
                }
            }
        }
        return (vocabulary, merged)
    }
}
