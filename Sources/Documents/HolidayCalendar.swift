import DealModel
import Foundation

/// The days off in a calendar file (RFC 5545): its all-day events.
///
/// Events with a time of day are meetings and passed over, as is what was cancelled. An event that repeats is followed through the years
/// 2000 to 2100; it may repeat yearly.
package struct HolidayCalendar: Hashable, Sendable {
    /// Rising, each once.
    package let days: [Day]

    /// What is wrong with a file, and in which line.
    package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
        package let line: Int
        package let text: String

        package var description: String { "line \(line): \(text)" }
    }

    /// No list of days off is longer: a file of this many is something else.
    static let limit = 100_000

    /// - Throws: the first thing that is wrong with the file.
    package init(_ bytes: [UInt8]) throws(Problem) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(line: 1, text: "this is no UTF-8 text") }
        var events = HolidayEvents()
        for line in CalendarLine.all(in: text) { try events.read(line) }
        try events.finish()
        days = events.days.sorted()
    }
}

/// One line of content: name, parameters, value; `number` is that of its first line in the file.
private struct CalendarLine {
    let number: Int
    let name: String
    let parameters: [String: String]
    let value: String

    /// Lines that begin with a space or a tab go on with the one before.
    static func all(in text: String) -> [CalendarLine?] {
        var joined: [(number: Int, text: String)] = []
        for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\n" || $0 == "\r" })
            .enumerated()
        {
            if let first = raw.unicodeScalars.first, first == " " || first == "\t", !joined.isEmpty {
                joined[joined.count - 1].text += String(String.UnicodeScalarView(raw.unicodeScalars.dropFirst()))
            } else if !raw.isEmpty {
                joined.append((index + 1, index == 0 && raw.hasPrefix("\u{FEFF}") ? String(raw.dropFirst()) : String(raw)))
            }
        }
        return joined.map { CalendarLine(number: $0.number, text: $0.text) }
    }

