import DealModel
import Foundation
import Playbook
import Reports
import Store
import TerminalText

/// Results of drills over time: who practised what, and what is missed again and again.
package struct DrillScores: Sendable {
    /// One drill, with what it missed.
    struct Entry: Sendable {
        let result: DrillResult
        let missed: [Criterion]
        let held: [Criterion]
        /// The whole score; nil where a later version has written other fields.
        let score: DrillJSON?
    }

    /// How often a criterion was there to be found, and was.
    struct CriterionCount: Sendable {
        let criterion: Criterion
        let held: Int
        let uncovered: Int

        var percent: Int { held == 0 ? 0 : (100 * uncovered + held / 2) / held }
    }

    struct TraineeCount: Sendable {
        let name: String
        let scores: [Int]
        /// Missed in more than half of the drills that held it, the most often missed first.
        let misses: [Criterion]
    }

    let entries: [Entry]

    package init(_ results: [DrillResult]) {
        entries = results.map { result in
            // The body is the JSON that was written with the row; one of a later version may have other fields.
            let score = try? JSONDecoder().decode(DrillJSON.self, from: Data(result.body.utf8))
            let criteria = score?.milestones.flatMap(\.criteria) ?? []
            return Entry(
                result: result, missed: criteria.filter { !$0.uncovered }.compactMap { Criterion(rawValue: $0.id) },
                held: criteria.compactMap { Criterion(rawValue: $0.id) }, score: score)
        }
    }

    /// In the method's order, only those that some drill held.
    var criteria: [CriterionCount] { Self.counts(entries) }

    private static func counts(_ entries: [Entry]) -> [CriterionCount] {
        Criterion.allCases.compactMap { criterion in
            let held = entries.filter { $0.held.contains(criterion) }
            guard !held.isEmpty else { return nil }
            return CriterionCount(criterion: criterion, held: held.count, uncovered: held.count { !$0.missed.contains(criterion) })
        }
    }

    /// By name.
    var trainees: [TraineeCount] {
        Dictionary(grouping: entries, by: \.result.trainee).sorted { $0.key < $1.key }.map { name, entries in
            let missed = Self.counts(entries).filter { $0.percent < 50 }
            let order = missed.enumerated().sorted { ($0.element.percent, $0.offset) < ($1.element.percent, $1.offset) }
            return TraineeCount(name: name, scores: entries.map(\.result.score), misses: order.map(\.element.criterion))
        }
    }

    package func text(style: Style) -> [String] {
        guard !entries.isEmpty else {
            return style.paragraph("No drills were kept yet. `qualify drill` begins one; `qualify scenario list` shows with whom.")
        }
        var lines: [String] = []
        let width = entries.map { displayWidth(visible($0.result.trainee)) }.max().map { min($0, 20) } ?? 8
        for entry in entries {
            let result = entry.result
            let name = truncated(visible(result.trainee), toColumns: 20).padded(to: width)
            let missed = entry.missed.isEmpty ? "nothing missed" : "missed \(entry.missed.map(\.rawValue).joined(separator: ", "))"
            let text = "\(visible(result.scenario))\(result.milestone.map { " (\($0.rawValue))" } ?? "") · \(result.outcome) · \(missed)"
            lines += style.paragraph(text, first: "  \(result.day.iso)  \(name)  \(String(result.score).rightAligned(to: 3))  ")
        }
        lines.append("")
        for trainee in trainees {
            let misses = trainee.misses.isEmpty ? "" : "; misses \(trainee.misses.prefix(4).map(\.rawValue).joined(separator: ", "))"
            let course = trainee.scores.map(String.init).suffix(8).joined(separator: " → ")
            lines += style.paragraph("\(visible(trainee.name)): \(course)\(misses)", first: "  ")
        }
        lines.append("")
        for count in criteria {
            let bar = String(repeating: "█", count: (count.percent + 5) / 10).padded(to: 10)
            lines.append("  \(count.criterion.rawValue.padded(to: 20)) \(bar) \(count.uncovered) of \(count.held) uncovered")
        }
        return lines
    }

    /// One row a drill; commas, quotes and line ends are quoted, and what a spreadsheet would take for a formula is made plain text.
    package var csv: String {
        let header = "day,trainee,scenario,milestone,seed,score,outcome,right_outcome,missed"
        let rows = entries.map { entry in
            let result = entry.result
            let fields = [
                result.day.iso, result.trainee, result.scenario, result.milestone?.rawValue ?? "", String(result.seed),
                String(result.score),
                result.outcome, result.isRightOutcome ? "true" : "false", entry.missed.map(\.rawValue).joined(separator: " "),
            ]
            return fields.map(Self.field).joined(separator: ",")
        }
        return ([header] + rows).joined(separator: "\r\n")
    }

    private static func field(_ text: String) -> String {
        let plain = text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
        guard plain.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }

    /// - Throws: `encoding`.
    package func json() throws(Failure) -> String {
        try JSONDocument.answer(
            Page(
                criteria: criteria.map { .init(id: $0.criterion.rawValue, held: $0.held, uncovered: $0.uncovered) },
                drills: entries.map(DrillRow.init),
                trainees: trainees.map { trainee in
                    .init(
                        best: trainee.scores.max() ?? 0, drills: trainee.scores.count, last: trainee.scores.last ?? 0,
                        misses: trainee.misses.map(\.rawValue), trainee: trainee.name)
                }))
    }

    private struct Page: Encodable {
        struct CriterionRow: Encodable {
            let id: String
            let held: Int
            let uncovered: Int
        }

        struct TraineeRow: Encodable {
            let best: Int
            let drills: Int
            let last: Int
            let misses: [String]
            let trainee: String
        }

        let criteria: [CriterionRow]
        let drills: [DrillRow]
        let trainees: [TraineeRow]
    }

    /// What `drill --json` printed, with who, when, and what was missed.
    private struct DrillRow: Encodable {
        let entry: Entry

        enum Key: String, CodingKey {
            case at, day, trainee, missed, scenario, seed, milestone, score, outcome, rightOutcome
        }

        func encode(to encoder: any Encoder) throws {
            try entry.score?.encode(to: encoder)
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(entry.result.at, forKey: .at)
            try container.encode(entry.result.day, forKey: .day)
            try container.encode(entry.result.trainee, forKey: .trainee)
            try container.encode(entry.missed.map(\.rawValue), forKey: .missed)
            guard entry.score == nil else { return }
            try container.encode(entry.result.scenario, forKey: .scenario)
            try container.encode(entry.result.seed, forKey: .seed)
            try container.encodeIfPresent(entry.result.milestone?.rawValue, forKey: .milestone)
            try container.encode(entry.result.score, forKey: .score)
            try container.encode(entry.result.outcome, forKey: .outcome)
            try container.encode(entry.result.isRightOutcome, forKey: .rightOutcome)
        }
    }
}
