import DealModel

/// What a meeting was worth: facts that can be checked in the transcript, each with its line.
///
/// The same scenario, seed and lines give the same score. The weights are published: criteria 40, pain quantified 15, right person 10,
/// right outcome 25, craft 10. A hint costs 3 points.
package struct DrillScore: Sendable, Equatable {
    package static let weights: [Check.Kind: Int] = [.criteria: 40, .pain: 15, .person: 10, .outcome: 25, .craft: 10]
    package static let hintCost = 3

    /// One thing that was looked at.
    package struct Check: Sendable, Equatable {
        /// In the order of showing; the raw value is its name in JSON.
        package enum Kind: String, Sendable, CaseIterable {
            case criteria, pain, person, outcome, craft
        }

        package var kind: Kind
        /// What was earned, of `possible`.
        package var points: Double
        package var possible: Double
        /// What was found, in a few words.
        package var finding: String
        /// The trainee's words that it rests on.
        package var quote: String?
    }

    /// Whether one criterion came out.
    package struct CriterionFinding: Sendable, Equatable {
        package var criterion: Criterion
        package var isUncovered: Bool
        /// What the trainee said that brought it out.
        package var quote: String?
        /// What the person answered.
        package var answer: String?
    }

    /// How the meeting ended, as the score sees it.
    package enum Outcome: String, Sendable {
        /// A dated next step that the buyer owns.
        case advance
        /// Kind words without a date.
        case continuation
        case disqualified
        /// The person ended it.
        case thrownOut = "thrown-out"
    }

    package struct Moment: Sendable, Equatable {
        package var quote: String
        package var text: String
    }

    package var scenario: String
    package var scenarioHash: String
    package var seed: UInt64
    /// The one that the drill was narrowed to.
    package var milestone: Milestone?
    /// 0–100.
    package var score: Int
    package var checks: [Check]
    package var criteria: [CriterionFinding]
    package var craft: Craft
    package var outcome: Outcome
    /// Whether that is what the truth called for.
    package var isRightOutcome: Bool
    package var reason: String?
    package var hints: Int
    package var strongest: Moment?
    package var nextTime: Moment?
    package var lines: [MeetingLine]
}

/// How the trainee asked; information, of little weight.
package struct Craft: Sendable, Equatable {
    package var questions: Int
    package var forms: [QuestionForm: Int]
    package var stances: [Stance: Int]
    /// Questions about what the problem costs and brings about.
    package var consequenceQuestions: Int
    /// Words of the longest line that praises instead of asking; 0 where there was none.
    package var longestPitch: Int
    package var pitches: Int
    package var repeats: Int
    package var summaries: Int
    package var unanswered: Int
    /// Each worth two points.
    package var marks: [(name: String, isMet: Bool)]

    package static func == (left: Craft, right: Craft) -> Bool {
        left.questions == right.questions && left.forms == right.forms && left.stances == right.stances
            && left.consequenceQuestions == right.consequenceQuestions && left.longestPitch == right.longestPitch
            && left.pitches == right.pitches && left.repeats == right.repeats && left.summaries == right.summaries
            && left.unanswered == right.unanswered && left.marks.map(\.name) == right.marks.map(\.name)
            && left.marks.map(\.isMet) == right.marks.map(\.isMet)
    }

    init(_ lines: [MeetingLine]) {
        let notes = lines.compactMap(\.notes)
        questions = notes.map(\.questions).reduce(0, +)
        forms = Dictionary(grouping: notes, by: \.form).mapValues(\.count)
        stances = Dictionary(grouping: notes, by: \.stance).mapValues(\.count)
        consequenceQuestions = notes.count { $0.questions > 0 && ($0.criteria.first == .consequence || $0.criteria.first == .target) }
        let pitched = notes.filter(\.isPitch)
        pitches = pitched.count
        longestPitch = pitched.map(\.wordCount).max() ?? 0
        repeats = notes.count(where: \.isRepeat)
        summaries = notes.count(where: \.wasUnderstanding)
        unanswered = notes.count(where: \.leftUnanswered)
        marks = [
            ("at least five questions, two of them about the consequence", questions >= 5 && consequenceQuestions >= 2),
            (
                "no line that had to be interrupted, and more questions than pitches",
                longestPitch <= 60 && questions > 2 * pitches && questions > 0
            ),
            ("at most one pitch", pitches <= 1 && questions >= 3),
            ("nothing asked twice, and no question of theirs passed over", repeats == 0 && unanswered == 0 && questions >= 3),
            ("gave back what was heard, rightly, at least once", summaries > 0),
        ]
    }
}
