import Testing

@testable import LineEditing
import TerminalText

extension TerminalTests {
    @Suite(.serialized) struct Completing {
        @Test func theOnlyOneIsInserted() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("/he\tx\r")
            try terminal.waitForOutput("LINE</help x>")
        }

        @Test func theTypedPartIsReplaced() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("dan\tyes\r")
            try terminal.waitForOutput("LINE<Dana Ruiz: yes>")
        }

        @Test func severalGoAsFarAsTheyAgreeThenAreListed() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("/s\t")
            try terminal.waitForPrompt("/sh")
            try terminal.type("\t")
            try terminal.waitForScreen("the list, and the line below it") {
                let lines = $0.lines.suffix(3)
                return lines.first?.hasPrefix("/show   how it stands") == true
                    && lines.dropFirst().first?.hasPrefix("/sheet  one page") == true
                    && lines.last?.hasPrefix("acme › /sh ") == true
            }
            try terminal.type("e\tok\r")
            try terminal.waitForOutput("LINE</sheet ok>")
        }

        @Test(arguments: [60, 80, 120]) func aLongListStandsInColumns(columns: Int) throws {
            let terminal = try PseudoTerminal.probe(columns: columns)
            try terminal.type("many\t")
            try terminal.waitForPrompt("many-")
            try terminal.type("\t")
            try terminal.waitForOutput("many-40")
            try terminal.waitForPrompt("many-")
            let list = terminal.screen.lines.dropFirst(2).dropLast()
            #expect(list.count < 10)
            #expect(list.allSatisfy { displayWidth($0) < columns })
            #expect(list.flatMap { $0.split(separator: " ") }.sorted() == (1...40).map { "many-\($0)" }.sorted())
        }

        @Test func nothingThatFitsRingsTheBell() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("zz\t")
            try terminal.waitForScreen("a bell") { $0.bells == 1 }
            try terminal.type("\r")
            try terminal.waitForOutput("LINE<zz>")
        }

        @Test func theHintStandsDimBehindTheCursorAndIsNoPartOfTheLine() throws {
            let terminal = try PseudoTerminal.probe()
            try terminal.type("/sho")
            try terminal.waitForPrompt("/show how it stands")
            #expect(terminal.screen.column == displayWidth("acme › /sho"))
            #expect(terminal.output.hasSuffix("\u{1B}[2mw how it stands\u{1B}[22m\u{1B}[15D"))
            try terminal.type("x")
            try terminal.waitForPrompt("/shox")
            #expect(terminal.screen.lines.last?.hasSuffix("3 of 6") == true)
            try terminal.type("\u{7F}")
            try terminal.waitForPrompt("/show how it stands")
            try terminal.type("\r")
            try terminal.waitForOutput("LINE</sho>")
            #expect(terminal.screen.lines.contains { $0.hasPrefix("acme › /sho ") && !$0.contains("stands") })
        }

        @Test func theHintNeverLeavesItsRow() throws {
            let terminal = try PseudoTerminal.probe(columns: 30)
            try terminal.type("/sho")
            try terminal.waitForScreen("a hint that is cut") { $0.lines.last == "acme › /show how it … 3 of 6" }
            #expect(terminal.screen.lines.count == 2)
        }

        @Test func withoutColorThereIsNoHint() throws {
            let terminal = try PseudoTerminal.probe("--plain")
            try terminal.type("/sho")
            try terminal.waitForPrompt("/sho")
            try terminal.type("x\r")
            try terminal.waitForOutput("LINE</shox>")
            #expect(!terminal.output.contains("stands"))
            #expect(!terminal.output.contains("\u{1B}[2m") && !terminal.output.contains("\u{1B}[36m"))
        }
    }
}
