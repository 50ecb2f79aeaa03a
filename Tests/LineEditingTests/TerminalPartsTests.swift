import Testing

@testable import LineEditing
import TerminalText

@Suite struct KeyDecoderTests {
    /// All keys of the bytes, which arrive in pieces of the given size.
    private func keys(_ bytes: [UInt8], inPiecesOf size: Int = .max) -> [KeyDecoder.Key] {
        var decoder = KeyDecoder()
        var keys: [KeyDecoder.Key] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            decoder.append(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let key = decoder.next() { keys.append(key) }
        }
        while let key = decoder.next(isFinal: true) { keys.append(key) }
        return keys
    }

    private func characters(_ text: String) -> [KeyDecoder.Key] {
        text.unicodeScalars.map(KeyDecoder.Key.character)
    }

    @Test(arguments: 1...8) func piecesOfAnySizeGiveTheSame(size: Int) {
        let text = "aé€🎉\u{1B}[A\u{1B}[200~one\r\ttwo € 🎉\u{1B}[D\u{1B}[201~b\u{1B}"
        let expected = characters("aé€🎉\u{1B}[A") + [.paste("one\r\ttwo € 🎉\u{1B}[D")] + characters("b\u{1B}")
        #expect(keys(Array(text.utf8), inPiecesOf: size) == expected)
    }

    @Test(arguments: [
        ([0xFF], "\u{FFFD}"), ([0x61, 0x80, 0x62], "a\u{FFFD}b"), ([0xE2, 0x82], "\u{FFFD}"), ([0xE2, 0x82, 0x61], "\u{FFFD}a"),
        ([0xC0, 0x80, 0x61], "\u{FFFD}\u{FFFD}a"), ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}\u{FFFD}\u{FFFD}a"),
        ([0xF0, 0x9F, 0x62], "\u{FFFD}b"),
        ([0xF8, 0x61], "\u{FFFD}a"), ([0x00], "\0"),
    ])
    func brokenBytesBecomeReplacements(bytes: [UInt8], text: String) {
        #expect(keys(bytes) == characters(text))
        #expect(keys(bytes, inPiecesOf: 1) == characters(text))
    }

    @Test func everyScalarComesThrough() {
        var decoder = KeyDecoder()
        for value in stride(from: UInt32(1), to: 0x11_0000, by: 7) where value != 0x1B {
            guard let scalar = Unicode.Scalar(value) else { continue }
            decoder.append(Array(String(Character(scalar)).utf8))
            #expect(decoder.next() == .character(scalar))
            #expect(decoder.next() == nil)
        }
    }

    @Test func aLoneEscapeWaitsAndThenCounts() {
        var decoder = KeyDecoder()
        decoder.append([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.isIncomplete)
        #expect(decoder.next(isFinal: true) == .character("\u{1B}"))
        #expect(!decoder.isIncomplete)
    }

    /// Whatever comes, it ends, and no byte is taken twice.
    @Test func noiseIsTaken() {
        var random = SplitMix(seed: 7)
        let alphabet: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E, 0x61, 0xE2, 0x82, 0xAC, 0xF0, 0xFF, 0x00, 0x0D]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let whole = keys(bytes)
            #expect(whole == keys(bytes, inPiecesOf: Int.random(in: 1...5, using: &random)), "seed 7: \(bytes)")
            #expect(whole.count <= bytes.count)
        }
    }

    @Test func pastesAreRecognisedWithoutBrackets() {
        var decoder = KeyDecoder()
        decoder.append(Array("cell\r".utf8))
        #expect(!decoder.looksPasted)
        decoder.append(Array("2".utf8))
        #expect(decoder.looksPasted)
    }

    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb\r", ["a", "b"]), ("\n", [""]),
        ("a\n\nb", ["a", "", "b"]), ("a\r\r\nb", ["a", "", "b"]),
    ])
    func pastedTextIsCutIntoLines(text: String, lines: [String]) {
        #expect(pastedLines(text) == lines)
    }
}

@Suite struct LineLayoutTests {
    private func layout(_ prompt: String, _ line: String, cursor: Int? = nil, columns: Int, rows: Int = 100) -> LineLayout {
        let scalars = Array(line.unicodeScalars)
        return LineLayout(
            prompt: prompt, line: scalars, cursor: cursor ?? scalars.count, columns: columns, rows: rows,
            columnsOf: { $0.value < 0x20 ? nil : displayWidth(String(Character($0))) })
    }

    @Test(arguments: [
        ("› ", "", 10, 0, 2), ("› ", "1234567", 10, 0, 9), ("› ", "12345678", 10, 1, 0), ("› ", "123456789", 10, 1, 1),
        ("› ", "東京東", 10, 0, 8), ("› ", "1東京東京", 10, 1, 2), ("› ", "\t", 20, 0, 8), ("› ", "\u{1B}", 20, 0, 4), ("› ", "a\nbck:", 20, 1, 4),
        ("1234567890", "", 5, 2, 0), ("› ", "e\u{301}", 10, 0, 3),
    ])
    func theEnd(prompt: String, line: String, columns: Int, row: Int, column: Int) {
        let layout = layout(prompt, line, columns: columns)
        #expect(layout.end == LineLayout.Place(row: row, column: column))
        #expect(layout.cursor == layout.end)
    }

