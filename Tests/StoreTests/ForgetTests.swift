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

    /// Two opportunities whose events lie between each other's, so that pages are split and rebalanced many times.
    private func fill() throws {
        for number in 1...300 {
            let words = String(repeating: "\(secret) \(number). ", count: number % 40 + 1)
            _ = try store.append([said(number * 2, words)], now: Instant(milliseconds: 1), seen: 0) { _ in summary(name: "zyxwv-corp") }
            try store.add(said(number * 2 + 1, "Globex keeps this \(number)", globex))
        }
    }

    private func holds(_ words: String) throws -> Bool {
        try scratch.bytes().range(of: Data(words.utf8)) != nil
    }

    @Test func theWordsLeaveTheFilesThemselves() throws {
        try fill()
        #expect(try holds("Zyxwv"))
        try store.forget(acme)
        #expect(try !holds("Zyxwv"))
        #expect(try !holds("zyxwv-corp"))
        #expect(try holds("Globex keeps this 300"))
        #expect(try store.events(of: acme).isEmpty)
        #expect(try store.summaries().isEmpty)
        #expect(try store.events(of: globex).count == 300)
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
        try fill()
        try store.connection.outsideTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
        let reader = try scratch.open(readOnly: true)
        try reader.connection.queue.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
            expectStoreError(naming: scratch.path, { if case .tracesRemain = $0 { true } else { false } }) { try store.forget(acme) }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try store.events(of: acme).isEmpty)
        #expect(try holds("Zyxwv"))
        _ = try scratch.open()
        #expect(try !holds("Zyxwv"))
    }
}
