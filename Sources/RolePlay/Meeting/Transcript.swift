import DealModel

/// One thing said in a meeting.
package struct MeetingLine: Sendable, Equatable {
    package enum Speaker: String, Sendable {
        case trainee, person
    }

    package var speaker: Speaker
    package var text: String
    /// Of the trainee's lines only.
    package var notes: Notes?

    /// How a line of the trainee was understood, and what it brought.
    package struct Notes: Sendable, Equatable {
        package var form: QuestionForm
        package var stance: Stance
        /// What it asks about, the main one first.
        package var criteria: [Criterion]
        package var wordCount: Int
        /// How many questions it holds.
        package var questions: Int
        /// Layers that came out in answer to it.
        package var opened: [String] = []
        package var isPitch = false
        /// It gave back what was said, and rightly.
        package var wasUnderstanding = false
        /// It asked what was known already.
        package var isRepeat = false
        /// It passed over a question of the person.
        package var leftUnanswered = false
        package var patience = 0
        package var trust = 0
    }
}

/// What the person says or does in answer to one line.
package struct Reply: Sendable, Equatable {
    /// Words; what stands in round brackets is done, not said.
    package var text: String

    package var isGesture: Bool { text.hasPrefix("(") }
}

/// How a meeting came to its end.
package enum MeetingEnd: Sendable, Equatable {
    /// The trainee took leave, or ended the drill.
    case left
    case disqualified(reason: String)
    case patienceGone
    case timeUp
}
