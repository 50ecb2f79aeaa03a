import LineEditing
import Testing

@testable import QualifyKit

/// What can be typed ends in words, never in a crash.
@Suite struct HostileInputTests {
    static let numbers = [String(Int.min), String(Int.max), "0", "-1", "99999999999999999999"]

    @Test(arguments: numbers) func noNumberIsTheOneOfAQuote(_ number: String) throws {
        let scene = try Scene()
        defer { scene.remove() }
        let shown = try scene.play(.prep, "Acme Corp", ["@target a tenth by June", "/settle target \(number)"])
        #expect(shown.contains("Which counts?"))
    }

    @Test(arguments: numbers) func noNumberIsTheOneOfAnOpportunity(_ number: String) throws {
        let scene = try Scene()
        defer { scene.remove() }
        let reader = ScriptedLineReader(lines: [number, "n", "/quit"])
        try Home(workspace: scene.workspace, reader: reader).run()
        #expect(reader.shown.contains("Nothing was opened."))
        #expect(try scene.workspace.summaries().isEmpty)
    }
}
