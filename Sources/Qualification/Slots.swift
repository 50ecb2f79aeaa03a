import DealModel
import Foundation

/// The single facts that a piece of evidence fixes: two pieces that fix the same one differently contradict each other.
enum Slot: Hashable {
    case cost(per: String)
    case frequency(of: String)
    case reduction
    case targetDate
    case goLive
    case duration

    enum Content {
        case figure(Figure, approximate: Bool)
        case period(Period)

        /// Whether both can be true: ranges and periods that meet, and rounded figures within a tenth of each other.
        func agrees(with other: Content) -> Bool {
            switch (self, other) {
            case (.figure(let one, let roughly), .figure(let two, let alsoRoughly)):
                let slack = max(abs(one.high), abs(two.high)) * (roughly || alsoRoughly ? Decimal(string: "0.1") ?? 0 : 0)
                return one.low <= two.high + slack && two.low <= one.high + slack
            case (.period(let one), .period(let two)):
                return one.from <= two.to && two.from <= one.to
            default: return false
            }
        }
    }

    /// The facts that an utterance fixes for a criterion.
    static func contents(of evidence: Evidence, for criterion: Criterion) -> [Slot: Content] {
        var contents: [Slot: Content] = [:]
        for entity in evidence.entities {
            guard let slot = slot(of: entity, for: criterion) else { continue }
            contents[slot] = content(of: entity)
        }
        return contents
    }

    private static func slot(of entity: Entity, for criterion: Criterion) -> Slot? {
        switch (criterion, entity.value) {
        case (.consequence, .money(let rate)): rate.per.map(Slot.cost(per:))
        case (.consequence, .duration(let span)) where span.per != nil || span.unit == .day || span.unit == .hour:
            .frequency(of: span.unit.rawValue)
        case (.consequence, .count(let count)) where count.per != nil: .frequency(of: count.noun)
        case (.target, .percent): .reduction
        case (.target, .date): .targetDate
        case (.goLiveDate, .date): .goLive
        case (.implementationTime, .duration): .duration
        default: nil
        }
    }

    private static func content(of entity: Entity) -> Content? {
        switch entity.value {
        case .money(let rate): .figure(rate.money.amount, approximate: entity.approximate || entity.bound != nil)
        case .percent(let percent): .figure(percent.value, approximate: entity.approximate || entity.bound != nil)
        case .duration(let span):
            .figure(span.figure.map { $0 * span.unit.months }, approximate: entity.approximate || entity.bound != nil)
        case .count(let count): .figure(count.figure, approximate: entity.approximate || entity.bound != nil)
        case .date(let period): .period(period)
        case .person: nil
        }
    }
}
