import BusinessCase
import DealModel
import Foundation

extension CaseInput {
    /// Turns every amount in one currency into another, by two amounts of which the user said that they are worth the same.
    mutating func exchange(_ pair: [Money]) {
        guard pair.count == 2, let from = pair[0].currency, let to = pair[1].currency, from != to else { return }
        let factor = Double(pair[1].amount.middle) / Double(pair[0].amount.middle)
        guard factor.isFinite, factor > 0 else { return }
        for index in pains.indices { pains[index].cost?.exchange(from, to, factor) }
        investment.oneTime?.exchange(from, to, factor)
        investment.recurring?.exchange(from, to, factor)
        switch investment.effort {
        case .amount(var price)?:
            price.exchange(from, to, factor)
            investment.effort = .amount(price)
        case .work(let work, var rate?)?:
            rate.exchange(from, to, factor)
            investment.effort = .work(work, rate: rate)
        default: break
        }
    }
}

extension Price {
    fileprivate mutating func exchange(_ from: Currency, _ to: Currency, _ factor: Double) {
        guard currency == from else { return }
        currency = to
        amount = Estimate(low: amount.low * factor, likely: amount.likely * factor, high: amount.high * factor)
    }
}
