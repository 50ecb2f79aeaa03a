import DealModel
import Foundation
import GRDB

/// The record on disk: a log of events that only grows, and a summary row an opportunity.
///
/// Every call blocks until it is done; what has been returned is on the disk, not only in a cache. Any number of processes may have the
/// same file open. A call waits up to five seconds for another's turn, then throws `locked`.
package final class EventStore: Sendable {
    let connection: Connection

    /// Where the record lies; absolute.
    package var path: String { connection.file.path }

    /// Opens the file, making it and its folder (for the owner's eyes only) where there is none, and brings its tables up to date.
    ///
    /// - Parameter readOnly: for a file that cannot or must not be written; whatever writes then throws `readOnly`.
    package init(path: String, readOnly: Bool = false) throws(StoreError) {
        connection = try Connection(path: path, readOnly: readOnly)
        if !readOnly { wipePendingTraces() }
    }

    /// Adds events of one opportunity in one transaction, together with the summary row that follows from them.
    ///
    /// An event whose id is in the log is passed over. The store gives each new one its sequence, device, counter (without gaps) and
    /// instant: the later of `now` and one millisecond after the last.
    ///
    /// - Parameters:
    ///   - seen: the sequence up to which the caller knows this opportunity's events.
    ///   - project: gets all events of this opportunity after `seen`, other processes' among them, and returns the row to write (nil
    ///     leaves it as it is). It runs inside the transaction and must not call the store.
    /// - Returns: the same events that `project` got.
    /// - Throws: `nameTaken`, `forgotten`, `notRecordable`, `projection`, or what is wrong with the file; then nothing was written.
    package func append(
        _ drafts: [EventDraft], now: Instant, seen: Int, project: ([Event]) throws -> Summary?
    ) throws(StoreError) -> [Event] {
        guard let opportunity = drafts.first?.opportunity else { return [] }
        precondition(drafts.allSatisfy { $0.opportunity == opportunity }, "one append is of one opportunity")
        return try connection.write { db in
            if try Tombstone.exists(db, opportunity) { throw StoreError.forgotten(opportunity) }
            try EventRow.insert(db, drafts, now: now)
            let events = try EventRow.fetch(db, of: opportunity, after: seen)
            let summary: Summary?
            do { summary = try project(events) } catch { throw StoreError.projection(error) }
            if let summary {
                precondition(summary.opportunity == opportunity, "a summary is of the opportunity appended to")
                try SummaryRow.write(db, summary)
            }
            return events
        }
    }

    /// An opportunity's events in the order they were written; `sequence` is the place read to before.
    package func events(of opportunity: UUID, after sequence: Int = 0) throws(StoreError) -> [Event] {
        try connection.read { try EventRow.fetch($0, of: opportunity, after: sequence) }
    }

    /// What somebody does not have yet who has each device's events up to the given counter, in the order of this log.
    package func events(after cursors: [UUID: Int]) throws(StoreError) -> [Event] {
        try connection.read { try EventRow.fetch($0, after: cursors) }
    }

    /// Which summaries are wanted.
    package enum SummaryMatch: Hashable, Sendable {
        case all
        case named(String)
        case nameBeginning(String)
    }

    /// Summary rows, by name.
    package func summaries(matching match: SummaryMatch = .all) throws(StoreError) -> [Summary] {
        try connection.read { try SummaryRow.fetch($0, match) }
    }

    /// The opportunity of exactly this name.
    package func summary(named name: String) throws(StoreError) -> Summary? {
        try summaries(matching: .named(name)).first
    }
}
