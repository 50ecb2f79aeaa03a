import DealModel
import Qualification
import Testing

/// The default plan is a proposal; a step of the buyer's, with an owner and a date, is not.
@Suite struct PlanVerdictTests {
    @Test func defaultPlanIsAProposal() throws {
        let verdict = try Story().verdict()
        #expect(verdict.plan.steps.map(\.id).contains("legal-review"))
        #expect(verdict.plan.steps.count == 12)
        #expect(verdict.plan.steps.allSatisfy { $0.owner == nil && $0.done == nil })
        #expect(!verdict.plan.isAcknowledged)
        #expect(verdict[.steps].status == .missing)
    }

    @Test func commandReplacesAddsAndDrops() throws {
        var story = Story()
        story.sets(Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Kim Lee", days: 5, after: ["contract"]))
        story.sets(Step(id: "board", title: "Board", side: .buyer, owner: "Dana Ruiz"))
        story.add(.step(StepChange(.dropped, Step(id: "nda", title: "", side: .both), day: story.day)))
        let plan = try story.verdict().plan
        #expect(plan.step("legal-review")?.days == 5)
        #expect(plan.step("board") != nil)
        #expect(plan.step("nda") == nil)
        #expect(plan.step("security-pack")?.after == [])
        #expect(plan.errors.isEmpty)
    }

    @Test func droppedStepLeavesWhatWaitedForItWaitingForItsOwn() throws {
        var story = Story()
        story.add(.step(StepChange(.dropped, Step(id: "verbal", title: "", side: .buyer), day: story.day)))
        let plan = try story.verdict().plan
        #expect(plan.step("procurement")?.after.sorted() == ["business-case", "proof", "vendor-setup"])
        #expect(plan.errors.isEmpty)
    }

    @Test func stepsThatWaitForEachOtherAreSaid() throws {
        var story = Story()
        story.sets(Step(id: "a", title: "A", side: .both, after: ["b"]))
        story.sets(Step(id: "b", title: "B", side: .both, after: ["a"]))
        let plan = try story.verdict().plan
        #expect(plan.result == nil)
        #expect(plan.errors.contains { $0.code == .cycle })
    }

    @Test func recordedStepsAreAClaimUntilTheDecisionMakerAcknowledges() throws {
        var story = Story()
        story.sets(Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Kim Lee", days: 5))
        #expect(try story.status(.steps) == .claimed)
        story.completes(.acknowledgement, by: .tom)
        #expect(try story.status(.steps) == .claimed)
        story.completes(.acknowledgement)
        #expect(try story.status(.steps) == .proven)
    }

    @Test func recordedSellersStepsAloneProveNothing() throws {
        var story = Story()
        story.sets(Step(id: "demo", title: "Demo", side: .seller, owner: "Sam Seller", days: 1))
        story.completes(.acknowledgement)
        #expect(try story.status(.steps) == .claimed)
    }

    @Test func sellersSpokenStepsCountOnceAcknowledged() throws {
        var story = Story()
        story.says(.sellers, .steps, quote: "Kim reviews the contract by 15 January.", [.person("Kim Lee"), .date("2027-01-15")])
        #expect(try story.status(.steps) == .claimed)
        story.completes(.acknowledgement)
        #expect(try story.status(.steps) == .proven)
    }

    // MARK: acknowledgement

    @Test func commandAcknowledges() throws {
        var story = Story()
        story.acknowledges(.dana)
        #expect(try story.status(.acknowledgement) == .claimed)
        story.acknowledges(.sellers)
        let verdict = try story.verdict()
        #expect(verdict[.acknowledgement].status == .proven)
        #expect(verdict[.acknowledgement].evidence.map(\.quote) == ["That is our plan.", "That is our plan."])
        #expect(verdict.plan.isAcknowledged)
    }

    private func acknowledged() -> Story {
        var story = Story()
        story.completes(.goLiveDate)
        story.completes(.implementationTime)
        story.sets(Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Kim Lee", days: 5))
        story.acknowledges(.dana)
        story.acknowledges(.sellers)
        story.day = story.day.adding(days: 5)
        return story
    }

    @Test func passingOfDaysReopensNothing() throws {
        #expect(try acknowledged().verdict(on: Story.start.adding(days: 40)).plan.isAcknowledged)
    }

    @Test func changedGoLiveDateReopensIt() throws {
        var story = acknowledged()
        story.says(.dana, .goLiveDate, [.date("2027-09-01")])
        #expect(try !story.verdict().plan.isAcknowledged)
        #expect(try story.status(.acknowledgement) == .claimed)
        story.acknowledges(.dana)
        story.acknowledges(.sellers)
        #expect(try story.verdict().plan.isAcknowledged)
    }

    @Test func sameGoLiveDateAgainReopensNothing() throws {
        var story = acknowledged()
        story.completes(.goLiveDate)
        #expect(try story.verdict().plan.isAcknowledged)
    }

    @Test func changedImplementationTimeMovesTheCloseDateAndReopensIt() throws {
        var story = acknowledged()
        story.says(.sellers, .implementationTime, [.span(6, .month)])
        #expect(try !story.verdict().plan.isAcknowledged)
    }

    @Test(arguments: [
        (Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Ann Bo", days: 5), false),
        (Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Kim Lee", days: 9), false),
        (Step(id: "legal-review", title: "Legal review", side: .buyer, owner: "Kim Lee", days: 5, done: Day(iso: "2026-11-27")), true),
        (Step(id: "legal-review", title: "Legal, twice", side: .buyer, owner: "Kim Lee", days: 5), true),
        (Step(id: "board", title: "Board", side: .buyer, owner: "Dana Ruiz"), false),
        (Step(id: "demo", title: "Demo", side: .seller, owner: "Sam Seller"), true),
        (Step(id: "contract", title: "Contract draft", side: .seller, owner: "Ann Bo", days: 4, after: ["signers", "verbal"]), true),
    ]) func changedSteps(_ step: Step, _ stands: Bool) throws {
        var story = acknowledged()
        story.sets(step)
        #expect(try story.verdict().plan.isAcknowledged == stands)
    }

    @Test func removedStepOfTheBuyersReopensIt() throws {
        var story = acknowledged()
        story.add(.step(StepChange(.dropped, Step(id: "vendor-setup", title: "", side: .buyer), day: story.day)))
        #expect(try !story.verdict().plan.isAcknowledged)
    }
}
