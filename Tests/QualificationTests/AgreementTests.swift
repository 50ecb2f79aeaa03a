import DealModel
import Foundation
import Playbook
import Qualification
import Testing

/// Both sides have acknowledged a plan on Monday 23 November 2026: its dates stand from then on.
@Suite struct AgreementTests {
    private func agreed() -> Story {
        var story = Story()
        story.completes(.goLiveDate)
        story.completes(.implementationTime)
        story.sets(Step(id: "legal-review", title: "Legal review", side: .both, owner: "Kim Lee", days: 15, after: ["contract"]))
        story.acknowledges(.dana)
        story.acknowledges(.sellers)
        return story
    }

    private func later(_ days: Int) -> Day { Story.start.adding(days: days) }

    @Test func `before both have acknowledged it there is no agreement`() throws {
        var story = Story()
        story.completes(.goLiveDate)
        #expect(try story.verdict().plan.agreement == nil)
        story.acknowledges(.dana)
        #expect(try story.verdict().plan.agreement == nil)
        story.acknowledges(.tom)
        #expect(try story.verdict().plan.agreement == nil)
    }

    @Test func `its dates are the earliest ones of that day, with both sides' words`() throws {
        let plan = try agreed().verdict().plan
        let agreement = try #require(plan.agreement)
        #expect(agreement.stands && agreement.day == Story.start)
        #expect(agreement.decisionMaker.name == "Dana Ruiz" && agreement.decisionMaker.quote == "That is our plan.")
        #expect(agreement.closeDate == plan.result?.closeDate)
        let rows = try #require(plan.result?.steps)
        #expect(agreement.dates.count == 12)
        for row in rows { #expect(agreement.dates[row.id]?.finish == row.earliestFinish) }
        #expect(plan.drift.isEmpty)
    }

    @Test func `they stay when days pass, and what is late is said with its cause`() throws {
        let story = agreed()
        let plan = try story.verdict(on: later(14)).plan
        #expect(plan.agreement?.dates == (try story.verdict().plan.agreement?.dates))
        let signers = try #require(plan.drift.first { $0.step == "signers" })
        // Agreed for 24 November; on 7 December it takes until the 8th.
        #expect(signers.agreed == Day(iso: "2026-11-24") && signers.now == Day(iso: "2026-12-08") && signers.workingDays == 10)
        #expect(signers.because == "it was not finished by 24 Nov 2026")
        let proof = try #require(plan.drift.first { $0.step == "proof" })
        #expect(proof.because.contains("Confirm who signs"))
        #expect(plan.isAcknowledged)
    }

    @Test func `a step in the midst of its days has not moved`() throws {
        var story = agreed()
        story.sets(Step(id: "signers", title: "Signers", side: .both, days: 2, done: Day(iso: "2026-11-24")))
        let plan = try story.verdict(on: Story.start.adding(days: 4)).plan
        #expect(!plan.drift.contains { $0.step == "proof" })
    }

    @Test func `what is finished late is said, what is finished early is not`() throws {
        var story = agreed()
        story.day = later(10)
        story.sets(Step(id: "signers", title: "Signers", side: .both, days: 2, done: later(9)))
        story.sets(Step(id: "verbal", title: "Decision", side: .buyer, days: 1, after: ["proof", "business-case"], done: later(3)))
        let drift = try story.verdict().plan.drift
        #expect(drift.first { $0.step == "signers" }?.because == "it was finished later")
        #expect(!drift.contains { $0.step == "verbal" })
    }

    @Test func `words that change a buyer's step reopen it, say what changed, and move the date against the one agreed`() throws {
        var story = agreed()
        story.day = later(1)
        story.hears(.dana, "Legal takes four weeks.")
        let plan = try story.verdict().plan
        #expect(!plan.isAcknowledged)
        let agreement = try #require(plan.agreement)
        #expect(!agreement.stands)
        #expect(agreement.reopenedBy.map(\.what) == ["“Legal review” takes 20 working days, not 15"])
        #expect(agreement.reopenedBy.first?.quote == "Legal takes four weeks.")
        let legal = try #require(plan.drift.first { $0.step == "legal-review" })
        #expect(legal.because == "“Legal takes four weeks.” (Dana Ruiz)")
        // A day has passed on which nothing was finished, and five more working days are needed.
        #expect(legal.workingDays == 5)
        #expect(plan.drift.last?.step == "signature")
        #expect(plan.drift.last?.because == "it waits for “Legal review”")
    }

    @Test(arguments: [
        ("The security review is done.", true), ("Our security review takes five weeks.", false), ("We need the works council.", false),
        ("Tom Reyes runs procurement.", false), ("The line stops three times a week.", true),
    ])
    func `what is said reopens it or does not`(_ words: String, _ stands: Bool) throws {
        var story = agreed()
        story.day = later(1)
        story.hears(.dana, words)
        #expect(try story.verdict().plan.isAcknowledged == stands)
        #expect(try story.verdict().plan.agreement?.stands == stands)
    }

    @Test func `a new agreement has the new dates, and the history what was put off and why`() throws {
        var story = agreed()
        story.day = later(1)
        story.hears(.dana, "Legal takes four weeks.")
        #expect(try story.verdict().plan.history.isEmpty)
        story.acknowledges(.dana)
        story.acknowledges(.sellers)
        let plan = try story.verdict().plan
        #expect(plan.isAcknowledged && plan.agreement?.stands == true && plan.drift.isEmpty)
        let slip = try #require(plan.history.first { $0.what == .step(id: "legal-review", title: "Legal review") })
        #expect(slip.because == "“Legal takes four weeks.” (Dana Ruiz)")
        #expect(slip.to > slip.from && slip.day == later(1))
    }

    @Test func `a go-live date that is put off is in the history, with the close date and the words`() throws {
        var story = agreed()
        story.day = later(3)
        story.says(.dana, .goLiveDate, quote: "September, then.", [.date("2027-09-01")])
        let plan = try story.verdict().plan
        #expect(plan.history.map(\.what) == [.closeDate, .goLive])
        #expect(plan.history.allSatisfy { $0.because == "“September, then.” (Dana Ruiz)" })
        #expect(plan.agreement?.goLive == Day(iso: "2027-06-01"))
        #expect(plan.agreement?.reopenedBy.first?.what == "go-live is 1 Sep 2027, not 1 Jun 2027")
    }

    @Test func `one side's word of an earlier plan and the other's of a later one are no agreement`() throws {
        var story = Story()
        story.completes(.goLiveDate)
        story.acknowledges(.dana)
        story.day = later(1)
        story.hears(.dana, "Our security review takes five weeks.")
        story.acknowledges(.sellers)
        #expect(try story.verdict().plan.agreement == nil)
        #expect(try !story.verdict().plan.isAcknowledged)
    }

    @Test func `a later "we agreed" freezes nothing anew`() throws {
        var story = agreed()
        let dates = try story.verdict().plan.agreement?.dates
        story.day = later(5)
        story.acknowledges(.dana)
        #expect(try story.verdict().plan.agreement?.dates == dates)
    }

    @Test func `days off of a file move dates, and what was agreed stays`() throws {
        let plan = try agreed().verdict().plan
        let closed = (1...9).map { Story.start.adding(days: $0) }
        let observed = plan.observing(closed)
        #expect(observed.agreement == plan.agreement)
        #expect(try #require(observed.result?.earliestClose) > (try #require(plan.result?.earliestClose)))
    }
}
