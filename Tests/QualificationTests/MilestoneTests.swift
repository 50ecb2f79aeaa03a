import DealModel
import Qualification
import Testing

/// Milestones are met in order, and each is worth its probability.
@Suite struct MilestoneTests {
    @Test func risesStepByStep() throws {
        var story = Story()
        let expected: [(Milestone?, Int)] = [
            (nil, 0), (.painAndPower, 30), (.moneyAndEffort, 50), (.goLiveAndSteps, 75), (.verbal, 90),
        ]
        for (milestone, probability) in expected {
            if let milestone { story.meets(milestone) }
            let verdict = try story.verdict()
            #expect(verdict.milestone == milestone)
            #expect(verdict.probability == probability)
        }
        #expect(try story.verdict().ahead == nil)
    }

    @Test func allEighteenInTheMethodsOrder() throws {
        #expect(try Story().verdict().criteria.map(\.criterion) == Criterion.allCases)
    }

    @Test func whatComesEarlyIsKeptAndEarnsNothing() throws {
        var story = Story()
        story.meets(.moneyAndEffort)
        story.meets(.verbal)
        let verdict = try story.verdict()
        #expect(verdict.milestone == nil)
        #expect(verdict.probability == 0)
        #expect(verdict.ahead == .painAndPower)
        #expect(verdict[.sponsorship].status == .proven)
        #expect(verdict[.verbalYes].status == .proven)
        story.meets(.painAndPower)
        #expect(try story.verdict().milestone == .moneyAndEffort)
    }

    @Test(arguments: Milestone.painAndPower.criteria) func everyCriterionIsNeeded(_ left: Criterion) throws {
        var story = Story()
        for criterion in Milestone.painAndPower.criteria where criterion != left && criterion != .roi { story.completes(criterion) }
        if left != .roi { story.states(.price, .money(60_000)) }
        story.completes(.implementationTime, by: .sellers)
        #expect(try story.verdict().milestone == nil)
    }

    @Test func aDenialTakesTheMilestoneBack() throws {
        var story = Story()
        story.meets(.painAndPower)
        story.meets(.moneyAndEffort)
        story.says(.dana, .sponsorship, quote: "I would not sponsor it after all.", denied: true)
        #expect(try story.verdict().milestone == .painAndPower)
    }

    @Test(arguments: [(Outcome.won, 100), (.lost, 0), (.noDecision, 0), (.disqualified, 0)])
    func endedOpportunities(_ outcome: Outcome, _ probability: Int) throws {
        var story = Story()
        story.meets(.painAndPower)
        story.says(.dana, .sponsorship, denied: true)
        story.closes(outcome)
        let verdict = try story.verdict(on: story.day.adding(days: 60))
        #expect(verdict.probability == probability)
        #expect(verdict.movement.state == .closed)
        #expect(verdict.movement.until == nil)
        #expect(verdict.dangers.isEmpty)
        #expect(!verdict.disqualification.isProposed)
        #expect(verdict.gapsInCall.isEmpty)
        #expect(verdict.gapsBeforeCall.isEmpty)
        #expect(verdict.milestone == .painAndPower)
    }

    @Test func reopenedIsOpenAgain() throws {
        var story = Story()
        story.meets(.painAndPower)
        story.closes(.lost)
        story.add(.reopened(Reopened(day: story.day)))
        #expect(try story.verdict().probability == 30)
    }
}
