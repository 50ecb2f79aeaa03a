import DealModel
import Foundation

/// A number that the business case reckons with: a single one, or a range with its likeliest value.
///
/// Held as given, even where it contradicts itself; `CaseInput.errors` says so.
/// Binary floating point serves here because the calculation takes powers and roots; money that is only kept or added stays `Decimal`.
package struct Estimate: Hashable, Sendable {
    package var low: Double
    package var likely: Double
    package var high: Double

    package init(_ value: Double) {
        self.init(low: value, likely: value, high: value)
    }

    /// Without `likely` the midpoint stands for it.
    package init(low: Double, likely: Double? = nil, high: Double) {
        self.low = low
        self.likely = likely ?? low + (high - low) / 2
        self.high = high
    }

    package init(_ figure: Figure) {
        switch figure {
        case .single(let value): self.init(Double(value))
        case .range(let low, let high): self.init(low: Double(low), high: Double(high))
        }
    }

    /// What counts where one number must stand for the whole estimate.
    package var middle: Double { likely }

    package var isRange: Bool { low < high }
}

extension Double {
    /// The nearest binary number. Goes by the digits, which loses nothing; a `Decimal` that is no number gives NaN.
    package init(_ decimal: Decimal) {
        self = Double(decimal.description) ?? .nan
    }

    /// Itself, or nil where it is infinite or no number: what the calculators give back can always be written as JSON.
    var finite: Double? { isFinite ? self : nil }
}
