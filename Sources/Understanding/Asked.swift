import DealModel
import Extraction

/// What stands open in a meeting because somebody has just said it: a short answer means what it was an answer to.
package struct Asked: Hashable, Sendable {
    /// The words, as said.
    package var text: String
    package var speaker: Speaker
    package var entities: [Entity]
    /// What a question asks about, most confident first; of a statement, what it would be evidence for.
    package var criteria: [CriterionReading]
    package var form: QuestionForm
    /// What a question for a figure wants it in.
    package var figure: AskedFigure?

    package init(
        text: String, speaker: Speaker, entities: [Entity], criteria: [CriterionReading], form: QuestionForm, figure: AskedFigure? = nil
    ) {
        self.text = text
        self.speaker = speaker
        self.entities = entities
        self.criteria = criteria
        self.form = form
        self.figure = figure
    }

    /// Supposes something: "if it were", "say we could".
    var isSupposed: Bool {
        Aside(text) == .supposition || Condition.isSaid(in: text) || text.says(anyOf: Self.supposing)
    }

    /// Asks for a no where all is well: "Is that too much?".
    var wantsNo: Bool {
        // "Does it stand in the way of something?" wants a yes: a goal is what it should stand in the way of.
        if criteria.first?.criterion == .strategicObjective { return false }
        if text.says(anyOf: Self.obstacles) { return true }
        // "Too rich for you?" asks after an obstacle, "you too?" does not.
        let words = text.plainWords
        guard form != .open, let place = words.lastIndex(of: "too") else { return false }
        return words.count - place <= 6 && place + 1 < words.count
    }

    private static let supposing = [
        "say we", "let's say", "suppose we", "could get you", "could get it", "were to", "what would happen", "would you take", "only",
    ]
    private static let obstacles = [
        "out of the question", "out of reach",
        "out of range", "off the table", "a problem", "an issue", "a showstopper", "any objection", "any objections", "any concern",
        "any concerns", "speaks against", "speak against", "stand in the way", "stands in the way", "stop you", "stopping you",
        "anything against", "scare you", "scares you", "put you off", "anything missing", "do you mind", "would you mind", "any reason not",
        "anybody above you", "anyone above you", "anyone else who", "anybody else who",
    ]
}
