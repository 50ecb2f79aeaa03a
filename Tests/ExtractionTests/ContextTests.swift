import DealModel
import Extraction
import Testing

@Suite("What the opportunity takes for granted")
struct ContextTests {
    private func context(_ reference: String, dayFirst: Bool = false, currency: String? = nil) throws -> ExtractionContext {
        let day = try #require(Day(iso: reference))
        return ExtractionContext(reference: day, dayFirst: dayFirst, currency: currency.map { Currency($0) })
    }

    @Test("The day may come first")
    func dayFirst() throws {
        let line = try #require(CorpusLine("on [3/7] => date 2027-07-03"))
        #expect(line.faults(context: try context("2026-11-23", dayFirst: true)) == [])
        let iso = try #require(CorpusLine("on [2027-03-07] => date 2027-03-07"))
        #expect(iso.faults(context: try context("2026-11-23", dayFirst: true)) == [])
    }

    @Test("A shared sign means the opportunity's currency")
    func currency() throws {
        let canadian = try context("2026-11-23", currency: "CAD")
        for line in CorpusLine.lines(
            "[$5k] => money 5000 CAD\n[5 grand] => money 5000 CAD\n[US$5k] => money 5000 USD\n[€5k] => money 5000 EUR\n[5k] => money 5000 -"
        ) {
            #expect(line.faults(context: canadian) == [])
        }
        let norwegian = try context("2026-11-23", currency: "NOK")
        for line in CorpusLine.lines("[kr 500] => money 500 NOK\n[$500] => money 500 USD") {
            #expect(line.faults(context: norwegian) == [])
        }
    }

    @Test("Dates move with the day of the words")
    func reference() throws {
        let cases = [
            ("2027-01-01", "[Q1] => date 2027-01-01..2027-03-31 quarter"), ("2027-12-31", "[Q1] => date 2028-01-01..2028-03-31 quarter"),
            ("2028-02-29", "[in the next 12 months] => date 2028-02-29..2029-02-28"), ("2027-01-31", "[in a month] => date 2027-02-28"),
            ("2026-11-27", "[Friday] => date 2026-12-04"), ("2026-11-28", "[next Friday] => date 2026-12-04"),
            ("2026-11-29", "[end of the week] => date 2026-11-27"), ("2026-12-30", "[in 3 business days] => date 2027-01-04"),
            ("2027-03-01", "on [29 February] => date 2028-02-29"), ("2026-01-31", "on [the 31st] => date 2026-01-31"),
        ]
        for (day, source) in cases {
            let line = try #require(CorpusLine(source))
            #expect(line.faults(context: try context(day)) == [], "said on \(day)")
        }
    }

    @Test(
        "The day of an instant is the one in its own zone",
        arguments: [
            "2026-11-23", "2026-11-23T00:00", "2026-11-23T23:59:60Z", "2026-11-23 09:30", "2026-11-23T23:30:00-05:00",
            "2026-11-23T00:10:00+13:45",
            "2026-11-23T09:00:00.123456+0100", "2026-11-23t09:00:00z", "2026-11-23T09:00+02",
        ])
    func instants(_ text: String) {
        #expect(Day(reference: text)?.iso == "2026-11-23")
    }

    @Test(
        "What is no day is none",
        arguments: [
            "", "today", "2026-11-31", "2026-1-1", "2026-11-23T", "2026-11-23T24:00", "2026-11-23T09", "2026-11-23T09:60",
            "2026-11-23T09:00:61",
            "2026-11-23T09:00:00.", "2026-11-23T09:00+", "2026-11-23T09:00+24:00", "2026-11-23T09:00+01:0", "2026-11-23T09:00 Z",
            "2026-11-23x",
            "２０２６-11-23",
        ])
    func noInstants(_ text: String) {
        #expect(Day(reference: text) == nil)
    }

    @Test("A language tag says which number of a date is the day")
    func locales() {
        for name in ["en-GB", "de", "de_DE.UTF-8", "en-AU", "fr-CA", "pt-BR", "zh-Hant-TW", "day-first"] {
            #expect(ExtractionContext.isDayFirst(locale: name) == true, "\(name)")
        }
        for name in ["en", "en-US", "es-US", "en_US.UTF-8", "fil-PH", "C", "month-first"] {
            #expect(ExtractionContext.isDayFirst(locale: name) == false, "\(name)")
        }
        for name in ["", "-", "german language", "1", "en-", "e"] { #expect(ExtractionContext.isDayFirst(locale: name) == nil, "\(name)") }
        #expect(ExtractionContext.isCurrency("eur") && ExtractionContext.isCurrency("CHF") && !ExtractionContext.isCurrency("dollars"))
    }
}
