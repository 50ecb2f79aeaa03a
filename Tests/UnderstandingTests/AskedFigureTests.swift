import DealModel
import Testing

@testable import Understanding

/// What a question wants its number in.
@Suite struct AskedFigureTests {
    @Test(arguments: [
        "What happens when the line stops?", "Who decides?", "How long did it take?", "When do you want it live?",
        "How do you feel about it?",
        "How is that?", "What would you change?",
    ])
    func nothingInParticular(question: String) {
        #expect(AskedFigure(question) == nil)
    }

    @Test(arguments: [
        ("How many days a year does it stop?", AskedFigure.duration(.day, per: "year")),
        ("And how many hours in a year?", .duration(.hour, per: "year")),
        ("How many outages a month do you have?", .count("outage", per: "month")),
        ("How many people would that take?", .count("person", per: nil)),
        ("How often does that happen in a month?", .count("time", per: "month")),
        ("How often does that happen?", .count("time", per: nil)),
        ("What does an hour of that cost you?", .money(nil, per: "hour")),
        ("When it stops, what does it cost you a day?", .money(nil, per: "day")),
        ("How much do you lose per incident?", .money(nil, per: "incident")),
        ("What does it cost you?", .money(nil, per: nil)),
        ("What percentage would make it worth it?", .percent),
        ("By how much would it have to get better?", .percent),
    ])
    func unit(question: String, figure: AskedFigure) {
        #expect(AskedFigure(question) == figure)
    }
}
