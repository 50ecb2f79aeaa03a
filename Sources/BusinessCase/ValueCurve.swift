import DealModel
import Foundation

/// What has come back less what has been paid, month by month from signature, undiscounted.
package struct ValueCurve: Hashable, Sendable {
    /// At the end of each month, month 0 (signature) first.
    package let values: [Double]
    package let windowMonths: Double
    /// From signature; nil where it is not reached within the years that payback is looked for in.
    package let paybackMonths: Double?

    package var lastMonth: Int { values.count - 1 }
}

extension CaseInput {
    /// The curve through the window, and to the payback where that lies beyond; nil where the multiple is, and where it cannot be held.
    ///
    /// It stops at the month up to which payback is looked for, however long the window.
    package var valueCurve: ValueCurve? {
        guard errors.isEmpty else { return nil }
        let benefits = yearlyBenefits(middle).compactMap(\.self)
        guard !benefits.isEmpty, let flows = flows(yearlyBenefit: benefits.reduce(0, +), middle), flows.multiple != nil else { return nil }
        let payback = flows.paybackMonths
        let window = terms.windowMonths.binary
        let last = min(Double(CashFlows<Decimal>.paybackHorizon), max(1, window, payback ?? 0)).rounded(.up)
        let values = (0...Int(last)).map { flows.sum(throughMonth: $0).binary }
        return ValueCurve(values: values, windowMonths: window, paybackMonths: payback)
    }
}
