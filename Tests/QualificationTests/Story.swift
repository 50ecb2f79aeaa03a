import DealModel
import Foundation
import Playbook
import Qualification

/// A record told event by event, with explicit figures and filings, so that no test here depends on how words are read.
struct Story {
    static let start = Day(iso: "2026-11-23") ?? Day(number: 0)

    private(set) var events: [Event] = []
    /// The day on which the next thing is said.
    var day = Story.start
    /// Where the next thing is said.
    var source = Source.live
    private let id = UUID()

    /// Acme, with Dana Ruiz as its decision maker and Tom Reyes as a colleague of hers.
    init(decisionMaker: Person? = Story.dana) {
        add(.opened(Opened(name: "acme-corp", account: "Acme Corp", owner: "Sam Seller", day: Story.start)))
        if let decisionMaker { add(.person(PersonNamed(decisionMaker))) }
        add(.person(PersonNamed(Story.tom)))
    }

    static let dana = Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker)
    static let tom = Person(name: "Tom Reyes", title: "plant manager", level: .manager)

    @discardableResult
    mutating func add(_ body: EventBody) -> UUID {
        let number = events.count + 1
        let event = Event(
            sequence: number, id: UUID(), device: id, counter: number, instant: now, author: "Sam Seller", opportunity: id, body: body)
        events.append(event)
        return event.id
    }

    /// Each event is a second later than the one before it.
    private var now: Instant { Instant(day, secondsIntoDay: Double(9 * 3600 + events.count)) }

    /// Somebody says something that is filed under a criterion.
    @discardableResult
    mutating func says(
        _ speaker: Speaker, _ criterion: Criterion, quote: String = "so it is", _ entities: [Entity] = [], denied: Bool = false,
        reported: Bool = false, isPrivate: Bool = false
    ) -> UUID {
        add(
            .said(
                Utterance(
                    quote: quote, speaker: speaker, source: source, at: now, day: day, isPrivate: isPrivate, reported: reported,
                    reading: Reading(extractor: 1, entities: entities, filings: [Filing(criterion, ground: .marked, denied: denied)]))))
    }

    /// Says what makes a criterion complete.
    @discardableResult
    mutating func completes(_ criterion: Criterion, by speaker: Speaker = .dana) -> UUID {
        let answer = Answer.complete(criterion)
        return says(speaker, criterion, quote: answer.quote, answer.entities)
    }

    mutating func knows(_ person: Person) {
        add(.person(PersonNamed(person)))
    }

    mutating func states(_ input: Stated.Input, _ entities: Entity...) {
        add(.stated(Stated(input, words: entities.map(\.text).joined(separator: " + "), entities: entities, day: day, at: now)))
    }

    mutating func settles(_ criterion: Criterion, on utterance: UUID) {
        add(.settled(Settled(criterion: criterion, utterance: utterance)))
    }

    mutating func sets(_ step: Step) {
        add(.step(StepChange(.set, step, day: day)))
    }

    mutating func acknowledges(_ speaker: Speaker) {
        add(.acknowledged(Acknowledged(by: speaker, words: "That is our plan.", day: day, at: now)))
    }

    mutating func closes(_ outcome: Outcome) {
        add(.closed(Closed(outcome, reason: "as told", day: day)))
    }

    var opportunity: Opportunity { OpportunityLog(id: id, events: events).opportunity }

    func verdict(on today: Day? = nil) throws -> Verdict {
        Verdict(opportunity, playbook: try Playbook.builtIn(), today: today ?? day)
    }

    func status(_ criterion: Criterion) throws -> Status {
        try verdict()[criterion].status
    }
}

extension Story {
    /// Dana says in one meeting all that a milestone asks for; the return of the case is some 24.
    mutating func meets(_ milestone: Milestone) {
        switch milestone {
        case .painAndPower:
            for criterion in [Criterion.decisionMaker, .problem, .consequence, .target, .fit] { completes(criterion) }
            states(.price, .money(60_000))
            completes(.implementationTime, by: .seller(nil))
        case .goLiveAndSteps:
            for criterion in milestone.criteria where criterion != .acknowledgement { completes(criterion) }
            says(.dana, .acknowledgement, quote: "Yes, that is the plan we agreed.")
            says(.seller(nil), .acknowledgement, quote: "We agree, too.")
        case .moneyAndEffort, .verbal:
            for criterion in milestone.criteria { completes(criterion) }
        }
    }
}

