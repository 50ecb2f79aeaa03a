import DealModel
import Qualification
import Testing

/// What to ask: a checklist in the method's order, not a flowchart.
@Suite struct GapTests {
    private func indices(_ gaps: [Gap]) -> [Int] {
        gaps.filter { $0.need != .denial }.compactMap { gap in Criterion.allCases.firstIndex(of: gap.criterion) }
    }

    @Test func everythingIsOpenAtFirst() throws {
        let verdict = try Story(decisionMaker: nil).verdict()
        let open = Criterion.allCases.filter { $0 != .roi }
        #expect(verdict.gapsBeforeCall.map(\.criterion) == open)
        #expect(verdict.gapsInCall.map(\.criterion) == open)
    }

    @Test func claimIsNoGapBeforeTheCallAndOneInIt() throws {
        var story = Story()
        story.completes(.problem, by: .tom)
        let verdict = try story.verdict()
        #expect(!verdict.gapsBeforeCall.contains { $0.criterion == .problem })
        #expect(verdict.gapsInCall.contains { $0.criterion == .problem })
        story.completes(.problem)
        #expect(try !story.verdict().gapsInCall.contains { $0.criterion == .problem })
    }

    @Test func halfAnswersAskForTheirOtherHalf() throws {
        var story = Story()
        story.says(.tom, .consequence, [.money(1_000_000, per: "day")])
        for gaps in [try story.verdict().gapsBeforeCall, try story.verdict().gapsInCall] {
            let gap = try #require(gaps.first { $0.criterion == .consequence })
            guard case .otherHalf(let half) = gap.need else {
                Issue.record("\(gap)")
                continue
            }
            #expect(half.half == .costWithoutFrequency)
            #expect(half.unit == "day")
        }
    }

    @Test func priceIsAskedOnceThePainIsKnown() throws {
        #expect(try !Story().verdict().gapsInCall.contains { $0.need == .price })
        let gaps = try Headline.story(without: .investment).verdict().gapsInCall
        #expect(gaps.count { $0.need == .price } == 1)
        #expect(try !Headline.story().verdict().gapsInCall.contains { $0.need == .price })
    }

    @Test func milestoneAfterMilestone() throws {
        var story = Story()
        for milestone in Milestone.allCases {
            let gaps = try story.verdict().gapsInCall
            #expect(gaps.first?.criterion.milestone == milestone)
            #expect(indices(gaps) == indices(gaps).sorted())
            #expect(Set(gaps.map(\.criterion)).count == gaps.count)
            story.meets(milestone)
        }
        #expect(try story.verdict().gapsInCall.isEmpty)
    }

    @Test func denialsComeLast() throws {
        var story = Story()
        story.says(.dana, .sponsorship, denied: true)
        let gaps = try story.verdict().gapsInCall
        #expect(gaps.last == Gap(.sponsorship, .denial))
    }
}
