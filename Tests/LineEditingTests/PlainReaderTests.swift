import Glibc
import Testing

@testable import LineEditing

@Suite struct ScriptedLineReaderTests {
    @Test func givesItsInputsInOrderThenTheEnd() {
        let reader = ScriptedLineReader([.line("one"), .interrupted, .pasted(["a", "b"])])
        let inputs = (0..<5).map { _ in reader.read(prompt: Prompt("› ")) }
        #expect(inputs == [.line("one"), .interrupted, .pasted(["a", "b"]), .end, .end])
    }

    @Test func recordsWhatWasAskedAndShown() {
        let reader = ScriptedLineReader(lines: ["yes"])
        reader.show("Open it?")
        _ = reader.read(prompt: Prompt("[Y/n] "))
        #expect(reader.moments == [.shown("Open it?"), .read(Prompt("[Y/n] "), .line("yes"))])
        #expect(reader.shown == ["Open it?"])
    }

    @Test func tellsOfControlCharacters() {
        let reader = ScriptedLineReader(lines: ["a\u{1B}[2J", "plain"])
        _ = reader.read(prompt: Prompt())
        #expect(reader.flaws == .controlCharacters)
        _ = reader.read(prompt: Prompt())
        #expect(reader.flaws == [])
    }
}

@Suite struct PipeLineReaderTests {
    /// Reads everything from a file that holds the bytes.
    private func readAll(_ bytes: [UInt8]) throws -> [(input: LineInput, flaws: LineFlaws)] {
        let file = try #require(tmpfile())
        defer { fclose(file) }
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        fflush(file)
        lseek(fileno(file), 0, SEEK_SET)
        let reader = PipeLineReader(input: fileno(file), write: { _ in })
        var all: [(LineInput, LineFlaws)] = []
        while true {
            let input = reader.read(prompt: Prompt("never shown"))
            if input == .end { return all }
            all.append((input, reader.flaws))
        }
    }

    private func lines(_ text: String) throws -> [LineInput] {
        try readAll(Array(text.utf8)).map(\.input)
    }

    @Test func nothingAtAllIsTheEnd() throws {
        #expect(try lines("") == [])
    }

    @Test func lineEndsOfBothKindsAndNone() throws {
        #expect(try lines("a\nb\r\nc") == [.line("a"), .line("b"), .line("c")])
        #expect(try lines("a\n\n\r\n") == [.line("a"), .line(""), .line("")])
        #expect(try lines("a\rb\n") == [.line("a\rb")])
    }

    @Test func byteOrderMarkOnlyAtTheStart() throws {
        #expect(try lines("\u{FEFF}a\n\u{FEFF}b") == [.line("a"), .line("\u{FEFF}b")])
    }

    @Test func brokenUTF8IsRepairedAndTold() throws {
        let all = try readAll([0x61, 0xFF, 0x62, 0x0A, 0x63, 0x0A, 0xE2, 0x82])
        #expect(all.map(\.input) == [.line("a\u{FFFD}b"), .line("c"), .line("\u{FFFD}")])
        #expect(all.map(\.flaws) == [.invalidUTF8, [], .invalidUTF8])
    }

    @Test func controlCharactersStayAndAreTold() throws {
        let all = try readAll(Array("a\u{0}b\u{1B}[31m\n€ é 東京 🎉\n".utf8))
        #expect(all.map(\.input) == [.line("a\u{0}b\u{1B}[31m"), .line("€ é 東京 🎉")])
        #expect(all.map(\.flaws) == [.controlCharacters, []])
    }

    @Test(arguments: [65_535, 65_536, 65_537, 1_000_000, 3_000_000])
    func longLinesComeWhole(length: Int) throws {
        let long = String(repeating: "x", count: length)
        #expect(try lines("before\n\(long)\nafter") == [.line("before"), .line(long), .line("after")])
    }

    @Test func aCharacterAcrossTwoChunksStaysWhole() throws {
        let text = String(repeating: "x", count: 65_535) + "€"
        #expect(try lines(text) == [.line(text)])
    }

    @Test func linesArriveBeforeThePipeIsClosed() {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        var shown: [String] = []
        let reader = PipeLineReader(input: ends[0], write: { shown.append($0) })
        #expect(write(ends[1], "one\ntw", 6) == 6)
        #expect(reader.read(prompt: Prompt()) == .line("one"))
        reader.show("✓ one")
        #expect(write(ends[1], "o\n", 2) == 2)
        #expect(reader.read(prompt: Prompt()) == .line("two"))
        close(ends[1])
        #expect(reader.read(prompt: Prompt()) == .end)
        #expect(reader.read(prompt: Prompt()) == .end)
        #expect(shown == ["✓ one\n"])
        #expect(reader.readError == nil)
        close(ends[0])
    }

    @Test func aDirectoryIsAnErrorNotALine() {
        let directory = open("/", O_RDONLY)
        let reader = PipeLineReader(input: directory, write: { _ in })
        #expect(reader.read(prompt: Prompt()) == .end)
        #expect(reader.readError == EISDIR)
        close(directory)
    }
}
