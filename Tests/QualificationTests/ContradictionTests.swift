import DealModel
import Foundation
import Qualification
import Testing

/// Later evidence never overwrites earlier evidence silently.
@Suite struct ContradictionTests {
    private func goLives(_ dates: [(Speaker, Entity)]) throws -> (story: Story, ids: [UUID]) {
        var story = Story()
        var ids: [UUID] = []
        for (index, (speaker, date)) in dates.enumerated() {
            ids.append(story.says(speaker, .goLiveDate, quote: "date \(index)", [date]))
        }
        return (story, ids)
    }

    @Test func newestOfTheStrongestCounts() throws {
        let (story, _) = try goLives([(.dana, .date("2027-06-01")), (.dana, .date("2027-09-01"))])
        let verdict = try story.verdict()
        let row = verdict[.goLiveDate]
        #expect(row.status == .proven)
        #expect(row.evidence.map(\.counts) == [false, true])
        #expect(row.contradicted)
        #expect(verdict.plan.input.goLive == Day(iso: "2027-09-01"))
        #expect(verdict.dangers.filter { $0.code == .contradiction && $0.criterion == .goLiveDate }.count == 1)
    }

    @Test func dangerQuotesTheTwoThatDisagree() throws {
        let (story, _) = try goLives([
            (.dana, .date("2027-06-01")), (.dana, .date("2027-09-01")), (.dana, .period("2027-09-01", "2027-09-30", .month)),
        ])
        let message = try #require(try story.verdict().dangers.first { $0.code == .contradiction }?.message)
        #expect(message.contains("date 0"))
        #expect(message.contains("date 1"))
    }

    @Test func settlingOnEitherEndsIt() throws {
        for (kept, day) in [(0, "2027-06-01"), (1, "2027-09-01")] {
            var (story, ids) = try goLives([(.dana, .date("2027-06-01")), (.dana, .date("2027-09-01"))])
            story.settles(.goLiveDate, on: ids[kept])
            let verdict = try story.verdict()
            #expect(!verdict[.goLiveDate].contradicted)
            #expect(verdict.plan.input.goLive == Day(iso: day))
            #expect(!verdict.dangers.contains { $0.code == .contradiction })
            #expect(verdict[.goLiveDate].evidence.count == 2)
        }
    }

    @Test func somethingNewAfterSettlingIsShownAgain() throws {
        var (story, ids) = try goLives([(.dana, .date("2027-06-01")), (.dana, .date("2027-09-01"))])
        story.settles(.goLiveDate, on: ids[0])
        story.says(.dana, .goLiveDate, [.date("2027-11-01")])
        let verdict = try story.verdict()
        #expect(verdict[.goLiveDate].contradicted)
        #expect(verdict.plan.input.goLive == Day(iso: "2027-11-01"))
    }

    @Test func newestIsByTheTimeItWasSpoken() throws {
        var story = Story()
        story.day = Story.start
        story.says(.dana, .goLiveDate, quote: "now", [.date("2027-06-01")])
        // A recording of last week's meeting, read in afterwards.
        story.day = Story.start.adding(days: -7)
        story.source = .transcript
        story.says(.dana, .goLiveDate, quote: "then", [.date("2027-09-01")])
        let verdict = try story.verdict(on: Story.start)
        #expect(verdict[.goLiveDate].evidence.map(\.quote) == ["then", "now"])
        #expect(verdict.plan.input.goLive == Day(iso: "2027-06-01"))
        #expect(verdict[.goLiveDate].contradicted)
    }

    @Test func colleaguesOtherDateNeverDisplacesTheDecisionMakers() throws {
        let (story, _) = try goLives([(.dana, .date("2027-06-01")), (.tom, .date("2027-09-01"))])
        let verdict = try story.verdict()
        #expect(verdict[.goLiveDate].evidence.map(\.counts) == [true, false])
        #expect(verdict.plan.input.goLive == Day(iso: "2027-06-01"))
        #expect(verdict[.goLiveDate].contradicted)
    }

    @Test func ownGuessIsContradictedByNobody() throws {
        let (story, _) = try goLives([(.rep, .date("2027-06-01")), (.dana, .date("2027-09-01"))])
        let row = try story.verdict()[.goLiveDate]
        #expect(row.status == .proven)
        #expect(!row.contradicted)
    }

    // MARK: figures

    private func contradicts(_ criterion: Criterion, _ first: [Entity], _ second: [Entity]) throws -> Bool {
        var story = Story()
        story.says(.dana, criterion, first)
        story.says(.dana, criterion, second)
        return try story.verdict()[criterion].contradicted
    }

    private static let frequency = Entity.span(14, .day, per: "year")

