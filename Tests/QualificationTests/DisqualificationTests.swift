import DealModel
import Qualification
import Testing

/// Stopping is proposed for what was denied or computed, never for what is merely missing.
@Suite struct DisqualificationTests {
    private func reasons(_ story: Story, on day: Day? = nil) throws -> [Criterion] {
        try story.verdict(on: day).disqualification.reasons.map(\.criterion)
    }

    @Test func whatIsMissingIsNoReason() throws {
        #expect(try reasons(Story(decisionMaker: nil)).isEmpty)
        var story = Story()
        story.completes(.goLiveDate)
        #expect(try reasons(story).isEmpty)
        #expect(try reasons(story, on: story.day.adding(days: 300)).isEmpty)
    }

    @Test(arguments: Criterion.allCases) func denials(_ criterion: Criterion) throws {
        let fatal: Set<Criterion> = [.consequence, .investment, .sponsorship, .goLiveReason]
        for (speaker, counts) in [(Speaker.dana, true), (.tom, false), (.rep, false), (.sellers, false)] {
            var story = Story()
            story.says(speaker, criterion, quote: "No.", denied: true)
            story.says(speaker, criterion, quote: "No, never.", denied: true)
            let found = try story.verdict().disqualification.reasons
            #expect(found.map(\.criterion) == (counts && fatal.contains(criterion) ? [criterion] : []))
            if let reason = found.first { #expect(reason.quote == "No, never.") }
        }
    }

    @Test func denialsInPreparationAreNone() throws {
        var story = Story()
        story.source = .prep
        story.says(.dana, .sponsorship, denied: true)
        #expect(try reasons(story).isEmpty)
    }

    @Test func takenBackDenialIsNone() throws {
        var story = Story()
        story.says(.dana, .sponsorship, denied: true)
        story.completes(.sponsorship)
        #expect(try reasons(story).isEmpty)
    }

    // MARK: the return

    @Test func belowTheGateFromProvenFigures() throws {
        let found = try Headline.story().verdict().disqualification.reasons
        #expect(found.map(\.criterion) == [.roi])
        #expect(found.first?.quote.isEmpty == false)
        #expect(found.first?.message.contains("2.8") == true)
    }

    @Test func betterEndOfTheRangeReachesTheGate() throws {
        var story = Headline.story(without: .consequence)
        story.says(.dana, .consequence, [.moneyRange(900_000, 1_100_000, per: "day"), .span(14, .day, per: "year")])
        #expect(try story.status(.roi) == .denied)
        #expect(try reasons(story).isEmpty)
    }

    @Test func claimedFiguresAreNoReason() throws {
        var story = Headline.story(without: .consequence)
        story.completes(.consequence, by: .tom)
        #expect(try reasons(story).isEmpty)
    }

    @Test func unknownImplementationIsNoReason() throws {
        var story = Headline.story(without: .implementationTime)
        story.states(.price, .money(4_000_000))
        #expect(try story.status(.roi) == .denied)
        #expect(try reasons(story).isEmpty)
    }

    // MARK: too late for the event

    private func event(_ date: String) -> Story {
        var story = Story()
        story.completes(.goLiveDate)
        story.says(.sellers, .implementationTime, [.span(4, .month)])
        story.says(.dana, .goLiveReason, quote: "The old system is switched off then.", [.date(date)])
        return story
    }

    @Test func goLiveAfterItsReasonWithEveryRemedy() throws {
        #expect(try reasons(event("2027-02-01")) == [.goLiveReason])
    }

    @Test func reasonThatRemediesStillReach() throws {
        #expect(try reasons(event("2027-06-30")).isEmpty)
    }

    @Test func unknownImplementationReachesNothing() throws {
        var story = Story()
        story.says(.dana, .goLiveReason, [.date("2026-12-01")])
        #expect(try reasons(story).isEmpty)
    }
}
