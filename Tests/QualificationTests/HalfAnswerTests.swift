import DealModel
import Playbook
import Qualification
import Testing

/// Half of an answer is no proof, and says which half is lacking.
@Suite struct HalfAnswerTests {
    struct Half: CustomTestStringConvertible {
        var criterion: Criterion
        var quote = "so it is"
        var entities: [Entity] = []
        var lacking: Playbook.HalfAnswer?

        var testDescription: String { "\(criterion.rawValue) \(quote) \(entities.map(\.kind))" }
    }

    static let halves: [Half] = [
        Half(criterion: .consequence, entities: [.money(1_000_000, per: "day")], lacking: .costWithoutFrequency),
        Half(criterion: .consequence, entities: [.money(50_000, per: "incident")], lacking: .costWithoutFrequency),
        Half(criterion: .consequence, entities: [.money(50_000)], lacking: .costWithoutFrequency),
        Half(criterion: .consequence, entities: [.span(14, .day, per: "year")], lacking: .frequencyWithoutCost),
        Half(criterion: .consequence, quote: "It hurts.", lacking: .yesWithoutFigure),
        Half(
            criterion: .consequence, entities: [.money(20_000, per: "hour"), .count(6, "outage", per: "month")],
            lacking: .costWithoutFrequency),
        Half(
            criterion: .consequence, entities: [.money(20_000, per: "hour"), .count(2, "time", per: "year")], lacking: .costWithoutFrequency
        ),
        Half(criterion: .consequence, entities: [.money(300_000, per: "month")]),
        Half(criterion: .consequence, entities: [.money(14_000_000), .lastYear]),
        Half(criterion: .target, entities: [.percent(10)], lacking: .wishWithoutDate),
        Half(criterion: .target, entities: [.date("2027-12-25")], lacking: .dateWithoutWish),
        Half(criterion: .target, quote: "It must get better.", lacking: .wishWithoutDate),
        Half(criterion: .nextStep, quote: "I'll send you the data.", lacking: .stepWithoutDate),
        Half(
            criterion: .nextStep, quote: "Let's stay in touch in March.", entities: [.period("2027-03-01", "2027-03-31", .month)],
            lacking: .stepWithoutDate),
        Half(criterion: .nextStep, quote: "We are ready to move now."),
        Half(criterion: .goLiveDate, quote: "Soon.", lacking: .yesWithoutFigure),
        Half(criterion: .implementationTime, quote: "Not long.", lacking: .yesWithoutFigure),
        Half(criterion: .steps, quote: "Legal looks at it.", lacking: .stepWithoutDate),
        Half(criterion: .steps, quote: "Legal looks at it by 15 January.", entities: [.date("2027-01-15")], lacking: .stepWithoutOwner),
        Half(criterion: .steps, quote: "Kim looks at it by 15 January.", entities: [.person("Kim Lee"), .date("2027-01-15")]),
        Half(criterion: .goLiveReason, quote: "Because your discount ends.", lacking: .sellerReason),
        Half(criterion: .goLiveReason, quote: "It would help you before your quarter end.", lacking: .sellerReason),
    ]

    @Test(arguments: halves) func saysWhatIsLacking(_ half: Half) throws {
        var story = Story()
        story.says(.dana, half.criterion, quote: half.quote, half.entities)
        let row = try story.verdict()[half.criterion]
        #expect(row.lacking?.half == half.lacking)
        #expect(row.status == (half.lacking == nil ? .proven : .claimed))
    }

    @Test func twoHalvesOfTheDecisionMakerMakeAWhole() throws {
        var story = Story()
        story.says(.dana, .consequence, [.span(14, .day), .lastYear])
        #expect(try story.status(.consequence) == .claimed)
        story.day = story.day.adding(days: 2)
        story.says(.dana, .consequence, [.money(1_000_000, per: "day")])
        let row = try story.verdict()[.consequence]
        #expect(row.status == .proven)
        #expect(row.provenOn == story.day)
        #expect(row.evidence.map(\.counts) == [true, true])
    }

    @Test func colleaguesHalfLeavesItAClaim() throws {
        var story = Story()
        story.says(.dana, .consequence, [.money(1_000_000, per: "day")])
        story.says(.tom, .consequence, [.span(14, .day, per: "year")])
        let verdict = try story.verdict()
        #expect(verdict[.consequence].status == .claimed)
        #expect(verdict[.consequence].lacking == nil)
        #expect(verdict.businessCase.result?.yearlyCost == 14_000_000)
    }

    @Test func ownGuessNeverDisplacesAClaimInAWholeOfHalves() throws {
        var story = Story()
        story.says(.tom, .consequence, [.money(1_000_000, per: "day")])
        story.says(.rep, .consequence, [.money(2_000_000, per: "day"), .span(14, .day, per: "year")])
        let verdict = try story.verdict()
        #expect(verdict[.consequence].status == .claimed)
        #expect(verdict.businessCase.result?.yearlyCost == 14_000_000)
    }

    @Test func unitOfTheCostIsKeptForTheQuestion() throws {
        var story = Story()
        story.says(.dana, .consequence, [.money(50_000, per: "incident")])
        #expect(try story.verdict()[.consequence].lacking?.unit == "incident")
    }

    @Test func aReasonOfTheBuyersBesideTheSellersCounts() throws {
        var story = Story()
        story.says(.dana, .goLiveReason, quote: "Because your discount ends.")
        story.completes(.goLiveReason)
        #expect(try story.status(.goLiveReason) == .proven)
    }
}
