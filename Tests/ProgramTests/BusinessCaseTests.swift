import Foundation
import Testing

/// `qualify roi` from outside: its formats, its files, its exit statuses.
@Suite struct BusinessCaseTests {
    private static let document = """
        pains:
          - {name: Downtime, cost: {amount: 1000000, currency: USD, per: day}, frequency: {value: 14}, reduction: {low: 8, high: 12}}
        investment: {oneTime: {amount: 400000, currency: USD}, recurring: {amount: 10000, currency: USD, per: month}}
        implementation: {value: 4, unit: month}
        """

    private func document(_ program: Program, _ text: String = document) throws -> String {
        let place = program.folder.appendingPathComponent("deal.yaml")
        try Data(text.utf8).write(to: place)
        return place.path
    }

    @Test(arguments: [
        ("--html", "<!DOCTYPE html>"), ("--svg", "<?xml"), ("--markdown", "# Downtime"), ("--json", "{"), ("--plain", "  problem a year"),
    ])
    func eachFormatGoesToTheOutputOrToAFile(flag: String, start: String) throws {
        let program = try Program()
        defer { program.remove() }
        let file = try document(program)
        let shown = try program.run("roi", "--document", file, flag)
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(shown.output.hasPrefix(start))
        let target = program.folder.appendingPathComponent("case").path
        let written = try program.run("roi", "--document", file, flag, "-o", target)
        #expect(written.status == 0 && written.output.isEmpty, "\(written.errors)")
        #expect(try String(contentsOfFile: target, encoding: .utf8) == shown.output)
    }

    @Test func oneFormatACall() throws {
        let program = try Program()
        defer { program.remove() }
        let run = try program.run("roi", "--document", try document(program), "--html", "--json")
        #expect(run.status == 64)
        #expect(run.errors.contains("at a time"))
    }

    @Test func theReadersLocaleChangesThePageAndNeverTheJSON() throws {
        let program = try Program()
        defer { program.remove() }
        let file = try document(program)
        func output(_ flag: String, _ locale: String) throws -> String {
            let process = program.process(["roi", "--document", file, flag])
            process.environment?["LC_ALL"] = locale
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: data, as: UTF8.self)
        }
        #expect(try output("--html", "de_DE.UTF-8").contains("580.000\u{A0}$"))
        #expect(try output("--html", "C").contains("$580,000"))
        #expect(try output("--json", "de_DE.UTF-8") == output("--json", "C"))
    }

    @Test func amountsInTwoCurrenciesAreAnErrorUntilARateIsGiven() throws {
        let program = try Program()
        defer { program.remove() }
        let talk = [
            "/dm Dana Ruiz, COO", "dana: when it stops we lose a million dollars a day, fourteen days last year",
            "dana: board wants 10% off that in next 12 mo", "/price 400k EUR",
        ]
        _ = try program.run("live", "acme", lines: talk)
        let json = try program.run("roi", "acme", "--json")
        #expect(json.status == 1)
        #expect(json.output.contains(#""code" : "mixed-currency""#), "\(json.output)")
        let html = try program.run("roi", "acme", "--html")
        #expect(html.status == 1 && html.output.isEmpty)
        #expect(html.errors.contains("/rate"))
        _ = try program.run("live", "acme", lines: ["/rate 1 EUR = 1.08 USD"])
        let page = try program.run("roi", "acme", "--html")
        #expect(page.status == 0)
        #expect(page.output.contains("Exchange rate assumed: 1 EUR = 1.08 USD."))
    }

    @Test func theBasisAndTheClaimsStandInTheJSON() throws {
        let program = try Program()
        defer { program.remove() }
        let talk = [
            "/dm Dana Ruiz, COO", "/who Tom Reyes, plant manager",
            "dana: when it stops we lose a million dollars a day, fourteen days last year",
            "dana: board wants 10% off that in next 12 mo", "/price 400k + 10k per month",
        ]
        _ = try program.run("live", "acme", lines: talk)
        struct Answer: Decodable {
            struct Claimed: Decodable { let benefit, cost, multiple: Double? }
            let basis: String
            let multiple: Double?
            let withClaimed: Claimed?
        }
        func answer() throws -> Answer {
            try JSONDecoder().decode(Answer.self, from: Data(try program.run("roi", "acme", "--json").output.utf8))
        }
        let before = try answer()
        #expect(before.basis == "proven")
        #expect(before.withClaimed == nil)
        _ = try program.run("prep", "acme", lines: ["@implementation-time our team says six months"])
        let after = try answer()
        #expect(after.basis == "proven")
        #expect(after.multiple == before.multiple)
        #expect((after.withClaimed?.multiple ?? .infinity) < (after.multiple ?? 0))
        #expect(after.withClaimed?.cost == 580_000)
    }
}
