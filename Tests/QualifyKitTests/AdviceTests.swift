import Testing

@testable import QualifyKit

/// After every answer one of three things is said: go on with this, stop because of that, or you have what you need.
@Suite struct AdviceTests {
    private func play(_ mode: Conversation.Mode, _ typed: [String], width: Int = 100) throws -> String {
        let scene = try Scene(width: width)
        defer { scene.remove() }
        return try scene.play(mode, "Acme Corp", typed)
    }

    @Test func anAnswerInPreparationIsFollowedByWhatComesNext() throws {
        let shown = try play(.prep, ["Dana Ruiz, COO", "Tom: the filling line stops without warning"])
        #expect(shown.contains("Worth hearing from Dana. Next: consequence."))
    }

    @Test func aNoteIsFollowedByWhatComesNext() throws {
        let shown = try play(.prep, ["Dana Ruiz, COO", "our competitor lost three million last year"])
        #expect(shown.contains("kept as a note"))
        #expect(shown.contains("Next: "))
    }

    @Test func aNoOfTheDecisionMakerIsTheReasonToStop() throws {
        let shown = try play(.live, ["/dm Dana Ruiz, COO", "dana: I would never sponsor this", "a million a day, 14 days a year"])
        #expect(shown.contains("Stop? Dana Ruiz would not sponsor a plan."))
        #expect(shown.contains("stop? /show has why"))
    }

    @Test func aLineInTheMeetingEndsWithWhatToAskNext() throws {
        let shown = try play(.live, ["/dm Dana Ruiz, COO", "dana: I own that number and I decide on this one"], width: 120)
        #expect(shown.contains("ask next: “"))
    }

    @Test func whatHasNoRoomOnTheLineIsLeftToThePrompt() throws {
        let shown = try play(
            .live, ["/dm Dana Ruiz, COO", "dana: the filling line stops without any warning and nobody sees it coming"], width: 60)
        #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 120 })
        #expect(!shown.contains("next: decision-maker"))
    }

    @Test func undoRightAfterSkipTakesTheQuestionUpAgain() throws {
        let shown = try play(.prep, ["Dana Ruiz, COO", "/skip", "/undo"])
        let headings = shown.split(separator: "\n").filter { $0.contains(" · ") && !$0.hasPrefix(" ") && !$0.hasPrefix("●") }
        #expect(headings.suffix(3).map { $0.prefix { $0 != " " } } == ["problem", "consequence", "problem"])
        #expect(!shown.contains("Taken back"))
    }

    @Test func undoAfterAnythingElseTakesTheEntryBack() throws {
        let shown = try play(.prep, ["Dana Ruiz, COO", "/skip", "a million a day, 14 days a year", "/undo"])
        #expect(shown.contains("Taken back: “a million a day"))
    }

    @Test func askShowsOtherWaysToPutTheQuestion() throws {
        let shown = try play(.prep, ["Dana Ruiz, COO", "/ask target", "/ask roi", "/ask targt"])
        #expect(shown.contains("  to a sceptic "))
        #expect(shown.contains("  in a mail "))
        #expect(shown.contains("computed, never asked for"))
        #expect(shown.contains("Which criterion?"))
    }

    @Test func tabOffersFilesWhereACommandWritesOne() {
        var names = Completing.Names(people: [])
        names.paths = { beginning in ["call.md", "calls/"].filter { $0.hasPrefix(beginning) } }
        #expect(Completing.completions(for: "/sheet ca", names: names).map(\.insert) == ["call.md", "calls/"])
        #expect(Completing.completions(for: "/recap calls", names: names).first?.replacing == 5)
        #expect(Completing.completions(for: "/why ca", names: names).isEmpty)
    }

    @Test func aSheetIsWrittenInTheFormItsNameEndsIn() throws {
        let written = try play(.prep, ["Dana Ruiz, COO", "/sheet page.doc", "/sheet"])
        #expect(written.contains("A file ends in .md, .html or .txt."))
        #expect(written.contains("Call sheet: Acme Corp"))
    }
}
