extension CashFlows {
    /// The last month that payback is looked for in.
    static let paybackHorizon = 120

    /// Months from signature until the sum of the undiscounted flows is below zero no more, linear between month ends.
    ///
    /// 0 where it never is; nil where it still is at `paybackHorizon`.
    var paybackMonths: Double? {
        // A sum that is zero but for rounding counts as zero, else payback would jump by it.
        let rounding = 1e-12 * (upfront + (monthlyPrice + monthlyBenefit) * Double(Self.paybackHorizon))
        let sums = (0...Self.paybackHorizon).map { sum(throughMonth: Double($0)) }
        guard sums.allSatisfy(\.isFinite) else { return nil }
        guard let below = sums.lastIndex(where: { $0 < -rounding }) else { return 0 }
        guard below < Self.paybackHorizon else { return nil }
        return Double(below) + min(1, -sums[below] / (sums[below + 1] - sums[below]))
    }
}
