import BusinessCase
import Foundation
import Reports
import Testing

@testable import QualifyKit

/// Documents of any content through everything that a case is written as: no trap, no infinity, nothing that is no number.
@Suite struct CaseRobustnessTests {
    /// Printed with every failure, so that it can be run again.
    static let seeds: [UInt64] = Array(1...12)

    @Test(arguments: seeds)
    func `random documents are answered, or refused with codes`(_ seed: UInt64) throws {
        var documents = DocumentGenerator(seed: seed)
        let text = documents.document()
        let note = Comment(rawValue: "seed \(seed):\n\(text)")
        for format in CaseFormat.allCases {
            let calculation = try DocumentCalculation(
                Array(text.utf8), file: "deal.yaml", today: try #require(DocumentGenerator.today), style: Style(color: false, width: 60))
            let outcome = try calculation.businessCase(as: format)
            #expect(!outcome.text.isEmpty, note)
            if format == .json {
                let object = try JSONSerialization.jsonObject(with: Data(outcome.text.utf8)) as? [String: Any]
                #expect((object?["errors"] == nil) == outcome.isSound, note)
            }
            for word in ["nan", "inf", "-inf", "NaN", "Optional("] {
                let words = outcome.text.components(separatedBy: CharacterSet(charactersIn: " \n\",:;<>=()[]"))
                #expect(!words.contains(word), note)
            }
        }
    }

    @Test(arguments: ["1", "0", "1e-6", "0.01", "1e15", "1e24"])
    func `amounts of any size`(_ amount: String) throws {
        let text = """
            pains: [{name: a, cost: {amount: \(amount), currency: USD, per: day}, frequency: {value: 3}, reduction: {low: 1, high: 20}}]
            investment: {oneTime: {amount: \(amount), currency: USD}, recurring: {low: 0, high: \(amount), per: month}}
            implementation: {low: 1, high: 3, unit: month}
            """
        for format in CaseFormat.allCases {
            let calculation = try DocumentCalculation(
                Array(text.utf8), file: "deal.yaml", today: try #require(DocumentGenerator.today), style: Style(color: false, width: 60))
            #expect(try calculation.businessCase(as: format).isSound)
        }
    }

    @Test(arguments: ["1e-9", "1e30", "1e100", "1e127", "-1e100", "1e-120", "1e400"])
    func `an amount that nobody can reckon with is refused in words`(_ amount: String) throws {
        let text = "pains: [{cost: {amount: \(amount), per: year}, reduction: {percent: 5}}]\ninvestment: {oneTime: {amount: 7}}"
        for format in CaseFormat.allCases {
            let calculation = try DocumentCalculation(
                Array(text.utf8), file: "deal.yaml", today: try #require(DocumentGenerator.today), style: .plain)
            let outcome = try calculation.businessCase(as: format)
            #expect(!outcome.isSound)
            #expect(outcome.text.contains(format == .json ? "\"bad-number\"" : "pains[0].cost is no number"), "\(outcome.text)")
        }
    }

    @Test(arguments: [
        ("pains: [{cost: {amount: -5, per: year}}]", "pains[0].cost is below zero."),
        ("pains: [{reduction: {percent: 150}}]", "pains[0].reduction is over 100 %."),
        ("pains: [{cost: {low: 9, high: 4, per: year}}]", "pains[0].cost is a range whose ends are the wrong way round, or too long."),
        ("currency: EUR\ninvestment: {oneTime: {amount: 5, currency: USD}}", "investment.oneTime is in another currency than the rest"),
        ("implementation: {value: 4, unit: moon}", "implementation is counted in a unit that is not known here."),
    ])
    func `a contradiction is told in words`(_ text: String, _ words: String) throws {
        let calculation = try DocumentCalculation(
            Array(text.utf8), file: "deal.yaml", today: try #require(DocumentGenerator.today), style: .plain)
        for format in CaseFormat.allCases where format != .json {
            let outcome = try calculation.businessCase(as: format)
            #expect(!outcome.isSound)
            #expect(outcome.text.contains(words), "\(outcome.text)")
        }
    }
}

import DealModel

/// Documents drawn from a seed: mostly sound, now and then absurd.
private struct DocumentGenerator {
    static let today = Day(iso: "2026-11-23")

    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func chance(_ percent: UInt64) -> Bool { next() % 100 < percent }

    private mutating func one(of words: [String]) -> String { words[Int(next() % UInt64(words.count))] }

    private mutating func number() -> String {
        one(of: [
            "0", "1", "3", "12.5", "99", "4000", "1e6", "123456.78", "1e15", "999999999999999", "1e-6", "1e60", "100", "0.1", "40", "7",
        ])
    }

    private mutating func figure(_ key: String) -> String {
        if chance(2) { return "\(key): \(one(of: ["-1", "lots", ".nan", "1e999", "[]", "{}"]))" }
        guard chance(40) else { return "\(key): \(number())" }
        return "low: \(number()), high: \(number())" + (chance(30) ? ", likely: \(number())" : "")
    }

    private mutating func price(_ pers: [String]) -> String {
        let currency = chance(3) ? "EUR" : "USD"
        return "{\(figure("amount")), currency: \(currency), per: \(one(of: pers))}"
    }

    private mutating func length() -> String {
        "{\(figure("value")), unit: \(one(of: ["day", "week", "month", "month", "quarter", "year", "business-day"]))}"
    }

    mutating func document() -> String {
        var lines: [String] = []
        let pains = (0..<Int(next() % 4)).map { _ in
            let name = one(of: ["Downtime", "", "<script>alert(1)</script>", "Ü\u{301}", "日本語の問題", String(repeating: "long ", count: 60)])
            var fields = ["name: \"\(name)\"", "cost: \(price(["day", "hour", "year", "month", "outage"]))"]
            if chance(80) { fields.append("frequency: {\(figure("value")), per: \(one(of: ["year", "month", "week", "day"]))}") }
            if chance(90) { fields.append("reduction: {\(chance(70) ? "percent: \(next() % 101)" : figure("percent"))}") }
            if chance(20) { fields.append("margin: {percent: \(next() % 101)}") }
            return "  - {\(fields.joined(separator: ", "))}"
        }
        lines += pains.isEmpty ? [] : ["pains:"] + pains
        lines.append("investment:")
        if chance(90) { lines.append("  oneTime: \(price(["null"]))") }
        if chance(60) { lines.append("  recurring: \(price(["month", "year", "week"]))") }
        if chance(30) { lines.append("  effort: {\(figure("value")), unit: day, rate: \(price(["day"]))}") }
        if chance(40) { lines.append("leadTime: \(length())") }
        if chance(85) { lines.append("implementation: \(length())") }
        if chance(30) { lines.append("ramp: \(length())") }
        if chance(20) {
            lines.append("roi: {windowMonths: \(one(of: ["0", "1", "18", "36.5", "12000"])), gate: \(one(of: ["0", "3", "1e9"]))}")
        }
        return lines.joined(separator: "\n")
    }
}
