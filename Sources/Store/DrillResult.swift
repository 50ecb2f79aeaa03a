import DealModel
import Foundation
import GRDB

/// What a drill came to, as it is kept: the facts that lists need, and the whole score as JSON.
package struct DrillResult: Hashable, Sendable {
    package var id: UUID
    package var at: Instant
    package var day: Day
    package var trainee: String
    package var scenario: String
    /// Of the scenario's file, so that results of another version can be told apart.
    package var scenarioHash: String
    package var seed: Int
    /// The milestone that the drill was narrowed to.
    package var milestone: Milestone?
    /// 0–100.
    package var score: Int
    package var outcome: String
    package var isRightOutcome: Bool
    /// What `drill --json` prints.
    package var body: String

    package init(
        id: UUID, at: Instant, day: Day, trainee: String, scenario: String, scenarioHash: String, seed: Int, milestone: Milestone?,
        score: Int, outcome: String, isRightOutcome: Bool, body: String
    ) {
        self.id = id
        self.at = at
        self.day = day
        self.trainee = trainee
        self.scenario = scenario
        self.scenarioHash = scenarioHash
        self.seed = seed
        self.milestone = milestone
        self.score = score
        self.outcome = outcome
        self.isRightOutcome = isRightOutcome
        self.body = body
    }
}

extension EventStore {
    /// Keeps the result of a drill; one whose id is kept already is passed over.
    package func add(_ result: DrillResult) throws(StoreError) {
        try connection.write { db in
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO drill
                    (id, instant, day, trainee, scenario, scenario_hash, seed, milestone, score, outcome, right_outcome, body)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    result.id.uuidString, result.at.milliseconds, result.day.iso, result.trainee, result.scenario, result.scenarioHash,
                    result.seed, result.milestone?.rawValue, result.score, result.outcome, result.isRightOutcome, result.body,
                ])
        }
    }

    /// Results in the order of their drills; of one trainee or scenario where these are given.
    package func drillResults(trainee: String? = nil, scenario: String? = nil) throws(StoreError) -> [DrillResult] {
        try connection.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT id, instant, day, trainee, scenario, scenario_hash, seed, milestone, score, outcome, right_outcome, body FROM drill
                    WHERE (:trainee IS NULL OR trainee = :trainee COLLATE NOCASE) AND (:scenario IS NULL OR scenario = :scenario)
                    ORDER BY instant, rowid
                    """, arguments: ["trainee": trainee, "scenario": scenario])
            return try rows.map { row in
                DrillResult(
                    id: try row.uuid(atIndex: 0), at: Instant(milliseconds: try row.decode(atIndex: 1)),
                    day: Day(iso: try row.decode(String.self, atIndex: 2)) ?? Day(number: 0), trainee: try row.decode(atIndex: 3),
                    scenario: try row.decode(atIndex: 4), scenarioHash: try row.decode(atIndex: 5), seed: try row.decode(atIndex: 6),
                    milestone: try row.decode(String?.self, atIndex: 7).flatMap(Milestone.init(rawValue:)),
                    score: try row.decode(atIndex: 8),
                    outcome: try row.decode(atIndex: 9), isRightOutcome: try row.decode(atIndex: 10), body: try row.decode(atIndex: 11))
            }
        }
    }
}
