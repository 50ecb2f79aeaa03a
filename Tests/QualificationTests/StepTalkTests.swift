import DealModel
import Extraction
import Foundation
import Playbook
import Qualification
import Testing

/// What people say of steps, read by the extractor as it is in the program: Monday 23 November 2026.
@Suite struct StepTalkTests {
    private func story(_ lines: (Speaker, String)...) -> Story {
        var story = Story()
        for (speaker, words) in lines { story.hears(speaker, words) }
        return story
    }

    private func step(_ id: String, after words: String, by speaker: Speaker = .dana) throws -> Step? {
        try story((speaker, words)).verdict().plan.step(id)
    }

    @Test(arguments: [
        ("Legal takes three weeks.", "legal-review", 15),
        ("legal needs 20 working days", "legal-review", 20),
        ("It takes our lawyers two weeks, usually.", "legal-review", 10),
        ("Our security review typically takes a month.", "security-review", 21),
        ("Procurement is usually ten days", "procurement", 10),
        ("allow four weeks for vendor set-up", "vendor-setup", 20),
        ("Legal takes two to three weeks", "legal-review", 15),
        ("Legal takes 8 days and procurement takes 4 days", "procurement", 4),
        ("the NDA takes a day", "nda", 1),
        ("the works council takes four weeks", "works-council", 20),
    ])
    func `how long a step takes`(_ words: String, _ id: String, _ days: Int) throws {
        #expect(try step(id, after: words)?.days == days)
        #expect(try step(id, after: words, by: .rep)?.days == days)
    }

    @Test(arguments: [
        "How long does legal take, three weeks?", "If legal takes three weeks we are done for.", "Legal took three weeks last time.",
        "I hope legal takes three weeks.", "Our competitor's legal takes three weeks.", "Legal doesn't take three weeks.",
        "Legal and security take three weeks.", "Legal will be back in three weeks.", "Downtime of three weeks a year is what we have.",
        "Imagine legal takes three weeks.", "Maybe legal takes three weeks.", "The implementation takes three weeks.",
    ])
    func `what says nothing of how long legal takes`(_ words: String) throws {
        let plan = try story((.dana, words)).verdict().plan
        #expect(plan.step("legal-review")?.days == 15)
        #expect(plan.said.isEmpty)
        #expect(plan.steps.count == 12)
    }

    @Test(arguments: [
        ("The board meets on 14 January.", "2027-01-14"), ("board approval: they sit on 14 January 2027", "2027-01-14"),
        ("our board meets on the 14th of January", "2027-01-14"),
    ])
    func `a board that meets is a step that waits for its day, before signature`(_ words: String, _ date: String) throws {
        let plan = try story((.dana, words)).verdict().plan
        #expect(plan.step("board-approval")?.notBefore == Day(iso: date))
        #expect(plan.step("signature")?.after.contains("board-approval") == true)
        #expect(plan.steps.count == 13)
        #expect(plan.result?.steps.first { $0.id == "board-approval" }?.earliestStart == Day(iso: date))
    }

    @Test(arguments: [
        ("We need the works council.", "works-council"), ("This has to go to the works council first", "works-council"),
        ("It needs board approval.", "board-approval"), ("We must sign a data processing agreement", "data-processing"),
        ("the union has to agree", "works-council"),
    ])
    func `an optional step that is needed`(_ words: String, _ id: String) throws {
        #expect(try step(id, after: words) != nil)
    }

    @Test(arguments: [
        "The board wants 10 % off that.", "I promised the board on-time delivery.", "Everybody is on board.",
        "Do we need the works council?",
        "If it needs board approval, we wait.", "We don't need the works council.", "There is no works council here.",
        "The board doesn't have to approve this.", "The European union has rules for it.", "I report to the board.",
    ])
    func `what adds no step`(_ words: String) throws {
        #expect(try story((.dana, words)).verdict().plan.steps.count == 12)
    }

    @Test(arguments: [
        ("The security review is done.", "security-review"), ("We signed the NDA already.", "nda"), ("the nda is signed", "nda"),
        ("legal has signed off", "legal-review"), ("You passed the security review", "security-review"),
        ("Vendor setup is complete", "vendor-setup"),
    ])
    func `a step that is done`(_ words: String, _ id: String) throws {
        #expect(try step(id, after: words)?.done == Story.start)
    }

    @Test func `a step that was done on a day that is named`() throws {
        #expect(try step("security-review", after: "The security review was completed on 18 November.")?.done == Day(iso: "2026-11-18"))
    }

