import Testing

@testable import LineEditing
import TerminalText

@Suite struct VisibleTextTests {
    @Test(arguments: ["", "plain text", "€ é 東京 👩‍💻 ✈️", "a\u{0301}", "شركة", "می‌خواهم"])
    func ordinaryTextStays(text: String) {
        #expect(visible(text) == text)
    }

    @Test(arguments: [
        ("\u{1B}[2J", "^[[2J"), ("a\u{0}b", "a^@b"), ("\t", "^I"), ("x\r\ny", "x^M^Jy"), ("\u{7F}", "^?"), ("\u{1F}", "^_"),
        ("\u{9B}31m", "<U+009B>31m"), ("\u{85}", "<U+0085>"), ("abc\u{202E}fdp", "abc<U+202E>fdp"), ("\u{2066}", "<U+2066>"),
        ("\u{200B}", "<U+200B>"), ("\u{FEFF}", "<U+FEFF>"), ("\u{2028}", "<U+2028>"), ("\u{E0041}", "<U+E0041>"),
    ])
    func controlsAreSpelledOut(text: String, shown: String) {
        #expect(visible(text) == shown)
    }

    @Test func nothingShownCanSteerTheTerminal() {
        for value in UInt32(0)..<0x11_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = visible(String(Character(scalar)))
            #expect(!shown.isEmpty && !shown.unicodeScalars.contains { $0.properties.generalCategory == .control }, "U+\(value)")
        }
    }
}

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{0301}", 1), ("€", 1), ("東京", 4), ("ｱ", 1), ("Ａ", 2), ("한국", 4), ("🎉", 2), ("👩‍💻", 2), ("🇩🇪", 2),
        ("✈️", 2), ("●◐✓›", 4), ("▁▂▃", 3), ("a\u{200D}b", 2), ("\u{1B}[1;36mab\u{1B}[0m", 2), ("😀a", 3), ("「」", 4),
    ])
    func columns(text: String, width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("東京都", 5, "東京…"), ("東京都", 4, "東…"), ("ab", 0, ""), ("ab", 1, "…")])
    func cutsAtColumns(text: String, limit: Int, cut: String) {
        #expect(truncated(text, toColumns: limit) == cut)
        #expect(displayWidth(cut) <= limit)
    }

    @Test func sequencesAreTakenApart() {
        #expect(StyledPiece.split("\u{1B}[36ma\u{1B}[0m") == [.sequence("\u{1B}[36m"), .text("a"), .sequence("\u{1B}[0m")])
        #expect(StyledPiece.split("a\u{1B}[") == [.text("a\u{1B}[")])
        #expect(StyledPiece.split("\u{1B}") == [.text("\u{1B}")])
    }
}
