import DealModel
import Foundation

/// The single facts that a piece of evidence fixes: two pieces that fix the same one differently contradict each other.
enum Slot: Hashable {
    case cost(per: String)
    /// In a year.
    case frequency(of: String)
    /// How long each time takes.
    case each(TimeUnit)
    case reduction
    case targetDate
    case goLive
    case duration

    enum Content {
        case figure(Span)
        case period(Period)

        /// Where the true value lies; nil is no end.
        struct Span {
            var low: Decimal?
            var high: Decimal?
            var isRough: Bool
            var currency: Currency?
        }

        /// Whether both can be true: ranges and periods that meet, and rounded figures within a tenth of each other.
        func agrees(with other: Content) -> Bool {
            switch (self, other) {
            case (.figure(let one), .figure(let two)):
                if let mine = one.currency, let other = two.currency, mine != other { return false }
                let largest = [one.low, one.high, two.low, two.high].compactMap { $0.map { abs($0) } }.max() ?? 0
                let slack = one.isRough || two.isRough ? largest / 10 : 0
                func reaches(_ low: Decimal?, _ high: Decimal?) -> Bool {
                    guard let low, let high else { return true }
                    return low <= high + slack
                }
                return reaches(one.low, two.high) && reaches(two.low, one.high)
            case (.period(let one), .period(let two)):
                return one.from <= two.to && two.from <= one.to
            default: return false
            }
        }
    }

    /// The facts that an utterance fixes for a criterion.
    static func contents(of evidence: Evidence, for criterion: Criterion) -> [Slot: Content] {
        var contents: [Slot: Content] = [:]
        let stretch = Stretch(evidence)
        for entity in evidence.entities {
            guard let (slot, content) = fact(entity, of: evidence, for: criterion, stretch: stretch) else { continue }
            contents[slot] = content
        }
        return contents
    }

    private static func fact(
        _ entity: Entity, of evidence: Evidence, for criterion: Criterion, stretch: Stretch
    ) -> (Slot, Content)? {
        func figure(_ figure: Figure, times factor: Decimal = 1, currency: Currency? = nil) -> Content {
            let scaled = figure.map { $0 * factor }
            return .figure(
                Content.Span(
                    low: entity.bound == .max ? nil : scaled.low, high: entity.bound == .min ? nil : scaled.high,
                    isRough: entity.approximate, currency: currency))
        }
        switch (criterion, entity.value) {
        case (.consequence, .money(let rate)):
            return rate.per.map { (.cost(per: $0), figure(rate.money.amount, currency: rate.money.currency)) }
        case (.consequence, .duration(let span)):
            if span.per == nil, stretch == .unnamed, EachTime.isMeant(by: evidence) {
                return (.each(span.unit), figure(span.figure))
            }
            guard let times = stretch.timesAYear(span.per) else { return nil }
            return (.frequency(of: span.unit.rawValue), figure(span.figure, times: times))
        case (.consequence, .count(let count)):
            guard count.per != nil || stretch != .unnamed, let times = stretch.timesAYear(count.per) else { return nil }
            return (.frequency(of: count.noun), figure(count.figure, times: times))
        case (.target, .percent(let percent)): return (.reduction, figure(percent.value))
        case (.target, .date(let period)): return (.targetDate, .period(period))
        case (.goLiveDate, .date(let period)): return (.goLive, .period(period))
        case (.implementationTime, .duration(let span)): return (.duration, figure(span.figure, times: span.unit.months))
        default: return nil
        }
    }
}
