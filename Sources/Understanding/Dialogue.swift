import DealModel
import Extraction

/// What was just said in a meeting, as far as the next words may refer to it.
///
/// A value: who reads a conversation hands it each utterance in turn, and asks it what stands open for the next speaker.
package struct Dialogue: Sendable {
    /// The last question or summary of the seller, until another.
    private var asked: Asked?
    /// The last thing said that somebody else may say yes or no to.
    private var put: Asked?
    /// The last figures that somebody on the buyer's side said.
    private var figures: [Entity] = []
    /// Utterances of the buyer since the last question.
    private var answers = 0

    package init() {}

    /// What stands open for somebody who speaks now.
    package func open(for speaker: Speaker) -> Open {
        guard !speaker.isSeller else { return Open() }
        return Open(
            asked: answers <= 5 ? asked : nil, put: put.flatMap { $0.speaker == speaker ? nil : $0 },
            // A figure that the seller has just named is what is spoken of now.
            former: answers == 0 && asked?.entities.isEmpty == false ? [] : figures)
    }

    package struct Open: Hashable, Sendable {
        /// What the seller asked last.
        package var asked: Asked?
        /// What somebody else has just said.
        package var put: Asked?
        /// The figures that were spoken of last.
        package var former: [Entity] = []

        package init(asked: Asked? = nil, put: Asked? = nil, former: [Entity] = []) {
            self.asked = asked
            self.put = put
            self.former = former
        }
    }

    /// Takes in what the seller said in one go: its last sentences are what an answer answers.
    package mutating func hearSeller(_ text: String, speaker: Speaker, interpreter: Interpreter, context: UtteranceContext) {
        let ending = Sentences.ending(of: text)
        let entities = interpreter.entities(in: ending, context: context).map { $0.inCurrency(context.currency) }
        let craft = interpreter.model.craft(of: ending)
        let form: QuestionForm = ending.trimmingWhitespace().hasSuffix("?") && craft.form == .statement ? .closed : craft.form
        var readings = interpreter.model.criteria(of: ending, speaker: .seller, entities: entities)
        // What is summed up is what it would be evidence for if the buyer had said it.
        if form != .open {
            for reading in interpreter.model.criteria(of: ending, speaker: .buyer, entities: entities) where !reading.denied {
                let words = ending.replacing("?", with: ".")
                guard Sincerity.of(words, for: reading, entities: entities, day: context.day) == .meant else { continue }
                if let index = readings.firstIndex(where: { $0.criterion == reading.criterion }) {
                    readings[index].confidence = max(readings[index].confidence, reading.confidence)
                } else {
                    readings.append(reading)
                }
            }
            readings.sort { $0.confidence > $1.confidence }
        }
        let figure = form == .statement ? nil : AskedFigure(ending)
        // "How many outages a month?" asks how large the pain is, unless it plainly asks for the work.
        if figure?.measuresPain == true,
            figure?.isYearly == true
                || !readings.contains(where: { [.effort, .implementationTime].contains($0.criterion) && $0.confidence >= 0.5 })
        {
            readings.removeAll { $0.criterion == .consequence }
            readings.insert(CriterionReading(.consequence, confidence: 0.8), at: 0)
        }
        // "I see." and "Okay, thanks." leave the question open that stood before them.
        guard form != .statement || !entities.isEmpty || readings.contains(where: { $0.confidence >= 0.5 }) else { return }
        let heard = Asked(
            text: ending, speaker: speaker, entities: entities, criteria: readings, form: form,
            figure: figure)
        asked = heard
        put = heard
        answers = 0
    }

    /// Takes in what somebody on the buyer's side said.
    package mutating func hearBuyer(_ utterance: Utterance) {
        answers += 1
        let amounts = utterance.reading.entities.filter { $0.period == nil && $0.person == nil }
        if !amounts.isEmpty { figures = amounts }
        guard !utterance.reading.filings.isEmpty else {
            // Once something else was said a yes is one to that.
            if utterance.quote.plainWords.count > 2 { put = nil }
            return
        }
        put = Asked(
            text: utterance.quote, speaker: utterance.speaker, entities: utterance.reading.entities,
            criteria: utterance.reading.filings.map { CriterionReading($0.criterion, confidence: $0.confidence, denied: $0.denied) },
            form: .statement)
    }
}

extension Sentences {
    /// The last two sentences, and one more where the last only asks whether all that is right.
    fileprivate static func ending(of text: String) -> String {
        let sentences = of(text)
        guard sentences.count > 2, let last = sentences.last else { return text }
        let isCheck = last.text.plainWords.count <= 6 && last.text.hasSuffix("?")
        return sentences.suffix(isCheck ? 3 : 2).map(\.text).joined(separator: " ")
    }
}