    @Test func theCursorWithinTheLine() {
        #expect(layout("› ", "123456789", cursor: 3, columns: 10).cursor == LineLayout.Place(row: 0, column: 5))
        #expect(layout("› ", "1234567東", cursor: 7, columns: 10).cursor == LineLayout.Place(row: 1, column: 0))
        #expect(layout("› ", "", cursor: 0, columns: 10).cursor == LineLayout.Place(row: 0, column: 2))
    }

    @Test func neverBelowTheScreen() {
        let layout = layout("› ", String(repeating: "x", count: 500), cursor: 400, columns: 10, rows: 5)
        #expect(layout.end.row == 4 && layout.cursor.row == 4)
    }
}

@Suite struct EncodedPromptTests {
    @Test(arguments: [
        ("plain ", "plain ", "plain "), ("", "", ""),
        ("\u{1B}[36macme ›\u{1B}[0m ", "\u{1}\u{1B}[36m\u{1}acme ›\u{1}\u{1B}[0m\u{1} ", "acme › "),
        ("\u{1B}[36macme › \u{1B}[0m", "\u{1}\u{1B}[36m\u{1}acme ›\u{1}\u{1B}[0m\u{1} ", "acme › "),
        ("\u{1B}[36macme\u{1B}[0m", "\u{1}\u{1B}[36m\u{1}acme\u{1}\u{1B}[0m\u{1} ", "acme "),
        ("\u{1B}[0m\u{1B}[1ma", "\u{1}\u{1B}[0m\u{1B}[1m\u{1}a", "a"),
        ("a\u{7}b\u{1}", "a^Gb^A", "a^Gb^A"),
    ])
    func sequencesStandBetweenMarks(text: String, encoded: String, seen: String) {
        let prompt = EncodedPrompt(text)
        #expect(prompt.encoded == encoded)
        #expect(prompt.seen == seen)
    }

    @Test func onlyTheLastRowIsThePrompt() {
        let prompt = Prompt("problem · what goes wrong\n\nacme › ")
        #expect(prompt.rowsAbove == "problem · what goes wrong\n")
        #expect(prompt.lastRow == "acme › ")
        #expect(Prompt("acme › ").rowsAbove == "")
    }
}

@Suite struct CompletionListTests {
    private func names(_ count: Int) -> [Completion] {
        (1...count).map { Completion("item-\($0)") }
    }

    @Test func goesDownTheColumns() {
        #expect(completionRows(names(5), columns: 20, rows: 10, color: false) == ["item-1  item-4", "item-2  item-5", "item-3"])
        #expect(completionRows(names(3), columns: 80, rows: 10, color: false) == ["item-1  item-2  item-3"])
    }

    @Test func hintsStandBeside() {
        let two = [Completion("/a", hint: "first"), Completion("/long", hint: "second, and rather long")]
        #expect(completionRows(two, columns: 20, rows: 10, color: false) == ["/a     first", "/long  second, and…"])
        #expect(completionRows(two, columns: 40, rows: 10, color: true).first == "/a     \u{1B}[2mfirst\u{1B}[22m")
    }

    @Test func saysHowManyMore() {
        #expect(completionRows(names(50), columns: 9, rows: 3, color: false) == ["item-1", "item-2", "… 48 more"])
    }

    @Test(arguments: [2, 5, 20, 60, 200], [2, 3, 24]) func fitsTheScreen(columns: Int, rows: Int) {
        let wide = (1...30).map { Completion("x", display: "東京 number \($0) \u{1B}[2J", hint: $0 % 3 == 0 ? "a hint €" : nil) }
        for completions in [wide, names(100), [Completion("")]] {
            let list = completionRows(completions, columns: columns, rows: rows, color: false)
            #expect(list.count <= rows)
            #expect(list.dropLast().allSatisfy { displayWidth($0) < columns })
            #expect(list.allSatisfy { !$0.contains("\u{1B}") })
        }
    }
}

@Suite struct LongLinesTests {
    private func line(_ count: Int, _ fill: Unicode.Scalar = "x") -> [Unicode.Scalar] {
        Array(repeating: fill, count: count)
    }

    @Test func aMangledLineIsMadeWhole() {
        var lines = LongLines()
        lines.note(line(3_000))
        lines.note(line(2_000))
        lines.note(line(3_000, "y"))
        #expect(lines.whole(of: line(1_024) + line(1_976, "\0")) == line(3_000))
        #expect(lines.whole(of: line(1_024, "z") + line(1_976, "\0")) == nil)
        #expect(lines.whole(of: line(3_000)) == nil)
        #expect(lines.whole(of: line(10)) == nil)
    }

    @Test func onlyAFewAreHeld() {
        var lines = LongLines()
        for count in 2_000...2_010 { lines.note(line(count)) }
        #expect(lines.whole(of: line(1_024) + line(2_000 - 1_024, "\0")) == nil)
        #expect(lines.whole(of: line(1_024) + line(2_010 - 1_024, "\0")) == line(2_010))
    }
}

/// The generator of Steele, Lea and Flood (2014): small, and the same everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
