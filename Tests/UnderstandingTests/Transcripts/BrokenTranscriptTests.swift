import Testing
import Understanding

/// Files with faults: all that can be read is kept, and each fault is named by its line.
@Suite struct BrokenTranscriptTests {
    @Test(
        "A timing that is none",
        arguments: [
            "00:00:01.000 -> 00:00:02.000", "00:00:01.000 --> ", "00:61:01.000 --> 00:61:02.000", "00:00:01.000 --> 00:00:0",
            "abc --> 00:02.000",
            "00:00:01:00 --> 00:00:02:00", "1 --> 2",
        ])
    func badTiming(_ timing: String) {
        let transcript = read("WEBVTT\n\n7\n\(timing)\n<v Dana>We decide.\n\n8\n00:09.000 --> 00:10.000\n<v Tom>Fine.\n")
        let said = transcript.said
        #expect(said.contains("Dana: We decide.") && said.last == "Tom: Fine.")
        #expect(transcript.problems.count == 1)
        #expect([3, 4].contains(transcript.problems[0].line))
        #expect(transcript.turns.last?.start == 9)
    }

    @Test func endBeforeStart() {
        let transcript = read("WEBVTT\n\n00:09.000 --> 00:08.000\n<v Dana>We decide.\n")
        #expect(transcript.turns.map(\.start) == [9] && transcript.turns.map(\.end) == [nil])
        #expect(transcript.problems.map(\.message) == ["line 3: the cue ends before it starts; its end was left out"])
    }

    @Test func missingBlankLine() {
        let transcript = read(
            "WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Dana>We decide.\n2\n00:03.000 --> 00:04.000\n<v Tom>Fine.\n00:05.000 --> 00:06.000\n<v Dana>Yes.\n"
        )
        #expect(transcript.said == ["Dana: We decide.", "Tom: Fine.", "Dana: Yes."])
        #expect(
            transcript.problems == [ReadingProblem(line: 6, kind: .missingBlankLine), ReadingProblem(line: 9, kind: .missingBlankLine)])
    }

    @Test func noHeader() {
        let transcript = read("00:01.000 --> 00:02.000\n<v Dana>We decide.\n")
        #expect(transcript.said == ["Dana: We decide."])
        #expect(transcript.problems.map(\.message) == ["line 1: the first line is not WEBVTT; the cues were read all the same"])
    }

    @Test func wordsWithoutTiming() {
        let transcript = read(
            "1\n00:00:01,000 --> 00:00:02,000\nDana Ruiz: Yes.\n\nand more of it.\n\n2\n00:00:03,000 --> 00:00:04,000\nDana Ruiz: No.\n")
        #expect(transcript.turns.map(\.text) == ["Yes.", "and more of it.", "No."])
        #expect(transcript.problems == [ReadingProblem(line: 5, kind: .textWithoutTiming)])
    }

    @Test func tagsThatNothingCloses() {
        let transcript = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>We <b>lose\n<a million\n")
        #expect(transcript.said == ["Dana: We lose a million"])
        #expect(transcript.problems == [ReadingProblem(line: 5, kind: .unclosedTag)])
        #expect(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana Ru").problems == [ReadingProblem(line: 4, kind: .unclosedTag)])
    }

    @Test("Truncated anywhere, no word before the cut is lost")
    func truncated() {
        let file = Array(
            "WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Dana>We decide.</v>\n\n2\n00:03.000 --> 00:04.000\n<v Tom>Größe.</v>\n".utf8)
        for length in file.indices where length >= 60 {
            let transcript = read(Array(file[..<length]))
            #expect(transcript.said.first == "Dana: We decide.", "\(length)")
        }
        #expect(read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\nHello.\n\n2\n00:03.000 --> 00:04.000\n").kinds == [.truncated])
    }

    @Test func bytesThatAreNoUTF8() {
        let old =
            Array("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zo".utf8) + [0xEB] + Array(">It\u{2019}s".utf8.prefix(3)) + [0x92]
            + Array("s five.\n".utf8)
        // One sign is valid UTF-8 by chance in neither.
        let cp1252 =
            Array("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zo".utf8) + [0xEB] + Array(">It".utf8) + [0x92] + Array("s \u{24}5.\n".utf8)
        #expect(read(cp1252).said == ["Zoë: It’s $5."])
        #expect(read(cp1252).problems == [ReadingProblem(line: 4, kind: .encoding(readAs: "Windows-1252"))])
        #expect(read(old).turns.count == 1)
        let damaged =
            Array("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoë>A".utf8) + [0xFF, 0xC0] + Array("B\n\n00:03.000 --> 00:04.000\nC".utf8) + [
                0x80
            ] + Array("D.\n".utf8)
        let transcript = read(damaged)
        #expect(transcript.turns.first?.speaker == "Zoë")
        #expect(transcript.problems.map(\.line) == [4, 7])
    }

    @Test(
        "What is no transcript says so",
        arguments: [
            ([], ReadingProblem.Kind.empty), (Array(" \r\n\n".utf8), .empty), (Array("PK\u{3}\u{4}docx".utf8), .notText),
            ([0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 0, 0], .notText), (Array("WEBVTT\n".utf8), .nothingSaid),
        ]) func nothing(_ bytes: [UInt8], _ kind: ReadingProblem.Kind)
    {
        let transcript = read(bytes)
        #expect(transcript.turns.isEmpty)
        #expect(transcript.problems == [ReadingProblem(line: 1, kind: kind)])
    }

    @Test(
        "Megabytes on one line, and thousands of broken cues, are read to their end",
        arguments: [
            "a ", "<", "<v ", "<v Dana>", "&", "&amp;", "{\\", "-->", "00:01.000 --> ", "Dana: ", "\u{0}", ">>", "- ", "1:", "[1:02] ", "…",
            "Dr. ",
        ]) func large(_ piece: String)
    {
        let long = String(repeating: piece, count: 60_000 / piece.utf8.count)
        #expect(read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + long).problems.allSatisfy { $0.line <= 4 })
        #expect(read(long).problems.count <= 1)
        let rows = String(repeating: piece + "\n", count: 5_000)
        #expect(read("WEBVTT\n\n" + rows).problems.allSatisfy { $0.line <= 5_002 })
        #expect(read(rows).problems.allSatisfy { $0.line <= 5_000 })
    }
}
