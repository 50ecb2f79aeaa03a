import DealModel
import Foundation
import Testing

@testable import RolePlay

/// What lines of trainees are taken for, against labels that somebody gave who knew all answers.
struct AskedTests {
    /// A line, what the person had said before it, and the answers that suit it.
    private struct Labelled: Decodable {
        var scenario: String
        var after: String
        var line: String
        var answers: [String]
    }

    private static func labelled() throws -> [Labelled] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Drill/asked.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Labelled.self, from: Data($0.utf8))
        }
    }

    /// The weights are fitted to these lines, so this holds the level and proves nothing about others.
    @Test func whatIsTakenForAKnownQuestionIsMostlyThat() throws {
        var meetings: [String: Meeting] = [:]
        var (taken, right) = (0, 0)
        let lines = try Self.labelled()
        for line in lines {
            let meeting = try meetings[line.scenario] ?? Stage.meeting(line.scenario)
            meetings[line.scenario] = meeting
            let scores = meeting.features(of: line.line, after: line.after).map { features in
                zip(features, Weighing.fitted.weights).map { $0 * $1 }.reduce(0, +)
            }
            guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { continue }
            let total = scores.map { exp($0 - scores[best]) }.reduce(0, +)
            guard 1 / total >= Meeting.likely else { continue }
            taken += 1
            if line.answers.contains(meeting.answerIDs[best]) { right += 1 }
        }
        #expect(Double(taken) >= 0.5 * Double(lines.count), "\(taken) of \(lines.count)")
        #expect(Double(right) >= 0.6 * Double(taken), "\(right) of \(taken)")
    }

    @Test func answersOfTheLabelsExist() throws {
        for line in try Self.labelled() {
            let scenario = try Stage.scenario(line.scenario)
            let ids = Set(scenario.topics.flatMap(\.layers).map(\.id) + scenario.details.map(\.id) + (try Manner.builtIn()).talk.map(\.id))
            #expect(ids.isSuperset(of: line.answers), "\(line.scenario): \(line.line)")
        }
    }

    @Test(arguments: [
        ("Who is Ines?", "ines"), ("Why the first of June?", "live-season"), ("How often?", "days-year"),
    ]) func shortQuestionsFindTheirAnswer(_ question: String, _ answer: String) throws {
        var meeting = try Stage.meeting("line-down")
        for line in ["What happens when the line stops?", "What does a day of that cost you?", question] { _ = meeting.hear(line) }
        let opened =
            meeting.opened
            + meeting.told.compactMap { known in
                if case .detail(let place) = known { meeting.scenario.details[place].id } else { nil }
            }
        #expect(opened.contains(answer))
    }

    @Test func whatComesTooEarlyIsNotTold() throws {
        // How the fourteen days are spread presupposes that they are known.
        var meeting = try Stage.meeting("line-down")
        _ = meeting.hear("So forty percent of the volume?")
        #expect(!meeting.opened.contains("penalty"))
        #expect(
            meeting.told.isEmpty
                || meeting.told.allSatisfy { known in
                    if case .detail(let place) = known { meeting.scenario.details[place].after.isEmpty } else { true }
                })
    }
}
