import BusinessCase
import DealModel
import Foundation
import Playbook
import Qualification
import Testing

/// The method's example, told by those who must tell it: $1M a day, 14 days a year, a tenth less, 4 months, 400k and 10k a month.
enum Headline {
    static func story(without left: Criterion? = nil) -> Story {
        var story = Story()
        for criterion in [Criterion.problem, .consequence, .target] where criterion != left { story.completes(criterion) }
        if left != .implementationTime { story.completes(.implementationTime, by: .sellers) }
        if left != .investment { story.states(.price, .money(400_000), .money(10_000, per: "month")) }
        return story
    }
}

@Suite struct ReturnTests {
    private func close(_ value: (some Reckoning)?, _ expected: Double) -> Bool {
        value.map { abs($0.binary - expected) <= 1e-3 * Swift.max(1, abs(expected)) } ?? false
    }

    @Test func headlineExample() throws {
        let verdict = try Headline.story().verdict()
        let result = try #require(verdict.businessCase.result)
        #expect(close(result.multiple, 2.816))
        #expect(close(result.paybackMonths, 8.125))
        #expect(close(result.highestJustifiableCost, 544_444.44))
        #expect(close(result.roiPercent, 181.6))
        #expect(close(result.benefit, 1_633_333.33))
        #expect(close(result.cost, 580_000))
        #expect(result.meetsGate == false)
        #expect(!result.optimistic)
        #expect(verdict.businessCase.basis == .proven)
        #expect(verdict.businessCase.withClaimed == nil)
        #expect(verdict[.roi].status == .denied)
    }

    @Test func everyFigureHasItsQuote() throws {
        let quotes = try Headline.story().verdict().businessCase.reading.quotes
        #expect(quotes[.pain(0, .cost)]?.words == Answer.complete(.consequence).quote)
        #expect(quotes[.pain(0, .frequency)]?.speaker == "Dana Ruiz")
        #expect(quotes[.pain(0, .reduction)]?.words == Answer.complete(.target).quote)
        #expect(quotes[.implementation] != nil)
        #expect(quotes[.oneTime] != nil)
        #expect(quotes[.recurring] != nil)
    }

    // MARK: status

    @Test func aboveTheGateIsProven() throws {
        var story = Headline.story()
        story.day = story.day.adding(days: 2)
        story.states(.price, .money(300_000), .money(10_000, per: "month"))
        let row = try story.verdict()[.roi]
        #expect(row.status == .proven)
        #expect(row.provenOn == story.day)
    }

    @Test func exactlyAtTheGateIsProven() throws {
        var story = Headline.story(without: .investment)
        // 14 months of 1.4M / 12, divided by 3.
        story.states(.price, .money(Decimal(14) * 1_400_000 / 12 / 3))
        #expect(try story.status(.roi) == .proven)
    }

    @Test func claimedFiguresMakeAClaimAboveAndBelow() throws {
        var story = Headline.story(without: .consequence)
        story.completes(.consequence, by: .tom)
        #expect(try story.status(.roi) == .claimed)
        #expect(try story.verdict().businessCase.basis == .claimed)
        story.states(.price, .money(100_000))
        #expect(try story.status(.roi) == .claimed)
    }

    @Test(arguments: [Criterion.consequence, .target, .investment]) func missingFigureMakesItMissing(_ left: Criterion) throws {
        #expect(try Headline.story(without: left).status(.roi) == .missing)
    }

    @Test func unknownImplementationIsOptimisticAndUnproven() throws {
        var story = Headline.story(without: .implementationTime)
        let result = try #require(try story.verdict().businessCase.result)
        #expect(result.optimistic)
        #expect(result.meetsGate == true)
        #expect(try story.status(.roi) == .claimed)
        story.states(.price, .money(2_000_000))
        #expect(try story.status(.roi) == .denied)
    }

    @Test func claimedImplementationIsShownBesideTheProvenFigures() throws {
        var story = Headline.story(without: .implementationTime)
        story.says(.rep, .implementationTime, [.span(4, .month)])
        let verdict = try story.verdict()
        #expect(verdict.businessCase.basis == .proven)
        #expect(verdict.businessCase.result?.optimistic == true)
        #expect(close(verdict.businessCase.withClaimed?.multiple, 2.816))
    }

    @Test func withClaimedOnlyWhereItChangesTheMultiple() throws {
        var story = Headline.story()
        story.completes(.consequence, by: .tom)
        story.says(.rep, .implementationTime, [.span(4, .month)])
        #expect(try story.verdict().businessCase.withClaimed == nil)
    }

    // MARK: price, effort, lead time

