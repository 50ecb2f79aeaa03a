import DealModel
import Extraction
import Testing
import Understanding

/// Whole readings with the real extractor and model: what a hurried note is filed under, by whom, and what is a note only.
///
/// Dates and persons are given where they matter by the words of the case alone, so that these hold whatever the extractor finds beside.
@Suite struct ReadingTests {
    private static let people = [
        Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker), Person(name: "Tom Reyes", title: "plant manager"),
    ]

    private func read(
        _ text: String, by speaker: Speaker = .named("Dana Ruiz"), in source: Source = .live, question: Criterion? = nil,
        marked: Criterion? = nil
    ) throws -> Utterance {
        let interpreter = Interpreter(extractor: Extractor(), model: try CriteriaModel.builtIn())
        let day = try #require(Day(iso: "2026-11-23"))
        let context = UtteranceContext(
            source: source, speaker: speaker, people: Self.people, question: question, at: Instant(day), day: day, currency: Currency("USD")
        )
        return interpreter.interpret(text, marked: marked, context: context).utterance
    }

    private func filed(_ utterance: Utterance) -> [Criterion] {
        utterance.reading.filings.map(\.criterion)
    }

    // MARK: notes

    @Test(arguments: [
        "suppose we lost a million a day, 14 days a year", "ten billion a day, just kidding", "our competitor loses two million a day",
        "at my last company downtime cost a million a day", "nice weather today", "thanks for the coffee", "can you hear me?",
        "hello everybody",
        "Tom was on holiday in Spain", "let me share my screen", "sorry I am late, traffic was bad",
    ]) func areEvidenceForNothing(_ line: String) throws {
        let filings = filed(try read(line))
        #expect(filings.isEmpty)
    }

    @Test(arguments: [
        "How often does it happen?", "What does a day of downtime cost you?", "Would you sponsor a plan?", "When do you want to go live?",
        "Is it four months of implementation that worries you?", "So it costs you a million a day?", "Who decides about that?",
    ]) func sellersQuestionsAreEvidenceForNothing(_ line: String) throws {
        let filings = filed(try read(line, by: .seller(nil)))
        #expect(filings.isEmpty)
    }

    @Test(arguments: ["you lose a million a day", "our platform fixes that", "you should sponsor this", "great, then you decide"])
    func sellersWordsForTheBuyerAreNone(_ line: String) throws {
        let filings = filed(try read(line, by: .seller(nil)))
        #expect(filings.isEmpty)
    }

    // MARK: what is filed where

    @Test(arguments: [
        ("line stops cost abt 1M/day. 14 days last yr", Criterion.consequence),
        ("the filling line stops without warning and the shift stands around", .problem),
        ("we can't measure what it costs us", .consequence), ("the decision is mine, operations reports to me", .decisionMaker),
        ("yes I would sponsor a plan to move forward", .sponsorship), ("half a million passes, that is in my budget", .investment),
        ("our contract with the retailer ends if we are not live by then", .goLiveReason), ("you are our chosen vendor", .verbalYes),
        ("it is with legal and procurement now", .purchasing),
        ("I can give you two engineers for six weeks", .effort), ("need it down by a tenth by Christmas 2027", .target),
        ("go live by 1 June 2027", .goLiveDate),
        ("it stands in the way of my on-time delivery goal for the board", .strategicObjective),
        ("your sensors would have caught the last three stops", .fit),
        ("six outages a month, four hours each", .consequence), ("sounds good, that plan works for us", .acknowledgement),
    ]) func buyersWords(_ line: String, _ criterion: Criterion) throws {
        let filings = filed(try read(line))
        #expect(filings.contains(criterion))
    }

    @Test(arguments: [
        ("we can't measure what it costs us", Criterion.consequence), ("no, I would not sponsor this", .sponsorship),
        ("it isn't my decision", .decisionMaker),
        ("no, half a million is far too much for us", .investment),
    ]) func denials(_ line: String, _ criterion: Criterion) throws {
        let filing = try read(line).reading.filings.first { $0.criterion == criterion }
        #expect(filing?.denied == true)
    }

    @Test(arguments: [
        "yes I would sponsor a plan to move forward", "the decision is mine, operations reports to me",
        "half a million passes, that is in my budget",
        "line stops cost abt 1M/day. 14 days last yr", "I would not hesitate to sponsor that", "two million is not too much",
        "nobody but me decides that",
        "just a million a day", "we lose a million a day and nobody can stop it", "if we don't go live by June we pay the retailers",
    ]) func assentDeniesNothing(_ line: String) throws {
        let denied = try read(line).reading.filings.filter(\.denied)
        #expect(denied.isEmpty)
    }

    @Test func sellersPriceAndImplementation() throws {
        #expect(filed(try read("The price is 400k plus 10k a month.", by: .seller(nil))).contains(.investment))
        #expect(filed(try read("Implementation takes four months.", by: .seller(nil))).contains(.implementationTime))
    }

    // MARK: who speaks

    @Test func reportedWordsAreTheOthers() throws {
        let said = try read("tom says the line stops cost a million a day", by: .rep)
        #expect(said.speaker == .named("Tom Reyes"))
        #expect(said.reported)
    }

    @Test func decisionMakerRepeatingAColleagueIsTheColleaguesWord() throws {
        let said = try read("Tom says it costs a million a day")
        #expect(said.speaker == .named("Tom Reyes"))
        #expect(said.reported)
    }

    @Test func ownWordsStayOwn() throws {
        for line in ["Dana says it costs a million a day", "I said a million a day", "the board says ten percent"] {
            let said = try read(line)
            #expect(said.speaker == .named("Dana Ruiz"))
            #expect(!said.reported)
        }
    }

    @Test func sellerQuotingTheBuyerStaysTheSeller() throws {
        let said = try read("Tom says it costs a million a day", by: .seller(nil))
        #expect(said.speaker == .seller(nil))
    }

    // MARK: marks

    @Test func markedLinesCountThereAndNowhereElse() throws {
        let said = try read("a million a day, 14 days a year", marked: .target)
        #expect(said.reading.filings == [Filing(.target, ground: .marked)])
    }

    @Test func markedDenialsAreDenials() throws {
        #expect(try read("no, I would not sponsor this", marked: .sponsorship).reading.filings.first?.denied == true)
    }

    @Test func moneyTakesTheConversationsCurrency() throws {
        let said = try read("it costs us 1.2M a day")
        guard case .money(let rate)? = said.reading.entities.first?.value else {
            Issue.record("no money in \(said.reading.entities)")
            return
        }
        #expect(rate.money.currency == Currency("USD"))
    }

    @Test func sameWordsSameReading() throws {
        let line = "line stops cost abt 1M/day. 14 days last yr"
        #expect(try read(line) == read(line))
    }

    @Test func privateNotesAreReadByNobody() throws {
        let interpreter = Interpreter(extractor: Extractor(), model: try CriteriaModel.builtIn())
        let day = try #require(Day(iso: "2026-11-23"))
        let note = interpreter.privateNote(
            "she'd sponsor 2M", context: UtteranceContext(source: .live, speaker: .rep, at: Instant(day), day: day))
        #expect(note.utterance.isPrivate)
        #expect(note.utterance.reading.filings.isEmpty)
        #expect(note.utterance.reading.entities.isEmpty)
    }

    @Test func hostileTextTrapsNowhere() throws {
        for text in [
            "", " ", "\0", String(repeating: "says ", count: 5000), String(repeating: "9", count: 5000), "\u{202E}Dana says", "😀 says 1M",
            "’’’ said",
        ] {
            _ = try read(text)
            _ = try read(text, by: .rep, in: .prep, question: .decisionMaker)
        }
    }
}
