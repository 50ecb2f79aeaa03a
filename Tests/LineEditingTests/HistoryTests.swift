import Glibc
import Testing

@testable import LineEditing

@Suite struct LineHistoryTests {
    @Test func noFileIsNoHistory() throws {
        let folder = try TemporaryFolder()
        #expect(try LineHistory(path: folder.historyPath).load() == [])
        #expect(access(folder.historyPath, F_OK) != 0)
    }

    @Test func keepsLinesForTheNextTime() throws {
        let folder = try TemporaryFolder()
        let history = LineHistory(path: folder.historyPath)
        for line in ["one", "two € 東京", "two € 東京", "one", "\ttab"] { try history.append(line) }
        #expect(try LineHistory(path: folder.historyPath).load() == ["one", "two € 東京", "one", "\ttab"])
    }

    @Test(arguments: ["", "   ", "a\nb", "a\rb", "a\u{0}b", String(repeating: "x", count: 16_001)])
    func someLinesAreNotKept(line: String) throws {
        let folder = try TemporaryFolder()
        let history = LineHistory(path: folder.historyPath)
        #expect(try history.append(line) == false)
        #expect(try history.load() == [])
    }

    @Test func theSameLineAsLastTimeIsNotKeptAgain() throws {
        let folder = try TemporaryFolder()
        try LineHistory(path: folder.historyPath).append("same")
        let next = LineHistory(path: folder.historyPath)
        _ = try next.load()
        #expect(try next.append("same") == false)
        #expect(folder.text("history") == "same\n")
    }

    @Test func isPrivateAndBecomesPrivate() throws {
        let folder = try TemporaryFolder()
        let previous = umask(0)
        defer { umask(previous) }
        try LineHistory(path: folder.historyPath).append("one")
        var status = stat()
        #expect(stat(folder.historyPath, &status) == 0 && status.st_mode & 0o777 == 0o600)
        chmod(folder.historyPath, 0o644)
        try LineHistory(path: folder.historyPath).append("two")
        #expect(stat(folder.historyPath, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test func givesTheLastLinesAndCutsTheFileWhenItIsTwiceTooLong() throws {
        let folder = try TemporaryFolder()
        let writer = LineHistory(path: folder.historyPath, limit: 10)
        for number in 1...20 { try writer.append("line \(number)") }
        #expect(try LineHistory(path: folder.historyPath, limit: 10).load() == (11...20).map { "line \($0)" })
        #expect(folder.text("history").split(separator: "\n").count == 20)
        try writer.append("line 21")
        #expect(try LineHistory(path: folder.historyPath, limit: 10).load() == (12...21).map { "line \($0)" })
        #expect(folder.text("history").split(separator: "\n").count == 10)
        // The first writer holds nothing of the old file.
        try writer.append("line 22")
        #expect(try LineHistory(path: folder.historyPath, limit: 10).load().last == "line 22")
    }

    @Test func forgetsForGood() throws {
        let folder = try TemporaryFolder()
        let history = LineHistory(path: folder.historyPath)
        for line in ["acme: secret", "bolt", "acme again"] { try history.append(line) }
        #expect(try history.remove { $0.contains("acme") } == 2)
        #expect(folder.text("history") == "bolt\n")
        try history.append("after")
        #expect(try history.load() == ["bolt", "after"])
    }

    @Test func brokenContentIsNoTrouble() throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("history", "good\n\n\0bad\ncr\r\nlast without end")
        #expect(try LineHistory(path: folder.historyPath).load() == ["good", "last without end"])
    }

    @Test func troubleIsTold() {
        #expect(throws: HistoryFailure(path: "/nonexistent/history", action: "open", code: ENOENT)) {
            try LineHistory(path: "/nonexistent/history").append("x")
        }
    }

    /// Many writers, each with a description of its own as processes have, and one that keeps rewriting the file.
    @Test func manyWritersLoseNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.historyPath
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 1...4 {
                group.addTask {
                    let history = LineHistory(path: path, limit: 10_000)
                    for number in 1...100 { try history.append("writer \(writer) line \(number)") }
                }
            }
            group.addTask {
                let history = LineHistory(path: path, limit: 10_000)
                for number in 1...30 {
                    try history.append("drop \(number)")
                    try history.remove { $0.hasPrefix("drop") }
                }
            }
            try await group.waitForAll()
        }
        let lines = try LineHistory(path: path, limit: 10_000).load()
        for writer in 1...4 {
            #expect(lines.filter { $0.hasPrefix("writer \(writer) ") } == (1...100).map { "writer \(writer) line \($0)" })
        }
        #expect(lines.count == 400)
    }
}

extension TerminalTests {
    @Suite(.serialized) struct Remembering {
        @Test func linesComeBackInAnotherProcess() throws {
            let folder = try TemporaryFolder()
            let first = try PseudoTerminal.probe("--history", folder.historyPath)
            let second = try PseudoTerminal.probe("--history", folder.historyPath)
            try first.type("from the first €\r")
            try first.waitForOutput("LINE<from the first €>")
            try first.waitForPrompt()
            try second.type("from the second\rfrom the second\r")
            try second.waitForOutput("LINE<from the second>")
            try second.waitForOutput("LINE<from the second>")
            try second.waitForPrompt()
            try first.type("\u{4}")
            #expect(try first.waitForEnding() == .exited(0))
            second.signal(SIGKILL)
            #expect(try second.waitForEnding() == .killed(SIGKILL))
            #expect(folder.text("history") == "from the first €\nfrom the second\n")

            let third = try PseudoTerminal.probe("--history", folder.historyPath)
            try third.type("\u{1B}[A\u{1B}[A!\r")
            try third.waitForOutput("LINE<from the first €!>")
            try third.waitForPrompt()
            try third.type("\u{12}sec")
            try third.waitForScreen("the line found") { $0.lines.contains { $0.hasPrefix("acme › from the second") } }
            try third.type("\r")
            try third.waitForOutput("LINE<from the second>")
        }

        @Test func linesThatAreNotToBeRememberedAreNot() throws {
            let folder = try TemporaryFolder()
            let terminal = try PseudoTerminal.probe("--history", folder.historyPath, "--no-keep")
            try terminal.type("y\r")
            try terminal.waitForOutput("LINE<y>")
            try terminal.waitForPrompt()
            #expect(folder.text("history") == "")
        }

        @Test func aLongLineSurvivesTheArrows() throws {
            let folder = try TemporaryFolder()
            let long = String(repeating: "0123456789", count: 300)
            _ = try folder.file("history", "older\n\(long)\n")
            let terminal = try PseudoTerminal.probe("--history", folder.historyPath)
            try terminal.type("typed \(long)\u{1B}[A\u{1B}[B end\r")
            try terminal.wait("the typed line") { terminal.output.contains("LINE<typed \(long) end>") }
            try terminal.type("\u{1B}[A\u{1B}[A!\r")
            try terminal.wait("the remembered line") { terminal.output.contains("LINE<\(long)!>") }
        }

        @Test func aHistoryThatCannotBeWrittenIsToldAndStopsNothing() throws {
            let terminal = try PseudoTerminal.probe("--history", "/nonexistent/history")
            try terminal.type("goes on\r")
            try terminal.waitForOutput("LINE<goes on>")
            try terminal.waitForOutput("HISTORY")
            try terminal.waitForPrompt()
        }
    }
}
