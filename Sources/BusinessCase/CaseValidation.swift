import DealModel

extension CaseInput {
    /// Every contradiction in the input, in its order; empty where it can be computed.
    package var errors: [CaseError] {
        var errors = mixedCurrencies
        for (index, pain) in pains.enumerated() {
            for figure in CaseFigure.PainFigure.allCases {
                check(.pain(index, figure), into: &errors)
            }
            if let frequency = pain.frequency, frequency.stretchesPerYear == nil {
                errors.append(CaseError(.unknownUnit, "pains[\(index)].frequency"))
            }
        }
        for figure in [CaseFigure.oneTime, .recurring, .effort, .effortRate, .leadTime, .implementation, .ramp] {
            check(figure, into: &errors)
        }
        if let recurring = investment.recurring, recurring.per.flatMap({ Pain.runRates[$0] }) == nil {
            errors.append(CaseError(.unknownUnit, "investment.recurring"))
        }
        if case .work(let quantity, let rate?) = investment.effort, let unit = quantity.unit, let per = rate.per, unit != per {
            errors.append(CaseError(.unitMismatch, "investment.effort"))
        }
        return errors + terms.errors
    }

    private func check(_ figure: CaseFigure, into errors: inout [CaseError]) {
        guard let estimate = self[figure], let code = estimate.contradiction(isPercent: figure.isPercent) else { return }
        errors.append(CaseError(code, figure.path))
    }

    /// The first amount in another currency than those before it.
    private var mixedCurrencies: [CaseError] {
        guard let first = currencies.first, let other = currencies.first(where: { $0.currency != first.currency }) else { return [] }
        return [CaseError(.mixedCurrency, other.path)]
    }

    /// Each currency that is named, with where.
    var currencies: [(path: String, currency: Currency)] {
        var prices: [(path: String, price: Price?)] = pains.indices.map { (CaseFigure.pain($0, .cost).path, pains[$0].cost) }
        prices.append((CaseFigure.oneTime.path, investment.oneTime))
        prices.append((CaseFigure.recurring.path, investment.recurring))
        switch investment.effort {
        case .amount(let price): prices.append((CaseFigure.effort.path, price))
        case .work(_, let rate): prices.append((CaseFigure.effortRate.path, rate))
        case nil: break
        }
        let own = currency.map { [(path: "currency", currency: $0)] } ?? []
        return own + prices.compactMap { path, price in price?.currency.map { (path, $0) } }
    }
}

extension Estimate {
    fileprivate func contradiction(isPercent: Bool) -> CaseError.Code? {
        // The middle of 0 and the smallest number lies below it.
        guard low.isReckonable, high.isReckonable, likely.isReckonable || likely == high / 2 else { return .badNumber }
        if min(low, likely, high) < 0 { return .negative }
        if low > likely || likely > high { return .badRange }
        if isPercent, high > 100 { return .percentOver100 }
        return nil
    }
}

extension CaseTerms {
    fileprivate var errors: [CaseError] {
        let values = [("roi.windowMonths", windowMonths), ("roi.gate", gate), ("roi.discountPercent", discountPercent)]
        var errors: [CaseError] = values.compactMap { path, value in
            guard value.isReckonable else { return CaseError(.badNumber, path) }
            return value < 0 ? CaseError(.negative, path) : nil
        }
        if windowMonths > Self.longestWindow { errors.append(CaseError(.badRange, "roi.windowMonths")) }
        return errors
    }
}
