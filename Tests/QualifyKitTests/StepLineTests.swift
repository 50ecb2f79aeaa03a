import DealModel
import Testing

@testable import QualifyKit

/// What stands behind `/step add` and `/step edit`, in many ways of typing it.
@Suite struct StepLineTests {
    static let january = Day(iso: "2027-01-14") ?? Day(number: 0)

    private let reading = StepLine.Reading(
        step: { ["nda": "nda", "security": "security-review", "legal review": "legal-review", "proof": "proof"][$0.lowercased()] },
        day: { ["14 january", "the 14th of january"].contains($0.lowercased()) ? StepLineTests.january : nil },
        workingDays: { words in
            ["15 days": 15, "15 working days": 15, "three weeks": 15, "3 weeks": 15, "15d": 15, "3w": 15, "1 day": 1][words.lowercased()]
        },
        owner: "Nadia Brook")

    private func added(_ line: String) throws(StepLine.Problem) -> StepLine {
        try StepLine(line, reading: reading, needsTitle: true)
    }

    @Test(arguments: [
        "Works council, buyer, 15 days, after nda, owner Anna Beck",
        "Works council, owner Anna Beck, after nda, 15 days, buyer",
        "Works council side buyer owner Anna Beck days 15 after nda",
        "Works council, side buyer, days 15, after nda, owner: Anna Beck",
        "Works council, them, three weeks, after nda, owned by Anna Beck",
        "Works council buyer 15 days after nda owner Anna Beck",
        "Works council,buyer,15d,after nda,owner Anna Beck",
        "Works council, buyer, 15 working days after nda owner Anna Beck",
        "  Works council ,  Buyer , 3 weeks , After NDA , Owner Anna Beck ",
    ])
    func `one step, many lines`(_ line: String) throws {
        let step = try added(line)
        #expect(step.title == "Works council")
        #expect(step.side == .buyer && step.days == 15 && step.after == ["nda"] && step.owner == "Anna Beck")
    }

    @Test func `several before it, in any way of listing them`() throws {
        for line in [
            "X, after nda, security, proof", "X, after nda security proof", "X after nda and security and proof",
            "X, after nda & security, proof",
            "X, after nda, security, proof, buyer",
        ] {
            #expect(try added(line).after == ["nda", "security-review", "proof"], "\(line)")
        }
        #expect(try added("X, after legal review, 1 day").after == ["legal-review"])
        #expect(try added("X, after nothing").after == [])
    }

    @Test func `days, by and on`() throws {
        #expect(try added("Board meeting, on 14 January").on == Self.january)
        #expect(try added("Board meeting on 14 January").on == Self.january)
        #expect(try added("Reference call, by 14 January, both").by == Self.january)
        #expect(try added("Reference call by the 14th of January").by == Self.january)
    }

    @Test(arguments: [
        ("Meeting on risks", "Meeting on risks"), ("Legal, two rounds, buyer", "Legal, two rounds"),
        ("Both boards meet", "Both boards meet"),
        ("Buyer workshop", "Buyer workshop"), ("Review by our owners’ union", "Review by our owners’ union"), ("30 seconds", "30 seconds"),
    ])
    func `words of a title that look like more`(_ line: String, _ title: String) throws {
        #expect(try added(line).title == title)
    }

    @Test func `me and nobody as owners`() throws {
        #expect(try added("X, owner me").owner == "Nadia Brook")
        #expect(try added("X, owner nobody").owner == "")
    }

    @Test(arguments: [
        ("", "title is missing"), (",,,", "title is missing"), ("buyer", "buyer"), ("X, after unicorn", "no step “unicorn”"),
        ("X, side left", "buyer, seller or both"), ("X, owner", "owner is a name"), ("X, days many", "take a number"),
        ("X, on doomsday", "no day like"), ("X, days 0", "1 to 2600"), ("X, days 99999999999999999999", "take a number"),
        ("X, buyer, somehow", "“somehow”"),
    ])
    func `what is not understood is said in a line`(_ line: String, _ words: String) {
        do {
            let step = try added(line)
            #expect(step.title == words, "\(step)")
        } catch {
            #expect(error.text.contains(words), "\(error.text)")
            #expect(!error.text.contains("\n"))
        }
    }

    @Test func `no line traps`() {
        let parts = ["after", "owner", "days", "15", "on", "by", "side", "buyer", ",", "title", "", "14", "January", "é", "weeks", "a"]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            let line = (0..<8).map { _ -> String in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return parts[Int(state >> 33) % parts.count]
            }.joined(separator: " ")
            for needsTitle in [true, false] { _ = try? StepLine(line, reading: reading, needsTitle: needsTitle) }
        }
    }
}
