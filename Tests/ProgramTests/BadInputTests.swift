import Foundation
import Testing

/// Bad input gets one clear line and exit status 1; nothing is lost, and no control character reaches the terminal.
@Suite struct BadInputTests {
    @Test func nonsenseIsKeptAndShownHarmlessly() throws {
        let program = try Program()
        defer { program.remove() }
        var bytes = Data()
        for line in [
            "asdf ;;; 1e999 %%% \u{1B}[2J\u{1B}]0;owned\u{7}", "@nonsense x", "/nonsense", "::::", "Dana:", "@", "#", "\u{202E}evil", "---",
        ] {
            bytes += Data((line + "\n").utf8)
        }
        bytes += Data([0xFF, 0xFE, 0x00, 0x41, 0xC3, 0x28, 0x0A])
        bytes += Data("the line after\n".utf8)
        let run = try program.run("live", "acme", input: bytes)
        #expect(run.status == 0, "\(run.errors)")
        let hidden = run.output.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F || $0.value == 0x202E }
        #expect(hidden.isEmpty)
        let export = try program.run("export", "acme")
        #expect(export.output.contains("the line after"))
        #expect(try program.run("show", "acme").status == 0)
    }

    @Test func aLineOfAMegabyteIsALine() throws {
        let program = try Program()
        defer { program.remove() }
        for filler in ["9", "per "] {
            let line = String(repeating: filler, count: 1_000_000 / filler.utf8.count)
            let run = try program.run("live", "acme", lines: [line, "and the next"])
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("and the next"))
        }
    }

    @Test(arguments: [
        (["show", "nobody"], "there is no opportunity “nobody”"),
        (["show", "acme", "--why", "consequense"], "did you mean consequence?"),
        (["show", "acme", "--today", "tomorrow"], "“tomorrow” is no day like 2026-11-23"),
        (["prep", "???"], "has no letter or digit"),
        (["close", "acme", "won", "--reason", " "], "a reason is what"),
        (["reopen", "acme"], "acme is open"),
        (["forget", "acme"], "--yes"),
        (["roi", "--document", "/nonexistent.yaml"], "/nonexistent.yaml cannot be read: no such file or directory"),
        (["plan", "--document", "/"], "/ cannot be read: is a directory"),
        (["list", "--playbook", "/nonexistent.yaml"], "/nonexistent.yaml cannot be read: no such file or directory"),
        (["extract", "--reference", "soon"], "“soon” is no day"),
    ])
    func wrongInputSaysWhatAndWhatToDo(arguments: [String], words: String) throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.run("live", "acme", lines: ["Dana: we lose a day"])
        let process = program.process(arguments)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(said.contains(words), "said: \(said)")
        #expect(said.trimmingCharacters(in: .newlines).components(separatedBy: "\n").count == 1)
    }

    @Test func wrongUsageIs64() throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run("frobnicate", "x", "y").status == 64)
        #expect(try program.run("close", "acme", "perhaps").status == 64)
    }

    @Test func aForeignFileIsLeftAlone() throws {
        let program = try Program()
        defer { program.remove() }
        try Data("not a database, but somebody's notes, long enough to be read as a header".utf8).write(
            to: URL(fileURLWithPath: program.store))
        let run = try program.run("live", "acme", lines: ["Dana: hello"])
        #expect(run.status == 1)
        #expect(run.errors.contains("is not a qualify store"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: program.store)).starts(with: Data("not a database".utf8)))
    }

    @Test func extractAnswersEveryLineInItsPlace() throws {
        let program = try Program()
        defer { program.remove() }
        var input = Data("{\"id\": \"a\", \"text\": \"$1M a day\"}\nnot json\n".utf8)
        input += Data([0xFF, 0x0A])
        input += Data("{\"id\": 7}\n{\"id\": 8, \"text\": \"14 days\", \"speaker\": \"seller\"}\n".utf8)
        let run = try program.run("extract", "--jsonl", input: input)
        #expect(run.status == 1)
        let lines = run.lines.filter { !$0.isEmpty }
        #expect(lines.count == 5)
        #expect(lines[0].contains("\"id\":\"a\"") && lines[0].contains("\"amount\":1000000"))
        #expect(lines[1].contains("\"error\":\"line 2"))
        #expect(lines[2].contains("\"error\":\"line 3 is not UTF-8\""))
        #expect(lines[3].contains("\"error\"") && lines[3].contains("\"id\":7"))
        #expect(lines[4].contains("\"form\":\"statement\""))
    }
}
