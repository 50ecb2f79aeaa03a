import Glibc
import Testing

@testable import LineEditing
import TerminalText

/// Suites that drive a real terminal run one test after the other: each has a process of its own, and the machine may have two cores.
@Suite(.serialized, .timeLimit(.minutes(5))) struct TerminalTests {
    @Suite(.serialized) struct Lines {
        @Test(arguments: [
            "plain words", "€ é ß", "東京 and 한국", "🎉 done", "a\u{301}bc", "👩‍💻 typed", "  two blanks  ",
            String(String.UnicodeScalarView((0xA1...0x17F).compactMap(Unicode.Scalar.init))),
        ])
        func arriveAsTyped(text: String) throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type(text + "\r")
            try terminal.waitForOutput("LINE<\(visible(text))> \(text.unicodeScalars.count)")
        }

        @Test func areDrawnWhereTheyBelong() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("h€llo 東京 🎉!")
            try terminal.waitForPrompt("h€llo 東京 🎉!")
            #expect(terminal.screen.column == displayWidth("acme › h€llo 東京 🎉!"))
            #expect(terminal.screen.lines.last?.hasSuffix("3 of 6") == true)
            #expect(terminal.screen.unknown == [])
        }

        @Test func longerThanTheScreenStayWhole() throws {
            let terminal = try PseudoTerminal.probe(columns: 40, rows: 6)
            let text = (1...150).map(String.init).joined(separator: " ")
            try terminal.type(text + "\r")
            try terminal.waitForOutput("LINE<")
            try terminal.wait("the line") { terminal.output.contains("LINE<\(text)>") }
        }

        @Test func bytesThatAreNoTextBecomeReplacements() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.send([0x61, 0xFF, 0x62, 0xE2, 0x28, 0x0D])
            try terminal.waitForOutput("LINE<a\u{FFFD}b\u{FFFD}(> 5")
        }

        @Test func startWithThePrefilledText() throws {
            let terminal = try PseudoTerminal.probe(prefill: "tenth by Christmas")
            try terminal.type(" 2027\u{1}a \r")
            try terminal.waitForOutput("LINE<a tenth by Christmas 2027>")
            try terminal.waitForPrompt()
        }
    }

    @Suite(.serialized) struct Keys {
        @Test func controlCDropsTheLine() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("not this")
            try terminal.waitForPrompt("not this")
            try terminal.type("\u{3}")
            try terminal.waitForOutput("INTERRUPTED")
            try terminal.waitForPrompt()
            try terminal.type("this\r")
            try terminal.waitForOutput("LINE<this>")
        }

        @Test func controlCAlsoLeavesASearch() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("\u{12}abc")
            try terminal.waitForScreen("the search") { $0.lines.contains { $0.hasPrefix("bck") } }
            try terminal.type("\u{3}")
            try terminal.waitForOutput("INTERRUPTED")
            try terminal.waitForPrompt()
            try terminal.type("\u{1B}")
            // Nobody's fingers are faster; what the terminal driver does with both at once is its own affair.
            usleep(200_000)
            try terminal.type("\u{3}")
            try terminal.waitForOutput("INTERRUPTED")
            try terminal.waitForPrompt()
            try terminal.type("after\r")
            try terminal.waitForOutput("LINE<after>")
        }

        @Test func controlDEndsOnlyAnEmptyLine() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("x\u{4}y\r")
            try terminal.waitForOutput("LINE<xy>")
            try terminal.waitForPrompt()
            try terminal.type("\u{4}")
            try terminal.waitForOutput("END")
            #expect(try terminal.waitForEnding() == .exited(0))
            #expect(terminal.isCooked)
            #expect(!terminal.screen.isBracketingPastes)
        }

        @Test(arguments: [
            ("one two\u{1B}[1;5D\u{1B}[1;5D>\r", ">one two"), ("one two\u{1B}[H\u{1B}[1;5C.\r", "one. two"),
            ("one two\u{17}\r", "one "), ("abc\u{1B}[H\u{1B}[3~\r", "bc"), ("abc\u{1B}OH1\u{1B}OF2\r", "1abc2"),
            ("abc\u{1B}[1~1\u{1B}[4~2\r", "1abc2"), ("abc\u{1B}[D\u{1B}[D-\u{1B}[C+\r", "a-b+c"), ("€東x\u{7F}\u{7F}y\r", "€y"),
        ])
        func edit(keys: String, line: String) throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type(keys)
            try terminal.waitForOutput("LINE<\(line)>")
        }

        @Test func theUsersBindingsComeFirst() throws {
            let folder = try TemporaryFolder()
            let file = try folder.file("editrc", "bind -v\n")
            let terminal = try PseudoTerminal.probe("--bindings", file)
            try terminal.type("/he\t")
            try terminal.waitForPrompt("/help")
            // Vi: Escape, to the beginning, delete a character, append at the end.
            try terminal.type("\u{1B}0xA!\r")
            try terminal.waitForOutput("LINE<help !>")
            try terminal.waitForPrompt()
            try terminal.type("abc\u{1B}[HX\u{1B}[3~\u{3}")
            try terminal.waitForOutput("INTERRUPTED")
            try terminal.waitForPrompt()
            try terminal.type("one\u{1B}[200~ two\u{1B}[201~\r")
            try terminal.waitForOutput("LINE<one two>")
        }
    }

    @Suite(.serialized) struct Window {
        @Test func resizingKeepsTheLine() throws {
            let terminal = try PseudoTerminal.probe(columns: 80, rows: 24)
            let text = "the filling line stops without warning, Tom says, and again"
            try terminal.type(text)
            try terminal.waitForPrompt(text)
            try terminal.resize(columns: 40, rows: 10)
            try terminal.waitForScreen("the line in two rows") {
                $0.lines.suffix(2) == ["acme › the filling line stops without wa", "rning, Tom says, and again"]
            }
            #expect(terminal.screen.column == displayWidth("rning, Tom says, and again"))
            try terminal.type("!")
            try terminal.resize(columns: 100, rows: 30)
            try terminal.waitForPrompt(text + "!")
            try terminal.type("\r")
            try terminal.waitForOutput("LINE<\(text)!>")
        }

        @Test func shrinkingBelowTheRowsOfTheLineIsSafe() throws {
            let terminal = try PseudoTerminal.probe(columns: 20, rows: 20)
            let text = String(repeating: "0123456789 ", count: 25)
            try terminal.type(text)
            try terminal.waitForScreen("the end of the line") { $0.lines.count > 12 }
            for (columns, rows) in [(20, 3), (2, 1), (5, 2), (200, 50), (20, 20)] {
                try terminal.resize(columns: columns, rows: rows)
                try terminal.type("x")
            }
            try terminal.type("\r")
            try terminal.waitForOutput("LINE<")
            try terminal.wait("the whole line") { terminal.output.contains("LINE<\(text)xxxxx>") }
        }

        @Test func editingALineTallerThanTheScreenIsSafe() throws {
            let terminal = try PseudoTerminal.probe(columns: 20, rows: 5)
            let text = String(repeating: "0123456789", count: 20)
            try terminal.type(text)
            for round in 0..<40 {
                try terminal.type(round % 2 == 0 ? "\u{1}a\u{5}b" : "\u{1B}[1;5D\u{1B}[1;5D\u{1B}[Fcd")
                if round % 7 == 0 { try terminal.resize(columns: 20 - round / 7, rows: 5 + round % 3) }
            }
            try terminal.type("\r")
            let end = String(repeating: "bcd", count: 20)
            try terminal.wait("the whole line") {
                terminal.output.contains("LINE<\(String(repeating: "a", count: 20))\(text)\(end)>")
            }
        }

        @Test func suspendingKeepsTheLine() throws {
            let terminal = try PseudoTerminal("/bin/sh", ["-i"], environment: PseudoTerminal.environment.merging(["PS1": "$ "]) { $1 })
            try terminal.waitForScreen("the shell") { $0.lines.last == "$" }
            try terminal.type("\(try #require(PseudoTerminal.probePath))\n")
            try terminal.waitForOutput("READY")
            try terminal.waitForPrompt()
            try terminal.type("before ")
            try terminal.waitForPrompt("before")
            try terminal.type("\u{1A}")
            try terminal.waitForScreen("the shell again") { $0.lines.last == "$" }
            #expect(!terminal.screen.isBracketingPastes)
            try terminal.type("echo in $((40 + 2)) between\n")
            try terminal.waitForOutput("in 42 between")
            try terminal.type("fg\n")
            try terminal.waitForPrompt("before")
            #expect(terminal.screen.isBracketingPastes)
            try terminal.type("after\r")
            try terminal.waitForOutput("LINE<before after>")
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
        func aDeadlySignalRestoresTheTerminal(number: Int32) throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("half a li")
            try terminal.waitForPrompt("half a li")
            #expect(!terminal.isCooked)
            terminal.signal(number)
            #expect(try terminal.waitForEnding() == .killed(number))
            #expect(terminal.isCooked)
            #expect(!terminal.screen.isBracketingPastes)
        }

        @Test func theModeIsExactlyAsBefore() throws {
            let plain = try PseudoTerminal("/bin/cat")
            let before = plain.mode
            let terminal = try PseudoTerminal.probe()
            try terminal.type("\u{4}")
            #expect(try terminal.waitForEnding() == .exited(0))
            #expect(terminal.mode == before)
        }

        @Test func betweenTwoLinesOneControlCIsSwallowedAndASecondEnds() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("!busy\r")
            try terminal.waitForOutput("BUSY")
            #expect(terminal.isCooked)
            try terminal.type("\u{3}")
            try terminal.waitForOutput("^C")
            try terminal.type("\n")
            try terminal.waitForPrompt()
            try terminal.type("alive\r")
            try terminal.waitForOutput("LINE<alive>")
            try terminal.type("!busy\r")
            try terminal.waitForOutput("BUSY")
            try terminal.type("\u{3}")
            try terminal.waitForOutput("^C")
            #expect(try terminal.waitForEnding(signalling: SIGINT) == .killed(SIGINT))
        }

        @Test func whatIsTypedBetweenTwoLinesIsNotLost() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("!busy\r")
            try terminal.waitForOutput("BUSY")
            // The first line goes to `!busy` itself; Ctrl-D is the terminal's own at this time.
            try terminal.type("go\nwhole line\n\u{4}")
            try terminal.waitForOutput("LINE<whole line>")
            try terminal.waitForOutput("END")
            #expect(try terminal.waitForEnding() == .exited(0))
        }

        @Test func messagesAppearAboveTheLine() throws {
            let terminal = try PseudoTerminal.probe(columns: 40)
            try terminal.type("!announce ✓ consequence saved\r")
            let text = "a line that is longer than one row of this window"
            try terminal.type(text)
            try terminal.waitForOutput("✓ consequence saved\r\n")
            try terminal.waitForScreen("message, then line") {
                $0.lines.suffix(3) == ["✓ consequence saved", "acme › a line that is longer than one ro", "w of this window"]
            }
            try terminal.type("\r")
            try terminal.waitForOutput("LINE<\(text)>")
        }

        @Test func whatIsAskedForWhileNothingIsTypedAppearsAboveTheLineOnce() throws {
            let terminal = try PseudoTerminal.probe(columns: 60)
            try terminal.type("!idle elsewhere: a note\r")
            try terminal.type("half a line")
            try terminal.waitForScreen("news, then the line") { screen in
                screen.lines.suffix(2).first == "elsewhere: a note" && screen.lines.last?.hasPrefix("acme › half a line") == true
            }
            try terminal.type(" and the rest\r")
            try terminal.waitForOutput("LINE<half a line and the rest>")
            #expect(terminal.output.ranges(of: "elsewhere: a note\r\n").count == 1)
        }
    }
}
