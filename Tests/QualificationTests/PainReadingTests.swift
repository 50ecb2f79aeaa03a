import DealModel
import Qualification
import Testing

/// What is counted must be what is priced, and no two pains count the same money.
@Suite struct PainReadingTests {
    /// What the consequence costs in a year, from what Dana said piece by piece.
    private func yearly(_ pieces: [Entity]..., quotes: [String] = []) throws -> Double? {
        var story = Story()
        for (index, piece) in pieces.enumerated() {
            story.says(.dana, .consequence, quote: index < quotes.count ? quotes[index] : "so it is", piece)
        }
        let verdict = try story.verdict()
        let complete = verdict[.consequence].status == .proven
        let cost = verdict.businessCase.result?.yearlyCost.map { Double($0) }
        #expect((cost != nil) == complete)
        return cost
    }

    @Test(arguments: [("week", 52.0), ("month", 12), ("quarter", 4), ("year", 1)]) func runRates(_ per: String, _ times: Double) throws {
        #expect(try yearly([.money(100_000, per: per)]) == 100_000 * times)
    }

    @Test(arguments: ["day", "hour", "minute", "incident", "user", "pallet"]) func noFrequencyNoCost(_ per: String) throws {
        #expect(try yearly([.money(100_000, per: per)]) == nil)
    }

    @Test func frequencyBeforeAndAfterTheCost() throws {
        let cost = Entity.money(1_000_000, per: "day")
        let frequency = Entity.span(14, .day, per: "year")
        #expect(try yearly([frequency], [cost]) == 14_000_000)
        #expect(try yearly([cost], [frequency]) == 14_000_000)
        #expect(try yearly([frequency, cost]) == 14_000_000)
        #expect(try yearly([.span(14, .day), .lastYear], [cost]) == 14_000_000)
    }

    @Test func daysOfLastMonthAreNotDaysOfAYear() throws {
        let lastMonth = Entity.period("2026-10-01", "2026-10-31", .month)
        #expect(try yearly([.money(1_000, per: "day")], [.span(14, .day), lastMonth]) == 168_000)
    }

    @Test func daysOfSomeMonthLongAgoSayNothingOfAYear() throws {
        let may = Entity.period("2025-05-01", "2025-05-31", .month)
        #expect(try yearly([.money(1_000, per: "day")], [.span(14, .day), may]) == nil)
        #expect(try yearly([.money(2_000_000), may]) == nil)
    }

    @Test func sumOfAYearIsAYearlyCost() throws {
        #expect(try yearly([.money(14_000_000), .lastYear]) == 14_000_000)
    }

    // MARK: hours

    @Test func outagesTimesHours() throws {
        #expect(try yearly([.money(20_000, per: "hour"), .count(6, "outage", per: "month"), .span(4, .hour)]) == 5_760_000)
    }

    @Test func outagesTimesMinutesAtAPricePerHour() throws {
        #expect(try yearly([.money(20_000, per: "hour"), .count(6, "outage", per: "month"), .span(30, .minute)]) == 720_000)
    }

    @Test func hoursEachSaidOnTheirOwn() throws {
        #expect(
            try yearly(
                [.money(20_000, per: "hour")], [.count(6, "outage", per: "month")], [.span(4, .hour)],
                quotes: ["20k an hour", "six outages a month", "each one takes four hours"]) == 5_760_000)
    }

    @Test func hoursWithoutOutagesAreHoursAYear() throws {
        #expect(try yearly([.money(20_000, per: "hour")], [.span(300, .hour, per: "year")]) == 6_000_000)
        #expect(try yearly([.money(20_000, per: "hour")], [.span(25, .hour, per: "month")]) == 6_000_000)
    }

    @Test func outagesAreNoHours() throws {
        #expect(try yearly([.money(20_000, per: "hour"), .count(6, "outage", per: "month")]) == nil)
        #expect(try yearly([.money(20_000, per: "hour"), .count(6, "time", per: "month")]) == nil)
    }

    // MARK: events

    @Test func eventsByTheirNoun() throws {
        #expect(try yearly([.money(50_000, per: "incident"), .count(6, "incident", per: "month")]) == 3_600_000)
        #expect(try yearly([.money(50_000, per: "stop")], [.count(40, "stoppage", per: "year")]) == 2_000_000)
        #expect(try yearly([.money(50_000, per: "incident")], [.count(2, "time", per: "month")]) == 1_200_000)
        #expect(try yearly([.money(50_000, per: "incident")], [.count(30, "incident"), .lastYear]) == 1_500_000)
    }

    @Test func otherEventsAreNot() throws {
        #expect(try yearly([.money(50_000, per: "incident")], [.count(40, "engineer")]) == nil)
        #expect(try yearly([.money(50_000, per: "incident")], [.count(40, "pallet", per: "day")]) == nil)
    }

    @Test func plainAmountTakesTheOneFrequency() throws {
        #expect(try yearly([.money(50_000)], [.count(6, "incident", per: "month")]) == 3_600_000)
    }

    // MARK: several

    @Test func sumOfTheSameMoneyCountsOnce() throws {
        #expect(
            try yearly([.money(1_000_000, per: "day"), .span(14, .day, per: "year"), .money(14_000_000, per: "year")]) == 14_000_000)
        #expect(
            try yearly([.money(14_000_000, per: "year")], [.money(1_000_000, per: "day")], [.span(14, .day, per: "year")]) == 14_000_000)
    }

    @Test func twoCostsOfDifferentThingsAdd() throws {
        #expect(
            try yearly([.money(1_000_000, per: "day"), .span(14, .day, per: "year")], [.money(50_000, per: "month")]) == 14_600_000)
    }

    @Test func newerFigureTakesThePlaceOfTheOlder() throws {
        #expect(
            try yearly([.money(1_000_000, per: "day"), .span(14, .day, per: "year")], [.money(800_000, per: "day")]) == 11_200_000)
        #expect(
            try yearly([.money(1_000_000, per: "day"), .span(14, .day, per: "year")], [.span(10, .day, per: "year")]) == 10_000_000)
    }

    @Test func wishAppliesToTheFirstPainAlone() throws {
        var story = Story()
        story.says(.dana, .consequence, [.money(1_000_000, per: "day"), .span(14, .day, per: "year")])
        story.says(.dana, .consequence, [.money(50_000, per: "month")])
        story.completes(.target)
        #expect(try story.verdict().businessCase.result?.yearlyBenefit == 1_400_000)
    }
}
