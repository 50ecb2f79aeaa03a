import Foundation
import Testing

@testable import DealModel

/// The JSON of `qualify extract`: the names and forms here are promised to other programs.
struct EntityJSONTests {
    private static let usd = Currency("USD")

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func entity(_ value: Entity.Value, approximate: Bool = false, bound: Bound? = nil) -> Entity {
        Entity(value, text: "w", range: 2..<3, approximate: approximate, bound: bound)
    }

    private func expect(_ entity: Entity, is expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(try json(entity) == expected, sourceLocation: sourceLocation)
        #expect(try JSONDecoder().decode(Entity.self, from: Data(expected.utf8)) == entity, sourceLocation: sourceLocation)
    }

    @Test func money() throws {
        try expect(
            entity(.money(Rate(Money(amount: .single(1_000_000), currency: Self.usd), per: "day")), approximate: true),
            is: #"{"amount":1000000,"approximate":true,"currency":"USD","end":3,"kind":"money","per":"day","start":2,"text":"w"}"#)
        try expect(
            entity(.money(Rate(Money(amount: .range(low: 5, high: 7.5), currency: nil), per: "user", period: "month")), bound: .max),
            is:
                #"{"bound":"max","currency":null,"end":3,"high":7.5,"kind":"money","low":5,"per":"user","period":"month","start":2,"text":"w"}"#
        )
    }

    @Test func percent() throws {
        try expect(entity(.percent(Percent(.single(10)))), is: #"{"end":3,"kind":"percent","start":2,"text":"w","value":10}"#)
        try expect(
            entity(.percent(Percent(.range(low: 10, high: 15), period: "month")), bound: .min),
            is: #"{"bound":"min","end":3,"high":15,"kind":"percent","low":10,"period":"month","start":2,"text":"w"}"#)
    }

    @Test func duration() throws {
        try expect(
            entity(.duration(Span(.single(14), .day, per: "year"))),
            is: #"{"end":3,"kind":"duration","per":"year","start":2,"text":"w","unit":"day","value":14}"#)
        try expect(
            entity(.duration(Span(.range(low: 3, high: 4), .businessDay))),
            is: #"{"end":3,"high":4,"kind":"duration","low":3,"start":2,"text":"w","unit":"business-day"}"#)
    }

    @Test func date() throws {
        let (from, to) = (try #require(Day(iso: "2027-01-01")), try #require(Day(iso: "2027-03-31")))
        try expect(
            entity(.date(Period(from: from, to: to, grain: .quarter)), bound: .by),
            is: #"{"bound":"by","end":3,"from":"2027-01-01","grain":"quarter","kind":"date","start":2,"text":"w","to":"2027-03-31"}"#)
    }

    @Test func count() throws {
        try expect(
            entity(.count(Count(.single(6), noun: "outage", per: "month"))),
            is: #"{"end":3,"kind":"count","noun":"outage","per":"month","start":2,"text":"w","value":6}"#)
        try expect(
            entity(.count(Count(.single(6), noun: "outage"))),
            is: #"{"end":3,"kind":"count","noun":"outage","per":null,"start":2,"text":"w","value":6}"#)
    }

    @Test func person() throws {
        try expect(
            entity(.person(NamedPerson(name: "Dana Ruiz", title: "COO", level: .cLevel))),
            is: #"{"end":3,"kind":"person","level":"c-level","name":"Dana Ruiz","start":2,"text":"w","title":"COO"}"#)
        try expect(
            entity(.person(NamedPerson(name: "Tom"))),
            is: #"{"end":3,"kind":"person","level":null,"name":"Tom","start":2,"text":"w","title":null}"#)
    }

    @Test func withoutOffsets() throws {
        #expect(try json(Entity.WithoutOffsets(entity(.percent(Percent(.single(10)))))) == #"{"kind":"percent","text":"w","value":10}"#)
    }

    @Test(arguments: [
        #"{"kind":"percent","text":"w","start":3,"end":2,"value":1}"#, #"{"kind":"colour","text":"w","start":0,"end":1}"#,
        #"{"kind":"percent","text":"w","start":0,"end":1}"#,
        #"{"kind":"date","text":"w","start":0,"end":1,"from":"x","to":"y","grain":"day"}"#,
        #"{"kind":"duration","text":"w","start":0,"end":1,"value":1,"unit":"fortnight"}"#,
        // Whoever looks up the words before a figure counts from its start.
        #"{"kind":"percent","text":"10 %","start":-5,"end":1,"value":10}"#, "[]", "null",
    ])
    func whatIsNoEntityIsRefused(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Entity.self, from: Data(text.utf8)) }
    }

    /// Amounts are exact: no figure passes through binary floating point.
    @Test func anyFigureComesBackExactly() throws {
        let seed: UInt64 = 11
        var generator = Generator(seed: seed)
        for _ in 0..<2000 {
            let digits = Int.random(in: 1...30, using: &generator)
            let whole = String((0..<digits).map { _ in Character(String(Int.random(in: 0...9, using: &generator))) })
            let places = Int.random(in: 0...8, using: &generator)
            let fraction = String((0..<places).map { _ in Character(String(Int.random(in: 0...9, using: &generator))) })
            let text = (Bool.random(using: &generator) ? "-" : "") + whole + (places == 0 ? "" : "." + fraction)
            let value = try #require(Decimal(string: text))
            let written = entity(.percent(Percent(.single(value))))
            let read = try JSONDecoder().decode(Entity.self, from: try JSONEncoder().encode(written))
            #expect(read == written, "seed \(seed): \(text)")
        }
    }
}
