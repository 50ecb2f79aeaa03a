import Testing

@testable import DealModel

struct DayTests {
    /// Day numbers and weekdays as Python's `datetime` has them.
    @Test(arguments: [
        ("0001-01-01", -719_162, 1), ("0001-12-31", -718_798, 1), ("0004-02-29", -718_008, 7), ("0100-02-28", -682_945, 7),
        ("0100-03-01", -682_944, 1), ("0400-02-29", -573_372, 2), ("1582-10-04", -141_438, 1), ("1582-10-15", -141_427, 5),
        ("1600-02-29", -135_081, 2), ("1700-03-01", -98_556, 1), ("1858-11-17", -40_587, 3), ("1899-12-31", -25_568, 7),
        ("1900-02-28", -25_509, 3), ("1900-03-01", -25_508, 4), ("1969-12-31", -1, 3), ("1970-01-01", 0, 4), ("1970-01-02", 1, 5),
        ("1972-02-29", 789, 2), ("1999-12-31", 10_956, 5), ("2000-02-29", 11_016, 2), ("2000-03-01", 11_017, 3),
        ("2024-02-29", 19_782, 4), ("2026-11-23", 20_780, 1), ("2027-03-31", 20_908, 3), ("2038-01-19", 24_855, 2),
        ("2100-02-28", 47_540, 7), ("2100-03-01", 47_541, 1), ("2400-02-29", 157_113, 2), ("9999-12-31", 2_932_896, 5),
    ])
    func theCalendarAgreesWithAnother(iso: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.iso == iso)
        #expect(Day(number: number) == day)
    }

    /// All 3,652,059 days of the years 1 to 9999, one after the other.
    @Test func everyDayFollowsTheOneBefore() throws {
        let first = try #require(Day(iso: "0001-01-01"))
        let last = try #require(Day(iso: "9999-12-31"))
        var expected = (year: 1, month: 1, day: 1)
        var weekday = 1
        for number in first.number...last.number {
            let day = Day(number: number)
            let civil = day.civil
            guard civil == expected, day.weekday == weekday,
                Day(year: civil.year, month: civil.month, day: civil.day)?.number == number
            else {
                Issue.record("day \(number) is \(civil), weekday \(day.weekday); expected \(expected), \(weekday)")
                return
            }
            weekday = weekday % 7 + 1
            expected.day += 1
            if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
                expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
            }
        }
        #expect(expected == (10_000, 1, 1))
    }

    @Test func whatTheCalendarDoesNotHaveIsNoDay() {
        #expect(Day(year: 2027, month: 2, day: 29) == nil)
        #expect(Day(year: 1900, month: 2, day: 29) == nil)
        #expect(Day(year: 2000, month: 2, day: 30) == nil)
        #expect(Day(year: 2027, month: 0, day: 1) == nil)
        #expect(Day(year: 2027, month: 13, day: 1) == nil)
        #expect(Day(year: 2027, month: 4, day: 31) == nil)
        #expect(Day(year: 2027, month: 1, day: 0) == nil)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: .max, month: .min, day: .max) == nil)
    }

    @Test(arguments: [
        "", "-", "--", "2027-3-31", "2027-03-31 ", " 2027-03-31", "27-03-31", "2027/03/31", "2027-03-3a", "+027-03-31", "2027-03-31-",
        "2027-02-29", "0000-01-01", "10000-01-01", "2027-03", "２０２７-03-31", "2027-+3-31", "2027-03-31T00:00",
    ])
    func onlyTheIsoFormIsRead(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2027-03-31", -1, "2027-02-28"),
        ("2027-01-15", 12, "2028-01-15"),
        ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", 48, "2032-02-29"), ("2027-01-01", -1, "2026-12-01"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2027-06-30", 0, "2027-06-30"), ("2027-05-31", -18, "2025-11-30"), ("2000-01-01", -23_988, "0001-01-01"),
    ])
    func monthsAreAddedWithinTheMonthsEnd(from: String, months: Int, to: String) {
        #expect(Day(iso: from)?.adding(months: months).iso == to)
    }

    @Test func addingMonthsLandsInThatMonthNeverPastItsEnd() {
        var generator = Generator(seed: 7)
        for _ in 0..<20_000 {
            let day = Day(number: Int.random(in: -600_000...2_500_000, using: &generator))
            let months = Int.random(in: -1200...1200, using: &generator)
            let moved = day.adding(months: months)
            let (from, to) = (day.civil, moved.civil)
            #expect(to.year * 12 + to.month == from.year * 12 + from.month + months)
            #expect(to.day == min(from.day, Day.length(ofMonth: to.month, year: to.year)))
        }
    }

    @Test func theLastOfAMonthIsFollowedByAFirst() {
        for number in stride(from: -700_000, to: 2_900_000, by: 17) {
            let day = Day(number: number)
            let last = day.lastOfMonth
            #expect(last >= day && last.month == day.month && last.adding(days: 1).dayOfMonth == 1)
        }
        #expect(Day(firstOfMonth: 13, year: 2027).iso == "2028-01-01")
        #expect(Day(firstOfMonth: 0, year: 2027).iso == "2026-12-01")
        #expect(Day(firstOfMonth: -11, year: 2027).iso == "2026-01-01")
    }

    @Test func nothingThatAPersonMayAskForTraps() {
        let day = Day(number: 20_000)
        for extreme in [Int.min, Int.min + 1, -1 << 40, 1 << 40, .max - 1, .max] {
            for far in [
                Day(number: extreme), day.adding(days: extreme), day.adding(months: extreme), Day(firstOfMonth: extreme, year: extreme),
            ] {
                #expect((far < day) == (extreme < 0))
                #expect(!far.iso.isEmpty && (1...7).contains(far.weekday) && abs(far.lastOfMonth.number - far.number) < 32)
                _ = Instant(far, secondsIntoDay: .infinity).rfc3339
            }
        }
        _ = Instant(day, secondsIntoDay: .nan)
    }
}