    @Test func newestPriceReplacesTheOther() throws {
        var story = Headline.story()
        story.states(.price, .money(500_000))
        let investment = try story.verdict().businessCase.reading.input.investment
        #expect(investment.oneTime?.amount == Estimate(500_000))
        #expect(investment.recurring == nil)
    }

    @Test func priceSpokenInTwoSentences() throws {
        var story = Headline.story(without: .investment)
        story.says(.sellers, .investment, [.money(400_000)])
        story.says(.sellers, .investment, [.money(10_000, per: "month")])
        #expect(close(try story.verdict().businessCase.result?.cost, 580_000))
    }

    @Test func sellersPriceInPreparationOrInPrivateIsNone() throws {
        var story = Headline.story(without: .investment)
        story.says(.sellers, .investment, [.money(1)], isPrivate: true)
        story.source = .prep
        story.says(.sellers, .investment, [.money(1)])
        #expect(try story.status(.roi) == .missing)
    }

    @Test func buyersBudgetIsNoPrice() throws {
        var story = Headline.story(without: .investment)
        story.says(.dana, .investment, quote: "Two million is approved.", [.money(2_000_000)])
        #expect(try story.status(.investment) == .proven)
        #expect(try story.status(.roi) == .missing)
    }

    @Test func effortIsPartOfTheCost() throws {
        var story = Headline.story()
        story.states(.effort, .span(30, .businessDay), .money(800, per: "business-day"))
        #expect(close(try story.verdict().businessCase.result?.cost, 604_000))
    }

    @Test func leadTimeByCommandCountsBeforeTheImplementation() throws {
        var story = Headline.story()
        story.states(.lead, .span(2, .month))
        story.completes(.goLiveDate)
        let verdict = try story.verdict()
        #expect(close(verdict.businessCase.result?.implementationMonths, 6))
        #expect(verdict.plan.result?.closeDate == Day(iso: "2026-12-01"))
    }

    // MARK: currencies

    @Test func mixedCurrenciesAreSaidAndNeverAdded() throws {
        var story = Headline.story(without: .investment)
        story.states(.price, .money(400_000, "EUR"))
        let verdict = try story.verdict()
        #expect(verdict.businessCase.result == nil)
        #expect(verdict.businessCase.errors.map(\.code) == [.mixedCurrency])
        #expect(verdict[.roi].status == .missing)
    }

    @Test func rateOfTheUsersMakesOneCurrencyOfTwo() throws {
        var story = Headline.story(without: .investment)
        story.states(.price, .money(400_000, "EUR"))
        story.states(.rate, .money(1, "EUR"), .money(Decimal(string: "1.1") ?? 1, "USD"))
        let result = try #require(try story.verdict().businessCase.result)
        #expect(result.currency == Currency("USD"))
        #expect(close(result.cost, 440_000))
    }

    @Test func amountWithoutACurrencyTakesTheOthers() throws {
        var story = Headline.story(without: .investment)
        story.states(.price, .money(400_000, nil))
        #expect(try story.verdict().businessCase.result?.currency == Currency("USD"))
    }

    // MARK: the wish

    @Test(arguments: [
        ("down to 7 days by Christmas", [Entity.span(7, .day), .date("2027-12-25")], 50 as Decimal),
        ("from 14 days to 7 days by Christmas", [.span(14, .day), .span(7, .day), .date("2027-12-25")], 50),
        ("by 25 percent", [.percent(25), .date("2027-12-25")], 25),
    ]) func wishes(_ quote: String, _ entities: [Entity], _ expected: Decimal) throws {
        var story = Headline.story(without: .target)
        story.says(.dana, .target, quote: quote, entities)
        #expect(try story.verdict().businessCase.reading.input.pains.first?.reduction == Estimate(expected))
    }

    @Test func hostileFiguresTrapNowhere() throws {
        let huge = Decimal(sign: .plus, exponent: 120, significand: 9)
        for amount in [huge, -huge, 0, .nan, Decimal(sign: .plus, exponent: -120, significand: 1)] {
            var story = Headline.story()
            story.says(
                .dana, .consequence, [.money(amount, per: "day"), .span(amount, .day, per: "year"), .count(amount, "day", per: "year")])
            story.says(.dana, .target, [.percent(amount), .date("2027-12-25")])
            story.says(.sellers, .implementationTime, [.span(amount, .year)])
            story.completes(.goLiveDate)
            story.states(.price, .money(amount), .money(amount, per: "month"))
            story.states(.effort, .span(amount, .hour), .money(amount))
            let verdict = try story.verdict()
            #expect(verdict.criteria.count == 18)
        }
    }
}
