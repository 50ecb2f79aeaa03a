import DealModel

/// One thing that is taken for granted for the moment, to see what it would do.
package enum Supposition: Hashable, Sendable {
    /// The part of the price that it names; the other part stays.
    case price(Price)
    case effort(Effort)
    /// Figures of one pain, by its place.
    case cost(Price, pain: Int)
    case frequency(Frequency, pain: Int)
    /// A percentage, or another figure in the unit that it has already.
    case figure(CaseFigure, Estimate)
    case leadTime(Length)
    case implementation(Length)
    case ramp(Length)
}

extension CaseInput {
    /// The case as it would be; unchanged where the pain it speaks of is not there.
    package func supposing(_ supposition: Supposition) -> CaseInput {
        var changed = self
        switch supposition {
        case .price(let price):
            if price.per == nil { changed.investment.oneTime = price } else { changed.investment.recurring = price }
        case .effort(let effort): changed.investment.effort = effort
        case .cost(let price, let pain):
            guard pains.indices.contains(pain) else { return self }
            changed.pains[pain].cost = price
        case .frequency(let frequency, let pain):
            guard pains.indices.contains(pain) else { return self }
            var frequency = frequency
            // "6 outages a month" says nothing against four hours each.
            if let former = pains[pain].frequency, former.unit == frequency.unit, frequency.each == nil { frequency.each = former.each }
            changed.pains[pain].frequency = frequency
        case .figure(let figure, let estimate):
            changed.set(figure, to: estimate)
        case .leadTime(let length): changed.leadTime = length
        case .implementation(let length): changed.implementation = length
        case .ramp(let length): changed.ramp = length
        }
        return changed
    }

    /// Unlike the subscript it makes a percentage where there was none.
    private mutating func set(_ figure: CaseFigure, to estimate: Estimate) {
        guard case .pain(let index, let part) = figure, pains.indices.contains(index) else {
            self[figure] = estimate
            return
        }
        switch part {
        case .reduction: pains[index].reduction = estimate
        case .margin: pains[index].margin = estimate
        case .confidence: pains[index].confidence = estimate
        case .cost, .frequency, .each: self[figure] = estimate
        }
    }
}
