import DealModel
import Foundation
import Testing

@testable import Store

struct SummaryTests {
    let scratch: Scratch
    let store: EventStore

    init() throws {
        scratch = try Scratch()
        store = try scratch.open()
    }

    private func write(_ number: Int, _ summary: Summary, to other: EventStore? = nil) throws {
        let draft = opened(number, summary.opportunity, name: summary.name)
        _ = try (other ?? store).append([draft], now: Instant(milliseconds: 1), seen: 0) { _ in summary }
    }

    @Test func everyFieldComesBack() throws {
        let full = Summary(
            opportunity: acme, name: "acme-corp", account: "Acme Corp", title: "Renewal", owner: "Sam Okoro", outcome: .noDecision,
            milestone: .moneyAndEffort, movingUntil: Day(year: 2027, month: 2, day: 28), decisionMaker: "Dana Ruiz",
            closeDate: Day(year: 2027, month: 6, day: 30), disqualifyProposed: true, playbookHash: "abc")
        try write(1, full)
        try write(2, summary(globex, name: "globex"))
        #expect(try scratch.open().summaries() == [full, summary(globex, name: "globex")])
    }

    @Test func theRowFollowsItsOpportunity() throws {
        try write(1, summary())
        var changed = summary(name: "acme-eu")
        changed.milestone = .verbal
        try write(2, changed)
        #expect(try store.summaries() == [changed])
        try write(3, summary(globex, name: "acme"))
        #expect(try store.summaries().map(\.name) == ["acme", "acme-eu"])
    }

    @Test func noSummaryLeavesTheRowAsItIs() throws {
        try write(1, summary())
        try store.add(said(2, "a"))
        #expect(try store.summaries() == [summary()])
    }

    @Test func aNameIsTakenOnceInAStore() throws {
        try write(1, summary())
        expectStoreError(naming: "acme", { if case .nameTaken("acme") = $0 { true } else { false } }) {
            try write(2, summary(globex), to: try scratch.open())
        }
        #expect(try store.events(of: globex).isEmpty)
        try write(2, summary(globex, name: "acme-2"))
        expectStoreError(naming: "acme", { if case .nameTaken("acme") = $0 { true } else { false } }) {
            try write(3, summary(globex))
        }
        #expect(try store.summaries().map(\.name) == ["acme", "acme-2"])
    }

    @Test func opportunitiesAreFoundByNameAndByItsBeginning() throws {
        for (number, name) in ["acme", "acme-corp", "acme-corp-2", "a%c_", "globex"].enumerated() {
            try write(number + 1, summary(id(number + 100), name: name))
        }
        #expect(try store.summary(named: "acme-corp")?.opportunity == id(101))
        #expect(try store.summary(named: "acme-c") == nil)
        #expect(try store.summaries(matching: .nameBeginning("acme-c")).map(\.name) == ["acme-corp", "acme-corp-2"])
        #expect(try store.summaries(matching: .nameBeginning("a%")).map(\.name) == ["a%c_"])
        #expect(try store.summaries(matching: .nameBeginning("A")).isEmpty)
        #expect(try store.summaries(matching: .nameBeginning("")).count == 5)
    }

    @Test func settingsAreKeptChangedAndRemoved() throws {
        #expect(try store.setting("owner") == nil)
        try store.set("owner", "Sam Okoro")
        try store.set("first run shown", "")
        #expect(try scratch.open(readOnly: true).setting("owner") == "Sam Okoro")
        try store.set("owner", "Ida Öst")
        #expect(try store.setting("owner") == "Ida Öst")
        try store.set("owner", nil)
        #expect(try scratch.open().setting("owner") == nil)
        #expect(try store.setting("first run shown") == "")
    }
}
