import DealModel
import Foundation

/// A number that the business case reckons with: a single one, or a range with its likeliest value.
///
/// Held as given, even where it contradicts itself; `CaseInput.errors` says so.
package struct Estimate: Hashable, Sendable {
    package var low: Decimal
    package var likely: Decimal
    package var high: Decimal

    package init(_ value: Decimal) {
        self.init(low: value, likely: value, high: value)
    }

    /// Without `likely` the midpoint stands for it.
    package init(low: Decimal, likely: Decimal? = nil, high: Decimal) {
        self.low = low
        self.likely = likely ?? low + (high - low) / 2
        self.high = high
    }

    package init(_ figure: Figure) {
        switch figure {
        case .single(let value): self.init(value)
        case .range(let low, let high): self.init(low: low, high: high)
        }
    }

    /// What counts where one number must stand for the whole estimate.
    package var middle: Decimal { likely }

    package var isRange: Bool { low < high }
}
