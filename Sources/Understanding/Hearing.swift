import DealModel
import Extraction

/// Reads a meeting from its record, turn by turn, as it would have been noted by somebody who missed nothing.
package struct Hearing: Sendable {
    /// What one person said in one go.
    package struct Turn: Hashable, Sendable {
        package var speaker: Speaker
        package var text: String
        package var at: Instant

        package init(speaker: Speaker, text: String, at: Instant) {
            self.speaker = speaker
            self.text = text
            self.at = at
        }
    }

    let interpreter: Interpreter
    /// What is the same for every turn: day, people, threshold, currency.
    private var context: UtteranceContext
    private var dialogue = Dialogue()

    package init(interpreter: Interpreter, context: UtteranceContext) {
        self.interpreter = interpreter
        self.context = context
    }

    /// What a turn says, a sentence an utterance, and the people it made known.
    package mutating func hear(_ turn: Turn) -> [Understood] {
        context.speaker = turn.speaker
        context.at = turn.at
        var heard: [Understood] = []
        for sentence in Hearing.statements(of: turn.text) {
            context.open = dialogue.open(for: turn.speaker)
            let understood = interpreter.interpret(sentence, context: context)
            for person in understood.people where context.people.named(person.name) == nil { context.people.append(person) }
            if let money = understood.utterance.reading.entities.lazy.compactMap({ $0.rate?.money.currency }).last {
                context.currency = money
            }
            if !turn.speaker.isSeller { dialogue.hearBuyer(understood.utterance) }
            heard.append(understood)
        }
        if turn.speaker.isSeller {
            dialogue.hearSeller(turn.text, speaker: turn.speaker, interpreter: interpreter, context: context)
        }
        return heard
    }

    /// What a turn says, piece by piece: sentences that go together are read together, since one alone is often half a thought; what is asked,
    /// supposed, or somebody else's stands by itself.
    static func statements(of text: String) -> [String] {
        var statements: [String] = []
        var open: [String] = []
        func close() {
            if !open.isEmpty { statements.append(open.joined(separator: " ")) }
            open = []
        }
        for sentence in Sentences.of(text).map(\.text) {
            if isApart(sentence) {
                close()
                statements.append(sentence)
            } else {
                if open.reduce(sentence.plainWords.count, { $0 + $1.plainWords.count }) > longest { close() }
                open.append(sentence)
            }
        }
        close()
        return statements
    }

    private static func isApart(_ sentence: String) -> Bool {
        sentence.hasSuffix("?") || Aside(sentence) != nil || sentence.says(anyOf: ["says", "said", "told me", "tells me", "according to"])
    }

    /// Words of one piece.
    private static let longest = 60
}
