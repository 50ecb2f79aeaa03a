import CContent
import DealModel

/// Says what an utterance is evidence for, or asks about, and how a seller asks.
///
/// Linear models over hashed features (see `UtteranceFeatures`), trained by `scripts/train` from `Tests/Training`. Two criteria models
/// vote: one that divides a probability of 1 over the criteria and "none", and one that judges every criterion by itself; a calibration
/// fitted on held-out folds turns both into a probability. The same words always get the same answer, to the last bit.
package struct CriteriaModel: Sendable {
    /// A reading below this confidence is not given.
    package static let leastConfidence = 0.2

    private let classes = WordClasses()
    private let criteriaTable: LinearTable
    private let denialTable: LinearTable
    private let craftTable: LinearTable
    private let calibration: Calibration

    /// The model that travels inside the program.
    ///
    /// - Throws: `ModelFileError` where the embedded bytes are no model of this version, which the tests rule out.
    package static func builtIn() throws -> CriteriaModel {
        let content = qualify_content_criteria_model()
        return try CriteriaModel(bytes: UnsafeRawBufferPointer(start: content.bytes, count: Int(content.count)))
    }

    package init(bytes: UnsafeRawBufferPointer) throws(ModelFileError) {
        try self.init(try ModelFile(bytes))
    }

    package init(_ file: ModelFile) throws(ModelFileError) {
        guard file.criteria.columns == Columns.count, file.denial.columns == 1, file.craft.columns == Columns.craft,
            let criteria = LinearTable(file.criteria), let denial = LinearTable(file.denial), let craft = LinearTable(file.craft),
            let calibration = Calibration(file.calibration)
        else { throw .inconsistent }
        criteriaTable = criteria
        denialTable = denial
        craftTable = craft
        self.calibration = calibration
    }

    /// What the utterance speaks of, most confident first; nothing below `leastConfidence`.
    ///
    /// - Parameter entities: what was found in the text; without them the model falls back on what it sees of figures itself.
    package func criteria(of text: String, speaker: Side, entities: [Entity]) -> [CriterionReading] {
        let features = UtteranceFeatures(text, speaker: speaker, entities: entities, classes: classes)
        let probabilities = probabilities(of: features, speaker: speaker)
        var readings: [CriterionReading] = []
        for (criterion, probability) in zip(Criterion.allCases, probabilities) where probability >= Self.leastConfidence {
            readings.append(CriterionReading(criterion, confidence: probability))
        }
        if speaker == .buyer, !readings.isEmpty {
            let score = denialTable.scores(of: features)[0]
            for index in readings.indices {
                let own = features.denial(of: readings[index].criterion)
                let sum = score + denialTable.sum(own.hashes, own.values, column: 0)
                readings[index].denied = calibration.denies(score: sum, readings[index].criterion)
            }
        }
        // Sorting is stable: equals stay in the method's order.
        return readings.sorted { $0.confidence > $1.confidence }
    }

    /// How a seller's words ask, and how the seller stands towards the buyer in them.
    package func craft(of text: String) -> (form: QuestionForm, stance: Stance) {
        let scores = craftTable.scores(of: UtteranceFeatures(craft: text, classes: classes))
        let forms = QuestionForm.allCases
        let form = forms.indices.max { scores[$0] < scores[$1] } ?? 0
        let stance = Stance.allCases.indices.max { scores[forms.count + $0] < scores[forms.count + $1] } ?? 0
        return (forms[form], Stance.allCases[stance])
    }

    /// What spoke for or against an answer of the model.
    package struct Feature: Sendable, Equatable {
        /// What was seen: “budget”, letters “_appr”, ROLE SIGN, "money and duration".
        package var name: String
        /// What it added to the score; below 0 it spoke against.
        package var contribution: Double
    }

    /// Why a criterion was read: the features that spoke for it most, and against it.
    package struct Explanation: Sendable, Equatable {
        package var reading: CriterionReading
        /// Strongest first, at most eight.
        package var features: [Feature]
        /// For a denied reading what told the denial, in the same order; else empty.
        package var denial: [Feature]
    }

    /// Why a seller's words were read as they were, in each field the strongest first, at most eight.
    package struct CraftExplanation: Sendable, Equatable {
        package var form: [Feature]
        package var stance: [Feature]
    }

    /// The readings of `criteria(of:speaker:entities:)`, each with its strongest features.
    package func explain(_ text: String, speaker: Side, entities: [Entity]) -> [Explanation] {
        let features = UtteranceFeatures(text, speaker: speaker, entities: entities, classes: classes, naming: true)
        return criteria(of: text, speaker: speaker, entities: entities).map { reading in
            let column = Criterion.allCases.firstIndex(of: reading.criterion) ?? 0
            var denial: [Feature] = []
            if reading.denied {
                let own = features.denial(of: reading.criterion)
                denial = Self.strongest(
                    in: denialTable, column: 0, features.hashes + own.hashes, features.values + own.values, features.names + own.names)
            }
            return Explanation(
                reading: reading,
                features: Self.strongest(in: criteriaTable, column: column, features.hashes, features.values, features.names),
                denial: denial)
        }
    }

    /// What decided `craft(of:)`.
    package func explainCraft(_ text: String) -> CraftExplanation {
        let features = UtteranceFeatures(craft: text, classes: classes, naming: true)
        let answer = craft(of: text)
        let form = QuestionForm.allCases.firstIndex(of: answer.form) ?? 0
        let stance = QuestionForm.allCases.count + (Stance.allCases.firstIndex(of: answer.stance) ?? 0)
        return CraftExplanation(
            form: Self.strongest(in: craftTable, column: form, features.hashes, features.values, features.names),
            stance: Self.strongest(in: craftTable, column: stance, features.hashes, features.values, features.names))
    }

    /// The eight features that moved a score most; features of one name count together.
    private static func strongest(
        in table: LinearTable, column: Int, _ hashes: [UInt32], _ values: [Float], _ names: [String]
    ) -> [Feature] {
        var sums: [String: Double] = [:]
        for (index, hash) in hashes.enumerated() {
            guard let weight = table.weight(of: hash, column: column), weight != 0 else { continue }
            sums[names[index], default: 0] += Double(weight * values[index])
        }
        let found = sums.map { Feature(name: $0.key, contribution: $0.value) }
            .sorted { abs($0.contribution) == abs($1.contribution) ? $0.name < $1.name : abs($0.contribution) > abs($1.contribution) }
        return Array(found.prefix(8))
    }

    /// A probability for each criterion, in the method's order.
    func probabilities(of features: UtteranceFeatures, speaker: Side) -> [Double] {
        let scores = criteriaTable.scores(of: features)
        return calibration.probabilities(
            softmax: scores[..<Columns.softmaxWidth], sigmoid: scores[Columns.softmaxWidth...], speaker: speaker)
    }
}

/// Which column of the criteria table means what: first the criteria and "none", then the criteria again, each by itself.
package enum Columns {
    package static let softmaxWidth = Criterion.allCases.count + 1
    package static let sigmoidWidth = Criterion.allCases.count
    package static let count = softmaxWidth + sigmoidWidth
    package static let craft = QuestionForm.allCases.count + Stance.allCases.count
}

extension LinearTable {
    init?(_ table: ModelFile.Table) {
        self.init(columns: table.columns, keys: table.keys, weights: table.weights, scales: table.scales, biases: table.biases)
    }
}
