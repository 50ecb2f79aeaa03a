extension CashFlows {
    /// The last month that payback is looked for in.
    static let paybackHorizon = 120

    /// Months from signature until the sum of the undiscounted flows is below zero no more, linear between month ends.
    ///
    /// 0 where it never is; nil where it still is at `paybackHorizon`.
    var paybackMonths: Double? {
        let sums = (0...Self.paybackHorizon).map { sum(throughMonth: Double($0)) }
        guard sums.allSatisfy(\.isFinite) else { return nil }
        // A sum that is zero but for the rounding of what it is made of counts as zero, else payback would jump by it.
        let below = sums.indices.last { month in
            let paid = upfront + monthlyPrice * Double(month)
            return sums[month] < -1e-12 * (paid + (sums[month] + paid))
        }
        guard let below else { return 0 }
        guard below < Self.paybackHorizon else { return nil }
        return Double(below) + min(1, -sums[below] / (sums[below + 1] - sums[below]))
    }
}
