import Testing
import Understanding

/// Answers about answering, and answers that only look like them.
@Suite struct ReplyTests {
    @Test(arguments: [
        "I don't know how often it happens but it is a lot", "no idea, maybe a million a day", "yes, two million", "no budget",
        "next quarter",
        "pass the data to legal", "later this year", "ask me about it", "ask", "the same as last year", "not sure it is measured",
        "no one knows yet",
        "skip the pilot", "ask the board for two million next week please", "", "1", "none of it", "nothing works", "yes but only in June",
    ]) func noReplies(_ line: String) {
        #expect(Reply(line) == nil)
    }

    @Test(arguments: [
        ("I don't know", Reply.unknown), ("i don’t know.", .unknown), ("dunno", .unknown), ("No idea!", .unknown), ("not sure", .unknown),
        ("n/a", .unknown),
        ("TBD", .unknown), ("ask me later", .later), ("Later", .later), ("not now", .later), ("skip", .skip), ("next", .skip),
        ("pass", .skip),
        ("yes", .yes), ("Y", .yes), ("no", .no), ("Nope.", .no), ("none", .no), ("same as before", .same), ("ask Dana", .ask("Dana")),
        ("ask dana ruiz", .ask("Dana Ruiz")), ("  skip  ", .skip),
    ]) func replies(_ line: String, _ reply: Reply) {
        #expect(Reply(line) == reply)
    }
}
