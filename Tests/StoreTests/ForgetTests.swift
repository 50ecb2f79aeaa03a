import DealModel
import Foundation
import GRDB
import Testing

@testable import Store

struct ForgetTests {
    let scratch: Scratch
    let store: EventStore
    private let secret = "Zyxwv the secret of Dana"

    init() throws {
        scratch = try Scratch()
        store = try scratch.open()
    }

    /// Two opportunities in any order, with long and short events, so that pages are split and later rebalanced in many ways.
    private func fill(_ store: EventStore, seed: UInt64) throws {
        var generator = Generator(state: seed)
        let drafts = (1...600).map { number in
            let length = [1, 3, 10, 30, 100].randomElement(using: &generator) ?? 1
            return Bool.random(using: &generator)
                ? said(number, String(repeating: secret, count: length))
                : said(number, String(repeating: "Globex keeps this. ", count: length), globex)
        }
        // In one transaction for speed: `append` takes one opportunity at a time.
        try store.connection.write { db in
            try EventRow.insert(db, drafts, now: Instant(milliseconds: 1))
            try SummaryRow.write(db, summary(name: "zyxwv-corp"))
        }
    }

    private func holds(_ words: String, _ scratch: Scratch) throws -> Bool {
        try scratch.bytes().range(of: Data(words.utf8)) != nil
    }

    /// With `secure_delete` alone some of these seeds leave words behind.
    @Test(arguments: UInt64(1)...20)
    func theWordsLeaveTheFilesThemselves(seed: UInt64) throws {
        try fill(store, seed: seed)
        let kept = try store.events(of: globex)
        #expect(try holds("Zyxwv", scratch))
        try store.forget(acme)
        #expect(try !holds("Zyxwv", scratch), "seed \(seed)")
        #expect(try !holds("zyxwv-corp", scratch), "seed \(seed)")
        #expect(try holds("Globex keeps this. ", scratch))
        #expect(try store.events(of: acme).isEmpty)
        #expect(try store.summaries().isEmpty)
        #expect(try store.events(of: globex) == kept)
        #expect(try store.condition().damages == [])
    }

    @Test func whatWasForgottenStaysForgotten() throws {
        try store.add(opened(1))
        try store.forget(acme)
        expectStoreError(naming: acme.uuidString.lowercased(), { if case .forgotten(acme) = $0 { true } else { false } }) {
            try scratch.open().add(said(2, "again"))
        }
        try store.forget(acme)
        try store.add(said(3, "elsewhere", globex))
        #expect(try store.events(after: [:]).map(\.opportunity) == [globex])
    }

    @Test func itsNameIsFreeAgain() throws {
        _ = try store.append([opened(1)], now: Instant(milliseconds: 1), seen: 0) { _ in summary() }
        try store.forget(acme)
        _ = try store.append([opened(2, globex)], now: Instant(milliseconds: 1), seen: 0) { _ in summary(globex) }
        #expect(try store.summary(named: "acme")?.opportunity == globex)
    }

    @Test func neitherSequenceNorCounterNorInstantComesTwice() throws {
        let last = try #require(try store.add(opened(1), said(2, "a"), now: 9000).last)
        try store.forget(acme)
        let next = try #require(try scratch.open().add(said(3, "b", globex), now: 1).last)
        #expect(next.sequence > last.sequence)
        #expect(next.counter == last.counter + 1)
        #expect(next.instant > last.instant)
    }

    @Test func whileAnotherReadsTheWordsWaitForTheNextOpening() throws {
        try fill(store, seed: 1)
        try store.connection.outsideTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
        let reader = try scratch.open(readOnly: true)
        try reader.connection.queue.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
            expectStoreError(naming: scratch.path, { if case .tracesRemain = $0 { true } else { false } }) { try store.forget(acme) }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try store.events(of: acme).isEmpty)
        #expect(try holds("Zyxwv", scratch))
        _ = try scratch.open()
        #expect(try !holds("Zyxwv", scratch))
    }
}
