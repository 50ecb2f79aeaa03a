import DealModel
import Foundation
import LineEditing
import Qualification
import Testing

@testable import QualifyKit

/// Whole meetings against their answer keys: who said what, what it proves, and that no trap is taken for a fact.
@Suite struct MeetingTests {
    /// What a key says, as far as it is compared here.
    struct Key: Decodable {
        struct Participant: Decodable { let name, side: String }
        struct Wanted: Decodable {
            let status: String
            let against: [Int]
        }
        struct Trap: Decodable { let words: String }
        struct Person: Decodable { let name, title: String }

        let date: String
        let participants: [Participant]
        let decision_maker: Person
        let criteria: [String: Wanted]
        let traps: [Trap]
    }

    static let stems: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "vtt" }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }()
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "Meetings")

    private func hear(_ stem: String, in scene: Scene, key: Key) throws -> String {
        let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(stem + ".vtt"))
        let headings = scene.workspace.playbook.headings
        let recording = Recording(Array(bytes), as: .transcript) { headings.contains($0) }
        let reader = ScriptedLineReader(lines: [], isInteractive: false, columns: nil)
        let log = try #require(try Opening(workspace: scene.workspace, reader: reader).log(for: stem, isNew: false))
        let cast = Cast(
            sellers: key.participants.filter { $0.side == "seller" }.map(\.name),
            decisionMaker: "\(key.decision_maker.name), \(key.decision_maker.title)")
        try RecordingImport(workspace: scene.workspace, reader: reader).take(recording, file: stem + ".vtt", into: log, on: nil, cast: cast)
        return reader.shown.joined(separator: "\n")
    }

    @Test func thereAreMeetings() {
        #expect(Self.stems.count >= 6)
    }

    @Test(arguments: stems) func statusesAreThoseOfTheKey(stem: String) throws {
        let key = try JSONDecoder().decode(Key.self, from: Data(contentsOf: Self.folder.appendingPathComponent(stem + ".key.json")))
        let scene = try Scene(today: String(key.date.prefix(10)))
        defer { scene.remove() }
        _ = try hear(stem, in: scene, key: key)
        let verdict = try scene.verdict(stem)
        var wrong: [String] = []
        for criterion in Criterion.allCases {
            let wanted = try #require(key.criteria[criterion.rawValue])
            let got = verdict[criterion].status.rawValue
            let isWithheld = wanted.status != "proven" && (!wanted.against.isEmpty || criterion == .roi)
            if got != wanted.status, !(isWithheld && got == "denied") {
                wrong.append("\(criterion.rawValue): \(got), not \(wanted.status)")
            }
        }
        #expect(wrong.count <= 2, "\(wrong)")
        #expect(verdict.opportunity.decisionMaker?.name == key.decision_maker.name)
        let counting = verdict.criteria.filter { $0.status == .proven }.flatMap {
            $0.evidence.filter(\.counts).map { $0.quote.lowercased() }
        }
        for trap in key.traps {
            #expect(!counting.contains { $0.contains(trap.words.lowercased()) }, "“\(trap.words)” is taken for a fact")
        }
    }

    @Test func theSameFileTwiceAddsNothingTwice() throws {
        let stem = try #require(Self.stems.first)
        let key = try JSONDecoder().decode(Key.self, from: Data(contentsOf: Self.folder.appendingPathComponent(stem + ".key.json")))
        let scene = try Scene(today: String(key.date.prefix(10)))
        defer { scene.remove() }
        _ = try hear(stem, in: scene, key: key)
        let before = try scene.workspace.log(of: try scene.workspace.find(stem))
        let shown = try hear(stem, in: scene, key: key)
        let after = try scene.workspace.log(of: try scene.workspace.find(stem))
        #expect(before.events.count == after.events.count)
        #expect(shown.contains("nothing was added"))
    }
}
