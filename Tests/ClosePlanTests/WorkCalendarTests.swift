import DealModel
import Testing

@testable import ClosePlan

@Suite("Working days")
struct WorkCalendarTests {
    /// Weekends of none, one, two and six days; days off that touch each other and the weekend, in and before the past.
    static let calendars: [(weekend: Set<Int>, daysOff: Set<Day>)] = [
        ([6, 7], []),
        ([6, 7], ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-28", "2026-12-31", "2027-01-01"].map(day).set),
        ([5, 6], ["2026-12-24", "2026-12-27", "1969-12-31"].map(day).set),
        ([7], ["2026-12-25"].map(day).set),
        ([], ["2026-12-25"].map(day).set),
        ([1, 2, 3, 4, 6, 7], ["2026-12-25", "2027-01-01"].map(day).set),
    ]

    @Test(arguments: calendars.indices)
    func `counting agrees with walking`(_ index: Int) throws {
        let (weekend, daysOff) = Self.calendars[index]
        let calendar = try #require(WorkCalendar(weekend: weekend, daysOff: daysOff))
        func works(_ day: Day) -> Bool { !weekend.contains(day.weekday) && !daysOff.contains(day) }
        for start in (day("2026-12-10").number...day("2027-01-20").number).map(Day.init) {
            var next = start
            while !works(next) { next = next.adding(days: 1) }
            #expect(calendar.firstWorkingDay(from: start) == next)
            var last = start
            while !works(last) { last = last.adding(days: -1) }
            #expect(calendar.lastWorkingDay(through: start) == last)
            var walked = next
            for count in 1...12 {
                repeat { walked = walked.adding(days: 1) } while !works(walked)
                #expect(calendar.moving(next, byWorkingDays: count) == walked)
                #expect(calendar.moving(walked, byWorkingDays: -count) == next)
                #expect(calendar.workingDays(from: next, to: walked) == count)
            }
        }
    }

    @Test func `long before 1970 it goes on counting`() throws {
        let calendar = try #require(WorkCalendar(weekend: [6, 7], daysOff: []))
        #expect(calendar.firstWorkingDay(from: day("1900-01-06")) == day("1900-01-08"))
        #expect(calendar.moving(day("1900-01-08"), byWorkingDays: -1) == day("1900-01-05"))
    }

    @Test func `a week without a working day is no calendar`() {
        #expect(WorkCalendar(weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: []) == nil)
    }
}

extension [Day] {
    fileprivate var set: Set<Day> { Set(self) }
}
