import ClosePlan
import DealModel
import Foundation
import Testing

@testable import Reports

/// Plans with titles of every kind, as calendar file, table and Markdown.
enum PlanSample {
    static let titles = [
        "Legal review, two rounds; then \\ back", "=HYPERLINK(\"http://x\")", "+1", "-2", "@sum", "\ttab", "Line one\nline two\r\nthree",
        "Zoë, “Größe” 法務レビュー 👩‍👩‍👧🏽❤️ done", String(repeating: "A long title, ", count: 15), String(repeating: "契約", count: 100),
        String(repeating: "👩‍👩‍👧‍👦", count: 60), "e" + String(repeating: "\u{301}", count: 200), "", "| pipe * star _ <b>bold</b>",
        "bell\u{7}esc\u{1B}[31m",
    ]

    static func plan(titles: [String] = PlanSample.titles, today: String = "2026-11-23") throws -> PublishedPlan {
        let day = try #require(Day(iso: today))
        let steps = titles.enumerated().map { number, title in
            Step(
                id: "step \(number)", title: title, side: StepSide.allCases[number % 3], owner: number % 2 == 0 ? "Anna, Beck" : nil,
                days: 1 + number % 4, after: number > 1 ? ["step \(number - 2)"] : [], done: number == 1 ? day.adding(days: -3) : nil)
        }
        let input = PlanInput(
            goLive: Day(iso: "2027-06-01"), implementation: Span(.single(4), .month),
            steps: steps.map {
                PlanStep(
                    id: $0.id, title: $0.title, side: $0.side, owner: $0.owner, duration: StepDuration(days: $0.days), after: $0.after,
                    done: $0.done)
            })
        return PublishedPlan(
            try input.scheduled(today: day), of: input, steps: steps, account: "Acme, Corp; \"Ltd\"", file: "deal ä.yaml")
    }
}

@Suite struct PlanCalendarTests {
    private var lines: [String] {
        get throws { PlanCalendar(try PlanSample.plan()).text.components(separatedBy: "\r\n") }
    }

    @Test func `every line ends with CR LF and has at most 75 octets`() throws {
        let text = PlanCalendar(try PlanSample.plan()).text
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
        #expect(try lines.allSatisfy { $0.utf8.count <= 75 })
    }

