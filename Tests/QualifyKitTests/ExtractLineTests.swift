import DealModel
import Testing

@testable import QualifyKit

/// What `qualify extract` answers to a line, without the program around it.
@Suite struct ExtractLineTests {
    private func lines(
        _ form: ExtractLine.Form = .init(), reference: String? = nil, locale: String? = nil, currency: String? = nil
    ) throws
        -> ExtractLine
    {
        let today = try #require(Day(iso: "2026-11-23"))
        return try ExtractLine(ExtractAssumptions(today: today, reference: reference, locale: locale, currency: currency), form: form)
    }

    @Test func whatTheFlagsSayIsWhatTheWordsMean() throws {
        let plain = try lines().answer("$5k on 3/7", number: 1, isValid: true).text
        #expect(plain.contains("\"currency\":\"USD\"") && plain.contains("2027-03-07"))
        let told = try lines(reference: "2026-03-01T22:00:00-08:00", locale: "en-GB", currency: "cad").answer(
            "$5k on 3/7", number: 1, isValid: true
        ).text
        #expect(told.contains("\"currency\":\"CAD\"") && told.contains("2026-07-03"))
    }

    @Test func aLineMayCarryItsOwnDay() throws {
        let json = try lines(.init(isJSON: true))
        let dated = try json.answer(#"{"id": 7, "text": "tomorrow", "reference": "2025-12-31T23:30:00+02:00"}"#, number: 1, isValid: true)
        #expect(dated.isRead && dated.text.contains("2026-01-01"))
        let wrong = try json.answer(#"{"id": 7, "text": "tomorrow", "reference": "soon"}"#, number: 1, isValid: true)
        #expect(!wrong.isRead && wrong.text.contains("\"id\":7") && wrong.text.contains("is no reference like"))
    }

    @Test func anExplanationNamesRulesSpansValuesAndWhatWasLost() throws {
        let text = try lines(.init(isExplained: true)).answer("at least $1M a day, live in 6 weeks", number: 3, isValid: true).text
        let rows = text.split(separator: "\n").map(String.init)
        #expect(rows.first == "3  at least $1M a day, live in 6 weeks")
        #expect(
            rows.contains {
                $0.hasPrefix("   ● money") && $0.contains("“$1M a day”") && $0.contains("1000000 USD per day, min")
                    && $0.contains("money.sign-before")
            })
        #expect(rows.contains { $0.hasPrefix("   ● date") && $0.contains("2027-01-04") && $0.contains("date.in") })
        #expect(rows.contains { $0.hasPrefix("     duration") && $0.contains("lost to date.in") })
        #expect(rows.contains { $0.contains("nobody said: currency") })
    }

    @Test func anExplanationNamesTheFeaturesThatDecided() throws {
        let denied = try lines(.init(isExplained: true)).answer("I would never sponsor this", number: 1, isValid: true).text
        let rows = denied.split(separator: "\n").map(String.init)
        #expect(rows.contains { $0.hasPrefix("   ◆ sponsorship ") && $0.contains("“sponsor") && $0.contains(" +") })
        #expect(rows.contains { $0.hasPrefix("     denied  ") })
        let seller = try lines(.init(isJSON: true, isExplained: true))
            .answer(#"{"id": 1, "text": "What does an hour of that cost you?", "speaker": "seller"}"#, number: 1, isValid: true).text
        #expect(seller.contains("◆ form open") && seller.contains("◆ stance "))
    }

    @Test func anExplanationShowsThatNothingWasReadAndNoControlCharacter() throws {
        let explained = try lines(.init(isExplained: true))
        #expect(try explained.answer("hello \u{1B}[2J", number: 1, isValid: true).text.contains("nothing"))
        #expect(try !explained.answer("hello \u{1B}[2J", number: 1, isValid: true).text.unicodeScalars.contains("\u{1B}"))
        #expect(try explained.answer("x", number: 1, isValid: false).text == "line 1 is not UTF-8\n")
    }

    @Test func wrongFlagsSayWhatIsRight() throws {
        #expect(throws: Failure.self) { try lines(reference: "2026-02-30") }
        #expect(throws: Failure.self) { try lines(locale: "somewhere far") }
        #expect(throws: Failure.self) { try lines(currency: "bucks") }
    }
}
