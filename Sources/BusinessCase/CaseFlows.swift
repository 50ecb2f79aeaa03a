import DealModel

/// One number for each figure of a case: its middle, an end, a draw. Nil where the case has no such figure.
typealias FigurePick = (CaseFigure) -> Double?

extension CaseInput {
    /// Every estimate at its middle.
    var middle: FigurePick {
        { self[$0]?.middle }
    }

    /// The flows for given numbers; nil where nothing is priced yet.
    func flows(yearlyBenefit: Double, _ pick: FigurePick) -> CashFlows? {
        guard investment.isPriced else { return nil }
        return CashFlows(
            upfront: upfront(pick), monthlyPrice: monthlyPrice(pick), monthlyBenefit: yearlyBenefit / 12, delay: delayMonths(pick),
            ramp: rampMonths(pick), windowMonths: terms.windowMonths)
    }

    /// From signature to go-live; what nobody has said counts as none.
    func delayMonths(_ pick: FigurePick) -> Double {
        months(leadTime, pick(.leadTime)) + months(implementation, pick(.implementation))
    }

    func rampMonths(_ pick: FigurePick) -> Double {
        months(ramp, pick(.ramp))
    }

    private func months(_ length: Length?, _ value: Double?) -> Double {
        guard let length, let value else { return 0 }
        return min(value * length.unit.reckonedMonths, .greatestFiniteMagnitude)
    }

    private func upfront(_ pick: FigurePick) -> Double {
        let oneTime = pick(.oneTime) ?? 0
        return switch investment.effort {
        case .amount: oneTime + (pick(.effort) ?? 0)
        case .work: oneTime + (pick(.effort) ?? 0) * (pick(.effortRate) ?? 0)
        case nil: oneTime
        }
    }

    private func monthlyPrice(_ pick: FigurePick) -> Double {
        guard let per = investment.recurring?.per, let factor = Investment.perMonth[per], let amount = pick(.recurring) else { return 0 }
        return amount * factor
    }

    /// The yearly benefit of each pain, nil where something of it is missing.
    func yearlyBenefits(_ pick: FigurePick) -> [Double?] {
        pains.indices.map { index in pains[index].yearlyBenefit { pick(.pain(index, $0)) } }
    }
}

extension TimeUnit {
    /// `months` as the simulation reckons with it: a division of decimals in each of thirty thousand draws would take most of its time.
    fileprivate var reckonedMonths: Double {
        switch self {
        case .minute: 12.0 / 525_600
        case .hour: 12.0 / 8760
        case .day: 12.0 / 365
        case .businessDay: 12.0 / 260
        case .week: 12.0 / 52
        case .month: 1
        case .quarter: 3
        case .year: 12
        }
    }
}

extension Investment {
    /// Times that a recurring price falls due in a month, by what it is per.
    static let perMonth: [String: Double] = ["week": 52.0 / 12, "month": 1, "quarter": 1.0 / 3, "year": 1.0 / 12]

    /// Effort that nobody priced is no price.
    var isPriced: Bool {
        oneTime != nil || recurring != nil || effort?.isPriced == true
    }
}

extension Effort {
    var isPriced: Bool {
        switch self {
        case .amount: true
        case .work(_, let rate): rate != nil
        }
    }
}
