import DealModel
import Extraction
import Testing

@testable import Understanding

/// Answers that mean something only after what was said before them.
@Suite struct DialogueTests {
    private static let interpreter = try? Interpreter(extractor: Extractor(), model: .builtIn())

    /// Reads turns; `me` sells, `Dana` decides, `Tom` is a colleague. What the last turn gave.
    private func last(_ turns: [(String, String)]) throws -> [Utterance] {
        let day = try #require(Day(iso: "2026-11-23"))
        let people = [
            Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker), Person(name: "Tom Reyes"),
            Person(name: "Nora", role: .seller),
        ]
        let context = UtteranceContext(source: .transcript, speaker: .rep, people: people, at: Instant(day), day: day)
        var hearing = Hearing(interpreter: try #require(Self.interpreter), context: context)
        var heard: [Understood] = []
        for (who, text) in turns {
            heard = hearing.hear(Hearing.Turn(speaker: who == "me" ? .seller("Nora") : .named(who), text: text, at: Instant(day)))
        }
        return heard.map(\.utterance)
    }

    private func entities(_ utterances: [Utterance]) -> [Entity.Value] {
        utterances.flatMap { $0.reading.entities.map(\.value) + ($0.confirms?.entities.map(\.value) ?? []) }
    }

    private func criteria(_ utterances: [Utterance], denied: Bool = false) -> Set<Criterion> {
        Set(utterances.flatMap(\.reading.filings).filter { $0.denied == denied }.map(\.criterion))
    }

    // What must not become evidence.

    @Test(arguments: [
        [("me", "If we could get you fifteen percent, would that do?"), ("Dana Ruiz", "Sure.")],
        [("me", "Suppose it were a million a day. Would that change anything?"), ("Dana Ruiz", "Yes.")],
        [("me", "What would you need to see?"), ("Dana Ruiz", "Good question. Let me come back to that.")],
        [("me", "When do you want it running?"), ("Dana Ruiz", "I'm not giving you a date today.")],
        [("Tom Reyes", "Felt more like a billion dollars an hour."), ("Dana Ruiz", "Yes, thank you, Tom.")],
        [("me", "How many days a year?"), ("Dana Ruiz", "I'd have to check.")],
        [("me", "Would you put your name to it?"), ("Dana Ruiz", "Yes, but not before the audit.")],
    ])
    func nothing(turns: [(String, String)]) throws {
        let utterances = try last(turns)
        #expect(criteria(utterances).isEmpty, "\(turns.last?.1 ?? ""): \(utterances.flatMap(\.reading.filings))")
    }

    // A number that has its unit from the question, or from what it corrects.

    @Test(arguments: [
        ("How many days a year does the line stop?", "Fourteen.", Entity.Value.duration(Span(.single(14), .day, per: "year"))),
        ("How many days a year does the line stop?", "It's fourteen, I think.", .duration(Span(.single(14), .day, per: "year"))),
        ("How many hours in a year do you lose?", "About three hundred and ten.", .duration(Span(.single(310), .hour, per: "year"))),
        (
            "How many outages a month do you have?", "Six, maybe seven.",
            .count(Count(.range(low: 6, high: 7), noun: "outage", per: "month"))
        ),
        (
            "What does an hour of that cost you?", "Thirty-eight thousand dollars.",
            .money(Rate(Money(amount: .single(38_000), currency: Currency("USD")), per: "hour"))
        ),
    ])
    func aBareNumberHasTheUnitAskedFor(question: String, answer: String, value: Entity.Value) throws {
        let utterances = try last([("me", question), ("Dana Ruiz", answer)])
        #expect(entities(utterances).contains(value), "\(entities(utterances))")
        #expect(criteria(utterances).contains(.consequence))
    }

    @Test func aCorrectionKeepsUnitAndScale() throws {
        let turns = [("me", "So the downtime costs you about two million dollars a year?"), ("Dana Ruiz", "More like one point six.")]
        let value = Entity.Value.money(Rate(Money(amount: .single(1_600_000), currency: Currency("USD")), per: "year"))
        #expect(entities(try last(turns)).contains(value))
    }

    @Test func aColleaguesFigureIsCorrectedByTheDecisionMaker() throws {
        let turns = [
            ("me", "What does an hour of downtime cost you?"), ("Tom Reyes", "Sixty thousand dollars an hour."),
            ("Dana Ruiz", "No, thirty-eight."),
        ]
        let value = Entity.Value.money(Rate(Money(amount: .single(38_000), currency: Currency("USD")), per: "hour"))
        #expect(entities(try last(turns)).contains(value))
    }

    // A yes confirms what was put; its figures are the other's.

    @Test func exactlyConfirmsASummary() throws {
        let turns = [
            ("me", "So the line stops fourteen days a year, and each day costs you a million dollars. Did I get that right?"),
            ("Dana Ruiz", "Exactly."),
        ]
        let utterances = try last(turns)
        #expect(criteria(utterances).contains(.consequence))
        #expect(utterances.first?.confirms?.entities.count == 2)
        #expect(utterances.first?.quote == "Exactly.")
    }

    @Test(arguments: [
        ("Would you stand behind a plan like that?", "I would, yes.", Criterion.sponsorship),
        ("If the pilot works, would you put your name to it?", "I would.", .sponsorship),
        ("Is six hundred thousand once and twenty thousand a month too much?", "No, that's in the range.", .investment),
        ("Is that price too rich for you?", "It isn't, no.", .investment),
    ])
    func aShortAnswerIsTheAnswer(question: String, answer: String, criterion: Criterion) throws {
        let utterances = try last([("me", question), ("Dana Ruiz", answer)])
        #expect(criteria(utterances).contains(criterion), "\(utterances.flatMap(\.reading.filings))")
        #expect(!criteria(utterances, denied: true).contains(criterion))
    }

    @Test(arguments: [
        ("Would you put your name to a plan like that?", "No, I wouldn't.", Criterion.sponsorship),
        ("Is six hundred thousand too much for you?", "Yes, that's far too much.", .investment),
    ])
    func aShortNoIsADenial(question: String, answer: String, criterion: Criterion) throws {
        #expect(criteria(try last([("me", question), ("Dana Ruiz", answer)]), denied: true).contains(criterion))
    }

    // What the seller says of money is the price where it is asked for, and only there.

    @Test(arguments: [
        ("It's ninety thousand pounds up front and then four thousand pounds a month.", 2),
        ("We're talking about six hundred thousand dollars once, and twenty thousand a month for the service.", 2),
        ("Thirty thousand dollars, once, and then fifteen hundred a month.", 2),
        ("The licence would be 50k a year.", 1),
    ])
    func aPriceIsRead(text: String, amounts: Int) throws {
        let utterances = try last([("me", text)])
        #expect(criteria(utterances).contains(.investment))
        #expect(utterances.flatMap(\.reading.entities).compactMap(\.rate).count == amounts)
    }

    @Test(arguments: [
        "You lose a million a day, that's fourteen million a year.", "Another customer of ours saved two million a year.",
        "Sixty thousand an hour, you said?",
    ])
    func whatIsNoPrice(text: String) throws {
        #expect(!criteria(try last([("me", text)])).contains(.investment))
    }
}
