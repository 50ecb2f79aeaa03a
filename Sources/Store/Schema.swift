import GRDB

/// The tables, and how they came to be; a migration once shipped is never changed.
///
/// Migrations are plain SQL: they know nothing of the program's types, which go on changing.
enum Schema {
    /// Marks an SQLite file as ours: "QLFY".
    static let applicationID = 0x514C_4659

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 log", migrate: createLog)
        migrator.registerMigration("2 drills", migrate: createDrills)
        return migrator
    }

    /// - `log`: whose store this is, and the counter and instant given last. Both outlive forgotten events, so that neither comes twice.
    /// - `event`: `sequence` never comes twice either (AUTOINCREMENT), since readers keep it as the place they have read to.
    /// - `summary`: one row an opportunity, written with its events; the name is unique in the store.
    /// - `tombstone`: the ids of opportunities that were forgotten.
    private static func createLog(_ db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA application_id = \(applicationID);

                CREATE TABLE log (
                    device TEXT NOT NULL PRIMARY KEY,
                    counter INTEGER NOT NULL,
                    instant INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;

                INSERT INTO log (device, counter, instant)
                SELECT substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-4' || substr(hex, 14, 3) || '-A' || substr(hex, 18, 3)
                    || '-' || substr(hex, 21, 12), 0, 0
                FROM (SELECT hex(randomblob(16)) AS hex);

                CREATE TABLE event (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT NOT NULL UNIQUE,
                    device TEXT NOT NULL,
                    counter INTEGER NOT NULL,
                    instant INTEGER NOT NULL,
                    author TEXT NOT NULL,
                    opportunity TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    body TEXT NOT NULL,
                    UNIQUE (device, counter)
                ) STRICT;

                CREATE INDEX event_by_opportunity ON event (opportunity, sequence);

                CREATE TABLE summary (
                    opportunity TEXT NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL UNIQUE,
                    account TEXT NOT NULL,
                    title TEXT,
                    owner TEXT NOT NULL,
                    outcome TEXT,
                    milestone TEXT,
                    moving_until TEXT,
                    decision_maker TEXT,
                    close_date TEXT,
                    disqualify_proposed INTEGER NOT NULL,
                    playbook_hash TEXT NOT NULL
                ) STRICT;

                CREATE TABLE tombstone (
                    opportunity TEXT NOT NULL PRIMARY KEY
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE setting (
                    key TEXT NOT NULL PRIMARY KEY,
                    value TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// - `drill`: a row a drill. `body` is the score as it was then; nothing in the program is computed from it twice.
    private static func createDrills(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE drill (
                    id TEXT NOT NULL PRIMARY KEY,
                    instant INTEGER NOT NULL,
                    day TEXT NOT NULL,
                    trainee TEXT NOT NULL,
                    scenario TEXT NOT NULL,
                    scenario_hash TEXT NOT NULL,
                    seed INTEGER NOT NULL,
                    milestone TEXT,
                    score INTEGER NOT NULL,
                    outcome TEXT NOT NULL,
                    right_outcome INTEGER NOT NULL,
                    body TEXT NOT NULL
                ) STRICT;

                CREATE INDEX drill_by_trainee ON drill (trainee, instant);
                """)
    }
}
