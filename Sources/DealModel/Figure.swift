import Foundation

/// One number, or a range of which the true value is somewhere between the ends.
package enum Figure: Hashable, Sendable {
    case single(Decimal)
    /// `low` ≤ `high`; a range whose ends are equal is written as a single figure by whoever reads it.
    case range(low: Decimal, high: Decimal)

    /// The value, or the middle of the range.
    package var middle: Decimal {
        switch self {
        case .single(let value): value
        case .range(let low, let high): (low + high) / 2
        }
    }

    package var low: Decimal {
        switch self {
        case .single(let value): value
        case .range(let low, _): low
        }
    }

    package var high: Decimal {
        switch self {
        case .single(let value): value
        case .range(_, let high): high
        }
    }

    /// Both ends changed alike; for scaling by a factor or another unit.
    package func map(_ change: (Decimal) -> Decimal) -> Figure {
        switch self {
        case .single(let value): .single(change(value))
        case .range(let low, let high): .range(low: change(low), high: change(high))
        }
    }
}

/// A bound that was said with a figure ("at least", "up to") or with a date ("by", "since").
package enum Bound: String, Codable, Sendable {
    case min, max
    case by, before, after, from
}
