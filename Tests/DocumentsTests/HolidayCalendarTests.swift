import DealModel
import Foundation
import Testing

@testable import Documents

@Suite("Days off in a calendar file")
struct HolidayCalendarTests {
    private func days(_ events: String, end: String = "\r\n") throws(HolidayCalendar.Problem) -> [String] {
        let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(events)\nEND:VCALENDAR\n".replacing("\n", with: end)
        return try HolidayCalendar(Array(text.utf8)).days.map(\.iso)
    }

    private func event(_ lines: String...) -> String {
        "BEGIN:VEVENT\nUID:x\n" + lines.joined(separator: "\n") + "\nEND:VEVENT"
    }

    @Test func `a day, several days with an exclusive end, and a length`() throws {
        #expect(try days(event("DTSTART;VALUE=DATE:20261224")) == ["2026-12-24"])
        #expect(try days(event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227")) == ["2026-12-24", "2026-12-25", "2026-12-26"])
        #expect(try days(event("DTSTART;VALUE=DATE:20261224", "DURATION:P2D")) == ["2026-12-24", "2026-12-25"])
        #expect(try days(event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224")) == ["2026-12-24"])
        #expect(try days(event("DTSTART:20261224")) == ["2026-12-24"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `any line end, folded lines, a mark at the start, parameters in quotes`(
        _ end: String
    ) throws {
        let folded = event("SUMMARY;X-A=\"a:b;c\":Company\n  closure", "DTSTART;VALUE=DA\n TE:2026\n 1224")
        #expect(try days(folded, end: end) == ["2026-12-24"])
        let marked = "\u{FEFF}BEGIN:VCALENDAR\r\n\(event("DTSTART;VALUE=DATE:20261224").replacing("\n", with: "\r\n"))\r\nEND:VCALENDAR"
        #expect(try HolidayCalendar(Array(marked.utf8)).days.map(\.iso) == ["2026-12-24"])
    }

    @Test func `what repeats yearly`() throws {
        let christmas = try days(event("DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY"))
        #expect(christmas.count == 75 && christmas.first == "2026-12-25" && christmas.last == "2100-12-25")
        #expect(try days(event("DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY;COUNT=2")) == ["2026-12-25", "2027-12-25"])
        #expect(
            try days(event("DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY;UNTIL=20281225;INTERVAL=2")) == ["2026-12-25", "2028-12-25"])
        #expect(try days(event("DTSTART;VALUE=DATE:20280229", "RRULE:FREQ=YEARLY;COUNT=2")) == ["2028-02-29", "2032-02-29"])
        // Thanksgiving, and the last Monday in May.
        #expect(
            try days(event("DTSTART;VALUE=DATE:20261126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2")) == [
                "2026-11-26", "2027-11-25",
            ])
        #expect(
            try days(event("DTSTART;VALUE=DATE:20260525", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2")) == [
                "2026-05-25", "2027-05-31",
            ])
        #expect(
            try days(event("DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY;COUNT=3", "EXDATE;VALUE=DATE:20271225"))
                == ["2026-12-25", "2028-12-25"])
    }

    @Test func `meetings, what was cancelled, and what alarms say, are no days off`() throws {
        let meeting = event("DTSTART;TZID=Europe/Berlin:20261224T090000", "DTEND:20261224T100000Z", "RRULE:FREQ=WEEKLY")
        let cancelled = event("DTSTART;VALUE=DATE:20261231", "STATUS:CANCELLED")
        let alarm = event("DTSTART;VALUE=DATE:20270101", "BEGIN:VALARM", "TRIGGER:-P1D", "DURATION:PT5M", "END:VALARM")
        #expect(try days([meeting, cancelled, alarm].joined(separator: "\n")) == ["2027-01-01"])
    }

    @Test(arguments: [
        ("", 1, "begins with BEGIN:VCALENDAR"), ("hello", 1, "no line of a calendar"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261301\nEND:VEVENT\nEND:VCALENDAR", 3, "20261301"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nEND:VCALENDAR", 4, "ends nothing"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224", 2, "never ends"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR", 4, "no DTSTART"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR", 4, "repeat yearly"),
        (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261220\nEND:VEVENT\nEND:VCALENDAR", 5,
            "before it has begun"
        ),
        (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20001224\nDTEND;VALUE=DATE:20991220\nEND:VEVENT\nEND:VCALENDAR", 5,
            "no holiday"
        ),
        ("BEGIN:VCALENDAR\nSUMMARY\nEND:VCALENDAR", 2, "no line of a calendar"),
    ])
    func `what is broken, by line`(_ text: String, _ line: Int, _ words: String) {
        do {
            _ = try HolidayCalendar(Array(text.utf8))
            Issue.record("nothing was found wrong with it")
        } catch {
            #expect(error.line == line && error.text.contains(words), "\(error)")
        }
    }

    @Test func `broken bytes and cut files end in days or in a problem`() {
        let whole = Array(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                .utf8)
        for length in whole.indices { _ = try? HolidayCalendar(Array(whole[..<length])) }
        for place in whole.indices {
            for byte: UInt8 in [0, 10, 45, 57, 255] {
                var bytes = whole
                bytes[place] = byte
                _ = try? HolidayCalendar(bytes)
            }
        }
    }
}
