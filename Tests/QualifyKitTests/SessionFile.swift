import DealModel
import Foundation
import LineEditing
import Playbook
import Qualification
import Reports
import Store
import Testing

@testable import QualifyKit

/// A recorded conversation: the transcript that a pipe shows, which is input and expectation in one.
///
/// The first lines are `# mode: prep`, `# account: Acme Corp`, `# width: 100`; of a drill `# scenario: line-down`. What stands behind a prompt is
/// what was typed.
struct SessionFile {
    enum Kind {
        case conversation(Conversation.Mode, account: String)
        case drill(scenario: String)
    }

    let kind: Kind
    let width: Int
    let header: [String]
    let transcript: String
    let typed: [String]

    init(contentsOf url: URL) throws {
        let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
        header = Array(lines.prefix { $0.hasPrefix("# ") })
        var fields: [String: String] = [:]
        for line in header {
            let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { fields[parts[0]] = parts[1] }
        }
        let prompt: String
        if let scenario = fields["scenario"] {
            kind = .drill(scenario: scenario)
            prompt = "sam › "
        } else {
            let mode = try #require(fields["mode"].flatMap(Conversation.Mode.init), "the session names its mode")
            let account = try #require(fields["account"], "the session names its account")
            kind = .conversation(mode, account: account)
            prompt = (mode == .prep ? try #require(ShortID.made(from: account)) : Scene.clock) + " › "
        }
        transcript = lines.dropFirst(header.count).joined(separator: "\n").trimmingCharacters(in: .newlines)
        typed = transcript.components(separatedBy: "\n").filter { $0.hasPrefix(prompt) }.map { String($0.dropFirst(prompt.count)) }
        width = fields["width"].flatMap(Int.init) ?? 100
    }
}

/// A store of its own with a fixed day, clock and ids: the same conversation comes out the same.
struct Scene {
    static let clock = "09:02"

    let folder: URL
    let workspace: Workspace

    init(width: Int = 100, today: String = "2026-11-23") throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("qualify-" + UUID().uuidString)
        let day = try #require(Day(iso: today))
        let context = SessionContext(
            today: day, now: { Instant(day, secondsIntoDay: 32_520) }, newID: { UUID() }, clock: { Scene.clock }, owner: "Nadia Brook",
            style: Style(color: false, width: width))
        workspace = Workspace(
            store: try EventStore(path: folder.appendingPathComponent("q.sqlite").path), playbook: try Playbook.builtIn(), context: context)
    }

    /// What a pipe shows for these lines.
    func play(_ mode: Conversation.Mode, _ account: String, _ typed: [String]) throws -> String {
        let reader = ScriptedLineReader(lines: typed, isInteractive: false, columns: nil)
        let opening = Opening(workspace: workspace, reader: reader)
        let log = try #require(try opening.log(for: account, isNew: false))
        try ConversationLoop(workspace: workspace, reader: reader).run(try workspace.conversation(mode, log: log))
        return reader.shown.joined(separator: "\n")
    }

    /// What a pipe shows of a drill.
    func drill(_ scenario: String, _ typed: [String]) throws -> String {
        let reader = ScriptedLineReader(lines: typed, isInteractive: false, columns: nil)
        let session = try DrillSession(
            try ScenarioShelf(own: []).scenario(scenario), trainee: "Sam", seed: 1, isTrainer: false, playbook: workspace.playbook,
            style: workspace.context.style)
        try DrillLoop(workspace: workspace, reader: reader, isKept: true) { _, _ in }.run(session)
        return reader.shown.joined(separator: "\n")
    }

    func verdict(_ account: String) throws -> Verdict {
        try workspace.verdict(of: try workspace.find(account))
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
