import Testing

@testable import DealModel

/// The log that version 1 wrote folds to this for ever, whatever later versions add.
struct FrozenFoldTests {
    private let opportunity: Opportunity

    init() throws {
        opportunity = OpportunityLog(id: id(0xACE), events: try GoldenLine.events()).opportunity
    }

    @Test func whatItIs() {
        #expect(opportunity.name == "acme-eu")
        #expect(opportunity.account == "Acme Europe")
        #expect(opportunity.title == "Plant 2")
        #expect(opportunity.owner == "Sam Okoro")
        #expect(opportunity.openedOn?.iso == "2027-01-11")
        #expect(opportunity.closed == nil)
    }

    @Test func whoIsKnown() {
        #expect(opportunity.people == [Person(name: "Dana Ruiz", title: "COO", level: .cLevel, role: .decisionMaker)])
    }

    @Test func whatWasSaidAndWhatItCountsTowards() {
        #expect(opportunity.said.map(\.event) == [id(2), id(6), id(21), id(23)])
        #expect(opportunity.said.map(\.utterance.speaker) == [.named("Dana"), .seller("Sam Okoro"), .rep, .named("Tom Reyes")])
        #expect(opportunity.said.map(\.utterance.source) == [.live, .transcript, .live, .imported])
        #expect(opportunity.said.map(\.utterance.isPrivate) == [false, false, true, false])
        #expect(opportunity.said.map(\.utterance.reported) == [false, true, false, false])
        #expect(opportunity.said.allSatisfy { $0.utterance.at.rfc3339 == "2027-01-11T10:02:11.250Z" })
        #expect(
            opportunity.said.map(\.filings) == [
                [Filing(.consequence, ground: .words, confidence: 0.9375)], [Filing(.implementationTime, ground: .marked)], [],
                [Filing(.consequence, ground: .marked, denied: true)],
            ])
        #expect(
            opportunity.said.map { $0.utterance.reading.entities.map(\.kind) } == [
                ["money", "duration"], ["person", "count", "duration"], [], [],
            ])
        #expect(
            opportunity.said.first?.utterance.reading.entities.first
                == Entity(
                    .money(Rate(Money(amount: .single(1_000_000), currency: Currency("USD")), per: "day")), text: "about $1,000,000 a day",
                    range: 18..<40, approximate: true))
        #expect(opportunity.said.last?.utterance.quote == "we can't say what \"downtime\" costs\\hour 👩‍👩‍👧/€")
    }

    @Test func whatWasGivenAgreedAndSettled() {
        #expect(opportunity.given.map(\.stated.input) == [.price])
        #expect(opportunity.steps.map(\.change.change) == [.set, .dropped])
        #expect(
            opportunity.steps.first?.change.step
                == Step(
                    id: "board", title: "Board approval", side: .buyer, owner: "Dana Ruiz", days: 1, after: ["business-case", "proof"],
                    notBefore: Day(iso: "2027-03-31"), done: Day(iso: "2027-04-01")))
        #expect(opportunity.acknowledgements.map(\.acknowledged.by) == [.named("Dana Ruiz"), .seller(nil)])
        #expect(opportunity.settlements.mapValues(\.utterance) == [.consequence: id(2)])
    }
}
