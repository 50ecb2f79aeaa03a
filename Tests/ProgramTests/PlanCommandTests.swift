import Foundation
import Testing

/// The close plan from the shell: agreed by command, written to files, and never over somebody else's.
@Suite struct PlanCommandTests {
    private func program() throws -> Program {
        let program = try Program()
        let lines = [
            "/dm Dana Ruiz, COO", "Dana: we have to be live on 1 June 2027 because peak season starts then",
            "me: the implementation takes four months",
        ]
        let run = try program.run("live", "Acme Corp", lines: lines)
        try #require(run.status == 0, "\(run.errors)")
        return program
    }

    @Test func `acknowledged by both sides it is agreed, and its calendar says so`() throws {
        let program = try program()
        defer { program.remove() }
        let file = program.folder.appendingPathComponent("plan.ics").path
        #expect(try program.run("acknowledge", "acme", "--by", "Dana", "--words", "Yes, that works.").status == 0)
        #expect(
            try program.run("acknowledge", "acme", "--by", "me", "--words", "For us, too.", "--on", "2026-11-23").output.hasPrefix("Agreed")
        )
        let json = try program.run("plan", "acme", "--json")
        #expect(json.status == 0 && json.output.contains("\"state\" : \"agreed\""))
        #expect(try program.run("plan", "acme", "--ics", "-o", file).status == 0)
        let calendar = try String(contentsOfFile: file, encoding: .utf8)
        #expect(calendar.contains("STATUS:CONFIRMED\r\n") && calendar.hasSuffix("END:VCALENDAR\r\n"))
        // Written again it is the same; another kind of file by that name is left alone.
        #expect(try program.run("plan", "acme", "--ics", "-o", file).status == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == calendar)
        let refused = try program.run("plan", "acme", "--csv", "-o", file)
        #expect(refused.status == 1 && refused.errors.contains("another kind of file"))
        #expect(try program.run("plan", "acme", "--csv", "-o", program.store).status == 1)
        #expect(try program.run("plan", "acme", "--csv", "--ics").status == 64)
    }

    @Test func `who is not known, and a broken file of days off, are said in one line`() throws {
        let program = try program()
        defer { program.remove() }
        let stranger = try program.run("acknowledge", "acme", "--by", "Zoe", "--words", "Yes.")
        #expect(stranger.status == 1 && stranger.errors.contains("Zoe is not known there"))
        let file = program.folder.appendingPathComponent("off.ics")
        try Data("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026\nEND:VEVENT\nEND:VCALENDAR\n".utf8).write(to: file)
        let broken = try program.run("plan", "acme", "--holidays", file.path)
        #expect(broken.status == 1 && broken.errors.contains("line 3"))
        #expect(broken.errors.split(separator: "\n").count == 1)
    }
}
