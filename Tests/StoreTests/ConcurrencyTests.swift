import DealModel
import Foundation
import Testing

@testable import Store

struct ConcurrencyTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func severalConnectionsWriteAtOnceAndEachSeesAllInOrder() async throws {
        let path = scratch.path
        try await withThrowingTaskGroup(of: [UUID].self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let store = try EventStore(path: path)
                    var log: [Event] = []
                    for number in 0..<25 {
                        let draft = said(writer * 1000 + number + 1, "from \(writer)")
                        log += try store.append([draft], now: Instant(milliseconds: number), seen: log.last?.sequence ?? 0) { _ in nil }
                    }
                    // What each has put together piece by piece is a beginning of the log.
                    #expect(try store.events(of: acme).starts(with: log))
                    return log.map(\.id)
                }
            }
            for try await ids in group { #expect(Set(ids).count == ids.count) }
        }
        let events = try scratch.open().events(of: acme)
        #expect(events.map(\.counter) == Array(1...100))
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.instant < $1.instant })
    }

    @Test func processesThatOpenANewFileAtOnceAllGetAStore() throws {
        for round in 1...5 {
            let path = scratch.folder + "/new-\(round)/store.sqlite"
            let probes = try (1...6).map { _ in try Probe(["open", path, "acme", "3"]) }
            let names = probes.map { $0.lines() }
            #expect(names.allSatisfy { $0.count == 3 }, "\(names)")
            let all = names.flatMap { $0 }
            #expect(Set(all) == Set(["acme"] + (2...18).map { "acme-\($0)" }))
            #expect(try EventStore(path: path).summaries().map(\.name).sorted() == all.sorted())
        }
    }

    @Test func aReaderIsNotHeldUpByAWriter() throws {
        let store = try scratch.open()
        try store.add(opened(1))
        let reader = try scratch.open(readOnly: true)
        try store.connection.outsideTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(try reader.events(of: acme).count == 1)
            try db.execute(sql: "ROLLBACK")
        }
    }

    @Test func aLockThatIsNeverReleasedIsSaidInOneLine() throws {
        let store = try scratch.open()
        let other = try scratch.open()
        // Five seconds are for people; the test need not wait them.
        try other.connection.outsideTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
        try store.connection.outsideTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            expectStoreError(naming: scratch.path, { if case .locked = $0 { true } else { false } }) {
                try other.add(said(1, "a"))
            }
            try db.execute(sql: "ROLLBACK")
        }
        try other.add(said(1, "a"))
        #expect(try store.events(of: acme).count == 1)
    }

    @Test func aWriterWaitsForAnother() async throws {
        let store = try scratch.open()
        let path = scratch.path
        let (started, start) = AsyncStream<Void>.makeStream()
        let holder = Task.detached {
            try store.connection.outsideTransaction { db in
                try db.execute(sql: "BEGIN IMMEDIATE")
                start.yield()
                Thread.sleep(forTimeInterval: 0.3)
                try db.execute(sql: "COMMIT")
            }
        }
        for await _ in started { break }
        try EventStore(path: path).add(said(1, "a"))
        try await holder.value
        #expect(try store.events(of: acme).count == 1)
    }
}
