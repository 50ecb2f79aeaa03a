import DealModel
import Testing

@testable import Understanding

/// Who is named in an answer to "who owns the problem?".
@Suite struct PersonAnswerTests {
    @Test(arguments: [
        "nobody really knows who owns it", "14 days a year, a million", "the line, it stops", "dana", "", ",", "a b c d e, COO",
        "£4m, roughly", "it depends",
        "the COO", "no idea", "Finance",
    ]) func nobody(_ answer: String) {
        #expect(PersonAnswer.parse(answer, entities: []) == nil)
    }

    @Test(
        arguments: [
            ("Dana Ruiz, COO", "Dana Ruiz", "COO"), ("dana ruiz, coo", "Dana Ruiz", "coo"),
            ("Dana, head of operations, Europe", "Dana", "head of operations, Europe"),
            ("Dana Ruiz", "Dana Ruiz", nil), ("Dana", "Dana", nil), ("Anne-Marie O'Neil, CFO", "Anne-Marie O'Neil", "CFO"),
            ("Dana Ruiz,", "Dana Ruiz", nil),
        ] as [(String, String, String?)]) func somebody(_ answer: String, _ name: String, _ title: String?)
    {
        let person = PersonAnswer.parse(answer, entities: [])
        #expect(person?.name == name)
        #expect(person?.title == title)
    }
}
