import DealModel
import Qualification
import Reports
import Testing

@testable import QualifyKit

/// The follow-up mail holds what the buyer said and nothing of what we think; the call sheet holds both, for us alone.
@Suite struct RecapTests {
    private static let notes = [
        "/dm Dana Ruiz, COO", "/who Tom Reyes, plant manager", "me: thanks for your time",
        "dana: line stops cost abt 1M/day. 14 days last yr", "dana: the filling line stops without warning",
        "board wants 10% off that in next 12 mo",
        "tom: the budget is 2M and nobody will notice", "# think she'll sponsor", "dana: I would never sponsor this",
        "dana: come to the plant on 3 December and we look at the line together",
    ]

    private func pages(_ notes: [String] = notes, before: [String] = []) throws -> (recap: String, sheet: String) {
        let scene = try Scene()
        defer { scene.remove() }
        if !before.isEmpty { _ = try scene.play(.prep, "Acme Corp", before) }
        _ = try scene.play(.live, "Acme Corp", notes)
        return (try scene.workspace.recap(of: "acme", as: .text), try scene.workspace.callSheet(of: "acme", as: .text))
    }

    @Test func nothingInternalIsInTheMail() throws {
        let recap = try pages(before: ["Dana Ruiz, COO", "I believe they are desperate"]).recap.lowercased()
        for word in [
            "%  ", "proven", "claimed", "danger", "disqualif", "sponsor", "think she", "desperate", "budget", "probability", "pain & power",
            "nobody will notice",
        ] {
            #expect(!recap.contains(word), "“\(word)” is in the mail")
        }
    }

    @Test func hurriedNotesBecomeSentencesFromTheirValues() throws {
        let recap = try pages().recap
        #expect(recap.contains("What it costs: ≈ $1M a day × 14 days a year = ≈ $14M a year"))
        #expect(recap.contains("The problem: The filling line stops without warning."))
        #expect(recap.contains("3 Dec 2026"))
        #expect(recap.hasPrefix("Hello Dana,"))
        #expect(!recap.contains("abt"))
    }

    @Test func withoutABuyersWordsThereIsNoMail() throws {
        let scene = try Scene()
        defer { scene.remove() }
        _ = try scene.play(.prep, "Acme Corp", ["Dana Ruiz, COO", "the line stops"])
        #expect(throws: Failure.self) { try scene.workspace.recap(of: "acme", as: .text) }
    }

    @Test func theSheetHasSixQuestionsWithWhatAGoodAnswerContains() throws {
        let sheet = try pages().sheet
        #expect(sheet.split(separator: "\n").filter { $0.contains("A good answer: ") }.count == 6)
        #expect(sheet.contains("Dangers"))
        #expect(sheet.contains("would not sponsor"))
    }

    @Test(arguments: Briefing.Format.allCases) func hostileWordsAreEscapedInEveryForm(format: Briefing.Format) throws {
        let scene = try Scene()
        defer { scene.remove() }
        _ = try scene.play(
            .live, "Acme Corp", ["/dm Dana Ruiz, COO", "@problem dana: <script>alert(1)</script> \u{1B}[2J the line stops"])
        let recap = try scene.workspace.recap(of: "acme", as: format)
        #expect(!recap.contains("\u{1B}[2J"))
        if format == .html { #expect(!recap.contains("<script>")) }
    }
}
