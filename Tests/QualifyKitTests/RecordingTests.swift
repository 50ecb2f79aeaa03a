import DealModel
import Foundation
import LineEditing
import Qualification
import Reports
import Testing

@testable import QualifyKit

/// Files that are read into the record, their flaws named and nothing lost.
@Suite struct RecordingTests {
    private func take(
        _ text: String, as kind: Recording.Kind = .transcript, in scene: Scene, cast: Cast, answers: [String] = [],
        isInteractive: Bool = false
    ) throws -> String {
        let headings = scene.workspace.playbook.headings
        let recording = Recording(Array(text.utf8), as: kind) { headings.contains($0) }
        let reader = ScriptedLineReader(lines: answers, isInteractive: isInteractive, columns: nil)
        let log = try #require(
            try Opening(workspace: scene.workspace, reader: ScriptedLineReader(lines: [], isInteractive: false, columns: nil))
                .log(for: "Acme Corp", isNew: false))
        try RecordingImport(workspace: scene.workspace, reader: reader).take(recording, file: "call.vtt", into: log, on: nil, cast: cast)
        return reader.shown.joined(separator: "\n")
    }

    private let cast = Cast(sellers: ["Nora Whitlock"], decisionMaker: "Dana Ruiz, COO")

    @Test func aBrokenCueIsNamedByItsLineAndTheRestIsKept() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let shown = try take(
            """
            WEBVTT

            00:00:01.000 --> 00:00:04.000
            <v Dana Ruiz>The filling line stops without warning.

            00:00:0x.000 --> 00:00:09.000
            <v Dana Ruiz>It costs us a million dollars a day, fourteen days a year.

            00:00:10.000 --> 00:00:12.000
            <v Dana Ruiz>I own that number and I decide on this one.
            """, in: scene, cast: cast)
        #expect(shown.contains("line 6"))
        let verdict = try scene.verdict("acme-corp")
        #expect(verdict[.problem].status == .proven)
        #expect(verdict[.decisionMaker].status == .proven)
    }

    @Test func aFileWithNothingToReadIsOneClearLineAndRecordsNothing() throws {
        let scene = try Scene()
        defer { scene.remove() }
        for text in ["", "WEBVTT\n\n", "\u{0}\u{1}\u{2}"] {
            #expect(throws: Failure.self) { try take(text, in: scene, cast: cast) }
        }
        #expect(try scene.workspace.log(of: try scene.workspace.find("acme-corp")).events.count == 1)
    }

    @Test func withoutADecisionMakerNothingIsProven() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let shown = try take(
            "Dana: The filling line stops without warning.\nDana: It costs a million dollars a day, 14 days a year.", in: scene,
            cast: Cast())
        #expect(shown.contains("Nobody is known as the decision maker"))
        #expect(try scene.verdict("acme-corp").criteria.allSatisfy { $0.status != .proven })
    }

    @Test func onATerminalItAsksOnceWhoSellsAndWhoDecides() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let shown = try take(
            "Nora Whitlock: What goes wrong?\nDana Ruiz: The filling line stops without warning, again and again.", in: scene, cast: Cast(),
            answers: ["1", "2, COO"], isInteractive: true)
        #expect(shown.contains("1  Nora Whitlock"))
        let verdict = try scene.verdict("acme-corp")
        #expect(verdict.opportunity.decisionMaker?.nameAndTitle == "Dana Ruiz, COO")
        #expect(verdict.opportunity.people.named("Nora Whitlock")?.role == .seller)
        #expect(verdict[.problem].status == .proven)
    }

    @Test func aMailIsEvidenceOfItsSenderWithoutWhatItQuotes() throws {
        let scene = try Scene()
        defer { scene.remove() }
        _ = try take(
            """
            From: Dana Ruiz <dana@acme.example>
            To: Nora Whitlock <nora@seller.example>
            Subject: Re: our talk
            Date: Mon, 16 Nov 2026 09:30:00 +0100
            Message-ID: <1@acme.example>
            Content-Type: text/plain; charset=utf-8

            Hello Nora,

            the filling line stops without warning. It costs us 1M USD a day, 14 days a year.

            Kind regards
            Dana Ruiz
            COO, Acme Corp

            On Fri, 13 Nov 2026 at 10:00, Nora Whitlock wrote:
            > I would sponsor this and we have chosen you.
            """, as: .mail, in: scene, cast: cast)
        let verdict = try scene.verdict("acme-corp")
        #expect(verdict[.consequence].status == .proven)
        #expect(verdict[.consequence].leading?.day == Day(iso: "2026-11-16"))
        #expect(verdict[.verbalYes].status == .missing)
        #expect(verdict[.sponsorship].status == .missing)
    }

    @Test func twoHundredPastedLinesAreAllThereInTheirOrder() throws {
        let scene = try Scene()
        defer { scene.remove() }
        let lines = (1...200).map { "note number \($0) about the plant" }
        let reader = Pasting(lines)
        let log = try scene.workspace.open(account: "Acme Corp")
        try ConversationLoop(workspace: scene.workspace, reader: reader).run(try scene.workspace.conversation(.live, log: log))
        let said = try scene.workspace.log(of: try scene.workspace.find("acme-corp")).opportunity.said.map(\.utterance.quote)
        #expect(said == lines)
    }
}

/// A terminal into which lines are pasted at once.
private final class Pasting: LineReader {
    private var lines: [String]?

    init(_ lines: [String]) { self.lines = lines }

    func read(prompt: Prompt) -> LineInput {
        guard let pasted = lines else { return .end }
        lines = nil
        return .pasted(pasted)
    }

    func show(_ text: String) {}
    var flaws: LineFlaws { [] }
    var isInteractive: Bool { true }
    var columns: Int? { 100 }
    var completer: Completer?
    var whileIdle: (() -> String?)?
}
