import DealModel
import Foundation
import GRDB

extension EventStore {
    /// Removes an opportunity and everything said in it for good, from the file's bytes, too; its id alone stays, so that the events are
    /// refused should they come back.
    ///
    /// - Throws: `tracesRemain` when it is forgotten, but the file could not be cleaned yet; else nothing was changed.
    package func forget(_ opportunity: UUID) throws(StoreError) {
        try connection.write { db in
            let id = opportunity.uuidString
            try db.execute(sql: "DELETE FROM event WHERE opportunity = ?", arguments: [id])
            try db.execute(sql: "DELETE FROM summary WHERE opportunity = ?", arguments: [id])
            try db.execute(sql: "INSERT OR IGNORE INTO tombstone (opportunity) VALUES (?)", arguments: [id])
            try SettingRow.write(db, EventStore.tracesKey, "yes")
        }
        do { try wipeTraces() } catch { throw StoreError.tracesRemain(path: path) }
    }

    private static let tracesKey = "traces to wipe"

    /// Does what an earlier `forget` could not finish; if that is still so, the next opening tries again.
    func wipePendingTraces() {
        guard (try? setting(EventStore.tracesKey)) ?? nil != nil else { return }
        try? wipeTraces()
    }

    /// Writes the database anew and empties the write-ahead log.
    ///
    /// `secure_delete` clears the cells that are deleted, but not copies that an earlier rebalancing left in the unused part of a page.
    private func wipeTraces() throws(StoreError) {
        try connection.outsideTransaction { db in
            try db.execute(sql: "VACUUM")
            _ = try db.checkpoint(.truncate)
            try SettingRow.write(db, EventStore.tracesKey, nil)
        }
    }
}

/// The ids of forgotten opportunities.
enum Tombstone {
    static func exists(_ db: Database, _ opportunity: UUID) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT 1 FROM tombstone WHERE opportunity = ?", arguments: [opportunity.uuidString]) != nil
    }
}