    private init(number: Int, text: String) {
        self.number = number
        var isQuoted = false
        let colon = text.firstIndex { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ":" && !isQuoted
        }
        let head = colon.map { text[..<$0] } ?? text[...]
        value = colon.map { String(text[text.index(after: $0)...]) } ?? ""
        let parts = head.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        name = colon == nil ? "" : (parts.first ?? "").uppercased()
        parameters = Dictionary(
            parts.dropFirst().compactMap { part in
                let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
                return pair.count == 2 ? (pair[0].uppercased(), pair[1].uppercased()) : nil
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// Gathers the days of events while the lines go by.
private struct HolidayEvents {
    private(set) var days: Set<Day> = []
    private var open: [(name: String, line: Int)] = []
    private var event = Event()
    private var hasCalendar = false

    private struct Event {
        var start: Day?
        var end: Day?
        var length: Int?
        var isTimed = false
        var isCancelled = false
        var rule: YearlyRule?
        var exceptions: Set<Day> = []
    }

    mutating func read(_ line: CalendarLine?) throws(HolidayCalendar.Problem) {
        guard let line else { return }
        func problem(_ text: String) -> HolidayCalendar.Problem { HolidayCalendar.Problem(line: line.number, text: text) }
        guard !line.name.isEmpty else { throw problem("“\(line.shortened)” is no line of a calendar") }
        let value = line.value.uppercased().trimmingCharacters(in: .whitespaces)
        if !hasCalendar, line.name != "BEGIN" || value != "VCALENDAR" { throw problem("a calendar begins with BEGIN:VCALENDAR") }
        switch line.name {
        case "BEGIN":
            if value == "VCALENDAR" { hasCalendar = true }
            if value == "VEVENT" {
                if isInEvent { throw problem("an event begins inside another") }
                event = Event()
            }
            open.append((value, line.number))
        case "END":
            guard open.popLast()?.name == value else { throw problem("END:\(line.value) ends nothing that was begun") }
            if value == "VEVENT" { try close(line.number) }
        case "DTSTART", "DTEND", "EXDATE", "RRULE", "DURATION", "STATUS":
            // What an alarm inside an event says is no business of the event.
            guard open.last?.name == "VEVENT" else { return }
            try read(line, value: value, problem: problem)
        default: break
        }
    }

    private mutating func read(
        _ line: CalendarLine, value: String, problem: (String) -> HolidayCalendar.Problem
    ) throws(HolidayCalendar.Problem) {
        func day(_ text: Substring) throws(HolidayCalendar.Problem) -> Day? {
            // With a time of day it is a meeting.
            if text.contains("T"), line.parameters["VALUE"] != "DATE" { return nil }
            let digits = text.prefix(8)
            guard text.utf8.count == 8, digits.utf8.allSatisfy({ (48...57).contains($0) }),
                let day = Day(iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
            else { throw problem("“\(line.shortened)” has no day like 20261225") }
            return day
        }
        switch line.name {
        case "DTSTART":
            event.start = try day(value[...])
            event.isTimed = event.start == nil
        case "DTEND": event.end = try day(value[...])
        case "EXDATE": for part in value.split(separator: ",") { if let day = try day(part) { event.exceptions.insert(day) } }
        case "STATUS": event.isCancelled = value == "CANCELLED"
        case "DURATION":
            guard value.hasPrefix("P"), let unit = value.last, "DW".contains(unit), let count = Int(value.dropFirst().dropLast()), count > 0
            else {
                event.length = value.contains("T") ? nil : 1
                return
            }
            event.length = unit == "W" ? min(count, 1000) * 7 : min(count, 10_000)
        default:
            guard let rule = YearlyRule(value) else {
                // That of a meeting may be any.
                event.rule = nil
                ruleProblem = problem("only days off that repeat yearly are understood, not “\(line.shortened)”")
                return
            }
            event.rule = rule
        }
    }

    /// Kept until the event is known to be one of whole days.
    private var ruleProblem: HolidayCalendar.Problem?

    private var isInEvent: Bool { open.contains { $0.name == "VEVENT" } }

    private mutating func close(_ line: Int) throws(HolidayCalendar.Problem) {
        defer { ruleProblem = nil }
        if event.isTimed || event.isCancelled { return }
        guard let start = event.start else { throw HolidayCalendar.Problem(line: line, text: "an event ends here that has no DTSTART") }
        if let ruleProblem { throw ruleProblem }
        let length = event.end.map { $0.number - start.number } ?? event.length ?? 1
        // An end on the day of the start is a mistake that some programs make; they mean that day.
        guard length >= 0 else { throw HolidayCalendar.Problem(line: line, text: "an event ends here before it has begun") }
        guard length <= 3660 else {
            throw HolidayCalendar.Problem(line: line, text: "an event of \(length) days ends here: that is no holiday")
        }
        for first in event.rule?.starts(from: start) ?? [start] where !event.exceptions.contains(first) {
            for offset in 0..<max(1, length) { days.insert(first.adding(days: offset)) }
        }
        guard days.count <= HolidayCalendar.limit else {
            throw HolidayCalendar.Problem(line: line, text: "these are more than \(HolidayCalendar.limit) days off")
        }
    }

    func finish() throws(HolidayCalendar.Problem) {
        guard hasCalendar else { throw HolidayCalendar.Problem(line: 1, text: "a calendar begins with BEGIN:VCALENDAR") }
        if let last = open.last { throw HolidayCalendar.Problem(line: last.line, text: "\(last.name) begins here and never ends") }
    }
}

extension CalendarLine {
    fileprivate var shortened: String {
        let whole = name.isEmpty ? value : "\(name):\(value)"
        return String(whole.prefix(60))
    }
}

/// `FREQ=YEARLY`, with an interval, a count or an end; on the day of the start, or on such a weekday of a month (`BYDAY=4TH`).
private struct YearlyRule {
    private var interval = 1
    private var month: Int?
    /// ISO weekday, and which of the month: −1 is the last.
    private var weekday: (day: Int, ordinal: Int)?
    private var count: Int?
    private var until: Day?

    init?(_ text: String) {
        var isYearly = false
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { return nil }
            switch pair[0] {
            case "FREQ": isYearly = pair[1] == "YEARLY"
            case "INTERVAL":
                guard let number = Int(pair[1]), (1...1000).contains(number) else { return nil }
                interval = number
            case "COUNT":
                guard let number = Int(pair[1]), number > 0 else { return nil }
                count = number
            case "UNTIL":
                let digits = pair[1].prefix(8)
                guard let day = Day(iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6))") else { return nil }
                until = day
            case "BYMONTH":
                guard let number = Int(pair[1]), (1...12).contains(number) else { return nil }
                month = number
            case "BYDAY":
                let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
                guard let day = names.firstIndex(of: String(pair[1].suffix(2))), let ordinal = Int(pair[1].dropLast(2)),
                    ordinal != 0, (-5...5).contains(ordinal)
                else { return nil }
                weekday = (day + 1, ordinal)
            // On the day of the start anyway, where it is single.
            case "BYMONTHDAY":
                guard Int(pair[1]) != nil else { return nil }
            case "WKST": break
            default: return nil
            }
        }
        // A weekday of a year, not of a month, is no day off that anybody has.
        guard isYearly, weekday == nil || month != nil else { return nil }
    }

    /// The first days of the event in every year that has such a day: 29 February comes in leap years only.
    func starts(from start: Day) -> [Day] {
        let (year, month, day) = start.civil
        var starts: [Day] = []
        for next in stride(from: year, through: max(year, 2100), by: interval) {
            if let count, starts.count >= count { break }
            guard
                let date = weekday.map({ date($0, month: self.month ?? month, year: next) })
                    ?? Day(year: next, month: self.month ?? month, day: day), date >= start
            else { continue }
            if let until, date > until { break }
            starts.append(date)
        }
        return starts
    }

    private func date(_ weekday: (day: Int, ordinal: Int), month: Int, year: Int) -> Day? {
        let first = Day(firstOfMonth: month, year: year)
        let date: Day
        if weekday.ordinal > 0 {
            date = first.adding(days: (weekday.day - first.weekday + 7) % 7 + 7 * (weekday.ordinal - 1))
        } else {
            let last = first.lastOfMonth
            date = last.adding(days: -((last.weekday - weekday.day + 7) % 7) + 7 * (weekday.ordinal + 1))
        }
        return date.month == month ? date : nil
    }
}
