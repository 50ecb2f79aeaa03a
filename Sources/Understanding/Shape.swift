import DealModel

/// What a figure-bearing answer to a question looks like, so that an answer about something else is not filed under it.
enum Shape {
    /// Whether what was found in an answer is of the kind that the criterion asks for; nil where it asks for no figure.
    static func fits(_ criterion: Criterion, _ entities: [Entity]) -> Bool? {
        func has(_ kinds: String...) -> Bool {
            entities.contains { kinds.contains($0.kind) }
        }
        return switch criterion {
        case .decisionMaker: has("person")
        case .consequence: has("money", "count", "percent") || entities.contains(where: \.isQuantity)
        case .target: has("percent", "money", "count", "date")
        case .goLiveDate: has("date")
        case .implementationTime: has("duration")
        case .investment, .roi: has("money") ? true : nil
        case .nextStep, .steps: has("date", "duration") ? true : nil
        case .effort: has("duration", "count", "money", "percent") ? true : nil
        case .problem, .fit, .strategicObjective, .sponsorship, .goLiveReason, .acknowledgement, .verbalYes, .purchasing: nil
        }
    }

    /// Whether every date among them is over: a wish for the future has none of these.
    static func isPast(_ entities: [Entity], on day: Day) -> Bool {
        let ends = entities.compactMap { entity in
            if case .date(let period) = entity.value { period.to } else { nil }
        }
        return !ends.isEmpty && ends.allSatisfy { $0 < day }
    }

    /// Whether the entities hold the half that an earlier answer lacked.
    static func completes(_ half: PendingHalf, _ entities: [Entity]) -> Bool {
        switch half.half {
        case .costWithoutFrequency:
            entities.contains { entity in
                switch entity.value {
                case .duration(let span): half.unit == nil || span.unit.rawValue == half.unit || span.per != nil
                case .count(let count):
                    half.unit == nil || count.noun == half.unit || count.noun == "time" || count.per != nil
                default: false
                }
            }
        case .frequencyWithoutCost: entities.contains { $0.rate != nil }
        case .wishWithoutDate, .stepWithoutDate: entities.contains { $0.period != nil }
        case .dateWithoutWish: entities.contains { $0.percent != nil }
        case .nameWithoutTitle, .stepWithoutOwner: entities.contains { $0.person != nil }
        default: false
        }
    }
}

extension Entity {
    /// Money per something.
    var isRecurringMoney: Bool {
        rate?.per != nil
    }
}
