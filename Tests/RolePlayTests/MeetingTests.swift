import DealModel
import Playbook
import Testing

@testable import RolePlay

/// How the person behaves, on Dana Ruiz of `line-down`.
struct MeetingTests {
    private func meeting(_ lines: String...) throws -> Meeting {
        var meeting = try Stage.meeting("line-down")
        for line in lines { _ = meeting.hear(line) }
        return meeting
    }

    @Test func layersOpenFromVagueToFigureToReason() throws {
        let meeting = try meeting(
            "What happens on your side when the line stops?", "What does a day of that cost you?", "How often?",
            "What follows with the retailer?")
        #expect(meeting.opened == ["stops", "day-cost", "days-year", "penalty"])
        #expect(meeting.uncovered == [.problem, .consequence])
    }

    @Test func aShortQuestionIsAboutWhatWasSpokenOfLast() throws {
        let meeting = try meeting("What happens when the line stops?", "And how many days a year?", "Why?")
        #expect(meeting.opened.prefix(2) == ["stops", "days-year"])
    }

    @Test func nothingIsGivenAwayUnasked() throws {
        let meeting = try meeting("Hello Dana.", "Nice weather today.", "I see.", "Okay.")
        #expect(meeting.opened.isEmpty)
    }

    @Test func aLeadingQuestionGetsAPoliteAnswerAndNoFact() throws {
        let meeting = try meeting("Surely that costs you a fortune, doesn't it?")
        #expect(meeting.opened.isEmpty)
        #expect(meeting.trust < 3)
        #expect(meeting.lines[0].notes?.form == .leading)
    }

    @Test func aPitchCostsPatience() throws {
        let meeting = try meeting("Our award-winning platform is the leading solution and our customers love it.")
        #expect(meeting.patience == 4)
        #expect(meeting.lines[0].notes?.isPitch == true)
    }

    @Test func aMonologueIsInterrupted() throws {
        let meeting = try meeting(Array(repeating: "and then we talked about it", count: 40).joined(separator: " "))
        #expect(meeting.patience == 4)
        #expect(meeting.lines.count == 2)
    }

    @Test func aStupidQuestionIsNoInsult() throws {
        let meeting = try meeting("Forgive me if it's a stupid question, but what happens when the line stops?")
        #expect(meeting.patience == 5)
        #expect(meeting.opened.contains("stops"))
    }

    @Test func thePriceIsTheSellersSumAndNotTheBuyers() throws {
        var meeting = try meeting("What does a day of downtime cost you?", "How many days was it?")
        for _ in 0..<6 where meeting.openQuestion == nil { _ = meeting.hear("Tell me more about the line, whatever comes to mind.") }
        _ = meeting.hear("It's 150,000 dollars a year for a plant. Fourteen days at a million, that's fourteen million, isn't it?")
        #expect(meeting.opened.contains(Meeting.priceLayer))
        #expect(meeting.scenario.price?.within.contains { meeting.lines.last?.text.contains($0) == true } == true)
    }

    @Test func leaveTakenWithAQuestionMarkIsLeaveTaken() throws {
        var meeting = try Stage.meeting("line-down")
        for line in try Stage.sample("line-down", "good") where !meeting.hasAdvance && meeting.end == nil { _ = meeting.hear(line) }
        #expect(meeting.hasAdvance)
        _ = meeting.hear("Thank you for the coffee, Dana. See you on Thursday at seven?")
        #expect(meeting.end == .left)
    }

    @Test func aDayThatIsOfferedIsNoAgenda() throws {
        let meeting = try meeting("My proposal: next Tuesday at nine, you, Tom and me at line two. Does Tuesday work?")
        #expect(meeting.current == .criterion(.nextStep))
    }

    @Test func patienceGoneEndsTheMeeting() throws {
        var meeting = try Stage.meeting("line-down")
        for number in 1...9 where meeting.end == nil { _ = meeting.hear("Our leading platform is unique, number \(number).") }
        #expect(meeting.end == .patienceGone)
        #expect(meeting.hear("Hello?").isEmpty)
    }

