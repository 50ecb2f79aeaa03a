import BusinessCase
import DealModel
import Foundation
import Playbook
import Qualification

@testable import Reports

/// Business cases to report on.
enum CaseFixture {
    static let usd = Currency("USD")

    /// A million a day, 14 days a year, 8 to 12 % less; four months; $400k and $10k a month: 2.8 X.
    static let headline = CaseInput(
        pains: [
            Pain(
                name: "Unplanned downtime", cost: Price(Estimate(low: 800_000, high: 1_200_000), currency: usd, per: "day"),
                frequency: Frequency(Estimate(14), unit: "day", per: "year"), reduction: Estimate(low: 8, high: 12))
        ],
        investment: Investment(
            oneTime: Price(Estimate(400_000), currency: usd), recurring: Price(Estimate(10_000), currency: usd, per: "month")),
        implementation: Length(Estimate(4), .month))

    static func brief(_ input: CaseInput = headline) throws -> CaseBrief {
        CaseBrief(input, try input.computed(), day: Fixture.today)
    }

    /// The record of a deal: Dana is the decision maker; `lines` are what was said, as (who, source, words, criterion, entities).
    struct Line {
        var who: Speaker
        var source: Source = .live
        var reported = false
        var words: String
        var criterion: Criterion
        var entities: [Entity]
    }

    static func brief(_ lines: [Line], more: [EventBody] = [], account: String = "Acme Corp") throws -> CaseBrief {
        var bodies: [EventBody] = [
            .opened(Opened(name: "acme-corp", account: account, title: nil, owner: "Nadia Brook", day: Fixture.today)),
            .person(PersonNamed(Fixture.dana)), .person(PersonNamed(Person(name: "Tom Reyes", title: "plant manager"))),
        ]
        bodies += lines.map { line in
            .said(
                Utterance(
                    quote: line.words, speaker: line.who, source: line.source, at: Instant(Fixture.today), day: Fixture.today,
                    reported: line.reported,
                    reading: Reading(extractor: 1, entities: line.entities, filings: [Filing(line.criterion, ground: .marked)])))
        }
        bodies += more
        guard let brief = CaseBrief(try Fixture.verdict(Fixture.opportunity(bodies))) else { throw Unreadable() }
        return brief
    }

    struct Unreadable: Error {}

    static let dana = Speaker.named("Dana Ruiz")

    static let cost = [Fixture.money(1_000_000, per: "day"), Fixture.span(14, .day, per: "year")]
    static let tenth = [Entity(.percent(Percent(.single(10))), text: "10 %", range: 0..<4)]
    static let price = EventBody.stated(
        Stated(
            .price, words: "400k + 10k per month", entities: [Fixture.money(400_000), Fixture.money(10_000, per: "month")],
            day: Fixture.today,
            at: Instant(Fixture.today)))

    /// Everything was said by the one who must say it.
    static func proven(words: String = "so it is") throws -> CaseBrief {
        try brief(
            [
                Line(who: dana, words: words, criterion: .problem, entities: []),
                Line(who: dana, words: words, criterion: .consequence, entities: cost),
                Line(who: dana, words: words, criterion: .target, entities: tenth),
                Line(who: .seller("Nadia Brook"), words: words, criterion: .implementationTime, entities: [Fixture.span(4, .month)]),
            ], more: [price], account: "Acme " + words)
    }
}
