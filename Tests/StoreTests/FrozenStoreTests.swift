import DealModel
import Foundation
import GRDB
import Testing

@testable import Store

/// A store that version 1 wrote opens, reads and goes on the same for ever.
struct FrozenStoreTests {
    let scratch: Scratch
    let store: EventStore

    init() throws {
        scratch = try Scratch()
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/version-1.sql")
        try scratch.sqlite(try String(contentsOf: fixture, encoding: .utf8))
        store = try scratch.open()
    }

    @Test func itsEventsAreRead() throws {
        let events = try store.events(of: acme)
        #expect(events.map(\.sequence) == Array(1...23))
        #expect(events.map(\.id) == (1...23).map { id($0) })
        #expect(events.map(\.instant.milliseconds) == (0...22).map { 1_799_661_731_250 + $0 })
        #expect(
            events.map(\.body.kind) == [
                "opened", "said", "person", "said", "person", "said", "moved", "stated", "step", "step", "acknowledged", "acknowledged",
                "settled", "closed", "withdrawn", "restored", "reopened", "renamed", "dreamt", "said", "said", "withdrawn", "said",
            ])
        let unknown = events.filter { if case .unknown = $0.body { true } else { false } }
        #expect(unknown.map(\.sequence) == [19, 20])
        let opportunity = OpportunityLog(id: acme, events: events).opportunity
        #expect(opportunity.name == "acme-eu")
        #expect(opportunity.said.map(\.event) == [id(2), id(6), id(21), id(23)])
        #expect(opportunity.decisionMaker?.name == "Dana Ruiz")
    }

    @Test func itsSummariesAndSettingsAreRead() throws {
        #expect(
            try store.summaries() == [
                Summary(
                    opportunity: acme, name: "acme-eu", account: "Acme Europe", title: "Plant 2", owner: "Sam Okoro",
                    milestone: .painAndPower, movingUntil: Day(iso: "2027-02-01"), decisionMaker: "Dana Ruiz",
                    closeDate: Day(iso: "2027-05-28"), disqualifyProposed: true, playbookHash: "4f1c"),
                Summary(opportunity: globex, name: "globex", account: "Globex", owner: "Sam Okoro", outcome: .lost, playbookHash: "4f1c"),
            ])
        #expect(try store.setting("owner") == "Sam Okoro")
    }

    @Test func itGoesOnWhereItStopped() throws {
        let next = try #require(try store.add(said(500, "a"), now: 0).last)
        #expect(next.sequence == 25)
        #expect(next.counter == 25)
        #expect(next.device.uuidString == "4E75A85B-3BAC-4A47-A23C-DB0FB31B0F40")
        #expect(next.instant.milliseconds == 1_799_661_731_274)
        #expect(throws: StoreError.self) { try store.add(said(501, "of a forgotten one", id(0xDEAD))) }
    }

    @Test func itsTablesAreThoseOfANewStore() throws {
        func tables(_ store: EventStore) throws -> [String] {
            try store.connection.read { try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name") }
        }
        #expect(try tables(store) == tables(EventStore(path: scratch.folder + "/new.sqlite")))
    }
}
