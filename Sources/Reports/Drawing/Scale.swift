import Foundation

/// A straight scale from numbers to places in a drawing.
package struct Scale: Hashable, Sendable {
    package let domain: ClosedRange<Double>
    /// Where the ends of the domain lie; the first may be the greater one, as on a vertical axis.
    package let start: Double
    package let end: Double

    /// A domain without extent is widened to both sides, so that every number has one place; ends that are no numbers count as 0 and 1.
    package init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
        let low = domain.lowerBound
        let high = domain.upperBound
        if !low.isFinite || !high.isFinite || !(high - low).isFinite {
            self.domain = 0...1
        } else if high - low > abs(high) * 1e-12, high > low {
            self.domain = low...high
        } else {
            let room = max(1, abs(low) / 2)
            self.domain = (low - room)...(high + room)
        }
        self.start = start
        self.end = end
    }

    package func callAsFunction(_ value: Double) -> Double {
        guard value.isFinite else { return start }
        let place = start + (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * (end - start)
        return place.isFinite ? place : end
    }

    /// Round numbers inside the domain, about so many: steps of 1, 2, 2.5 or 5 times a power of ten.
    package func ticks(about count: Int) -> [Double] {
        let width = domain.upperBound - domain.lowerBound
        let rough = width / Double(max(1, count))
        let power = pow(10, floor(log10(rough)))
        guard power.isFinite, power > 0 else { return [] }
        let step = ([1, 2, 2.5, 5].first { $0 * power >= rough * 0.999 } ?? 10) * power
        let first = (domain.lowerBound / step).rounded(.up)
        let last = (domain.upperBound / step).rounded(.down)
        guard first.isFinite, last.isFinite, last >= first, last - first < 100 else { return [] }
        return (0...Int(last - first)).map { (first + Double($0)) * step }
    }
}
