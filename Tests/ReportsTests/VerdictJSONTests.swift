import DealModel
import Foundation
import Playbook
import Qualification
import Reports
import Testing

/// The shape of `qualify show --json`.
@Suite struct VerdictJSONTests {
    private func object(_ opportunity: Opportunity, next: VerdictDocument.NextQuestion? = nil) throws -> [String: Any] {
        let text = try JSONDocument.line(VerdictDocument(try Fixture.verdict(opportunity), next: next))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static let empty = Fixture.opportunity([
        .opened(Opened(name: "acme-corp", account: "Acme Corp", owner: "Sam", day: Fixture.today))
    ])

    @Test func nothingKnown() throws {
        let shown = try object(Self.empty)
        for key in ["decisionMaker", "nextStep", "next"] { #expect(shown[key] is NSNull, "\(key)") }
        #expect(shown["opportunity"] as? String == "acme-corp")
        #expect(shown["account"] as? String == "Acme Corp")
        #expect(shown["owner"] as? String == "Sam")
        #expect(shown["status"] as? String == "open")
        #expect(shown["milestone"] as? String == "none")
        #expect(shown["probability"] as? Int == 0)
        #expect(shown["moving"] as? Bool == false)
        #expect((shown["movingReason"] as? String)?.isEmpty == false)
    }

    @Test func allEighteenInOrder() throws {
        for opportunity in [Self.empty, Fixture.talkative(quote: "so it is")] {
            let rows = try #require(try object(opportunity)["criteria"] as? [[String: Any]])
            #expect(rows.compactMap { $0["id"] as? String } == Criterion.allCases.map(\.rawValue))
            for row in rows {
                #expect(Set(row.keys) == ["id", "milestone", "status", "values", "evidence", "contradicted"])
                #expect(["proven", "claimed", "denied", "missing"].contains(row["status"] as? String ?? ""))
            }
        }
    }

    @Test func everythingKnown() throws {
        let question = VerdictDocument.NextQuestion(criterion: .target, question: "How much?")
        let shown = try object(Fixture.talkative(quote: "so it is"), next: question)
        #expect(shown["decisionMaker"] as? [String: String] == ["name": "Dana Ruiz", "title": "COO", "level": "c-level"])
        #expect(shown["next"] as? [String: String] == ["criterion": "target", "question": "How much?"])
        let step = try #require(shown["nextStep"] as? [String: String])
        #expect(step == ["what": "so it is", "date": "2026-12-01", "owner": "Dana Ruiz"])
        let rows = try #require(shown["criteria"] as? [[String: Any]])
        let goLive = try #require(rows.first { $0["id"] as? String == "go-live-date" })
        #expect(goLive["contradicted"] as? Bool == true)
        let evidence = try #require(goLive["evidence"] as? [[String: Any]])
        #expect(evidence.compactMap { $0["counts"] as? Bool } == [false, true])
        let piece = try #require(evidence.first)
        #expect(Set(piece.keys).isSuperset(of: ["quote", "speaker", "side", "decisionMaker", "at", "source", "counts"]))
        #expect(piece["side"] as? String == "buyer")
        #expect(piece["decisionMaker"] as? Bool == true)
        #expect(piece["source"] as? String == "live")
        #expect((piece["at"] as? String)?.hasPrefix("2026-11-23T00:00:00") == true)
        #expect((piece["at"] as? String)?.hasSuffix("Z") == true)
        let values = try #require(goLive["values"] as? [[String: Any]])
        #expect(values.count == 1)
        #expect(values.first?["kind"] as? String == "date")
        #expect(values.first?["start"] == nil)
        #expect(values.first?["end"] == nil)
    }

    @Test func percentsAreTenForTenPercent() throws {
        let rows = try #require(try object(Fixture.talkative(quote: "so it is"))["criteria"] as? [[String: Any]])
        let values = try #require(rows.first { $0["id"] as? String == "target" }?["values"] as? [[String: Any]])
        #expect(values.first?["value"] as? Double == 10)
    }

    @Test func dangersAndProposal() throws {
        let shown = try object(Fixture.talkative(quote: "so it is"))
        let dangers = try #require(shown["dangers"] as? [[String: Any]])
        #expect(!dangers.isEmpty)
        for danger in dangers { #expect(Set(danger.keys) == ["code", "message", "criterion"]) }
        let disqualify = try #require(shown["disqualify"] as? [String: Any])
        #expect(disqualify["proposed"] as? Bool == true)
        let reasons = try #require(disqualify["reasons"] as? [[String: String]])
        for reason in reasons { #expect(Set(reason.keys) == ["criterion", "message", "quote"]) }
    }

    @Test func unknownTitleAndLevelAreNulls() throws {
        let shown = try object(Fixture.opportunity([.person(PersonNamed(Person(name: "Dana", role: .decisionMaker)))]))
        let person = try #require(shown["decisionMaker"] as? [String: Any])
        #expect(person["title"] is NSNull)
        #expect(person["level"] is NSNull)
    }

    @Test func ownViewHasANullSpeaker() throws {
        let utterance = Utterance(
            quote: "stops", speaker: .rep, source: .prep, at: Instant(Fixture.today), day: Fixture.today,
            reading: Reading(extractor: 1, filings: [Filing(.problem, ground: .marked)]))
        let rows = try #require(try object(Fixture.opportunity([.said(utterance)]))["criteria"] as? [[String: Any]])
        let piece = try #require((rows.first { $0["id"] as? String == "problem" }?["evidence"] as? [[String: Any]])?.first)
        #expect(piece["speaker"] is NSNull)
        #expect(piece["side"] as? String == "seller")
    }

    @Test(arguments: [(Outcome.won, 100), (.lost, 0), (.noDecision, 0), (.disqualified, 0)]) func ended(
        _ outcome: Outcome, _ probability: Int
    ) throws {
        let shown = try object(Fixture.opportunity([.closed(Closed(outcome, reason: "so", day: Fixture.today))]))
        #expect(shown["status"] as? String == outcome.rawValue)
        #expect(shown["probability"] as? Int == probability)
        #expect(shown["dangers"] as? [String] == [])
    }

    @Test func keysAreSortedAndBytesTheSame() throws {
        let opportunity = Fixture.talkative(quote: "a/b \u{1B}[31m \u{2028} “x”")
        let one = try JSONDocument.line(VerdictDocument(try Fixture.verdict(opportunity), next: nil))
        let two = try JSONDocument.line(VerdictDocument(try Fixture.verdict(opportunity), next: nil))
        #expect(one == two)
        #expect(!one.contains("\n"))
        #expect(!one.contains("\u{1B}"))
        #expect(one.contains("a/b"))
        let order = [
            "\"account\"", "\"criteria\"", "\"dangers\"", "\"decisionMaker\"", "\"disqualify\"", "\"movingReason\"", "\"opportunity\"",
            "\"probability\"",
        ]
        let places = order.compactMap { one.range(of: $0)?.lowerBound }
        #expect(places.count == order.count)
        #expect(places.first == one.index(after: one.startIndex))
    }

    @Test func caseSaysWhatItRestsOn() throws {
        let verdict = try Fixture.verdict(Fixture.talkative(quote: "so it is"))
        let text = try JSONDocument.line(CaseDocument(verdict.businessCase))
        let shown = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(shown["basis"] as? String == "proven")
        #expect(shown["withClaimed"] == nil)
        #expect(abs((shown["multiple"] as? Double ?? 0) - 2.816) < 0.001)
    }
}
