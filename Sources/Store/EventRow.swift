import DealModel
import Foundation
import GRDB

/// Events as rows of the table `event`.
enum EventRow {
    private static let columns = "sequence, id, device, counter, instant, author, opportunity, kind, version, body"

    /// Writes the drafts that are not in the log yet, each with its place in it.
    static func insert(_ db: Database, _ drafts: [EventDraft], now: Instant) throws {
        guard let log = try Row.fetchOne(db, sql: "SELECT device, counter, instant FROM log") else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the log has no device")
        }
        let device = try log.decode(String.self, atIndex: 0)
        var counter = try log.decode(Int.self, atIndex: 1)
        var instant = try log.decode(Int.self, atIndex: 2)
        let known = try db.cachedStatement(sql: "SELECT 1 FROM event WHERE id = ?")
        let insertion = try db.cachedStatement(
            sql: """
                INSERT INTO event (id, device, counter, instant, author, opportunity, kind, version, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for draft in drafts where try Int.fetchOne(known, arguments: [draft.id.uuidString]) == nil {
            counter += 1
            instant = max(now.milliseconds, instant + 1)
            try insertion.execute(arguments: [
                draft.id.uuidString, device, counter, instant, draft.author, draft.opportunity.uuidString, draft.body.kind,
                draft.body.version, try json(of: draft.body),
            ])
        }
        try db.execute(sql: "UPDATE log SET counter = ?, instant = ?", arguments: [counter, instant])
    }

    static func fetch(_ db: Database, of opportunity: UUID, after sequence: Int) throws -> [Event] {
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM event WHERE opportunity = ? AND sequence > ? ORDER BY sequence")
        return try events(statement, [opportunity.uuidString, sequence])
    }

    static func fetch(_ db: Database, after cursors: [UUID: Int]) throws -> [Event] {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM event WHERE device = ? AND counter > ?")
        let devices = try String.fetchAll(db, sql: "SELECT DISTINCT device FROM event")
        return try devices.flatMap { device in
            try events(statement, [device, UUID(uuidString: device).flatMap { cursors[$0] } ?? 0])
        }.sorted { $0.sequence < $1.sequence }
    }

    /// The body's JSON, if it can be read back as what it is.
    private static func json(of body: EventBody) throws -> String {
        guard let json = try? body.json() else { throw StoreError.notRecordable(kind: body.kind) }
        if case .unknown = body { return json }
        if case .unknown = EventBody(kind: body.kind, version: body.version, json: json) {
            throw StoreError.notRecordable(kind: body.kind)
        }
        return json
    }

    private static func events(_ statement: Statement, _ arguments: StatementArguments) throws -> [Event] {
        var events: [Event] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { events.append(try event(row)) }
        return events
    }

    // `decode` throws where the subscript of a row would trap: nothing in a damaged file may end the program.
    private static func event(_ row: Row) throws -> Event {
        Event(
            sequence: try row.decode(atIndex: 0), id: try row.uuid(atIndex: 1), device: try row.uuid(atIndex: 2),
            counter: try row.decode(atIndex: 3), instant: Instant(milliseconds: try row.decode(atIndex: 4)),
            author: try row.decode(atIndex: 5), opportunity: try row.uuid(atIndex: 6),
            body: EventBody(
                kind: try row.decode(atIndex: 7), version: try row.decode(atIndex: 8), json: try row.decode(atIndex: 9)))
    }
}

extension Row {
    /// - Throws: `SQLITE_CORRUPT`, when the text is no UUID.
    func uuid(atIndex index: Int) throws -> UUID {
        guard let uuid = UUID(uuidString: try decode(String.self, atIndex: index)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an id is unreadable")
        }
        return uuid
    }
}