/// The words and figures of an answer that leaves nothing of its criterion open.
struct Answer {
    var quote: String
    var entities: [Entity] = []

    static func complete(_ criterion: Criterion) -> Answer {
        switch criterion {
        case .decisionMaker: Answer(quote: "Downtime is in my numbers, and the decision is mine.")
        case .problem: Answer(quote: "The filling line stops without warning.")
        case .consequence:
            Answer(quote: "A million a day, 14 days a year.", entities: [.money(1_000_000, per: "day"), .span(14, .day, per: "year")])
        case .target: Answer(quote: "A tenth less by Christmas next year.", entities: [.percent(10), .date("2027-12-25")])
        case .fit: Answer(quote: "Your sensors would have seen the last three.")
        case .roi: Answer(quote: "That pays.")
        case .strategicObjective: Answer(quote: "I promised the board on-time delivery.")
        case .investment: Answer(quote: "Half a million is in range.", entities: [.money(500_000)])
        case .effort: Answer(quote: "Two of my engineers for six weeks, that works.", entities: [.span(6, .week)])
        case .sponsorship: Answer(quote: "I will sponsor it.")
        case .nextStep: Answer(quote: "I get you the line data by 1 December.", entities: [.date("2026-12-01")])
        case .goLiveDate: Answer(quote: "Live on 1 June 2027.", entities: [.date("2027-06-01")])
        case .goLiveReason: Answer(quote: "Peak season starts then, and we pay the retailers for every late pallet.")
        case .implementationTime: Answer(quote: "Four months.", entities: [.span(4, .month)])
        case .steps: Answer(quote: "I take it to legal by 15 January.", entities: [.date("2027-01-15")])
        case .acknowledgement: Answer(quote: "Yes, that is our plan.")
        case .verbalYes: Answer(quote: "You are our vendor.")
        case .purchasing: Answer(quote: "It is with legal and procurement.")
        }
    }
}

extension Speaker {
    static let dana = Speaker.named("Dana Ruiz")
    static let tom = Speaker.named("Tom Reyes")
    static let sellers = Speaker.seller(nil)
}

extension Entity {
    private static func told(_ value: Value, about: Bool = false, bound: Bound? = nil) -> Entity {
        Entity(value, text: "so much", range: 0..<7, approximate: about, bound: bound)
    }

    static func money(
        _ amount: Decimal, _ currency: String? = "USD", per: String? = nil, about: Bool = false, bound: Bound? = nil
    ) -> Entity {
        told(.money(Rate(Money(amount: .single(amount), currency: currency.map(Currency.init)), per: per)), about: about, bound: bound)
    }

    static func moneyRange(_ low: Decimal, _ high: Decimal, per: String? = nil) -> Entity {
        told(.money(Rate(Money(amount: .range(low: low, high: high), currency: Currency("USD")), per: per)))
    }

    static func percent(_ value: Decimal, about: Bool = false) -> Entity {
        told(.percent(Percent(.single(value))), about: about)
    }

    static func span(_ value: Decimal, _ unit: TimeUnit, per: String? = nil, about: Bool = false) -> Entity {
        told(.duration(Span(.single(value), unit, per: per)), about: about)
    }

    static func count(_ value: Decimal, _ noun: String, per: String? = nil) -> Entity {
        told(.count(Count(.single(value), noun: noun, per: per)))
    }

    static func date(_ iso: String) -> Entity { period(iso, iso, .day) }

    static func period(_ from: String, _ to: String, _ grain: Period.Grain) -> Entity {
        let none = Day(number: 0)
        return told(.date(Period(from: Day(iso: from) ?? none, to: Day(iso: to) ?? none, grain: grain)))
    }

    static let lastYear = Entity.period("2025-01-01", "2025-12-31", .year)

    static func person(_ name: String) -> Entity { told(.person(NamedPerson(name: name))) }
}
