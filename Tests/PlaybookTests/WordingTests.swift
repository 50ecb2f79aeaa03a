import DealModel
import Testing

@testable import Playbook

@Suite struct WordingTests {
    let playbook: Playbook

    init() throws {
        playbook = try Playbook.builtIn()
    }

    @Test(
        arguments: [
            ("Plain.", [:], "Plain."),
            ("You said {problem}.", [.problem: "the line stops"], "You said the line stops."),
            ("You said {problem}.", [:], nil),
            ("You said {problem}.", [.problem: "  "], nil),
            ("{account}", [.account: "Acme"], "Acme"),
            ("{go-live-date} and {go-live-reason}", [.goLiveDate: "1 June"], nil),
            ("{go-live-date} and {go-live-reason}", [.goLiveDate: "1 June", .goLiveReason: "{problem}"], "1 June and {problem}"),
        ] as [(String, [Playbook.Placeholder: String], String?)])
    func fillsItsPlaces(source: String, facts: [Playbook.Placeholder: String], expected: String?) throws {
        let template = try Playbook.Template(source)
        #expect(template.filled(with: facts) == expected)
        #expect(template.source == source)
    }

    @Test(arguments: ["{", "}", "a { b", "a } b", "{problem", "{{problem}}", "problem}", "{a{b}"]) func looseBracesAreFaults(source: String)
    {
        #expect(throws: Playbook.Template.Fault.looseBrace) { try Playbook.Template(source) }
    }

    @Test(arguments: ["{}", "{ problem }", "{Problem}", "{größe}"]) func unknownPlacesAreFaults(source: String) {
        let name = String(source.dropFirst().dropLast())
        #expect(throws: Playbook.Template.Fault.unknownPlaceholder(name)) { try Playbook.Template(source) }
    }

    @Test func takesTheFallbackUntilTheFactIsKnown() throws {
        let unknown = try #require(playbook.wording(for: .consequence, purpose: .followUp))
        #expect(unknown.text == "What does it cost each time, all in, and how often was it last year?")
        let known = try #require(playbook.wording(for: .consequence, purpose: .followUp, facts: [.problem: "the line stops"]))
        #expect(
            known.text == "You said “the line stops”. What does that cost each time, all in, and how often was it last year?")
        #expect(known.id == unknown.id)
    }

    @Test(arguments: Criterion.allCases) func isNeverTheSameTwiceInARow(criterion: Criterion) throws {
        for purpose in Playbook.Purpose.allCases {
            var last: String?
            var heard: Set<String> = []
            for asked in 0..<40 {
                let wording = try #require(playbook.wording(for: criterion, purpose: purpose, asked: asked, last: last))
                #expect(wording.id != last)
                last = wording.id
                heard.insert(wording.id)
            }
            #expect(heard.count == playbook[criterion].questions.count { purpose == .written || $0.purposes != [.written] })
        }
    }

    @Test(arguments: Criterion.allCases) func beginsWithTheOccasion(criterion: Criterion) throws {
        for purpose in Playbook.Purpose.allCases {
            let wording = try #require(playbook.wording(for: criterion, purpose: purpose))
            let question = try #require(playbook[criterion].questions.first { $0.id == wording.id })
            #expect(question.purposes.contains(purpose))
        }
    }

    @Test func theSameArgumentsGiveTheSameWording() {
        let facts: [Playbook.Placeholder: String] = [.problem: "the line stops", .consequence: "$1M a day"]
        for asked in [0, 1, 7, Int.max, -3, Int.min] {
            let first = playbook.wording(for: .target, purpose: .sceptical, facts: facts, asked: asked, last: "x")
            #expect(first == playbook.wording(for: .target, purpose: .sceptical, facts: facts, asked: asked, last: "x"))
            #expect(first != nil)
        }
    }

    @Test func asksForTheMissingHalf() throws {
        let facts: [Playbook.Placeholder: String] = [.consequence: "a million a day"]
        let first = try #require(playbook.wording(after: .costWithoutFrequency, of: .consequence, facts: facts))
        #expect(first.text == "You put it at a million a day. How often does that happen in a year?")
        let again = try #require(playbook.wording(after: .costWithoutFrequency, of: .consequence, facts: facts, asked: 1, last: first.id))
        #expect(again.text == "How many were there last year?")
        #expect(playbook.wording(after: .costWithoutFrequency, of: .purchasing) == nil)
    }

    @Test func theOnlyWordingIsRepeatedRatherThanNone() throws {
        var lonely = playbook
        let index = try #require(lonely.criteria.firstIndex { $0.criterion == .fit })
        lonely.criteria[index].questions = [lonely.criteria[index].questions[0]]
        let wording = try #require(lonely.wording(for: .fit, purpose: .short))
        #expect(lonely.wording(for: .fit, purpose: .short, asked: 1, last: wording.id) == wording)
        lonely.criteria[index].questions = []
        #expect(lonely.wording(for: .fit, purpose: .short) == nil)
    }
}
