import DealModel
import Extraction
import Testing

@testable import Understanding

/// Lines of a decision maker that speak of a criterion without proving it, and some beside them that do.
@Suite struct SincerityTests {
    /// For, against, or not evidence for the criterion at all.
    enum Weight: Sendable { case proof, denial, nothing }

    static let lines: [(String, Criterion, Weight)] = [
        ("Half a million is way too much", .investment, .denial),
        ("580k is out of the question", .investment, .denial),
        ("That's far more than we'd ever spend", .investment, .denial),
        ("We couldn't get 400k past my CFO", .investment, .denial),
        ("Oracle quoted us 900k", .investment, .nothing),
        ("half a million is fine if it pays back like that", .investment, .proof),
        ("I don't think 300k is too much", .investment, .proof),
        ("I'm not willing to sponsor anything this year", .sponsorship, .denial),
        ("Nobody will sponsor this", .sponsorship, .denial),
        ("I would never sponsor this", .sponsorship, .denial),
        ("I was going to sponsor this until last week", .sponsorship, .nothing),
        ("Who would sponsor this?", .sponsorship, .nothing),
        ("My CFO won't sponsor this", .sponsorship, .nothing),
        ("I'll sponsor this with the board", .sponsorship, .proof),
        ("yes", .verbalYes, .nothing),
        ("we like your product", .verbalYes, .nothing),
        ("We're choosing between you and two others", .verbalYes, .nothing),
        ("I can't say you're the chosen vendor before the board has met", .verbalYes, .nothing),
        ("If you were our chosen vendor, what would happen next?", .verbalYes, .nothing),
        ("we have chosen you, you are our vendor", .verbalYes, .proof),
        ("Your tool can't fix that", .fit, .denial),
        ("I doubt your tool can fix that", .fit, .denial),
        ("My boss decides that", .decisionMaker, .denial),
        ("My successor will decide that", .decisionMaker, .denial),
        ("Ultimately I sign, nobody else", .decisionMaker, .proof),
        ("I own that number and I decide on this one", .decisionMaker, .proof),
        ("If we're not live by June nothing happens", .goLiveReason, .denial),
        ("If we're not live by June nothing happens", .goLiveDate, .nothing),
        ("We could go live in June, or not at all", .goLiveDate, .nothing),
        ("Call me on 5 January", .goLiveDate, .nothing),
        ("Our goal is to double revenue by 2029, and this has nothing to do with it", .strategicObjective, .denial),
        ("Procurement will kill it", .purchasing, .nothing),
        ("Legal has a problem with your paper", .purchasing, .nothing),
        ("Our revenue is 400 million a year", .consequence, .nothing),
        ("If we lost 2 million a year I'd be worried, but we don't", .consequence, .nothing),
        ("I don't know what it costs", .consequence, .nothing),
        ("We can't put a number on it", .consequence, .denial),
        ("we lose about 2 million a year in penalties", .consequence, .proof),
        ("Let's talk again in the new year", .nextStep, .nothing),
        ("Yes we saw your demo last week", .nextStep, .nothing),
        ("come to the plant on 3 December and we look at the line together", .nextStep, .proof),
        ("Our last project took two years to implement", .implementationTime, .nothing),
        ("Our turnover fell 12% last year", .target, .nothing),
    ]

    static let interpreter = Result { Interpreter(extractor: Extractor(), model: try CriteriaModel.builtIn()) }

    @Test(arguments: lines) func weighs(line: (String, Criterion, Weight)) throws {
        let (text, criterion, weight) = line
        let today = try #require(Day(iso: "2026-11-23"))
        let context = UtteranceContext(
            source: .live, speaker: .named("Dana Ruiz"), people: [Person(name: "Dana Ruiz", title: "COO", role: .decisionMaker)],
            at: Instant(today), day: today)
        let filing = try Self.interpreter.get().interpret(text, context: context).utterance.reading.filings.first {
            $0.criterion == criterion
        }
        switch weight {
        case .proof: #expect(filing?.denied == false, "“\(text)” speaks for \(criterion.rawValue)")
        case .denial: #expect(filing.map(\.denied) ?? true, "“\(text)” speaks against \(criterion.rawValue)")
        case .nothing: #expect(filing == nil, "“\(text)” is no evidence for \(criterion.rawValue)")
        }
    }

    /// A denial that is not read at all is only missed; these are the plain ones, which must be read.
    @Test(arguments: [
        ("Half a million is way too much", Criterion.investment), ("I would never sponsor this", .sponsorship),
        ("We can't put a number on it", .consequence), ("I'm not willing to sponsor anything this year", .sponsorship),
    ])
    func plainDenialsAreRead(text: String, criterion: Criterion) throws {
        let today = try #require(Day(iso: "2026-11-23"))
        let context = UtteranceContext(source: .live, speaker: .named("Dana Ruiz"), at: Instant(today), day: today)
        let filings = try Self.interpreter.get().interpret(text, context: context).utterance.reading.filings
        #expect(filings.contains { $0.criterion == criterion && $0.denied })
    }

    @Test(arguments: ["I'd sponsor it if the CFO agreed", "I'll back it provided IT signs off", "It depends on the audit"])
    func aConditionIsNoYes(text: String) {
        #expect(Condition.isSaid(in: text))
    }
}

@Suite struct ClauseTests {
    @Test(arguments: [
        ("we lose a day", ["we lose a day"]),
        ("It costs 2M a year. They want 15% less.", ["It costs 2M a year.", " They want 15% less."]),
        (
            "They want 15% less by December and must be live by October because winter starts",
            ["They want 15% less by December ", "and must be live by October ", "because winter starts"]
        ),
        ("salt and pepper, black and white", ["salt and pepper, black and white"]),
        ("Yes. We lose 3.5 million a year", ["Yes. We lose 3.5 million a year"]),
        ("", [""]),
    ])
    func isCutWhereSomethingElseBegins(text: String, clauses: [String]) {
        let scalars = Array(text.unicodeScalars)
        #expect(Clauses(text).ranges.map { String(String.UnicodeScalarView(scalars[$0])) } == (text.isEmpty ? [] : clauses))
    }
}
