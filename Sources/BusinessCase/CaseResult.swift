import DealModel
import Foundation

/// A business case in all its parts; what cannot be computed yet is nil.
///
/// Its JSON is the contract of `qualify roi`: numbers unrounded, nulls written out. Names that end in `Percent` are percent.
package struct CaseResult: Hashable, Sendable {
    package var currency: Currency?
    package var windowMonths: Decimal
    package var gate: Decimal
    /// From signature to go-live, lead time included.
    package var implementationMonths: Decimal
    package var rampMonths: Decimal
    /// Months of full benefit that the window holds.
    package var effectiveMonths: Decimal
    /// Of every pain whose cost is known, whether or not its reduction is.
    package var yearlyCost: Decimal?
    package var yearlyBenefit: Decimal?
    /// In the window, as is `cost`.
    package var benefit: Decimal?
    package var cost: Decimal?
    package var multiple: Double?
    /// What an accountant calls ROI: net benefit over cost.
    package var roiPercent: Double?
    package var meetsGate: Bool?
    package var highestJustifiableCost: Decimal?
    /// The benefit in the window that the price asks for; needs no pain.
    package var problemNeeded: Decimal?
    /// The yearly cost of the problem that would do, all else equal.
    package var yearlyCostNeeded: Decimal?
    /// From signature.
    package var paybackMonths: Double?
    package var npv: Double?
    package var irrPercent: Double?
    package var costOfWaitingPerMonth: Decimal?
    /// Less the price that waiting saves.
    package var netCostOfWaitingPerMonth: Decimal?
    package var pains: [PainResult]
    package var scenarios: Scenarios?
    package var simulation: Simulation?
    /// Largest effect first: the first row is the number to firm up next.
    package var sensitivity: [SensitivityRow]
    /// Nobody has said how long the implementation takes, so none was counted.
    package var optimistic: Bool
    /// Paths of what is still to be asked.
    package var missing: [String]
}

/// What one pain adds to the case.
package struct PainResult: Hashable, Sendable {
    package var name: String
    package var yearlyCost: Decimal?
    package var yearlyBenefit: Decimal?
    package var benefit: Decimal?
    /// The reduction at which the whole case just pays for itself, all reductions scaled alike; over 100 this alone cannot do it.
    package var breakEvenReductionPercent: Double?
    /// The same for meeting the gate.
    package var gateReductionPercent: Double?
}

/// Every range at its worse end, its middle and its better end.
package struct Scenarios: Hashable, Sendable, Encodable {
    package var conservative: Scenario
    package var base: Scenario
    package var stretch: Scenario
}

package struct Scenario: Hashable, Sendable {
    package var multiple: Double?
    package var npv: Double?
    package var paybackMonths: Double?
}

/// Where the multiple falls when every range is drawn at random.
package struct Simulation: Hashable, Sendable {
    package var p10: Double?
    package var p50: Double?
    package var p90: Double?
    /// The share of draws (0 to 1) that meet the gate.
    package var probability: Double
}

/// How far one figure alone moves the multiple.
package struct SensitivityRow: Hashable, Sendable {
    package var input: CaseFigure
    /// In the unit of the figure.
    package var low: Decimal
    package var high: Decimal
    package var multipleAtLow: Double?
    package var multipleAtHigh: Double?
}
