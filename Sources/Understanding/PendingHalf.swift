import DealModel
import Playbook

/// What is lacking in an answer that says one half of what its criterion needs; it earns one follow-up question.
package struct PendingHalf: Hashable, Sendable {
    package var criterion: Criterion
    package var half: Playbook.HalfAnswer
    /// What the cost is per, where the frequency is lacking: `day`, `incident`; nil where even that was not said.
    package var unit: String?

    package init(_ half: Playbook.HalfAnswer, of criterion: Criterion, unit: String? = nil) {
        self.half = half
        self.criterion = criterion
        self.unit = unit
    }
}
