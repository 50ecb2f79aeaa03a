import DealModel
import Foundation

extension Refiner {
    /// Joins two figures of one kind that each name their unit: "$3m to $4m", "2 weeks or 3 weeks", "between 4% and 6%".
    static let ranges = Refiner(name: "ranges") { candidates, passage, journal in
        var kept: [Candidate] = []
        for candidate in candidates {
            if let left = kept.last, let joined = join(left, candidate, passage) {
                kept[kept.count - 1] = joined
                journal.note(left, .merged(into: "ranges"))
                journal.note(candidate, .merged(into: "ranges"))
            } else {
                kept.append(candidate)
            }
        }
        return kept
    }

    private static func join(_ left: Candidate, _ right: Candidate, _ passage: Passage) -> Candidate? {
        guard left.isSingle, right.isSingle, left.isSameKind(as: right), !left.isDate, let low = left.amount?.low,
            let high = right.amount?.low,
            let connector = passage.connector(at: left.tokens.upperBound), connector.end == right.tokens.lowerBound
        else { return nil }
        let lead = passage.key(left.tokens.lowerBound - 1)
        if connector.needsBetween, lead != "between" { return nil }
        if lead == "from", passage.isChange(before: left.tokens.lowerBound - 1) { return nil }
        if connector.isSpoken, passage.key(left.tokens.upperBound) == "to", isChangeWord(passage, left.tokens.lowerBound - 1) { return nil }
        guard var joined = value(left, right, low, high) else { return nil }
        let opens = lead == "between" || lead == "from"
        joined.tokens = (opens ? left.tokens.lowerBound - 1 : left.tokens.lowerBound)..<right.tokens.upperBound
        joined.figure = joined.tokens
        joined.isSingle = false
        return joined
    }

    /// "went 4% to 6%"
    private static func isChangeWord(_ passage: Passage, _ index: Int) -> Bool {
        passage.has(index, .change) && !["up", "take", "took", "takes", "get", "going"].contains(passage.key(index))
    }

    private static func value(_ left: Candidate, _ right: Candidate, _ low: Decimal, _ high: Decimal) -> Candidate? {
        var joined = right
        var bottom = low
        switch (left.value, right.value) {
        case (.money(let first), .money(var second)):
            guard
                first.money.currency == second.money.currency || first.money.currency == nil || second.money.currency == nil
                    || left.implied.contains("currency")
            else {
                return nil
            }
            guard first.per == nil || second.per == nil || first.per == second.per else { return nil }
            if left.scale == 1, right.scale > 1, low * right.scale <= high { bottom = low * right.scale }
            guard bottom <= high else { return nil }
            second.money = Money(amount: figure(bottom, high), currency: second.money.currency ?? first.money.currency)
            second.per = second.per ?? first.per
            joined.value = .money(second)
        case (.percent(let first), .percent):
            guard first.period == nil, bottom <= high else { return nil }
            joined.amount = figure(bottom, high)
        case (.duration(let first), .duration(var second)):
            guard let sum = spans(first, second) else { return nil }
            second.figure = sum.figure
            second.unit = sum.unit
            joined.value = .duration(second)
        case (.count(let first), .count(let second)):
            guard first.noun == second.noun, bottom <= high else { return nil }
            joined.amount = figure(bottom, high)
        default: return nil
        }
        return joined
    }

    private static func figure(_ low: Decimal, _ high: Decimal) -> Figure {
        low == high ? .single(low) : .range(low: low, high: high)
    }

    /// Both ends in the smaller of their units.
    private static func spans(_ first: Span, _ second: Span) -> (figure: Figure, unit: TimeUnit)? {
        var low = first.figure.low
        var high = second.figure.low
        var unit = second.unit
        if first.unit != second.unit {
            if let ratio = DurationRules.ratio(second.unit, first.unit) {
                high *= ratio
                unit = first.unit
            } else if let ratio = DurationRules.ratio(first.unit, second.unit) {
                low *= ratio
            } else {
                return nil
            }
        }
        return low <= high ? (figure(low, high), unit) : nil
    }
}
