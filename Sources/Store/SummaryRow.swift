import DealModel
import Foundation
import GRDB

/// Summaries as rows of the table `summary`.
enum SummaryRow {
    /// - Throws: `nameTaken`, when another opportunity has the name.
    static func write(_ db: Database, _ summary: Summary) throws {
        let id = summary.opportunity.uuidString
        let other = try db.cachedStatement(sql: "SELECT 1 FROM summary WHERE name = ? AND opportunity <> ?")
        if try Int.fetchOne(other, arguments: [summary.name, id]) != nil { throw StoreError.nameTaken(summary.name) }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO summary
                VALUES (:opportunity, :name, :account, :title, :owner, :outcome, :milestone, :moving, :decider, :close, :disqualify, :hash)
                ON CONFLICT (opportunity) DO UPDATE SET
                    name = excluded.name, account = excluded.account, title = excluded.title, owner = excluded.owner,
                    outcome = excluded.outcome, milestone = excluded.milestone, moving_until = excluded.moving_until,
                    decision_maker = excluded.decision_maker, close_date = excluded.close_date,
                    disqualify_proposed = excluded.disqualify_proposed, playbook_hash = excluded.playbook_hash
                """)
        try statement.execute(arguments: [
            "opportunity": id, "name": summary.name, "account": summary.account, "title": summary.title, "owner": summary.owner,
            "outcome": summary.outcome?.rawValue, "milestone": summary.milestone?.rawValue, "moving": summary.movingUntil?.iso,
            "decider": summary.decisionMaker, "close": summary.closeDate?.iso, "disqualify": summary.disqualifyProposed,
            "hash": summary.playbookHash,
        ])
    }

    static func fetch(_ db: Database, _ match: EventStore.SummaryMatch) throws -> [Summary] {
        let rows: [Row] =
            switch match {
            case .all:
                try Row.fetchAll(db, sql: "SELECT * FROM summary ORDER BY name")
            case .named(let name):
                try Row.fetchAll(db, sql: "SELECT * FROM summary WHERE name = ?", arguments: [name])
            case .nameBeginning(let prefix):
                try Row.fetchAll(
                    db, sql: "SELECT * FROM summary WHERE substr(name, 1, length(:prefix)) = :prefix ORDER BY name",
                    arguments: ["prefix": prefix])
            }
        return try rows.map(summary)
    }

    private static func summary(_ row: Row) throws -> Summary {
        guard let opportunity = UUID(uuidString: row["opportunity"]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a summary has an unreadable id")
        }
        func value<Value>(_ column: String, _ read: (String) -> Value?) -> Value? {
            (row[column] as String?).flatMap(read)
        }
        return Summary(
            opportunity: opportunity, name: row["name"], account: row["account"], title: row["title"], owner: row["owner"],
            outcome: value("outcome", Outcome.init(rawValue:)), milestone: value("milestone", Milestone.init(rawValue:)),
            movingUntil: value("moving_until") { Day(iso: $0) }, decisionMaker: row["decision_maker"],
            closeDate: value("close_date") { Day(iso: $0) }, disqualifyProposed: row["disqualify_proposed"],
            playbookHash: row["playbook_hash"])
    }
}
