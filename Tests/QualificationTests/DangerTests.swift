import DealModel
import Qualification
import Testing

/// Every danger where it is due, once, and nowhere else.
@Suite struct DangerTests {
    private func codes(_ story: Story, on day: Day? = nil) throws -> [Danger.Code] {
        try story.verdict(on: day).dangers.map(\.code)
    }

    private func count(_ code: Danger.Code, _ story: Story, on day: Day? = nil) throws -> Int {
        try codes(story, on: day).count { $0 == code }
    }

    @Test func nothingKnownMeansNobodyDecides() throws {
        #expect(try codes(Story(decisionMaker: nil)) == [.notDecisionMaker])
    }

    @Test func markedButNotMetYetIsNoDanger() throws {
        #expect(try codes(Story()).isEmpty)
    }

    @Test func onlyColleaguesHaveSpoken() throws {
        var story = Story()
        story.completes(.problem, by: .tom)
        #expect(try count(.notDecisionMaker, story) == 1)
        story.completes(.problem)
        #expect(try count(.notDecisionMaker, story) == 0)
    }

    // MARK: can they decide?

    @Test(
        arguments: [
            ("plant manager", SeniorityLevel.manager, 1), ("COO", .cLevel, 0), ("VP operations", .vp, 0), ("director of IT", .director, 0),
            ("analyst", .staff, 1), ("general manager", nil, 0), ("treasurer", nil, 0), (nil, nil, 0),
        ] as [(String?, SeniorityLevel?, Int)]) func titles(_ title: String?, _ level: SeniorityLevel?, _ expected: Int) throws
    {
        let story = Story(decisionMaker: Person(name: "Kim Lee", title: title, level: level, role: .decisionMaker))
        #expect(try count(.weakTitle, story) == expected)
    }

    @Test func weakTitleAndWordsOfAnotherAreOneDanger() throws {
        var story = Story(decisionMaker: Person(name: "Kim Lee", title: "buyer", level: .staff, role: .decisionMaker))
        story.says(.named("Kim Lee"), .decisionMaker, quote: "I'd have to take it to group.")
        #expect(try count(.weakTitle, story) == 1)
    }

    @Test func colleaguesDoubtIsNoDanger() throws {
        var story = Story()
        story.completes(.decisionMaker)
        story.says(.tom, .decisionMaker, quote: "I'd have to take it to group.")
        #expect(try count(.weakTitle, story) == 0)
    }

    // MARK: the pain

    @Test func engagedWithoutAConsequence() throws {
        var story = Story()
        story.completes(.problem)
        #expect(try count(.noConsequence, story) == 1)
        story.says(.dana, .consequence, quote: "We can't measure it.", denied: true)
        #expect(try count(.noConsequence, story) == 1)
        story.completes(.consequence, by: .tom)
        story.completes(.consequence)
        #expect(try count(.noConsequence, story) == 0)
    }

    @Test func returnBelowTheGate() throws {
        #expect(try count(.roiBelowGate, Headline.story()) == 1)
        var story = Story()
        story.meets(.painAndPower)
        #expect(try count(.roiBelowGate, story) == 0)
    }

    // MARK: dates

    @Test func dateWithoutAReason() throws {
        var story = Story()
        #expect(try count(.noGoLiveReason, story) == 0)
        story.completes(.goLiveDate)
        #expect(try count(.noGoLiveReason, story) == 1)
        story.completes(.goLiveReason)
        #expect(try count(.noGoLiveReason, story) == 0)
    }

    @Test func discountIsNoReason() throws {
        var story = Story()
        story.completes(.goLiveDate)
        story.says(.dana, .goLiveReason, quote: "Because the discount ends then.")
        #expect(try count(.noGoLiveReason, story) == 1)
    }

