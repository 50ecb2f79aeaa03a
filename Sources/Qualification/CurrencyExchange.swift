import BusinessCase
import DealModel
import Foundation

extension CaseInput {
    /// Turns every amount in one currency into another, by two amounts of which the user said that they are worth the same.
    mutating func exchange(_ pair: [Money]) {
        guard pair.count == 2, let from = pair[0].currency, let to = pair[1].currency, from != to else { return }
        let (worth, one) = (pair[1].amount.middle, pair[0].amount.middle)
        guard worth > 0, one > 0, Decimal.reckonable.contains(worth), Decimal.reckonable.contains(one) else { return }
        let factor = worth / one
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
    fileprivate mutating func exchange(_ from: Currency, _ to: Currency, _ factor: Decimal) {
        // What nobody can reckon with stays as it is, and is said to be so by whoever computes.
        guard currency == from, amount.low >= 0, amount.high <= Decimal.reckonable.upperBound else { return }
        currency = to
        amount = Estimate(low: amount.low * factor, likely: amount.likely * factor, high: amount.high * factor)
    }
}
