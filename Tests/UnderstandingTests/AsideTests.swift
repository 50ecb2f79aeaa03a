import Testing

@testable import Understanding

/// A supposition, a joke, another company: notes. What only sounds like one is about the matter itself.
@Suite struct AsideTests {
    @Test(arguments: [
        "we lose a million a day", "if it stops again we pay the penalty", "if the date passes we lose the slot",
        "no joke, a million a day",
        "we compete on delivery", "our neighbours complain about the noise", "this company cannot go on like that",
        "it is no laughing matter",
        "I suppose so", "we told another plant of ours", "competition is tough", "if we miss June the contract lapses",
        "we lose orders to competitors, a million a month",
    ]) func theMatterItself(_ line: String) {
        #expect(Aside(line) == nil)
    }

    @Test(arguments: [
        ("suppose we lost a million a day", Aside.supposition), ("Imagine it were two million", .supposition),
        ("let's pretend it costs a million", .supposition),
        ("for the sake of argument, ten million", .supposition), ("what if it were a million?", .supposition),
        ("say it were a million a day", .supposition),
        ("ten billion, just kidding", .joke), ("only joking: a trillion", .joke),
        ("our competitor loses two million a day", .anotherCompany),
        ("a competitor of ours pays 500k", .anotherCompany), ("at my last company it cost a million a day", .anotherCompany),
        ("the plant next door lost 3 million", .anotherCompany), ("our neighbor loses a million a day", .anotherCompany),
        ("a friend of mine paid 200k", .anotherCompany),
    ]) func asides(_ line: String, _ expected: Aside) {
        #expect(Aside(line) == expected)
    }
}
