import DealModel

/// Tells a step that lies ahead from a purchase that is in work: "legal reviews it by 15 January" from "it is with legal".
enum ComingStep {
    /// Words about something that is dated ahead, and nothing that says it has begun.
    static func isSaid(in text: String, entities: [Entity], day: Day) -> Bool {
        entities.contains { $0.period.map { $0.from > day } ?? false } && !text.says(anyOf: begun)
    }

    /// Who does what by when, more than once: a list of steps.
    static func areListed(in entities: [Entity], day: Day) -> Bool {
        let dates = entities.count { $0.period.map { $0.to > day } ?? false }
        return dates >= 2 && entities.contains { $0.person != nil }
    }

    private static let begun = [
        "started", "has started", "have started", "already", "is with", "are with", "in process", "under review", "signed", "has been",
        "have been",
        "sent", "raised", "received", "issued", "is in", "began", "has begun", "is reviewing", "are reviewing", "being reviewed",
        "underway",
    ]
}
