import GRDB

extension EventStore {
    /// A value that the program keeps with the record: the owner's name, what was shown once.
    package func setting(_ key: String) throws(StoreError) -> String? {
        try connection.read { try SettingRow.fetch($0, key) }
    }

    /// Keeps a value; nil removes it.
    package func set(_ key: String, _ value: String?) throws(StoreError) {
        try connection.write { try SettingRow.write($0, key, value) }
    }
}

/// Settings as rows of the table `setting`.
enum SettingRow {
    static func fetch(_ db: Database, _ key: String) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
    }

    static func write(_ db: Database, _ key: String, _ value: String?) throws {
        guard let value else {
            try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
            return
        }
        try db.execute(sql: "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", arguments: [key, value])
    }
}
