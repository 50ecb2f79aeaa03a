import DealModel
import Reports
import RolePlay

/// A score for programs; nothing in it depends on the clock or on who plays.
struct DrillJSON: Codable {
    struct CriterionRow: Codable {
        let id: String
        let uncovered: Bool
        let quote: String?
        let answer: String?
    }

    struct MilestoneRow: Codable {
        let id: String
        let uncovered: Bool
        let criteria: [CriterionRow]
    }

    struct CheckRow: Codable {
        let id: String
        let points: Double
        let possible: Double
        let finding: String
        let quote: String?
    }

    struct UtteranceRow: Codable {
        let text: String
        let form: String
        let stance: String
        let criteria: [String]
        let opened: [String]
        let pitch: Bool
        let words: Int
        let patience: Int
        let trust: Int
        let replies: [String]
    }

    struct Totals: Codable {
        let questions: Int
        let forms: [String: Int]
        let stances: [String: Int]
        let consequenceQuestions: Int
        let pitches: Int
        let longestPitch: Int
        let repeats: Int
        let summaries: Int
        let unanswered: Int
        let criteriaUncovered: Int
        let criteriaHeld: Int
    }

    struct MomentRow: Codable {
        let quote: String
        let text: String
    }

    let scenario: String
    let seed: UInt64
    let milestone: String?
    let score: Int
    let outcome: String
    let rightOutcome: Bool
    let reason: String?
    let hints: Int
    let checks: [CheckRow]
    let milestones: [MilestoneRow]
    let utterances: [UtteranceRow]
    let totals: Totals
    let strongest: MomentRow?
    let nextTime: MomentRow?

    init(_ score: DrillScore) {
        scenario = score.scenario
        seed = score.seed
        milestone = score.milestone?.rawValue
        self.score = score.score
        outcome = score.outcome.rawValue
        rightOutcome = score.isRightOutcome
        reason = score.reason
        hints = score.hints
        checks = score.checks.map {
            CheckRow(id: $0.kind.rawValue, points: $0.points, possible: $0.possible, finding: $0.finding, quote: $0.quote)
        }
        milestones = Milestone.allCases.compactMap { milestone in
            let held = score.criteria.filter { $0.criterion.milestone == milestone }
            guard !held.isEmpty else { return nil }
            return MilestoneRow(
                id: milestone.rawValue, uncovered: held.allSatisfy(\.isUncovered),
                criteria: held.map {
                    CriterionRow(id: $0.criterion.rawValue, uncovered: $0.isUncovered, quote: $0.quote, answer: $0.answer)
                })
        }
        utterances = DrillJSON.utterances(score.lines)
        let craft = score.craft
        totals = Totals(
            questions: craft.questions,
            forms: Dictionary(uniqueKeysWithValues: craft.forms.map { ($0.key.rawValue, $0.value) }),
            stances: Dictionary(uniqueKeysWithValues: craft.stances.map { ($0.key.rawValue, $0.value) }),
            consequenceQuestions: craft.consequenceQuestions, pitches: craft.pitches, longestPitch: craft.longestPitch,
            repeats: craft.repeats, summaries: craft.summaries, unanswered: craft.unanswered,
            criteriaUncovered: score.criteria.count(where: \.isUncovered), criteriaHeld: score.criteria.count)
        strongest = score.strongest.map { MomentRow(quote: $0.quote, text: $0.text) }
        nextTime = score.nextTime.map { MomentRow(quote: $0.quote, text: $0.text) }
    }

    private static func utterances(_ lines: [MeetingLine]) -> [UtteranceRow] {
        lines.indices.compactMap { index in
            guard let notes = lines[index].notes else { return nil }
            return UtteranceRow(
                text: lines[index].text, form: notes.form.rawValue, stance: notes.stance.rawValue, criteria: notes.criteria.map(\.rawValue),
                opened: notes.opened, pitch: notes.isPitch, words: notes.wordCount, patience: notes.patience, trust: notes.trust,
                replies: lines[(index + 1)...].prefix { $0.speaker == .person }.map(\.text))
        }
    }
}
