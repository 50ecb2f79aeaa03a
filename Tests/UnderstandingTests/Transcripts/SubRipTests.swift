import Testing
import Understanding

/// SubRip, and names in the words of cues.
@Suite struct SubRipTests {
    @Test func cues() {
        let transcript = read(
            """
            1
            00:00:01,000 --> 00:00:02,500
            {\\an8}<i>Dana Ruiz:</i> <font color="#fff">We decide.</font>

            2
            00:00:03,000 --> 00:00:04,000  X1:10 X2:20
            Tom Reyes: Fine.
            """)
        #expect(transcript.format == .subRip)
        #expect(transcript.said == ["Dana Ruiz: We decide.", "Tom Reyes: Fine."])
        #expect(transcript.turns.map(\.start) == [1, 3] && transcript.turns.map(\.cue) == ["1", "2"])
        #expect(transcript.problems.isEmpty)
    }

    @Test("A name that stands only where the voice changes is in force")
    func namesAtChanges() {
        let transcript = read(
            """
            1
            00:00:01,000 --> 00:00:02,000
            DANA RUIZ: We lose a million.

            2
            00:00:02,000 --> 00:00:03,000
            Every day.

            3
            00:00:03,000 --> 00:00:04,000
            TOM REYES: True.

            4
            00:00:04,000 --> 00:00:05,000
            >> Who is this?

            5
            00:00:05,000 --> 00:00:06,000
            Nobody knows.
            """)
        #expect(
            transcript.said == [
                "DANA RUIZ: We lose a million.", "DANA RUIZ: Every day.", "TOM REYES: True.", "?: Who is this?", "?: Nobody knows.",
            ])
    }

    @Test func twoVoicesInDashes() {
        let transcript = read("1\n00:00:01,000 --> 00:00:02,000\n- Is it a million\n- Two.\n")
        #expect(transcript.said == ["?: Is it a million", "?: Two."])
    }

    @Test(
        "Words before a colon that are nobody",
        arguments: [
            "Honestly: we lose a million.", "Budget: two million.", "Go live: March.", "The problem: it stops.", "But look: it stops.",
            "What I mean: it stops.", "Look: it stops.", "We meet at 10:30: sharp.", "See https://acme.example: all of it.",
            "Q3: too late.",
        ]) func noSpeaker(_ words: String)
    {
        let file = "1\n00:00:01,000 --> 00:00:02,000\nDana Ruiz: Yes.\n\n2\n00:00:09,000 --> 00:00:10,000\n\(words)\n"
        #expect(read(file).said == ["Dana Ruiz: Yes.", "?: \(words)"])
    }

    @Test(
        "Names",
        arguments: [
            "Dana Ruiz", "Ruiz, Dana", "Dana Ruiz (Acme)", "Speaker 1", "SPEAKER_00", "Ludwig van der Berg", "J. R. Ewing",
            "Anne-Marie O'Neil",
            "Łukasz Nowak", "Dana Maria Ruiz Lopez", "DANA RUIZ",
        ]) func speakers(_ name: String)
    {
        let file = "1\n00:00:01,000 --> 00:00:02,000\n\(name): Yes.\n\n2\n00:00:09,000 --> 00:00:10,000\n\(name): No.\n"
        #expect(read(file).said == ["\(name): Yes.", "\(name): No."])
    }

    @Test func unknownVoicesAreNobody() {
        let file = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Unknown Speaker>Yes.\n"
        #expect(read(file).said == ["?: Yes."])
    }
}
