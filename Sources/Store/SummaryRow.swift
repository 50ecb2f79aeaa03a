import DealModel
import Foundation
import GRDB

/// Summaries as rows of the table `summary`.
enum SummaryRow {
    private static let columns =
        "opportunity, name, account, title, owner, outcome, milestone, moving_until, decision_maker, close_date, disqualify_proposed, "
        + "playbook_hash"

    /// - Throws: `nameTaken`, when another opportunity has the name.
    static func write(_ db: Database, _ summary: Summary) throws {
        let id = summary.opportunity.uuidString
        let other = try db.cachedStatement(sql: "SELECT 1 FROM summary WHERE name = ? AND opportunity <> ?")
        if try Int.fetchOne(other, arguments: [summary.name, id]) != nil { throw StoreError.nameTaken(summary.name) }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO summary (\(columns))
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
                try Row.fetchAll(db, sql: "SELECT \(columns) FROM summary ORDER BY name")
            case .named(let name):
                try Row.fetchAll(db, sql: "SELECT \(columns) FROM summary WHERE name = ?", arguments: [name])
            case .nameBeginning(let prefix):
                try Row.fetchAll(
                    db, sql: "SELECT \(columns) FROM summary WHERE substr(name, 1, length(:prefix)) = :prefix ORDER BY name",
                    arguments: ["prefix": prefix])
            }
        return try rows.map(summary)
    }

    private static func summary(_ row: Row) throws -> Summary {
        func value<Value>(_ index: Int, _ read: (String) -> Value?) throws -> Value? {
            try row.decode(String?.self, atIndex: index).flatMap(read)
        }
        return Summary(
            opportunity: try row.uuid(atIndex: 0), name: try row.decode(atIndex: 1), account: try row.decode(atIndex: 2),
            title: try row.decode(atIndex: 3), owner: try row.decode(atIndex: 4), outcome: try value(5, Outcome.init(rawValue:)),
            milestone: try value(6, Milestone.init(rawValue:)), movingUntil: try value(7) { Day(iso: $0) },
            decisionMaker: try row.decode(atIndex: 8), closeDate: try value(9) { Day(iso: $0) },
            disqualifyProposed: try row.decode(atIndex: 10), playbookHash: try row.decode(atIndex: 11))
    }
}
