import DealModel
import LineEditing
import Qualification
import Reports
import Testing

@testable import QualifyKit

/// One key a line: what was filed by itself is kept, moved, dropped or attributed, and what is certain is not asked about.
@Suite struct ReviewTests {
    private static let notes = [
        "/dm Dana Ruiz, COO", "dana: the filling line stops without warning and we lose the shift",
        "@target dana: a tenth of it by Christmas",
        "jens: it costs a million a day, 14 days a year", "dana: our goal for the year is on-time delivery",
    ]

    private func reviewed(_ keys: [String], notes: [String] = notes) throws -> (shown: String, verdict: Verdict) {
        let scene = try Scene()
        defer { scene.remove() }
        _ = try scene.play(.live, "Acme Corp", notes)
        let reader = ScriptedLineReader(lines: keys, isInteractive: false, columns: nil)
        try Review(workspace: scene.workspace, reader: reader).run(try scene.workspace.log(of: try scene.workspace.find("acme-corp")))
        return (reader.shown.joined(separator: "\n"), try scene.verdict("acme-corp"))
    }

    @Test func whatAPersonMarkedIsNotAskedAbout() throws {
        let (shown, _) = try reviewed(["q"], notes: ["/dm Dana Ruiz, COO", "@target dana: a tenth of it by Christmas"])
        #expect(shown.contains("Nothing to review"))
    }

    @Test func anUnknownNameIsAskedAboutFirst() throws {
        let (shown, verdict) = try reviewed(["a", "plant manager", "q"])
        #expect(shown.contains("Jens is not known"))
        #expect(verdict.opportunity.people.named("Jens")?.title == "plant manager")
        #expect(verdict[.consequence].leading?.voice == .colleague)
    }

    @Test func droppedWordsAreNotes() throws {
        let (_, verdict) = try reviewed(["k", "d", "q"])
        #expect(verdict[.problem].status == .missing)
    }

    @Test func movedWordsCountElsewhere() throws {
        let (_, verdict) = try reviewed(["k", "m", "strategic-objective", "q"])
        #expect(verdict[.problem].status == .missing)
        #expect(verdict[.strategicObjective].evidence.contains { $0.quote.hasPrefix("the filling line") })
    }

    @Test func attributedWordsAreAnothersFromTheSameMoment() throws {
        let (_, verdict) = try reviewed(["k", "a", "Tom Reyes", "q"])
        #expect(verdict[.problem].leading?.speaker == "Tom Reyes")
        #expect(verdict[.problem].status == .claimed)
    }

    @Test func backTakesTheLastDecisionBack() throws {
        let notes = Self.notes + ["dana: our order entry is slow and full of mistakes"]
        let (_, verdict) = try reviewed(["k", "d", "b", "k", "q"], notes: notes)
        #expect(verdict[.problem].status == .proven)
    }

    @Test func aContradictionIsSettledByItsNumber() throws {
        let notes = ["/dm Dana Ruiz, COO", "@go-live-date dana: live on 1 June 2027", "@go-live-date dana: live on 1 September 2027"]
        let (_, verdict) = try reviewed(["1"], notes: notes)
        #expect(verdict[.goLiveDate].contradicted == false)
        #expect(verdict[.goLiveDate].values.compactMap(\.period).last?.from == Day(iso: "2027-06-01"))
    }

    @Test func nonsenseAndTheEndAreSurvived() throws {
        let (shown, verdict) = try reviewed(["x", "9", "", "m", "nowhere", "m", "", "a", ""])
        #expect(shown.contains("One of:"))
        #expect(verdict[.problem].status == .proven)
    }
}
