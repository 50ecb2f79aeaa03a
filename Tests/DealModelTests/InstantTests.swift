import Testing

@testable import DealModel

struct InstantTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (86_399_999, "1970-01-01T23:59:59.999Z"), (86_400_000, "1970-01-02T00:00:00.000Z"), (-86_400_000, "1969-12-31T00:00:00.000Z"),
        (1_000_000_000_000, "2001-09-09T01:46:40.000Z"), (1_795_424_531_250, "2026-11-23T09:02:11.250Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
    ])
    func rfc3339InUTC(milliseconds: Int, text: String) {
        #expect(Instant(milliseconds: milliseconds).rfc3339 == text)
    }

    @Test func aMomentOfADay() throws {
        let day = try #require(Day(iso: "2026-11-23"))
        #expect(Instant(day) == Instant(milliseconds: 1_795_392_000_000))
        #expect(Instant(day, secondsIntoDay: 32_531.25).rfc3339 == "2026-11-23T09:02:11.250Z")
        #expect(Instant(day) < Instant(day, secondsIntoDay: 0.001))
    }

    @Test func theWidestInstantsCanBeWritten() {
        for milliseconds in [Int.min, .min + 1, .max - 1, .max] { #expect(Instant(milliseconds: milliseconds).rfc3339.hasSuffix("Z")) }
    }
}
