import Glibc
import Testing

@testable import LineEditing
import TerminalText

extension TerminalTests {
    @Suite(.serialized) struct Surroundings {
        @Test(arguments: [
            ["TERM": "xterm-256color", "LC_ALL": "C"], ["TERM": "xterm", "LC_ALL": "en_US.ISO-8859-1"], ["TERM": "dumb"], [:],
            ["TERM": "no-such-terminal"], ["TERM": "linux"], ["TERM": "screen"], ["TERM": "vt100"],
        ])
        func anyTerminalAndLocaleWork(environment: [String: String]) throws {
            let terminal = try PseudoTerminal(try #require(PseudoTerminal.probePath), environment: environment)
            try terminal.waitForOutput("READY")
            try terminal.waitForPrompt()
            try terminal.type("€ 東京\r")
            try terminal.waitForOutput("LINE<€ 東京> 4")
            try terminal.waitForPrompt()
            try terminal.type("dropped\u{3}")
            try terminal.waitForOutput("INTERRUPTED")
            try terminal.waitForPrompt()
            try terminal.type("/he\t")
            try terminal.waitForPrompt("/help")
            try terminal.type("x\r")
            try terminal.waitForOutput("LINE</help x>")
            try terminal.waitForPrompt()
            try terminal.type("\u{4}")
            try terminal.waitForOutput("END")
            #expect(try terminal.waitForEnding() == .exited(0))
            #expect(terminal.isCooked)
        }

        @Test func aDumbTerminalGetsNoSequencesOfOurs() throws {
            var environment = PseudoTerminal.environment
            environment["TERM"] = "dumb"
            let terminal = try PseudoTerminal.probe("--plain", environment: environment, prefill: "/sho")
            try terminal.type("\t\t")
            try terminal.waitForPrompt("/show")
            try terminal.resize(columns: 60, rows: 20)
            try terminal.type("x\r")
            try terminal.waitForOutput("LINE</show x>")
            #expect(!terminal.output.contains("\u{1B}"))
        }

        @Test func aPipeIsNoTerminal() throws {
            let probe = try #require(PseudoTerminal.probePath)
            let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo x | \(probe); \(probe) | cat"])
            try terminal.waitForOutput("NO TERMINAL")
            try terminal.waitForOutput("NO TERMINAL")
        }
    }
}
