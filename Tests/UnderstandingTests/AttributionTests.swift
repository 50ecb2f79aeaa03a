import DealModel
import Testing
import Understanding

/// Whose words a line repeats; first the lines that repeat nobody's.
@Suite struct AttributionTests {
    private static let people = [
        Person(name: "Dana Ruiz", title: "COO", role: .decisionMaker), Person(name: "Tom Reyes", title: "plant manager"),
        Person(name: "Ann Lee"), Person(name: "Ann Bo"),
    ]

    private func name(_ line: String, person: String? = nil) -> String? {
        var entities: [Entity] = []
        if let person, let range = line.range(of: person) {
            let start = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound)
            entities = [
                Entity(.person(NamedPerson(name: person)), text: person, range: start..<(start + person.unicodeScalars.count))
            ]
        }
        return Attribution(line, entities: entities, people: Self.people)?.name
    }

    @Test(arguments: [
        "the line stops every day", "the board says ten percent", "I said two million", "she says it is too much", "he told me no",
        "we think it works",
        "everybody says it is dead", "finance says no", "marketing says go", "legal said fine", "nobody said anything",
        "it says so in the report",
        "which says a lot", "that said, we need ten percent", "having said that we go", "somebody mentioned a freeze",
        "the report says 14 days",
        "rumour says they are sold", "management thinks it is fine", "Gartner says it is a trend", "according to the report it is 14 days",
        "the CFO says no", "our boss told us to wait", "enough said", "as I mentioned, ten percent", "word has it they said no",
        "easier said than done",
        "says who", "said", "according to", "heard from", "production says the line is fine", "the vendor claims 99 percent",
        "sources say so",
        "people say the line is old", "customers said they leave",
    ]) func nobodysWords(_ line: String) {
        #expect(name(line) == nil)
    }

    @Test(arguments: [
        ("filling line stops without warning, Tom Reyes the plant manager says", "Tom Reyes"),
        ("according to Tom it is a million", "Tom Reyes"),
        ("tom says it is a million", "Tom Reyes"), ("Tom told me it is a million", "Tom Reyes"), ("sam from IT says budget is 2M", "Sam"),
        ("Sam says no", "Sam"), ("a million a day, dana reckons", "Dana Ruiz"), ("Ruiz thinks it is fine", "Dana Ruiz"),
        ("heard from Tom that it is dead", "Tom Reyes"), ("according to Kim it is dead", "Kim"), ("Sam in procurement said no", "Sam"),
        ("Dana just confirmed two million", "Dana Ruiz"), ("it is a million a day, says Tom", "Tom Reyes"),
        ("“We lose a million,” said Dana", "Dana Ruiz"),
        ("a million a day says tom", "Tom Reyes"), ("Tom said that Dana wants ten percent", "Tom Reyes"),
        ("per Tom: a million a day", "Tom Reyes"),
        ("Dana's assistant Kim says June", "Kim"),
    ]) func somebodysWords(_ line: String, _ expected: String) {
        let person = ["Tom Reyes", "Kim"].first { line.contains($0) }
        #expect(name(line, person: person) == expected)
    }

    @Test func anAmbiguousFirstNameStaysAsSaid() {
        #expect(name("ann says no") == "Ann")
    }

    @Test func peopleSpokenOfAreNotSpeaking() {
        #expect(name("Tom and Dana will meet on Friday") == nil)
        #expect(name("we told Tom that it is a million") == nil)
        #expect(name("I told Dana it takes four months") == nil)
        #expect(name("said to Dana that it takes four months") == nil)
    }
}
