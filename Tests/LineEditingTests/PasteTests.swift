import Glibc
import Testing

@testable import LineEditing
import TerminalText

extension TerminalTests {
    @Suite(.serialized) struct Pastes {
        private let many = (1...500).map { "\($0)\tcell one\tcell € two" }

        @Test func aBracketedPasteOf500LinesComesWhole() throws {
            let terminal = try PseudoTerminal.probe()
            #expect(terminal.screen.isBracketingPastes)
            try terminal.type("\u{1B}[200~" + many.joined(separator: "\r") + "\u{1B}[201~")
            try terminal.waitForOutput("PASTED 500")
            try terminal.waitForOutput(visible(many[1]))
            try terminal.waitForOutput("… \(visible(many[499]))")
            try terminal.waitForPrompt()
            try terminal.type("next\r")
            try terminal.waitForOutput("LINE<next>")
        }

        @Test func whatStandsAroundTheCursorJoinsThePaste() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("Dana: !\u{2}\u{1B}[200~one\ntwo\rthree\u{1B}[201~")
            try terminal.waitForOutput(#"PASTED 3 ["Dana: one", "two", "three!"]"#)
            try terminal.waitForPrompt()
            try terminal.type("ab\u{2}\u{1B}[200~one\ntwo\n\u{1B}[201~")
            try terminal.waitForOutput(#"PASTED 3 ["aone", "two", "b"]"#)
            try terminal.waitForPrompt()
            #expect(terminal.screen.lines.filter { $0.hasPrefix("acme ›") }.count == 1, "nothing of the line is left above")
        }

        @Test(arguments: [
            ("in the middle", "in the middle"), ("with\ta tab", "with^Ia tab"), ("one line\n", "one line"), ("", ""), ("€ 東京 🎉", "€ 東京 🎉"),
            ("a\u{0}b\u{1B}c", "abc"),
        ])
        func oneLineGoesIntoTheLine(pasted: String, shown: String) throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("<>\u{2}\u{1B}[200~\(pasted)\u{1B}[201~")
            try terminal.type("\r")
            try terminal.waitForOutput("LINE<<\(shown)>>")
        }

        @Test func withoutBracketsEveryLineIsALineAndTabsStay() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type(many.joined(separator: "\r") + "\r")
            for line in many {
                try terminal.waitForOutput("LINE<\(visible(line))>")
            }
        }

        @Test func aLineOf100kCharactersIsTaken() throws {
            let terminal = try PseudoTerminal.probe()
            let long = String(repeating: "0123456789", count: 10_000)
            try terminal.type("\u{1B}[200~\(long)\u{1B}[201~\r")
            try terminal.wait("the line") { terminal.output.contains("LINE<\(long)> 100000") }
        }

        /// Ctrl-C throws away what was typed, perhaps in the moment in which it is about to be read.
        @Test func controlCIsHeardInWhateverMomentItComes() throws {
            for round in 0..<60 {
                let terminal = try PseudoTerminal.probe()
                try terminal.type("\u{1B}[200~no end\r")
                usleep(UInt32(round % 20) * 20)
                try terminal.type("\u{3}")
                try terminal.waitForOutput("INTERRUPTED")
            }
        }

        @Test func controlCEndsAPasteThatNeverEnds() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("\u{1B}[200~no end\r")
            try terminal.type("\u{3}")
            try terminal.waitForOutput("INTERRUPTED")
            try terminal.type("fine\r")
            try terminal.waitForOutput("LINE<fine>")
        }
    }
}