    @Test func theSameQuestionTwiceIsNoticed() throws {
        let meeting = try meeting("What does a day of downtime cost you?", "What does a day of downtime cost you?")
        #expect(meeting.opened == ["day-cost"])
        #expect(meeting.lines[2].notes?.isRepeat == true)
    }

    @Test func beingUnderstoodWarms() throws {
        let meeting = try meeting(
            "What does a day of downtime cost you?", "How many days was it?",
            "So if I understand you right, that's fourteen days at a million, fourteen million a year?")
        #expect(meeting.lines[4].notes?.wasUnderstanding == true)
    }

    @Test func aWrongFigureIsPutRight() throws {
        let meeting = try meeting(
            "What does a day of downtime cost you?", "How many days was it?",
            "So if I understand you right, you lose three hundred thousand dollars a year?")
        #expect(meeting.lines[4].notes?.wasUnderstanding == false)
    }

    @Test func aCounterQuestionExpectsAnAnswer() throws {
        var meeting = try meeting("What does a day of downtime cost you?", "How many days was it?")
        for _ in 0..<6 where meeting.openQuestion == nil {
            _ = meeting.hear("Tell me more about the line, please, whatever comes to mind.")
        }
        #expect(meeting.openQuestion?.expects == .price)
        let before = meeting.patience
        _ = meeting.hear("How many people work here?")
        #expect(meeting.patience < before)
        _ = meeting.hear("It would be around 200,000 dollars a year.")
        #expect(meeting.uncovered.contains(.investment))
    }

    @Test func anAdvanceNeedsADateAndHasToBeEarned() throws {
        var early = try Stage.meeting("line-down")
        _ = early.hear("Shall we meet next Thursday at line two?")
        #expect(!early.hasAdvance)
        let good = try Stage.played("line-down", "good")
        #expect(good.hasAdvance)
    }

    @Test func walkingAwayCanBeSaid() throws {
        let meeting = try Stage.played("quiet-warehouse", "good")
        guard case .disqualified = meeting.end else {
            Issue.record("the meeting should have ended as disqualified")
            return
        }
        var spoken = try Stage.meeting("quiet-warehouse")
        _ = spoken.hear("What does the searching cost you in a year?")
        _ = spoken.hear("Then I don't think you need us, Piet, and it makes no sense to go on.")
        #expect(spoken.score(playbook: try Playbook.builtIn()).outcome == .disqualified)
    }

    @Test func disqualifyingWithoutTheReasonEarnsNoOutcome() throws {
        var meeting = try Stage.meeting("quiet-warehouse")
        _ = meeting.hear("Good morning, Piet.")
        meeting.disqualify(reason: "a feeling")
        let score = meeting.score(playbook: try Playbook.builtIn())
        #expect(!score.isRightOutcome)
        #expect(score.score < 30)
    }

    @Test func aHintCostsAndHelps() throws {
        var meeting = try Stage.meeting("line-down")
        let given = meeting.hint()
        let hint = try #require(given)
        _ = meeting.hear(hint)
        #expect(!meeting.opened.isEmpty)
        let playbook = try Playbook.builtIn()
        let scored = meeting.score(playbook: playbook)
        meeting.hints = 0
        #expect(meeting.score(playbook: playbook).score == scored.score + DrillScore.hintCost)
    }

    @Test func aMilestoneNarrowsTheScore() throws {
        let score = try Stage.played("line-down", "good").score(milestone: .painAndPower, playbook: try Playbook.builtIn())
        #expect(score.criteria.allSatisfy { $0.criterion.milestone == .painAndPower })
        #expect(score.checks.map(\.kind) == [.criteria, .pain, .person, .craft])
        #expect(score.score >= 80)
    }

    @Test func aTrainerMayBeThePerson() throws {
        var meeting = try Stage.meeting("line-down")
        meeting.note(trainee: "What does a day of it cost you?")
        #expect(meeting.note(person: "Well, a day is about a million dollars, I'd say.") == ["day-cost"])
        meeting.note(trainee: "And how often?")
        #expect(meeting.note(person: "It was fourteen days last year.").contains("days-year"))
        #expect(meeting.uncovered.contains(.consequence))
    }
}
