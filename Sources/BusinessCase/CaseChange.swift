import DealModel

/// A figure that is not what it was in another case.
package struct CaseChange: Hashable, Sendable {
    package let figure: CaseFigure
    /// Nil where it was not there.
    package let before: Estimate?
    /// Nil where it is no more.
    package let after: Estimate?
}

extension CaseInput {
    /// Every figure that differs from an earlier case, in document order; another unit, "per" or currency is a difference, too.
    package func changes(since earlier: CaseInput) -> [CaseChange] {
        let pains = max(pains.count, earlier.pains.count)
        let ofPains = (0..<pains).flatMap { index in CaseFigure.PainFigure.allCases.map { CaseFigure.pain(index, $0) } }
        let all = ofPains + [.oneTime, .recurring, .effort, .effortRate, .leadTime, .implementation, .ramp]
        return all.compactMap { figure in
            let (before, after) = (earlier[figure], self[figure])
            guard before != after || (before != nil && earlier.unit(of: figure) != unit(of: figure)) else { return nil }
            return CaseChange(figure: figure, before: before, after: after)
        }
    }

    /// What a figure is counted in, as far as it makes a difference.
    private func unit(of figure: CaseFigure) -> [String?] {
        func of(_ price: Price?) -> [String?] { [price?.currency?.code, price?.per] }
        switch figure {
        case .pain(let index, let part):
            guard pains.indices.contains(index) else { return [] }
            let pain = pains[index]
            return switch part {
            case .cost: of(pain.cost)
            case .frequency: [pain.frequency?.unit, pain.frequency?.per]
            case .each: [pain.frequency?.each?.unit]
            case .reduction, .margin, .confidence: []
            }
        case .oneTime: return of(investment.oneTime)
        case .recurring: return of(investment.recurring)
        case .effort:
            return switch investment.effort {
            case .amount(let price): of(price)
            case .work(let quantity, _): [quantity.unit]
            case nil: []
            }
        case .effortRate: if case .work(_, let rate) = investment.effort { return of(rate) } else { return [] }
        case .leadTime: return [leadTime?.unit.rawValue]
        case .implementation: return [implementation?.unit.rawValue]
        case .ramp: return [ramp?.unit.rawValue]
        }
    }
}
