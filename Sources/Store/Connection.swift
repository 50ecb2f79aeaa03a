import Foundation
import GRDB

/// One connection to the file, opened so that what it acknowledges survives a crash and a power cut.
///
/// A queue, not a pool: a conversation has one writer and no reader beside it, and a pool opens a second connection.
struct Connection: Sendable {
    let file: StoreFile
    let queue: DatabaseQueue
    private let identity: StoreFile.Identity?

    init(path: String, readOnly: Bool) throws(StoreError) {
        let file = StoreFile(path: path)
        try file.prepare(create: !readOnly)
        do {
            let queue = try readOnly ? Connection.reading(file) : Connection.writing(file)
            self.file = file
            self.queue = queue
            identity = file.identity
        } catch {
            throw StoreError(error, path: file.path)
        }
    }

    /// Reads inside one transaction.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try queue.read(body) } catch { throw StoreError(error, path: file.path) }
    }

    /// Writes inside one transaction that has the write lock from its start.
    ///
    /// - Throws: `moved`, when another file or none is at the path now: SQLite would go on writing into what nobody can find again.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.write { db in
                guard file.identity == identity else { throw StoreError.moved(path: file.path) }
                return try body(db)
            }
        } catch {
            throw StoreError(error, path: file.path)
        }
    }

    /// For statements that cannot run inside a transaction.
    func outsideTransaction<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try queue.writeWithoutTransaction(body) } catch { throw StoreError(error, path: file.path) }
    }

    // MARK: - Opening

    private static let patience: TimeInterval = 5

    private static func configuration(_ file: StoreFile, readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.label = "qualify.store"
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            try checkIdentity(db, path: file.path, readOnly: readOnly)
            // GRDB's own WAL set-up would set NORMAL after this, so the journal mode is left to `useLog`.
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    private static func writing(_ file: StoreFile) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: file.path, configuration: configuration(file, readOnly: false))
        try queue.inDatabase(useLog)
        try migrate(queue, path: file.path)
        return queue
    }

    private static func reading(_ file: StoreFile) throws -> DatabaseQueue {
        let queue: DatabaseQueue
        do {
            queue = try DatabaseQueue(path: file.path, configuration: configuration(file, readOnly: true))
        } catch let error as DatabaseError where needsNoLog(error) && !file.hasLog {
            // Where nothing may be written, SQLite cannot set up its shared memory; without a log beside the file it needs none.
            queue = try DatabaseQueue(path: immutable(file.path), configuration: configuration(file, readOnly: true))
        }
        switch try version(of: queue) {
        case .later: throw StoreError.newer(path: file.path)
        case .earlier: throw StoreError.older(path: file.path)
        case .ours: return queue
        }
    }

    private static func needsNoLog(_ error: DatabaseError) -> Bool {
        error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    }

    private static func immutable(_ path: String) -> String {
        var name = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                name += "%" + String(byte, radix: 16, uppercase: true)
            case 0x80...:
                name += "%" + String(byte, radix: 16, uppercase: true)
            default:
                name.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return "file://\(name)?immutable=1"
    }

    /// Refuses a file of another program before anything is changed in it.
    private static func checkIdentity(_ db: Database, path: String, readOnly: Bool) throws {
        if try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID { return }
        // A file just made, or one whose maker was killed before the first migration was whole.
        let objects = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema LIMIT 2")
        guard objects.allSatisfy({ $0 == "grdb_migrations" || $0.hasPrefix("sqlite_autoindex_grdb_migrations") }) else {
            throw StoreError.foreign(path: path)
        }
        if readOnly { throw StoreError.notFound(path: path) }
    }

    /// Write-ahead logging: readers in other processes never wait for the writer, nor it for them.
    ///
    /// A file system that cannot share memory keeps the rollback journal, which is as safe and slower.
    private static func useLog(_ db: Database) throws {
        if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" { return }
        // Processes that open a new file at once get "locked" at once here, without SQLite's own waiting.
        let attempts = Int(patience * 100)
        for attempt in 1...attempts {
            do {
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempt < attempts {
                Thread.sleep(forTimeInterval: 0.01)
            }
        }
    }

    private enum SchemaVersion {
        case earlier, ours, later
    }

    private static func version(of queue: DatabaseQueue) throws -> SchemaVersion {
        try queue.read { db in
            // Begins the snapshot: GRDB looks for its table twice, and another process may make it in between.
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
            let migrator = Schema.migrator
            if try migrator.hasBeenSuperseded(db) { return .later }
            return try migrator.hasCompletedMigrations(db) ? .ours : .earlier
        }
    }

    private static func migrate(_ queue: DatabaseQueue, path: String) throws {
        switch try version(of: queue) {
        case .later: throw StoreError.newer(path: path)
        case .ours: return
        case .earlier:
            // Another process may do each step between our look and our turn: then the next look finds one step less.
            let attempts = 20
            for attempt in 1...attempts {
                do {
                    return try Schema.migrator.migrate(queue)
                } catch {
                    if case .ours? = try? version(of: queue) { return }
                    guard attempt < attempts else { throw error }
                    Thread.sleep(forTimeInterval: 0.01)
                }
            }
        }
    }
}
