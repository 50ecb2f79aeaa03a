import DealModel
import Foundation

/// One number for each figure of a case: its middle, an end, a draw. Nil where the case has no such figure.
typealias FigurePick<Number> = (CaseFigure) -> Number?

extension CaseInput {
    /// Every estimate at its middle.
    var middle: FigurePick<Decimal> {
        { self[$0]?.middle }
    }

    /// The flows for given numbers; nil where nothing is priced yet.
    func flows(yearlyBenefit: Decimal, _ pick: FigurePick<Decimal>) -> CashFlows<Decimal>? {
        flows(yearlyBenefit: yearlyBenefit, window: terms.windowMonths, pick)
    }

    /// The same in any kind of number, which the window has to be of, too.
    func flows<Number: Reckoning>(yearlyBenefit: Number, window: Number, _ pick: FigurePick<Number>) -> CashFlows<Number>? {
        guard investment.isPriced else { return nil }
        return CashFlows(
            upfront: upfront(pick), monthlyPrice: monthlyPrice(pick), monthlyBenefit: yearlyBenefit / 12, delay: delayMonths(pick),
            ramp: rampMonths(pick), windowMonths: window)
    }

    /// From signature to go-live; what nobody has said counts as none.
    func delayMonths<Number: Reckoning>(_ pick: FigurePick<Number>) -> Number {
        months(leadTime, pick(.leadTime)) + months(implementation, pick(.implementation))
    }

    func rampMonths<Number: Reckoning>(_ pick: FigurePick<Number>) -> Number {
        months(ramp, pick(.ramp))
    }

    private func months<Number: Reckoning>(_ length: Length?, _ value: Number?) -> Number {
        guard let length, let value else { return 0 }
        return value * 12 / Number(length.unit.aYear)
    }

    private func upfront<Number: Reckoning>(_ pick: FigurePick<Number>) -> Number {
        let oneTime = pick(.oneTime) ?? 0
        return switch investment.effort {
        case .amount: oneTime + (pick(.effort) ?? 0)
        case .work: oneTime + (pick(.effort) ?? 0) * (pick(.effortRate) ?? 0)
        case nil: oneTime
        }
    }

    private func monthlyPrice<Number: Reckoning>(_ pick: FigurePick<Number>) -> Number {
        guard let per = investment.recurring?.per, let timesAYear = Pain.runRates[per], let amount = pick(.recurring) else { return 0 }
        return amount * Number(timesAYear) / 12
    }

    /// The yearly benefit of each pain, nil where something of it is missing.
    func yearlyBenefits<Number: Reckoning>(_ pick: FigurePick<Number>) -> [Number?] {
        pains.indices.map { index in pains[index].yearlyBenefit { pick(.pain(index, $0)) } }
    }
}

extension TimeUnit {
    /// How many of it make a year. Whole numbers, so that nothing is lost before the last division.
    fileprivate var aYear: Int {
        switch self {
        case .minute: 525_600
        case .hour: 8760
        case .day: 365
        case .businessDay: 260
        case .week: 52
        case .month: 12
        case .quarter: 4
        case .year: 1
        }
    }
}

extension Investment {
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
