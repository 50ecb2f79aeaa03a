import Testing
import Understanding

/// Transcripts of lines, as recorders and people write them.
@Suite struct NamedLineTests {
    @Test func namesAreInForce() {
        let transcript = read(
            """
            Dana Ruiz: we lose a million a day
            14 days a year
            Budget: two million
            me: thank you

            Tom:
            it is true
            """)
        #expect(
            transcript.said == [
                "Dana Ruiz: we lose a million a day", "Dana Ruiz: 14 days a year", "Dana Ruiz: Budget: two million", "me: thank you",
                "Tom: it is true",
            ])
        #expect(transcript.turns.map(\.line) == [1, 2, 3, 4, 7])
        #expect(transcript.turns.allSatisfy { $0.start == nil })
    }

    @Test(
        "Times before, in and behind names",
        arguments: [
            "[00:01:02] Dana Ruiz: We decide.\n[00:01:09] Tom Reyes: Fine.", "00:01:02 Dana Ruiz: We decide.\n00:01:09 Tom Reyes: Fine.",
            "(1:02) Dana Ruiz: We decide.\n(1:09) Tom Reyes: Fine.", "Dana Ruiz (01:02): We decide.\nTom Reyes (01:09): Fine.",
            "Dana Ruiz [01:02]: We decide.\nTom Reyes [01:09]: Fine.", "Dana Ruiz  1:02\nWe decide.\n\nTom Reyes  1:09\nFine.",
            "Dana Ruiz (1:02)\nWe decide.\n\nTom Reyes (1:09)\nFine.", "[Dana Ruiz] 00:01:02\nWe decide.\n\n[Tom Reyes] 00:01:09\nFine.",
            "**Dana Ruiz** 1:02\nWe decide.\n\n**Tom Reyes** 1:09\nFine.", "01:02\nDana Ruiz: We decide.\n01:09\n**Tom Reyes:** Fine.",
            "Dana Ruiz - 1:02\nWe decide.\n\nTom Reyes - 1:09\nFine.", "1:02 Dana Ruiz\nWe decide.\n1:09 Tom Reyes\nFine.",
            "Dana Ruiz (01:02):\nWe decide.\n\nTom Reyes (01:09):\nFine.",
            "00:01:02 - Dana Ruiz: We decide.\n00:01:09 - Tom Reyes: Fine.",
        ]) func times(_ text: String)
    {
        let transcript = read(text)
        #expect(transcript.said == ["Dana Ruiz: We decide.", "Tom Reyes: Fine."])
        #expect(transcript.turns.map(\.start) == [62, 69])
    }

    @Test func timesOfDayCountFromTheFirst() {
        let zoom = read("[Dana Ruiz] 10:02:03\nWe decide.\n\n[Tom Reyes] 10:02:13\nFine.")
        #expect(zoom.turns.map(\.start) == [0, 10])
        let late = read("11:59 PM Dana Ruiz: We decide.\n12:01 AM Tom Reyes: Fine.")
        #expect(late.turns.map(\.start) == [0, 120])
    }

    @Test("Google Meet: a document with attendees before, and a time now and then")
    func meet() {
        let transcript = read(
            """
            Acme and us (2026-11-23 14:00 GMT+1) - Transcript
            Attendees
            Dana Ruiz, Tom Reyes
            Transcript

            00:00:00

            Dana Ruiz: We lose a million a day.
            Tom Reyes: True.

            00:05:00

            Dana Ruiz: And every year more.

            Transcription ended after 00:31:12
            """)
        #expect(transcript.said == ["Dana Ruiz: We lose a million a day.", "Tom Reyes: True.", "Dana Ruiz: And every year more."])
        #expect(transcript.turns.map(\.start) == [0, nil, 300])
    }

    @Test func hardWrappedLinesAreOneTurn() {
        let transcript = read(
            """
            Dana Ruiz  0:03
            It costs us about a million dollars
            a day. And that is
            Monday alone.

            Tom Reyes  0:09
            True.
            """)
        #expect(
            transcript.said == [
                "Dana Ruiz: It costs us about a million dollars a day.  And that is Monday alone.".replacing("  ", with: " "),
                "Tom Reyes: True.",
            ])
    }

    @Test func voicesWithoutNamesAreTheRecordersOwn() {
        let transcript = read("Speaker 1  00:12\nIt stops.\n\nSpeaker 2  00:15\nWhy?\n\nUnknown Speaker  00:20\nYes.\n")
        #expect(transcript.said == ["Speaker 1: It stops.", "Speaker 2: Why?", "?: Yes."])
        #expect(read("Dana: we stop\nCall Tom 10:30\nTom: yes").turns.allSatisfy { $0.start == nil })
        #expect(read("Dana: we stop\nCall Tom 10:30\nTom: yes").said == ["Dana: we stop", "Dana: Call Tom 10:30", "Tom: yes"])
    }

    @Test func hurriedNotesStayLines() {
        let transcript = read("dana: line stops daily\ncosts 1M a day\ntom: not so often\ndana: it does")
        #expect(transcript.said == ["dana: line stops daily", "dana: costs 1M a day", "tom: not so often", "dana: it does"])
    }

    @Test func notesWithoutNamesAreNobodys() {
        let transcript = read("the line stops\n10:30 we start again\nthe thing is: it costs a million\n")
        #expect(transcript.said == ["?: the line stops", "?: 10:30 we start again", "?: the thing is: it costs a million"])
    }
}
