import LineEditing
import Testing

@testable import QualifyKit

/// What can be typed ends in words, never in a crash.
@Suite struct HostileInputTests {
    static let numbers = [String(Int.min), String(Int.max), "0", "-1", "99999999999999999999"]

    /// Pasted by mistake: it takes time in proportion to its length, where looking around every figure took it in the square.
    @Test func aPageOfFiguresIsTaken() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let page = String(repeating: "we lose $5 a day and 10 % of 3 outages a month, ", count: 2000)
        let shown = try scene.play(.prep, "Acme Corp", ["@consequence " + page])
        #expect(shown.contains("consequence          $5 a day"))
    }

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
