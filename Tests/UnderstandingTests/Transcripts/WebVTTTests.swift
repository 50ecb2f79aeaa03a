import Testing
import Understanding

/// WebVTT by its grammar, and the habits of those who export it.
@Suite struct WebVTTTests {
    @Test func cuesWithVoicesAndTimes() {
        let transcript = read(
            """
            WEBVTT - kickoff

            1
            00:00:03.000 --> 00:00:06.833 align:start position:10%
            <v Nadia Brook>Morning, Maria.</v>

            intro-2
            01:07.583 --> 01:09.194
            <v.loud.first Tom Reyes>Loud &amp; clear, 5 &lt; 6.</v>

            """)
        #expect(
            transcript.turns == [
                Transcript.Turn(speaker: "Nadia Brook", text: "Morning, Maria.", start: 3, end: 6.833, line: 5, cue: "1"),
                Transcript.Turn(
                    speaker: "Tom Reyes", text: "Loud & clear, 5 < 6.", start: 67.583, end: 69.194, line: 9, cue: "intro-2"),
            ])
        #expect(transcript.problems.isEmpty)
        #expect(transcript.format == .webVTT)
    }

    @Test func whatNobodySaysIsLeftOut() {
        let transcript = read(
            """
            WEBVTT
            Kind: captions
            Language: en

            NOTE one line

            NOTE
            we lose a million a day
            and two lines

            STYLE
            ::cue { color: red }

            REGION
            id:fred width:40%

            00:01.000 --> 00:02.000 region:fred
            <v Dana>We decide.

            NOTE at the end
            """)
        #expect(transcript.said == ["Dana: We decide."])
        #expect(transcript.problems.isEmpty)
    }

    @Test(arguments: [
        ("We <b>lose</b> a <i>million</i> <u>a</u> <c.red>day</c>.", "We lose a million a day."),
        ("We <00:00:01.500>lose <lang en-GB>a million</lang>.", "We lose a million."),
        ("<ruby>we<rt>wi</rt></ruby> lose.", "we lose."), ("1 &lt; 2 &gt; 0 &amp; &quot;3&quot;&nbsp;4.", "1 < 2 > 0 & \"3\" 4."),
        ("a&lrm;b&rlm;c &#8364;5 &#x20AC;6.", "abc €5 €6."), ("&unknown; &#xD800; &; &", "&unknown; &#xD800; &; &"),
        ("if x < 3 and y <= 4.", "if x < 3 and y <= 4."), ("{\\an8}We lose {a lot}.", "We lose {a lot}."),
        ("two\n lines\tof  it.", "two lines of it."), ("bell\u{7} and \u{1B}[31mred.", "bell and [31mred."),
        ("soft\u{AD}ly \u{202E}turned.", "softly turned."),
    ]) func words(_ cue: String, _ expected: String) {
        #expect(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v D>\(cue)</v>\n").said == ["D: \(expected)"])
    }

    @Test func severalVoicesInOneCue() {
        let transcript = read("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Dana>We decide.</v>\n<v Tom>So we do.\n<v Dana>Yes.\n")
        #expect(transcript.said == ["Dana: We decide.", "Tom: So we do.", "Dana: Yes."])
        #expect(transcript.turns.map(\.line) == [4, 5, 6])
    }

    @Test("The same file with any line ends and any Unicode encoding", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) {
        let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Zoë>Größe €5.</v>\n".replacing("\n", with: end)
        let expected = read(text).turns
        #expect(expected.map(\.speaker) == ["Zoë"] && expected.map(\.text) == ["Größe €5."])
        #expect(read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).turns == expected)
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(read([0xFF, 0xFE] + little).turns == expected)
        #expect(read([0xFE, 0xFF] + big).turns == expected)
        #expect(read(little).turns == expected)
        #expect(read(big).turns == expected)
    }

    @Test("Zoom: the name stands in the words")
    func zoom() {
        let transcript = read(
            """
            WEBVTT

            1
            00:00:01.000 --> 00:00:03.000
            Dana Ruiz: We lose a million a day,

            2
            00:00:03.100 --> 00:00:05.000
            Dana Ruiz: fourteen days a year.

            3
            00:00:05.100 --> 00:00:06.000
            Tom Reyes: Budget: two million.

            4
            00:00:20.000 --> 00:00:21.000
            Somebody unknown speaks.

            5
            00:00:22.000 --> 00:00:23.000
            Dana Ruiz: Next steps: we meet.
            """)
        #expect(
            transcript.said == [
                "Dana Ruiz: We lose a million a day, fourteen days a year.", "Tom Reyes: Budget: two million.",
                "?: Somebody unknown speaks.", "Dana Ruiz: Next steps: we meet.",
            ])
        #expect(transcript.turns.first?.end == 5)
    }

    @Test("Teams: voices with the family name first, sentences over several cues")
    func teams() {
        let transcript = read(
            """
            WEBVTT

            d3f5a1b2-0c4e-4d8a-9f00-112233445566/12-0
            00:00:01.000 --> 00:00:03.000
            <v Ruiz, Dana>It costs us about</v>

            d3f5a1b2-0c4e-4d8a-9f00-112233445566/12-1
            00:00:03.000 --> 00:00:05.000
            <v Ruiz, Dana>a million dollars. Every</v>

            d3f5a1b2-0c4e-4d8a-9f00-112233445566/12-2
            00:00:05.000 --> 00:00:06.000
            <v Ruiz, Dana>single day.</v>

            d3f5a1b2-0c4e-4d8a-9f00-112233445566/13-0
            00:00:06.500 --> 00:00:07.000
            <v Ruiz, Dana>Next point.</v>
            """)
        #expect(
            transcript.said == ["Ruiz, Dana: It costs us about a million dollars. Every single day.", "Ruiz, Dana: Next point."])
        #expect(transcript.turns[0].start == 1 && transcript.turns[0].end == 6)
        #expect(transcript.turns[0].cue == "d3f5a1b2-0c4e-4d8a-9f00-112233445566/12-0")
    }

    @Test func pausesAndOtherVoicesEndASentence() {
        let transcript = read(
            """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Dana>We lose

            00:05.500 --> 00:06.000
            <v Dana>a million

            00:06.000 --> 00:07.000
            <v Tom>no way

            00:07.000 --> 00:08.000
            <v Dana>a day
            """)
        #expect(transcript.said == ["Dana: We lose", "Dana: a million", "Tom: no way", "Dana: a day"])
    }

    @Test func longSpeechIsCutWhereASentenceEnds() {
        var text = "WEBVTT\n"
        for cue in 0..<20 {
            // Every cue has nine words, and its sentence ends in the middle of the next.
            text += "\n00:\(10 + cue).000 --> 00:\(11 + cue).000\n<v Dana>half of number\(cue). The other half begins right here\n"
        }
        let transcript = read(text)
        #expect(transcript.turns.allSatisfy { $0.text.split(separator: " ").count <= 60 })
        #expect(transcript.turns.dropLast().allSatisfy { $0.text.hasSuffix(".") })
        #expect(transcript.turns[1].text.hasPrefix("The other half"))
        let words = transcript.turns.map(\.text).joined(separator: " ")
        #expect((0..<20).allSatisfy { words.contains("number\($0). ") })
    }

    @Test func aVoicelessCueGoesOnOnlyWithAnUnfinishedSentence() {
        let transcript = read(
            """
            WEBVTT

            00:01.000 --> 00:02.000
            <v Dana>We lose about

            00:02.000 --> 00:03.000
            a million a day.

            00:03.000 --> 00:04.000
            That is a lot.
            """)
        #expect(transcript.said == ["Dana: We lose about a million a day.", "?: That is a lot."])
    }

    @Test func captionsThatRoll() {
        let transcript = read(
            """
            WEBVTT

            00:00.000 --> 00:02.000
            so we lose

            00:02.000 --> 00:02.010
            so we lose

            00:02.010 --> 00:04.000
            so we lose
            a million a day

            00:04.000 --> 00:04.010
            a million a day

            00:04.010 --> 00:06.000
            a million a day
            and nobody cares
            """)
        #expect(transcript.said == ["?: so we lose a million a day and nobody cares"])
        let growing = read(
            """
            WEBVTT

            00:00.000 --> 00:01.000
            <v Dana>We

            00:01.000 --> 00:02.000
            <v Dana>We lose

            00:02.000 --> 00:03.000
            <v Dana>We lose money.
            """)
        #expect(growing.said == ["Dana: We lose money."])
    }

    @Test func whoRepeatsHimselfIsHeardTwice() {
        let transcript = read(
            """
            WEBVTT

            00:00.000 --> 00:01.000
            <v Dana>No.

            00:02.000 --> 00:03.000
            <v Dana>No.

            00:03.000 --> 00:04.000
            <v Dana>Ten percent of it.

            00:04.000 --> 00:05.000
            <v Tom>Ten percent of it.
            """)
        #expect(transcript.turns.count == 4)
    }
}
