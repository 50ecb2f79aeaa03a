import BusinessCase
import DealModel
import Playbook

/// The business case that the evidence gives, and what it rests on.
package struct CaseVerdict: Sendable {
    package enum Basis: String, Sendable {
        case proven, claimed
    }

    package let reading: CaseReading
    package let result: CaseResult
    package let basis: Basis
    /// The case with claimed figures as well, where they change the multiple.
    package let withClaimed: CaseResult?

    init(_ opportunity: Opportunity, evidence: [Criterion: [Evidence]], playbook: Playbook) {
        func computed(_ least: Evidence.Strength) -> (CaseReading, CaseResult) {
            let reading = CaseReading(opportunity, evidence: evidence, least: least, playbook: playbook)
            if let result = try? CaseResult(reading.input) { return (reading, result) }
            // Figures that contradict each other (two currencies, a negative price) make no case at all; an empty one says what to ask.
            let empty = CaseInput(terms: reading.input.terms)
            return (reading, (try? CaseResult(empty)) ?? .nothing(terms: empty.terms))
        }
        let proven = computed(.proof)
        let claimed = computed(.view)
        if proven.1.multiple != nil {
            (reading, result) = proven
            basis = .proven
            withClaimed = claimed.1.multiple == proven.1.multiple ? nil : claimed.1
        } else {
            (reading, result) = claimed
            basis = claimed.1.multiple == nil && proven.1.benefit != nil ? .proven : .claimed
            withClaimed = nil
        }
    }

    /// The status of the criterion that is computed, never typed.
    var status: Status {
        guard result.multiple != nil else { return .missing }
        guard basis == .proven else { return .claimed }
        if result.meetsGate == true { return result.optimistic ? .claimed : .proven }
        return .denied
    }
}
