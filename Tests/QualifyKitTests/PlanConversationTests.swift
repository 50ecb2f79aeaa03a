import DealModel
import Foundation
import Qualification
import Testing

@testable import QualifyKit

/// Steps, what is said of them, and agreeing to the plan, as a conversation shows it.
@Suite struct PlanConversationTests {
    private func play(_ lines: [String], mode: Conversation.Mode = .live, then check: (String, Scene) throws -> Void) throws {
        let scene = try Scene()
        defer { scene.remove() }
        try check(try scene.play(mode, "Acme Corp", ["/dm Dana Ruiz, COO"] + lines), scene)
    }

    private let dates = [
        "Dana: we have to be live on 1 June 2027 because peak season starts then", "me: the implementation takes four months",
    ]

    @Test func `a step is added, edited, ordered, finished, dropped, and each is undone`() throws {
        try play([
            "/step add Works council, 3 weeks, after nda, owner Anna Beck", "/step edit works, 10 days",
            "/step after works-council nothing",
            "/step done works on 20 November", "/undo", "/undo", "/undo",
        ]) { shown, scene in
            let step = try #require(try scene.verdict("acme").plan.step("works-council"))
            #expect(step == Step(id: "works-council", title: "Works council", side: .buyer, owner: "Anna Beck", days: 15, after: ["nda"]))
            #expect(shown.contains("“Works council” was finished on 20 Nov 2026."))
        }
        try play(["/step drop nda", "/undo"]) { _, scene in
            let verdict = try scene.verdict("acme")
            #expect(verdict.plan.step("nda") != nil)
        }
    }

    @Test(arguments: [
        ("/step drop unicorn", "there is no step “unicorn”"), ("/step after nda signature", "Non-disclosure agreement → "),
        ("/step done nda on 20 December", "still to come"), ("/step add Signature", "the plan has “Signature” already"),
        ("/step fly", "/step add, edit, done, drop or after"), ("/step edit nda, 3 days", "that is how"),
    ])
    func `what cannot be is said in a line with an example, and nothing is recorded`(_ line: String, _ words: String) throws {
        try play([line]) { shown, scene in
            #expect(shown.replacing("\n ", with: "").contains(words), "\(shown)")
            let verdict = try scene.verdict("acme")
            #expect(verdict.opportunity.steps.isEmpty)
        }
    }

    @Test func `what is said changes the plan, and the echo says what`() throws {
        try play(["Dana: Legal takes four weeks", "Tom: the security review is done"]) { shown, _ in
            #expect(shown.contains("Legal review, two rounds takes 20 working days"))
            #expect(shown.contains("Security review is done (23 Nov 2026)"))
        }
    }

    @Test func `a yes right after the plan was shown is an acknowledgement, and the rep's own makes it an agreement`() throws {
        try play(dates + ["/plan", "Dana: yes, that works for us", "/acknowledge"]) { shown, scene in
            let verdict = try scene.verdict("acme")
            #expect(verdict[.acknowledgement].status == .proven)
            #expect(verdict.plan.agreement?.decisionMaker.quote == "yes, that works for us")
            #expect(shown.contains("And you? /acknowledge"))
            #expect(shown.contains("Agreed: both sides have acknowledged the plan"))
        }
    }

    @Test(arguments: [
        "Dana: yes, but not before March", "Dana: does that work for you?", "Dana: yes if the price is right",
    ])
    func `what is no assent`(_ line: String) throws {
        try play(dates + ["/plan", line]) { _, scene in
            let verdict = try scene.verdict("acme")
            #expect(verdict[.acknowledgement].evidence.allSatisfy { $0.strength != .proof })
        }
    }

    @Test func `a yes later on, when something else was said, is none to the plan`() throws {
        try play(dates + ["/plan", "Dana: the coffee is good", "Dana: fine by us"]) { _, scene in
            let verdict = try scene.verdict("acme")
            let filings = verdict.opportunity.said.flatMap(\.filings)
            #expect(!filings.contains { $0.criterion == .acknowledgement && $0.ground == .confirmation })
        }
    }

    @Test func `an acknowledgement given by command can be settled on`() throws {
        try play(dates + ["/acknowledge Dana: yes, that works for us", "/acknowledge", "/settle acknowledgement 1"]) { _, scene in
            let verdict = try scene.verdict("acme")
            let first = try #require(verdict[.acknowledgement].evidence.first)
            #expect(verdict.opportunity.settlements[.acknowledgement]?.utterance == first.utterance)
            #expect(Set(verdict[.acknowledgement].evidence.map(\.utterance)).count == 2)
        }
    }

    @Test func `acknowledging from the shell`() throws {
        try play(dates) { _, scene in
            let workspace = scene.workspace
            #expect(throws: Failure.self) { try workspace.acknowledge("acme", by: "Zoe", words: "yes", on: nil) }
            #expect(throws: Failure.self) { try workspace.acknowledge("acme", by: "me", words: "  ", on: nil) }
            #expect(throws: Failure.self) { try workspace.acknowledge("acme", by: "me", words: "yes", on: Day(iso: "2026-11-24")) }
            let first = try workspace.acknowledge("acme", by: "Dana", words: "That works.", on: nil)
            let second = try workspace.acknowledge("acme", by: "me", words: "For us, too.", on: nil)
            let verdict = try scene.verdict("acme")
            #expect(first.contains("still to come: you") && second.hasPrefix("Agreed") && verdict.plan.isAcknowledged)
        }
    }

    @Test func `a day before a change, what was acknowledged is open again, and what changed is said`() throws {
        try play(dates) { _, scene in
            let day = try #require(Day(iso: "2026-11-20"))
            _ = try scene.workspace.acknowledge("acme", by: "Dana", words: "That works.", on: day)
            _ = try scene.workspace.acknowledge("acme", by: "me", words: "Yes.", on: day)
            let before = try scene.verdict("acme")
            #expect(before.plan.isAcknowledged)
            _ = try scene.play(.live, "acme", ["Dana: our security review takes five weeks"])
            let plan = try scene.verdict("acme").plan
            #expect(!plan.isAcknowledged)
            #expect(plan.agreement?.reopenedBy.map(\.what) == ["“Security review” takes 25 working days, not 15"])
            let shown = try scene.workspace.closePlan(of: "acme", as: .text)
            #expect(shown.contains("since 23 Nov 2026 “Security review” takes 25"))
        }
    }

    @Test func `every format of the plan, and nothing internal in those for both sides`() throws {
        try play(dates + ["# think she will not sponsor", "Dana: Legal takes four weeks", "/acknowledge"]) { _, scene in
            for format in PlanFormat.allCases {
                let text = try scene.workspace.closePlan(of: "acme", as: format)
                if let beginning = format.beginning { #expect(text.lowercased().hasPrefix(beginning.lowercased()), "\(format)") }
                let again = try scene.workspace.closePlan(of: "acme", as: format)
                #expect(text == again, "\(format)")
                guard [.markdown, .html, .ics, .csv].contains(format) else { continue }
                for word in ["sponsor", "Stalled", "claimed", "danger", "probability", "4 weeks", "four weeks"] {
                    #expect(!text.contains(word), "\(word) in \(format)")
                }
            }
        }
    }
}
