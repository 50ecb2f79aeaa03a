import DealModel
import Foundation
import Playbook
import Qualification

/// An opportunity to report on, with quotes of the test's choice.
enum Fixture {
    static let today = Day(iso: "2026-11-23") ?? Day(number: 0)
    static let dana = Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker)

    static func money(_ amount: Decimal, per: String? = nil, about: Bool = false) -> Entity {
        let value = Entity.Value.money(Rate(Money(amount: .single(amount), currency: Currency("USD")), per: per))
        return Entity(value, text: "money", range: 0..<5, approximate: about)
    }

    static func span(_ value: Decimal, _ unit: TimeUnit, per: String? = nil) -> Entity {
        Entity(.duration(Span(.single(value), unit, per: per)), text: "span", range: 0..<4)
    }

    static func date(_ iso: String) -> Entity {
        let day = Day(iso: iso) ?? Day(number: 0)
        return Entity(.date(Period(from: day, to: day, grain: .day)), text: iso, range: 0..<10)
    }

    /// Dana has said everything there is to say, each time in the words of `quote`, and something that contradicts it.
    static func talkative(account: String = "Acme Corp", name: String = "Dana Ruiz", title: String? = "COO", quote: String) -> Opportunity {
        let figures: [Criterion: [Entity]] = [
            .consequence: [money(1_000_000, per: "day", about: true), span(14, .day, per: "year")],
            .target: [Entity(.percent(Percent(.single(10))), text: "10 %", range: 0..<4), date("2027-03-01")],
            .nextStep: [date("2026-12-01")], .goLiveDate: [date("2027-03-31")], .implementationTime: [span(4, .month)],
            .steps: [date("2027-01-15")], .investment: [money(500_000)],
        ]
        var bodies: [EventBody] = [
            .opened(Opened(name: "acme-corp", account: account, title: quote, owner: "Sam", day: today)),
            .person(PersonNamed(Person(name: name, title: title, level: .cLevel, role: .decisionMaker))),
        ]
        for criterion in Criterion.allCases { bodies.append(.said(said(name, quote, criterion, figures[criterion] ?? []))) }
        bodies.append(.said(said(name, quote, .goLiveDate, [date("2027-02-28")])))
        bodies.append(.said(said(name, quote, .sponsorship, [], denied: true)))
        bodies.append(.said(said("Zoe " + quote.prefix(20), quote, .fit, [])))
        let price = [money(400_000), money(10_000, per: "month")]
        bodies.append(.stated(Stated(.price, words: quote, entities: price, day: today, at: Instant(today))))
        return opportunity(bodies)
    }

    static func opportunity(_ bodies: [EventBody]) -> Opportunity {
        let id = UUID()
        let events = bodies.enumerated().map { number, body in
            Event(
                sequence: number + 1, id: UUID(), device: id, counter: number + 1, instant: Instant(today, secondsIntoDay: Double(number)),
                author: "Sam", opportunity: id, body: body)
        }
        return OpportunityLog(id: id, events: events).opportunity
    }

    static func said(_ name: String, _ quote: String, _ criterion: Criterion, _ entities: [Entity], denied: Bool = false) -> Utterance {
        Utterance(
            quote: quote, speaker: .named(name), source: .live, at: Instant(today), day: today,
            reading: Reading(extractor: 1, entities: entities, filings: [Filing(criterion, ground: .marked, denied: denied)]))
    }

    static func verdict(_ opportunity: Opportunity) throws -> Verdict {
        Verdict(opportunity, playbook: try Playbook.builtIn(), today: today)
    }
}

/// SplitMix64: the same numbers from the same seed.
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