    @Test(arguments: [
        ([Entity.money(1_000_000, per: "day")], [Entity.money(1_000_000, per: "day")], false),
        ([.money(1_000_000, per: "day")], [.money(1_050_000, per: "day")], true),
        ([.money(1_000_000, per: "day", about: true)], [.money(1_100_000, per: "day")], false),
        ([.money(1_000_000, per: "day")], [.money(900_000, per: "day", about: true)], false),
        ([.money(1_000_000, per: "day", about: true)], [.money(1_200_000, per: "day")], true),
        ([.money(1_000_000, per: "day")], [.money(1_000_000, "EUR", per: "day")], true),
        ([.money(1_000_000, per: "day")], [.money(40_000, per: "hour")], false),
        ([.moneyRange(800_000, 1_200_000, per: "day")], [.money(1_000_000, per: "day")], false),
        ([.moneyRange(800_000, 1_200_000, per: "day")], [.money(1_500_000, per: "day")], true),
        ([.money(1_000_000, per: "day", bound: .min)], [.money(1_400_000, per: "day")], false),
        ([.money(1_000_000, per: "day", bound: .min)], [.money(700_000, per: "day")], true),
        ([.money(1_000_000, per: "day", bound: .max)], [.money(700_000, per: "day")], false),
        ([.span(14, .day, per: "year")], [.span(20, .day, per: "year")], true),
        ([.span(14, .day, per: "year")], [.span(14, .day, per: "quarter")], true),
        ([.span(12, .day, per: "year")], [.span(1, .day, per: "month")], false),
        ([.count(6, "outage", per: "month")], [.count(72, "outage", per: "year")], false),
        ([.count(6, "outage", per: "month")], [.count(6, "outage", per: "year")], true),
    ]) func costAndFrequency(_ first: [Entity], _ second: [Entity], _ expected: Bool) throws {
        #expect(try contradicts(.consequence, first + [.money(1, per: "scrap")], second) == expected)
    }

    @Test(arguments: [
        ([Entity.percent(10), .date("2027-12-25")], [Entity.percent(20)], true),
        ([.percent(10), .date("2027-12-25")], [.percent(10), .date("2027-06-30")], true),
        ([.percent(10), .date("2027-12-25")], [.period("2027-12-01", "2027-12-31", .month)], false),
    ]) func target(_ first: [Entity], _ second: [Entity], _ expected: Bool) throws {
        #expect(try contradicts(.target, first, second) == expected)
    }

    @Test func implementationOfFourMonthsOrSix() throws {
        #expect(try contradicts(.implementationTime, [.span(4, .month)], [.span(6, .month)]))
        #expect(try !contradicts(.implementationTime, [.span(1, .quarter)], [.span(3, .month)]))
    }

    // MARK: yes and no

    @Test func noAfterYes() throws {
        var story = Story()
        story.says(.dana, .sponsorship, quote: "I will")
        story.says(.dana, .sponsorship, quote: "I would not", denied: true)
        let row = try story.verdict()[.sponsorship]
        #expect(row.status == .denied)
        #expect(row.contradicted)
        #expect(row.evidence.map(\.counts) == [false, true])
        #expect(row.provenOn == nil)
    }

    @Test func yesAfterNo() throws {
        var story = Story()
        story.says(.dana, .sponsorship, quote: "I would not", denied: true)
        story.day = story.day.adding(days: 3)
        story.says(.dana, .sponsorship, quote: "I will")
        let row = try story.verdict()[.sponsorship]
        #expect(row.status == .proven)
        #expect(row.contradicted)
        #expect(row.provenOn == story.day)
    }

    @Test func settledYesOutlivesALaterNo() throws {
        var story = Story()
        let yes = story.says(.dana, .sponsorship, quote: "I will")
        let no = story.says(.dana, .sponsorship, quote: "I would not", denied: true)
        story.settles(.sponsorship, on: yes)
        #expect(try story.status(.sponsorship) == .proven)
        #expect(try !story.verdict()[.sponsorship].contradicted)
        story.settles(.sponsorship, on: no)
        #expect(try story.status(.sponsorship) == .denied)
        #expect(try !story.verdict()[.sponsorship].contradicted)
    }

    @Test func settlingOnAClaimProvesNothing() throws {
        var story = Story()
        let claim = story.says(.tom, .goLiveDate, [.date("2027-06-01")])
        story.says(.tom, .goLiveDate, [.date("2027-09-01")])
        story.settles(.goLiveDate, on: claim)
        let verdict = try story.verdict()
        #expect(verdict[.goLiveDate].status == .claimed)
        #expect(!verdict[.goLiveDate].contradicted)
        #expect(verdict.plan.input.goLive == Day(iso: "2027-06-01"))
    }

    @Test func halfAYesAfterANoIsShown() throws {
        var story = Story()
        story.says(.dana, .consequence, quote: "We can't measure it", denied: true)
        story.says(.dana, .consequence, quote: "Well, a million a day", [.money(1_000_000, per: "day")])
        let row = try story.verdict()[.consequence]
        #expect(row.status == .claimed)
        #expect(row.contradicted)
    }

    @Test func colleagueTakesBackWhatAColleagueSaid() throws {
        var story = Story()
        story.completes(.purchasing, by: .tom)
        story.says(.tom, .purchasing, quote: "No, legal never saw it", denied: true)
        let row = try story.verdict()[.purchasing]
        #expect(row.status == .claimed)
        #expect(row.contradicted)
    }
}
