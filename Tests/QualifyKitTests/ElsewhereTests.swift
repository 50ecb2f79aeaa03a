import DealModel
import Foundation
import LineEditing
import Reports
import Testing

@testable import QualifyKit

/// What a second terminal on the same opportunity sees of the first.
@Suite struct ElsewhereTests {
    @Test func eachEntryIsToldOnceAndPrivateThoughtsNever() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let log = try scene.workspace.open(account: "Acme Corp")
        let elsewhere = Elsewhere(
            store: scene.workspace.store, opportunity: log.opportunity.id, after: log.lastSequence, style: Style(color: false, width: 100))
        #expect(elsewhere.news() == nil)
        _ = try scene.play(.live, "Acme Corp", ["/dm Dana Ruiz, COO", "dana: line stops cost 1M a day, 14 days a year", "# she is tired"])
        let news = try #require(elsewhere.news())
        #expect(
            news == """
                  elsewhere: Dana Ruiz
                  elsewhere: Dana Ruiz: “line stops cost 1M a day, 14 days a year”  consequence
                """)
        #expect(elsewhere.news() == nil)
    }

    @Test func aLineIsAnsweredFromAllThatIsKnown() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let reader = Interrupting(lines: ["/show"]) {
            _ = try? scene.play(.live, "acme-corp", ["/dm Dana Ruiz, COO"])
        }
        let log = try scene.workspace.open(account: "Acme Corp")
        try ConversationLoop(workspace: scene.workspace, reader: reader).run(try scene.workspace.conversation(.live, log: log))
        #expect(reader.shown.joined(separator: "\n").contains("● Acme Corp · Dana Ruiz, COO"))
    }
}

/// A terminal at which something happens elsewhere before the first line is sent.
private final class Interrupting: LineReader {
    private var lines: [String]
    private var happening: (() -> Void)?
    private(set) var shown: [String] = []

    init(lines: [String], happening: @escaping () -> Void) {
        self.lines = lines
        self.happening = happening
    }

    func read(prompt: Prompt) -> LineInput {
        happening?()
        happening = nil
        return lines.isEmpty ? .end : .line(lines.removeFirst())
    }

    func show(_ text: String) { shown.append(text) }
    var flaws: LineFlaws { [] }
    var isInteractive: Bool { true }
    var columns: Int? { 100 }
    var completer: Completer?
    var whileIdle: (() -> String?)?
}
