import DealModel
import Foundation
import Testing

@testable import Store

struct DurabilityTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func everyWriterSyncsFullyIntoAWriteAheadLog() throws {
        for _ in 1...2 {
            let store = try scratch.open()
            let condition = try store.condition()
            #expect(condition.synchronous == 2)
            #expect(condition.journalMode == "wal")
            #expect(condition.damages == [])
            try store.add(said(1, "a"))
            #expect(try store.condition().synchronous == 2)
        }
    }

    /// Fifty processes, each killed at a moment of its own: what one had acknowledged is there, whole and in order.
    @Test func whatWasAcknowledgedSurvivesKillNine() throws {
        let seed: UInt64 = 20_270_331
        var generator = Generator(state: seed)
        var acknowledged: [String] = []
        for round in 1...50 {
            let probe = try Probe(["append", scratch.path, acme.uuidString])
            // Every other one only once it has begun to write, since on a busy machine the opening takes all the time.
            if round.isMultiple(of: 2) { probe.awaitOutput() }
            usleep(UInt32.random(in: 1_000...40_000, using: &generator))
            probe.kill()
            let lines = probe.lines()
            #expect(!lines.contains { $0.hasPrefix("error") }, "seed \(seed), round \(round): \(lines.last ?? "")")
            acknowledged += lines
        }
        #expect(acknowledged.count >= 25, "the probes were killed before they could do anything")
        let store = try scratch.open()
        let events = try store.events(of: acme)
        #expect(Set(acknowledged).subtracting(events.map(\.id.uuidString)).isEmpty, "seed \(seed)")
        #expect(events.map(\.counter) == Array(1...events.count))
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.instant < $1.instant && $0.sequence < $1.sequence })
        #expect(try store.condition().damages == [])
    }

    @Test func aFullDiskLosesNothingThatWasAcknowledged() throws {
        let store = try scratch.open()
        try store.connection.outsideTransaction { db in
            try db.execute(sql: "PRAGMA max_page_count = 40")
        }
        var written = 0
        expectStoreError(naming: scratch.path, { if case .diskFull = $0 { true } else { false } }) {
            while written < 10_000 {
                try store.add(said(written + 1, String(repeating: "x", count: 3000)))
                written += 1
            }
        }
        #expect(written > 0)
        #expect(try store.events(of: acme).count == written)
        try store.connection.outsideTransaction { try $0.execute(sql: "PRAGMA max_page_count = 4000") }
        try store.add(said(99_999, "there is room again"))
        #expect(try scratch.open().events(of: acme).map(\.counter) == Array(1...written + 1))
    }

    /// A disk of 300 kB in a mount name space that ends with the probe.
    @Test(.enabled(if: Rights.canMount, "only root can mount a small disk"))
    func aReallyFullDiskIsSaidInOneLine() throws {
        let disk = scratch.folder + "/disk"
        let kept = scratch.folder + "/kept"
        let lines = try Probe.run(
            "append", disk + "/store.sqlite", acme.uuidString,
            shell: """
                exec unshare -m sh -c '
                    mkdir \(disk) \(kept) && mount -t tmpfs -o size=300k none \(disk) || exit 3
                    "$@"; cp \(disk)/store.sqlite* \(kept)/' sh "$@"
                """)
        #expect(lines.last == "error: " + StoreError.diskFull(path: disk + "/store.sqlite").description)
        let store = try EventStore(path: kept + "/store.sqlite")
        #expect(try store.events(of: acme).map(\.id.uuidString).starts(with: lines.dropLast()))
        #expect(try store.condition().damages == [])
        #expect(lines.count > 1)
    }
}

/// What the user who runs the tests may do.
enum Rights {
    static let canMount: Bool = {
        guard geteuid() == 0 else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "unshare -m mount -t tmpfs none /mnt 2>/dev/null"]
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}
