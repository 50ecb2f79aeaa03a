import DealModel
import Foundation
import LineEditing
import Playbook
import Reports
import RolePlay
import Store
import Testing

@testable import QualifyKit

/// Drills as the program shows and keeps them.
struct DrillTests {
    private func session(_ id: String = "line-down", isTrainer: Bool = false, scene: Scene) throws -> DrillSession {
        try DrillSession(
            try ScenarioShelf(own: []).scenario(id), trainee: "Sam Okoro", seed: 1, isTrainer: isTrainer,
            playbook: scene.workspace.playbook,
            style: scene.workspace.context.style)
    }

    /// What a pipe shows for these lines, and the transcripts that were saved.
    private func play(_ lines: [String], isTrainer: Bool = false, scene: Scene) throws -> (shown: String, saved: [String]) {
        let reader = ScriptedLineReader(lines: lines, isInteractive: false, columns: nil)
        var saved: [String] = []
        try DrillLoop(workspace: scene.workspace, reader: reader, isKept: true) { (text, _) in saved.append(text) }
            .run(try session(isTrainer: isTrainer, scene: scene))
        return (reader.shown.joined(separator: "\n"), saved)
    }

    @Test func aDrillIsShownScoredAndKept() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (shown, _) = try play(
            ["What happens when the line stops?", "/score", "/hint", "And what does a day of it cost you?", "/end"], scene: scene)
        #expect(shown.contains("Dana Ruiz, COO of a packaging maker"))
        #expect(shown.contains("sam › What happens when the line stops?"))
        #expect(shown.contains("dana: "))
        #expect(shown.contains("(−3 points)"))
        #expect(shown.contains("next time"))
        let kept = try scene.workspace.store.drillResults()
        #expect(kept.map(\.scenario) == ["line-down"])
        #expect(kept[0].outcome == "continuation")
        #expect(!shown.contains("MISSING"))
    }

    @Test func theEndOfTheInputEndsTheMeeting() throws {
        let scene = try Scene()
        defer { scene.remove() }
        _ = try play(["What happens when the line stops?"], scene: scene)
        _ = try play(["/quit"], scene: scene)
        _ = try play(["", "# a thought", "/end", "/nonsense", "/disqualify", "/save"], scene: scene)
        #expect(try scene.workspace.store.drillResults().count == 1)
    }

    @Test func againBeginsAnewWithTheNextSeed() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (shown, _) = try play(["Hello Dana.", "/again", "Hello Dana.", "/disqualify no reason at all"], scene: scene)
        #expect(shown.contains("seed 1"))
        #expect(shown.contains("seed 2"))
        #expect(try scene.workspace.store.drillResults().map(\.seed) == [1, 2])
    }

    @Test func theTranscriptIsSavedInBothForms() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (_, saved) = try play(["What's <it> like & how often?", "/save a.vtt", "/save a.txt"], scene: scene)
        #expect(saved[0].hasPrefix("WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.400\n<v Sam Okoro>What's &lt;it&gt; like &amp; how often?</v>"))
        #expect(saved[1].hasPrefix("Sam Okoro: What's <it> like & how often?\nDana Ruiz: "))
    }

    @Test func aTrainerTypesThePerson() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let (shown, _) = try play(
            ["What does a day cost you?", "dana: About a million dollars a day, all in.", "How often?", "Dana: Fourteen days last year."],
            isTrainer: true, scene: scene)
        #expect(shown.contains("out: day-cost"))
        #expect(shown.contains("out: days-year"))
        #expect(shown.contains("consequence") || shown.contains("pain quantified 15 of 15"))
    }

    @Test func theJSONIsTheSameForTheSameWords() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let lines = ["What happens when the line stops?", "What does a day cost you?"]
        var first = try session(scene: scene)
        var second = try session(scene: scene)
        let json = try first.replay(lines).json
        #expect(try second.replay(lines).json == json)
        for key in ["\"nextTime\"", "\"strongest\"", "\"utterances\"", "\"milestones\"", "\"score\"", "\"form\" : \"open\""] {
            #expect(json.contains(key), "\(key)")
        }
    }

    @Test func scoresAreListedAsTextCSVAndAPage() throws {
        let scene = try Scene()
        defer { scene.remove() }
        _ = try play(["What happens when the line stops?", "/end"], scene: scene)
        var score = try session(scene: scene)
        try scene.workspace.keep(try score.replay(["Hello Dana."]).score, trainee: "=cmd, \"<b>\"")
        let scores = try scene.workspace.drillScores(trainee: nil, scenario: nil)
        #expect(scores.text(style: .plain).contains { $0.contains("line-down") })
        #expect(scores.csv.contains("\"'=cmd, \"\"<b>\"\"\""))
        let page = scores.html(today: scene.workspace.context.today)
        #expect(page.contains("&lt;b&gt;"))
        #expect(!page.contains("<b>"))
        // A sign that joins its neighbour must not carry a tag through.
        try scene.workspace.keep(try score.replay(["Hello Dana."]).score, trainee: "\u{0600}<script>")
        let joined = try scene.workspace.drillScores(trainee: nil, scenario: nil).html(today: scene.workspace.context.today)
        #expect(!joined.unicodeScalars.split(separator: "<").contains { $0.starts(with: "script".unicodeScalars) })
        #expect(try scores.json().contains("\"trainees\""))
        #expect(try scene.workspace.drillScores(trainee: "nobody", scenario: nil).text(style: .plain).first?.contains("No drills") == true)
    }

    @Test func aScenarioIsWrittenByAnswering() throws {
        func thrice(_ text: String) -> [String] { [text, text + " Yes.", text + " Really."] }
        var lines = [
            "The late truck", "Ada Quill", "Head of Transport", "Quill & Sons", "Transport", "head of transport of a family business",
            "short",
            "her job", "Truckwise, from 10,000 dollars a year", "She is busy. You open.", "asking", "advance",
        ]
        lines += thrice("I decide that myself.") + ["Who decides about something like this?"]
        lines += thrice("The trucks are late, \"every\" day.") + ["What goes wrong with the trucks?"]
        lines += thrice("Each late truck costs 900 dollars.") + ["What does a late truck cost you?"]
        lines += thrice("Three hundred times a year.") + ["How often does that happen?"]
        lines += thrice("Half of them, within a year.") + ["How far would that have to come down, and by when?"]
        lines += ["", "", "", "", "", ""]
        lines += thrice("I'll bring the dispatcher on that day.")
        let reader = ScriptedLineReader(lines: lines, isInteractive: false, columns: nil)
        let (id, yaml) = try #require(ScenarioInterview(reader: reader).run())
        #expect(id == "late-truck" || id == "the-late-truck")
        let trial = try ScenarioTrial(bytes: Array(yaml.utf8), file: "f", playbook: try Playbook.builtIn())
        #expect(trial.isSound, "\(trial.lines)")
        #expect(ScenarioInterview(reader: ScriptedLineReader(lines: ["x"], isInteractive: false)).run() == nil)
    }

    @Test func aTrainersOwnScenarioComesFirstAndABrokenOneIsNamed() throws {
        let yaml = try #require(Scenario.builtInYAML.first).text
        let shelf = ScenarioShelf(own: [
            .init(name: "mine.yaml", bytes: Array(yaml.replacing("difficulty: 2", with: "difficulty: 3").utf8)),
            .init(name: "broken.yaml", bytes: Array("schema: 1".utf8)),
        ])
        #expect(shelf.ids.count == Scenario.builtInYAML.count)
        #expect(try shelf.scenario(shelf.ids[0]).difficulty == 3)
        #expect(shelf.problems.allSatisfy { $0.file == "broken.yaml" })
        #expect(throws: Failure.self) { try shelf.scenario("nobody") }
        #expect(throws: Failure.self) { try shelf.scenario("") }
    }

    @Test func theCardForTraineesGivesNothingAway() throws {
        let shelf = ScenarioShelf(own: [])
        for id in shelf.ids {
            let card = ScenarioCard(try shelf.scenario(id), style: .plain)
            #expect(!card.front.joined().contains("right outcome"))
            #expect(card.back.joined().contains("right outcome"))
        }
    }
}
