import Testing
import Understanding

/// The same meeting in every format gives the same turns.
@Suite struct TranscriptEquivalenceTests {
    private struct Said {
        var speaker: String
        var parts: [String]
        var start: Int
    }

    private static let meeting = [
        Said(speaker: "Nadia Brook", parts: ["What does it cost you?"], start: 1),
        Said(speaker: "Dana Ruiz", parts: ["It costs us about", "$1.5M a year. Every year,", "says Dr. Lee."], start: 4),
        Said(speaker: "Dana Ruiz", parts: ["Budget: two million."], start: 14),
        Said(speaker: "Tom Reyes", parts: ["Fourteen days a year & more."], start: 20),
    ]

    @Test func sameTurns() {
        let vtt = read("WEBVTT\n\n" + cues(mark: ".") { "<v \($0)>\($1.replacing("&", with: "&amp;"))</v>" })
        let zoom = read("WEBVTT\n\n" + cues(mark: ".") { "\($0): \($1)" })
        let srt = read(cues(mark: ",") { "\($0): \($1)" })
        let plain = read(
            Self.meeting.map { "[00:00:\(two($0.start))] \($0.speaker): \($0.parts.joined(separator: " "))" }.joined(separator: "\n"))
        let expected = Self.meeting.map {
            Transcript.Turn(speaker: $0.speaker, text: $0.parts.joined(separator: " "), start: Double($0.start), line: 0)
        }
        for transcript in [vtt, zoom, srt, plain] {
            let turns = transcript.turns.map { Transcript.Turn(speaker: $0.speaker, text: $0.text, start: $0.start, line: 0) }
            #expect(turns == expected)
            #expect(transcript.problems.isEmpty)
        }
        #expect(vtt.participants == srt.participants && vtt.participants == plain.participants)
    }

    private func cues(mark: String, _ words: (String, String) -> String) -> String {
        var text = ""
        var number = 0
        for said in Self.meeting {
            for (offset, part) in said.parts.enumerated() {
                number += 1
                text +=
                    "\(number)\n00:00:\(two(said.start + offset * 2))\(mark)000 --> 00:00:\(two(said.start + offset * 2 + 2))\(mark)000\n"
                text += words(said.speaker, part) + "\n\n"
            }
        }
        return text
    }

    private func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
