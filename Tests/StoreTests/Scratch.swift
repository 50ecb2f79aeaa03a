import DealModel
import Foundation
import GRDB
import Testing

@testable import Store

/// A folder of a test's own that goes when the test is over.
final class Scratch {
    let folder: String

    init() throws {
        var template = Array((NSTemporaryDirectory() + "qualify-store-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
        folder = String(cString: made)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var path: String { folder + "/store.sqlite" }

    func open(readOnly: Bool = false) throws -> EventStore {
        try EventStore(path: path, readOnly: readOnly)
    }

    /// Everything in the database's own files, as bytes.
    func bytes() throws -> Data {
        try ["", "-wal", "-shm"].map { path + $0 }.filter { FileManager.default.fileExists(atPath: $0) }
            .reduce(into: Data()) { try $0.append(Data(contentsOf: URL(fileURLWithPath: $1))) }
    }

    /// SQLite without the store, to make what the store must cope with.
    func sqlite(_ sql: String, on path: String? = nil) throws {
        let queue = try DatabaseQueue(path: path ?? self.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}

func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
}

/// A UUID that says its number.
func id(_ number: Int) -> UUID {
    let hex = String(number, radix: 16)
    return UUID(uuidString: "00000000-0000-4000-A000-" + String(repeating: "0", count: 12 - hex.count) + hex) ?? UUID()
}

let acme = id(0xACE)
let globex = id(0x61B)

func opened(_ number: Int, _ opportunity: UUID = acme, name: String = "acme") -> EventDraft {
    EventDraft(
        id: id(number), author: "Sam Okoro", opportunity: opportunity,
        body: .opened(Opened(name: name, account: "Acme Corp", owner: "Sam Okoro", day: Day(number: 20_000))))
}

func said(_ number: Int, _ quote: String, _ opportunity: UUID = acme) -> EventDraft {
    EventDraft(
        id: id(number), author: "Sam Okoro", opportunity: opportunity,
        body: .said(
            Utterance(
                quote: quote, speaker: .named("Dana"), source: .live, at: Instant(milliseconds: 1), day: Day(number: 20_000),
                reading: Reading(extractor: 1))))
}

func summary(_ opportunity: UUID = acme, name: String = "acme") -> Summary {
    Summary(opportunity: opportunity, name: name, account: "Acme Corp", owner: "Sam Okoro", playbookHash: "p1")
}

extension EventStore {
    /// For tests that care only for what was written.
    @discardableResult
    func add(_ drafts: EventDraft..., now: Int = 1000) throws -> [Event] {
        try append(drafts, now: Instant(milliseconds: now), seen: 0) { _ in nil }
    }
}

/// Whether a store error is of the case that `pattern` accepts, with exactly one line that names the path or thing.
func expectStoreError(
    naming name: String, _ pattern: (StoreError) -> Bool, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) {
    do {
        try body()
        Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    } catch {
        guard let error = error as? StoreError else {
            Issue.record("\(error) is no StoreError", sourceLocation: sourceLocation)
            return
        }
        #expect(pattern(error), "\(error)", sourceLocation: sourceLocation)
        #expect(error.description.contains(name), sourceLocation: sourceLocation)
        #expect(!error.description.contains("\n"), sourceLocation: sourceLocation)
    }
}

/// SplitMix64: the same numbers from the same seed.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
