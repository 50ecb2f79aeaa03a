import DealModel
import Foundation
import Reports
import Testing

/// Figures as people read them: rounded to what the inputs carry, and never to the gate that they miss.
@Suite struct FigureTextTests {
    private let usd = Currency("USD")

    @Test(
        arguments: [
            (1_633_333.33, "$1.63M"), (544_444.44, "$544k"), (14_000_000, "$14M"), (999_999, "$1M"), (999.4, "$999"), (0, "$0"),
            (1000, "$1k"),
            (12.5, "$12.5"), (0.004, "$0"), (-250_000, "−$250k"), (999_500, "$1M"), (85_000, "$85k"),
        ] as [(Double, String)]) func money(_ amount: Double, _ text: String)
    {
        #expect(FigureText.money(amount, usd) == text)
    }

    @Test func approximateFiguresCarryTwoDigits() {
        #expect(FigureText.money(1_633_333, usd, approximate: true) == "≈ $1.6M")
        #expect(FigureText.money(14_000_000, usd, approximate: true) == "≈ $14M")
        #expect(FigureText.money(544_444, usd, approximate: true) == "≈ $540k")
    }

    @Test func exactMoneyGoesToTheUnit() {
        #expect(FigureText.exactMoney(1_633_333.33, usd) == "$1,633,333")
        #expect(FigureText.exactMoney(-999, Currency("CHF")) == "−CHF 999")
        #expect(FigureText.exactMoney(1234.5, nil) == "1,235" || FigureText.exactMoney(1234.5, nil) == "1,234")
    }

    @Test(
        arguments: [
            ("day", nil, "$20 a day"), ("hour", nil, "$20 an hour"), ("outage", nil, "$20 an outage"),
            ("user", "month", "$20 a user a month"),
            (nil, nil, "$20"),
        ] as [(String?, String?, String)])
    func anAmountSaysAllThatItIsPer(per: String?, period: String?, text: String) {
        #expect(FigureText.rate(Rate(Money(amount: .single(20), currency: usd), per: per, period: period)) == text)
    }

    @Test(
        arguments: [
            (.single(1), "outage", "1 outage"), (.single(6), "outage", "6 outages"),
            (.range(low: 3, high: 4), "delivery", "3–4 deliveries"),
            (.single(2), "day", "2 days"), (.single(2), "crash", "2 crashes"), (.single(2), "business day", "2 business days"),
        ] as [(Figure, String, String)])
    func aNumberOfThingsIsInThePlural(figure: Figure, noun: String, text: String) {
        #expect(FigureText.count(figure, of: noun) == text)
    }

    @Test func whatWasSaidStaysAsSaid() {
        #expect(FigureText.compact(1_250_000) == "1.25M")
        #expect(FigureText.compact(400_000) == "400k")
        #expect(FigureText.compact(85_250) == "85,250")
        #expect(FigureText.compact(1_234_567) == "1,234,567" || FigureText.compact(1_234_567) == "1234.567k")
        #expect(FigureText.compact(12.5) == "12.5")
        #expect(FigureText.money(Money(amount: .range(low: 3_000_000, high: 4_000_000), currency: Currency("GBP"))) == "£3M–4M")
    }

    @Test(
        arguments: [
            (2.96, "2.9"), (2.999999, "2.9"), (2.816, "2.8"), (3.0, "3.0"), (3.04, "3.0"), (3.06, "3.1"), (2.94, "2.9"), (0, "0.0"),
            (24.44, "24.4"),
        ] as [(Double, String)]) func multiplesNeverReachTheGateTheyMiss(_ multiple: Double, _ text: String)
    {
        #expect(FigureText.multiple(multiple, gate: 3) == text)
    }

    @Test func roundedMultipleStaysOnItsSideOfAnyGate() {
        var generator = Generator(seed: 20_261_123)
        for _ in 0..<2000 {
            let gate = Double(Int.random(in: 1...60, using: &generator)) / 10
            let multiple = Double.random(in: 0...7, using: &generator)
            let shown = Double(FigureText.multiple(multiple, gate: gate)) ?? .nan
            #expect((shown >= gate) == (multiple >= gate), "seed 20261123: \(multiple) at \(gate) shown as \(shown)")
        }
    }

    @Test func hugeAndTinyNumbersTrapNowhere() {
        let values = [
            Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0, 1e15,
            1e18,
            9.3e18, -9.3e18, 1e300,
        ]
        for value in values {
            for text in [
                FigureText.money(value, usd), FigureText.money(value, nil, approximate: true), FigureText.exactMoney(value, usd),
                FigureText.number(value), FigureText.decimals(value, 3), FigureText.multiple(value, gate: 3), FigureText.compact(value),
            ] {
                #expect(!text.isEmpty)
                #expect(text.count < 60, "\(text)")
                #expect(!text.lowercased().contains("nan") && !text.lowercased().contains("inf"), "\(text)")
            }
        }
        for value in [Decimal.nan, .greatestFiniteMagnitude, .leastFiniteMagnitude, .leastNonzeroMagnitude] {
            #expect(!FigureText.figure(.single(value)).isEmpty)
            #expect(!FigureText.money(Money(amount: .single(value), currency: usd)).isEmpty)
        }
        for number in [Int.max, Int.min, 0] { #expect(!Day(number: number).text.isEmpty) }
    }

    @Test(
        arguments: [
            (14.0, "14"), (2.5, "2.5"), (1000, "1000"), (10_000, "10,000"), (-10_000, "−10,000"), (0.3333333, "0.333"), (1e-9, "0"),
            (-1e-9, "0"),
        ] as [(Double, String)]) func numbers(_ value: Double, _ text: String)
    {
        #expect(FigureText.number(value) == text)
    }

    @Test func spansAndPeriods() {
        #expect(FigureText.span(Span(.single(1), .month)) == "1 month")
        #expect(FigureText.span(Span(.range(low: 3, high: 4), .month)) == "3–4 months")
        #expect(FigureText.span(Span(.single(5), .businessDay)) == "5 business days")
        let june = Day(firstOfMonth: 6, year: 2027)
        #expect(FigureText.period(Period(from: june, to: june.lastOfMonth, grain: .month)) == "Jun 2027")
        #expect(FigureText.period(Period(from: june, to: june, grain: .day)) == "1 Jun 2027")
        #expect(FigureText.period(Period(from: Day(firstOfMonth: 4, year: 2027), to: june.lastOfMonth, grain: .quarter)) == "Q2 2027")
        #expect(Fixture.today.weekdayText(today: Fixture.today) == "Mon 23 Nov")
        #expect(june.weekdayText(today: Fixture.today) == "Tue 1 Jun 2027")
    }
}
