import Foundation

extension Playbook {
    /// The numbers that decide; each may be changed without touching code.
    package struct Thresholds: Sendable, Equatable {
        /// An opportunity in which nothing was proven or finished for longer than this is stalled.
        package var movingDays: Int
        /// How many days ahead a stall is announced.
        package var stallWarningDays: Int
        /// The multiple of benefit to cost that justifies the investment.
        package var roiGate: Decimal
        /// Of benefit and cost, from signature.
        package var windowMonths: Int
        /// A year, for the net present value.
        package var discountPercent: Decimal
        /// A plan with more steps than this is warned of.
        package var planMaxSteps: Int
        /// The confidence, 0 to 1, from which on a live note is filed under a criterion without being asked.
        package var fileAt: Double
    }
}
