import GRDB

/// How the file is doing, for people who wonder about it.
package struct StoreCondition: Hashable, Sendable {
    /// What SQLite's own check found wrong; empty when the file is sound.
    package let damages: [String]
    package let events: Int
    package let opportunities: Int
    /// "wal", or "delete" on a file system that cannot share memory.
    package let journalMode: String
    /// 2 (full) or more: nothing acknowledged is lost in a power cut.
    package let synchronous: Int
    package let sqliteVersion: String
}

extension EventStore {
    /// Reads the whole file to check it.
    package func condition() throws(StoreError) -> StoreCondition {
        try connection.read { db in
            StoreCondition(
                damages: try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" },
                events: try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0,
                opportunities: try Int.fetchOne(db, sql: "SELECT count(*) FROM summary") ?? 0,
                journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
                synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0,
                sqliteVersion: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "")
        }
    }
}
