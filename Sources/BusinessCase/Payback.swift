import Foundation

extension CashFlows<Decimal> {
    /// The last month that payback is looked for in.
    static var paybackHorizon: Int { 120 }

    /// Months from signature until the sum of the undiscounted flows is below zero no more, linear between month ends.
    ///
    /// 0 where it never is; nil where it still is at `paybackHorizon`.
    var paybackMonths: Double? {
        let sums = (0...Self.paybackHorizon).map { sum(throughMonth: $0) }
        // A sum that is zero but for the rounding of a week's share of a month counts as zero, else payback would jump by it.
        let dust = Decimal(sign: .plus, exponent: -12, significand: 1)
        let below = sums.indices.last { month in
            let paid = upfront + monthlyPrice * Decimal(month)
            return sums[month] < -dust * (paid + (sums[month] + paid))
        }
        guard let below else { return 0 }
        guard below < Self.paybackHorizon else { return nil }
        return Double(below) + min(1, (-sums[below] / (sums[below + 1] - sums[below])).binary)
    }
}
