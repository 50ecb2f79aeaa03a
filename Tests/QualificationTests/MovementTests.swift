import DealModel
import Qualification
import Testing

/// Moving or stalled, and nothing between.
@Suite struct MovementTests {
    /// Proven on 23 November, with a step of Dana's on 1 January.
    private func proven(step date: String = "2027-01-01", by speaker: Speaker = .dana, quote: String = "I send the data by then.") -> Story
    {
        var story = Story()
        story.completes(.problem)
        story.says(speaker, .nextStep, quote: quote, [.date(date)])
        return story
    }

    @Test(arguments: [
        (0, Movement.State.moving), (20, .moving), (21, .moving), (22, .stalled), (400, .stalled),
    ]) func twentyOneDays(_ days: Int, _ state: Movement.State) throws {
        #expect(try proven().verdict(on: Story.start.adding(days: days)).movement.state == state)
    }

    @Test(arguments: [("2026-12-03", Movement.State.moving), ("2026-12-02", .stalled)])
    func stepIsDatedTodayOrLater(_ date: String, _ state: Movement.State) throws {
        #expect(try proven(step: date).verdict(on: Story.start.adding(days: 10)).movement.state == state)
    }

    @Test func movesUntilTheEarlierOfTheTwo() throws {
        #expect(try proven().verdict().movement.until == Story.start.adding(days: 21))
        #expect(try proven(step: "2026-12-01").verdict().movement.until == Day(iso: "2026-12-01"))
    }

    @Test func nothingFromABuyerIsNotYetEngaged() throws {
        var story = Story()
        #expect(try story.verdict().movement.state == .notEngaged)
        story.completes(.implementationTime, by: .sellers)
        story.says(.rep, .problem)
        story.says(.named("Zoe"), .problem)
        story.source = .prep
        story.completes(.problem)
        #expect(try story.verdict().movement.state == .notEngaged)
        #expect(try !story.verdict().dangers.contains { $0.code == .stalled })
    }

    @Test func buyersTalkWithoutProofIsStalled() throws {
        var story = Story()
        story.says(.tom, .problem)
        story.says(.tom, .nextStep, [.date("2026-12-01")])
        #expect(try story.verdict().movement.state == .stalled)
    }

    @Test func proofWithoutANextStepIsStalled() throws {
        var story = Story()
        story.completes(.problem)
        let movement = try story.verdict().movement
        #expect(movement.state == .stalled)
        #expect(movement.nextStep == nil)
    }

    @Test func nextStepBelongsToWhoSaidIt() throws {
        let step = try #require(try proven(by: .tom).verdict().movement.nextStep)
        #expect(step.owner == "Tom Reyes")
        #expect(step.date == Day(iso: "2027-01-01"))
    }

    @Test(arguments: [Speaker.sellers, .rep, .named("Zoe")]) func stepOfNoBuyerIsNoAdvance(_ speaker: Speaker) throws {
        #expect(try proven(by: speaker).verdict().movement.state == .stalled)
    }

    @Test func stepNotedInPreparationIsNoAdvance() throws {
        var story = Story()
        story.completes(.problem)
        story.source = .prep
        story.completes(.nextStep)
        #expect(try story.verdict().movement.state == .stalled)
    }

    @Test func stayingInTouchIsAContinuation() throws {
        #expect(try proven(quote: "Let's stay in touch in the new year.").verdict().movement.state == .stalled)
    }

    @Test func takenBackStepIsNoAdvance() throws {
        var story = proven()
        story.says(.dana, .nextStep, quote: "No, let's leave it there.", denied: true)
        #expect(try story.verdict().movement.nextStep == nil)
    }

    @Test func readyToMoveNowStartsThePlan() throws {
        var story = Story()
        story.says(.dana, .nextStep, quote: "We are ready to move now.")
        let movement = try story.verdict().movement
        #expect(movement.state == .moving)
        #expect(movement.nextStep?.owner == "Dana Ruiz")
        #expect(try #require(movement.nextStep).date >= Story.start)
    }

    @Test func finishedStepIsProgress() throws {
        var story = proven(step: "2027-06-01")
        story.day = Story.start.adding(days: 30)
        #expect(try story.verdict().movement.state == .stalled)
        story.sets(Step(id: "nda", title: "NDA", side: .both, owner: "Dana Ruiz", days: 3, done: story.day))
        #expect(try story.verdict().movement.state == .moving)
        #expect(try story.verdict().movement.lastProgress == story.day)
    }

    @Test func moreWordsOnWhatIsProvenAreNoProgress() throws {
        var story = proven()
        story.day = Story.start.adding(days: 22)
        story.completes(.problem)
        #expect(try story.verdict().movement.state == .stalled)
    }
}