    @Test func `no character is cut by a fold, and unfolding gives the titles back`() throws {
        // Bytes, since joining scalars anew could hide a cut.
        let text = PlanCalendar(try PlanSample.plan()).text
        #expect(String(validating: Array(text.utf8), as: UTF8.self) != nil)
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:Legal review\\, two rounds\\; then \\\\ back\r\n"))
        #expect(unfolded.contains("SUMMARY:Line one\\nline two\\nthree\r\n"))
        #expect(unfolded.contains(String(repeating: "契約", count: 100)))
        for line in try lines { #expect(!line.dropFirst().hasPrefix("\u{301}") || !line.hasPrefix(" ") || line.utf8.count > 70) }
    }

    @Test func `an event a step, the end exclusive, one alarm for the first step`() throws {
        let plan = try PlanSample.plan()
        let text = PlanCalendar(plan).text
        #expect(text.components(separatedBy: "BEGIN:VEVENT\r\n").count - 1 == PlanSample.titles.count)
        #expect(text.components(separatedBy: "BEGIN:VALARM").count == 2)
        let first = try #require(plan.first)
        #expect(text.contains("DTSTART;VALUE=DATE:\(try #require(first.start).iso.replacing("-", with: ""))\r\n"))
        #expect(text.contains("DTEND;VALUE=DATE:\(try #require(first.finish).adding(days: 1).iso.replacing("-", with: ""))\r\n"))
    }

    @Test func `ids stay when the plan is made again, the sequence rises, and the same day gives the same bytes`() throws {
        func fields(_ name: String, _ text: String) -> [String] {
            text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").filter { $0.hasPrefix(name + ":") }
        }
        let (one, again) = (PlanCalendar(try PlanSample.plan()).text, PlanCalendar(try PlanSample.plan()).text)
        let later = PlanCalendar(try PlanSample.plan(today: "2026-11-30")).text
        #expect(one == again)
        #expect(fields("UID", one) == fields("UID", later))
        #expect(Set(fields("UID", one)).count == PlanSample.titles.count)
        #expect(fields("UID", one).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
        func sequence(_ text: String) -> Int { Int(fields("SEQUENCE", text).first?.dropFirst(9) ?? "") ?? -1 }
        #expect(sequence(later) > sequence(one))
    }

    /// The same file read by somebody else's program.
    @Test func `Python's icalendar finds the same events`() throws {
        let script = """
            import icalendar, json, sys
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            print(json.dumps([{"summary": str(e["SUMMARY"]), "start": e["DTSTART"].dt.isoformat(), "end": e["DTEND"].dt.isoformat(),
                "uid": str(e["UID"]), "sequence": int(e["SEQUENCE"]), "alarms": len(e.walk("VALARM"))} for e in calendar.walk("VEVENT")]))
            """
        struct Event: Decodable, Equatable {
            var summary: String
            var start: String
            var end: String
            var alarms: Int
        }
        let plan = try PlanSample.plan()
        guard let output = try Python.run(script, needs: "icalendar", input: PlanCalendar(plan).text) else {
            print("skipped: Python's icalendar is not installed (scripts/test installs it where it can)")
            return
        }
        let events = try JSONDecoder().decode([Event].self, from: output)
        #expect(
            events
                == (try plan.rows.map { row in
                    Event(
                        summary: row.title.replacing("\r\n", with: "\n").replacing("\u{7}", with: "").replacing("\u{1B}", with: ""),
                        start: try #require(row.start).iso, end: try #require(row.finish).adding(days: 1).iso, alarms: row.isFirst ? 1 : 0)
                }))
    }
}

@Suite struct PlanTableTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@x", "\"'@x\""), ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""),
        ("＝1", "\"'＝1\""), ("a=1", "a=1"), ("", ""), (" x", "\" x\""),
    ])
    func `a cell`(_ value: String, _ cell: String) {
        #expect(SpreadsheetCell.text(value) == cell)
    }

    @Test func `Python's csv finds every title, those that begin a formula behind an apostrophe`() throws {
        let plan = try PlanSample.plan()
        let script =
            "import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8'), newline='')))))"
        guard let output = try Python.run(script, needs: "csv", input: PlanTable(plan).text) else {
            print("skipped: there is no python3")
            return
        }
        let rows = try JSONDecoder().decode([[String]].self, from: output)
        #expect(rows.count == plan.rows.count + 1 && rows.allSatisfy { $0.count == 12 })
        #expect(rows[0].joined(separator: ",") == PlanTable.heading)
        for (row, cells) in zip(plan.rows, rows.dropFirst()) {
            #expect(cells[2] == row.title || cells[2] == "'" + row.title)
            #expect(!cells.contains { cell in cell.first.map { "=+-@\t\r".contains($0) } ?? false })
        }
    }
}

@Suite struct PlanMarkdownTests {
    @Test func `a row a step, whatever its title has in it`() throws {
        let plan = try PlanSample.plan()
        let lines = PlanMarkdown(plan).text.components(separatedBy: "\n")
        let rows = lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| #") }
        #expect(rows.count == plan.rows.count)
        for row in rows { #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 7, "\(row)") }
        #expect(!PlanMarkdown(plan).text.contains("<b>"))
    }
}

/// Python on this machine, where it is there.
enum Python {
    /// What a script prints; nil where Python or the module that it needs is not there.
    static func run(_ script: String, needs module: String, input: String) throws -> Data? {
        guard try process("import \(module)", input: "") != nil else { return nil }
        let output: Data = try #require(try process(script, input: input), "the script failed")
        return output
    }

    private static func process(_ script: String, input: String) throws -> Data? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("qualify-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, result) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
        try Data(input.utf8).write(to: source)
        try Data().write(to: result)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = try FileHandle(forReadingFrom: source)
        process.standardOutput = try FileHandle(forWritingTo: result)
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return nil }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? try Data(contentsOf: result) : nil
    }
}