    @Test(arguments: [
        "Once the security review is done we sign.", "The security review is not done.", "The security review will be done by Friday.",
        "Is the security review done?", "The security review is almost done.", "When legal is done, procurement starts.",
        "The security review should be done by now.",
    ])
    func `a step that is not done`(_ words: String) throws {
        let plan = try story((.dana, words)).verdict().plan
        #expect(plan.steps.allSatisfy { $0.done == nil })
    }

    @Test func `a step that is not needed is dropped, and what waited for it waits for what it waited for`() throws {
        let plan = try story((.dana, "We don't need an NDA.")).verdict().plan
        #expect(plan.step("nda") == nil)
        #expect(plan.step("security-pack")?.after == [])
        #expect(try step("signature", after: "We don't need a signature.") != nil)
    }

    @Test func `who sees to a step`() throws {
        #expect(try step("security-review", after: "Tom Reyes runs the security review.")?.owner == "Tom Reyes")
        #expect(try step("legal-review", after: "Anna Beck in our team is responsible for legal")?.owner == "Anna Beck")
        #expect(try step("legal-review", after: "Anna Beck likes legal")?.owner == nil)
    }

    @Test func `the seller's word counts for the seller's own and shared steps, and not for the buyer's`() throws {
        #expect(try step("contract", after: "Our contract draft takes five days.", by: .sellers)?.days == 5)
        #expect(try step("security-review", after: "Security takes five days.", by: .sellers)?.days == 15)
    }

    @Test func `private notes, and what the rep made a note, say nothing`() throws {
        var story = Story()
        story.hears(.rep, "legal takes three days", isPrivate: true)
        let moved = story.hears(.dana, "Legal takes four days.", filed: .steps)
        story.add(.moved(Moved(utterance: moved, filings: [])))
        #expect(try story.verdict().plan.step("legal-review")?.days == 15)
    }

    @Test func `later words replace earlier ones, and the quote is the cause`() throws {
        let plan = try story((.rep, "legal takes three weeks"), (.dana, "Legal takes four weeks.")).verdict().plan
        #expect(plan.step("legal-review")?.days == 20)
        #expect(plan.said.last?.quote == "Legal takes four weeks.")
        #expect(plan.said.last?.speaker == "Dana Ruiz")
    }

    @Test func `words and commands follow each other as they came, and each keeps what it does not speak of`() throws {
        var story = Story()
        story.hears(.dana, "Legal takes four weeks.")
        let set = Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Kim Lee", days: 5, after: ["contract"])
        story.sets(set)
        #expect(try story.verdict().plan.step("legal-review") == set)
        #expect(try story.verdict().plan.said.isEmpty)
        story.hears(.dana, "Legal takes four weeks, sorry.")
        var later = set
        later.days = 20
        #expect(try story.verdict().plan.step("legal-review") == later)
    }

    @Test func `a step that was added is known by its title`() throws {
        var story = Story()
        story.sets(Step(id: "penetration-test", title: "Penetration test", side: .buyer, days: 3))
        story.day = story.day.adding(days: 1)
        story.hears(.dana, "The penetration test takes two weeks.")
        #expect(try story.verdict().plan.step("penetration-test")?.days == 10)
    }

    @Test func `signature waits for what was added, and not for what comes after it`() throws {
        var story = Story()
        story.sets(Step(id: "audit", title: "Audit", side: .buyer, days: 3))
        story.sets(Step(id: "kick-off", title: "Kick-off", side: .both, after: ["signature"]))
        let plan = try story.verdict().plan
        #expect(plan.errors.isEmpty)
        #expect(plan.step("signature")?.after.contains("audit") == true)
        #expect(plan.step("signature")?.after.contains("kick-off") == false)
    }

    @Test func `a page of text is read in no time, and hostile words change nothing`() throws {
        let words = [
            "", ",", "legal", "legal takes", String(repeating: "legal takes three weeks, ", count: 300), "takes 99999999999999 weeks legal",
        ]
        for line in words { #expect(try story((.dana, line)).verdict().plan.steps.count == 12) }
    }
}

extension Story {
    private static let extractor = Extractor()

    /// Somebody says something, with the figures that the extractor finds in it.
    @discardableResult
    mutating func hears(_ speaker: Speaker, _ words: String, isPrivate: Bool = false, filed: Criterion? = nil) -> UUID {
        let entities = Story.extractor.entities(in: words, context: ExtractionContext(reference: day))
        let utterance = Utterance(
            quote: words, speaker: speaker, source: source, at: Instant(day, secondsIntoDay: Double(9 * 3600 + events.count)), day: day,
            isPrivate: isPrivate,
            reading: Reading(extractor: 1, entities: entities, filings: filed.map { [Filing($0, ground: .words)] } ?? []))
        return add(.said(utterance))
    }
}