    @Test(arguments: [("2027-05-31", 1), ("2027-06-01", 0), ("2027-12-25", 0)])
    func improvementBeforeGoLive(_ due: String, _ expected: Int) throws {
        var story = Story()
        story.completes(.goLiveDate)
        story.says(.dana, .target, [.percent(10), .date(due)])
        #expect(try count(.targetBeforeGoLive, story) == expected)
    }

    // MARK: the plan

    private static let ofThePlan: Set<Danger.Code> = [
        .planLate, .startPassed, .noBuyerStep, .unnamedOwner, .tooManySteps, .unacknowledged,
    ]

    @Test func noGoLiveNoPlanToWorryAbout() throws {
        var story = Story()
        story.completes(.implementationTime, by: .sellers)
        #expect(try Self.ofThePlan.isDisjoint(with: codes(story)))
    }

    @Test func defaultPlanNamesNobodyAndNobodyAgreed() throws {
        var story = Story()
        story.completes(.goLiveDate)
        story.completes(.implementationTime)
        let found = try codes(story)
        #expect(found.count { $0 == .unnamedOwner } == 1)
        #expect(found.count { $0 == .unacknowledged } == 1)
        #expect(!found.contains(.planLate))
        #expect(!found.contains(.startPassed))
        #expect(!found.contains(.noBuyerStep))
        #expect(!found.contains(.tooManySteps))
    }

    @Test func latePlanHasAStartThatPassed() throws {
        var story = Story()
        story.says(.dana, .goLiveDate, [.date("2027-03-31")])
        story.completes(.implementationTime)
        #expect(try count(.planLate, story) == 1)
        #expect(try count(.startPassed, story) == 1)
    }

    @Test func planThatOnlyWeWorkOn() throws {
        var story = Story()
        story.completes(.goLiveDate)
        for step in try story.verdict().plan.steps { story.add(.step(StepChange(.dropped, step, day: story.day))) }
        story.sets(Step(id: "demo", title: "Demo", side: .seller, owner: "Sam Seller"))
        #expect(try count(.noBuyerStep, story) == 1)
        #expect(try count(.unnamedOwner, story) == 0)
    }

    @Test func twentyStepsAndOneMore() throws {
        var story = Story()
        story.completes(.goLiveDate)
        let default_ = try story.verdict().plan.steps.count
        for number in default_..<20 { story.sets(Step(id: "s\(number)", title: "Step", side: .both, owner: "Dana Ruiz")) }
        #expect(try count(.tooManySteps, story) == 0)
        story.sets(Step(id: "last", title: "Step", side: .both, owner: "Dana Ruiz"))
        #expect(try count(.tooManySteps, story) == 1)
    }

    @Test func acknowledgedPlanIsNoProposal() throws {
        var story = Story()
        story.meets(.goLiveAndSteps)
        #expect(try count(.unacknowledged, story) == 0)
    }

    @Test func stalledIsSaidOnce() throws {
        var story = Story()
        story.completes(.problem)
        #expect(try count(.stalled, story) == 1)
        story.completes(.nextStep)
        #expect(try count(.stalled, story) == 0)
    }

    @Test func aGoodOpportunityHasNone() throws {
        var story = Story()
        for milestone in Milestone.allCases { story.meets(milestone) }
        for step in try story.verdict().plan.steps {
            var step = step
            step.owner = step.side == .seller ? "Sam Seller" : "Dana Ruiz"
            story.sets(step)
        }
        story.acknowledges(.dana)
        story.acknowledges(.sellers)
        #expect(try codes(story) == [])
    }

    @Test func eachCodeAndCriterionOnce() throws {
        var story = Headline.story()
        story.says(.dana, .goLiveDate, [.date("2027-03-31")])
        story.says(.dana, .goLiveDate, [.date("2027-02-28")])
        story.says(.dana, .target, [.percent(20), .date("2026-12-31")])
        let dangers = try story.verdict().dangers.map { "\($0.code) \($0.criterion?.rawValue ?? "")" }
        #expect(Set(dangers).count == dangers.count)
    }
}
