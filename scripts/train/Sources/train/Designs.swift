import DealModel
import Extraction

/// An utterance with its features computed once.
struct Prepared {
    var utterance: Utterance
    var features: UtteranceFeatures
    var craftFeatures: UtteranceFeatures?
}

/// The day on which all examples count as said: which dates are found in them hangs on no clock.
let trainingDay = Day(firstOfMonth: 11, year: 2026)

func prepare(_ corpus: [Utterance]) -> [Prepared] {
    let classes = WordClasses()
    let extractor = Extractor()
    let context = ExtractionContext(reference: trainingDay)
    return corpus.map {
        Prepared(
            utterance: $0,
            features: UtteranceFeatures(
                $0.text, speaker: $0.speaker, entities: extractor.entities(in: $0.text, context: context), classes: classes),
            craftFeatures: $0.form == nil && $0.stance == nil ? nil : UtteranceFeatures(craft: $0.text, classes: classes))
    }
}

/// The criteria models, both sides in one: what one side says teaches the other, too, and what differs has features of its own.
struct CriteriaDesign {
    var softmax = Hyperparameters(epochs: 12, rate: 0.1, decay: 1e-3)
    var sigmoid = Hyperparameters(epochs: 12, rate: 0.1, decay: 1e-4)
    var leastCount = 2

    func example(_ prepared: Prepared, _ vocabulary: Vocabulary, link: Link) -> Example {
        let known = zip(prepared.features.hashes, prepared.features.values).compactMap { hash, value in
            vocabulary.number(of: hash).map { ($0, value) }
        }
        let gold = prepared.utterance.criteria ?? []
        var targets: [Float]
        switch link {
        case .softmax:
            targets = Criterion.allCases.map { gold.contains($0) ? 1 / Float(gold.count) : 0 } + [gold.isEmpty ? 1 : 0]
        case .sigmoid:
            targets = Criterion.allCases.map { gold.contains($0) ? 1 : 0 }
        }
        return Example(features: known.map(\.0), values: known.map(\.1), targets: targets)
    }

    /// How many pairs of utterances are joined to one with both their labels, as a share of all utterances.
    var joined = 0.2

    /// People say two things in one breath more often than the examples do: pairs from one side, joined, teach both labels at once.
    private func joinedPairs(_ prepared: [Prepared]) -> [Prepared] {
        let classes = WordClasses()
        let extractor = Extractor()
        let context = ExtractionContext(reference: trainingDay)
        var generator = SplitMix(state: 7)
        var pairs: [Prepared] = []
        for side in Side.allCases {
            let single = prepared.map(\.utterance).filter { $0.speaker == side && $0.criteria?.count == 1 && $0.text.utf8.count < 80 }
            guard single.count > 1 else { continue }
            for _ in 0..<Int(Double(single.count) * joined) {
                guard var first = single.randomElement(using: &generator), let second = single.randomElement(using: &generator),
                    let criteria = first.criteria, let others = second.criteria, criteria != others
                else { continue }
                first.text += " " + second.text
                first.criteria = criteria + others
                pairs.append(
                    Prepared(
                        utterance: first,
                        features: UtteranceFeatures(
                            first.text, speaker: side, entities: extractor.entities(in: first.text, context: context), classes: classes),
                        craftFeatures: nil))
            }
        }
        return pairs
    }

    /// Both models, trained on these utterances: a row a feature, the columns as `Columns` has them.
    func train(_ original: [Prepared]) -> (vocabulary: Vocabulary, model: LinearModel) {
        let prepared = original + joinedPairs(original)
        let vocabulary = Vocabulary(original.lazy.map(\.features.hashes), least: leastCount)
        var merged = LinearModel(
            columns: Columns.count, weights: [Float](repeating: 0, count: vocabulary.count * Columns.count), biases: [])
        for link in [Link.softmax, .sigmoid] {
            let width = link == .softmax ? Columns.softmaxWidth : Columns.sigmoidWidth
            let first = link == .softmax ? 0 : Columns.softmaxWidth
            let model = fit(
                prepared.map { example($0, vocabulary, link: link) }, features: vocabulary.count, columns: width, link: link,
                with: link == .softmax ? softmax : sigmoid)
            merged.biases += model.biases
            for row in 0..<vocabulary.count {
                for column in 0..<width {
                    merged.weights[row * Columns.count + first + column] = model.weights[row * width + column]
                }
            }
        }
        return (vocabulary, merged)
    }
}

/// Whether a buyer speaks against a criterion: one model for all criteria, on the utterances that have one.
struct DenialDesign {
    var parameters = Hyperparameters(epochs: 30, rate: 0.3, decay: 1e-5)

    static func isUsable(_ prepared: Prepared) -> Bool {
        prepared.utterance.speaker == .buyer && !(prepared.utterance.criteria ?? []).isEmpty
    }

    /// The features of an utterance with those of one criterion in it.
    static func features(_ prepared: Prepared, _ criterion: Criterion) -> (hashes: [UInt32], values: [Float]) {
        let own = prepared.features.denial(of: criterion)
        return (prepared.features.hashes + own.hashes, prepared.features.values + own.values)
    }

    func train(_ prepared: [Prepared]) -> (vocabulary: Vocabulary, model: LinearModel) {
        var rows: [(hashes: [UInt32], values: [Float], denied: Bool)] = []
        for example in prepared where Self.isUsable(example) {
            for criterion in example.utterance.criteria ?? [] {
                let features = Self.features(example, criterion)
                rows.append((features.hashes, features.values, example.utterance.denied.contains(criterion)))
            }
        }
        let vocabulary = Vocabulary(rows.lazy.map(\.hashes), least: 2)
        let examples = rows.map { row in
            let known = zip(row.hashes, row.values).compactMap { hash, value in vocabulary.number(of: hash).map { ($0, value) } }
            return Example(
                features: known.map(\.0), values: known.map(\.1), targets: [row.denied ? 1 : 0], weight: row.denied ? 2 : 1)
        }
        return (vocabulary, fit(examples, features: vocabulary.count, columns: 1, link: .sigmoid, with: parameters))
    }
}

/// Form and stance of a seller's words.
struct CraftDesign {
    var parameters = Hyperparameters(epochs: 20, rate: 0.1, decay: 3e-4)

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
