import BusinessCase
import DealModel
import Playbook

/// The business case that the evidence gives, and what it rests on.
package struct CaseVerdict: Sendable {
    package enum Basis: String, Sendable {
        case proven, claimed
    }

    package let reading: CaseReading
    /// nil where the figures contradict each other; `errors` says how.
    package let result: CaseResult?
    package let errors: [CaseError]
    package let basis: Basis
    /// The case with claimed figures as well, where they change the multiple.
    package let withClaimed: CaseResult?

    init(_ opportunity: Opportunity, evidence: [Criterion: [Evidence]], playbook: Playbook) {
        let proven = Computed(CaseReading(opportunity, evidence: evidence, least: .proof, playbook: playbook))
        let claimed = Computed(CaseReading(opportunity, evidence: evidence, least: .view, playbook: playbook))
        // Proven figures carry the case where they suffice.
        let isProven = proven.result?.multiple != nil || (proven.result?.benefit != nil && claimed.result?.multiple == nil)
        let chosen = isProven ? proven : claimed
        (reading, result, errors) = (chosen.reading, chosen.result, chosen.errors)
        basis = isProven ? .proven : .claimed
        withClaimed = isProven && claimed.result?.multiple != proven.result?.multiple ? claimed.result : nil
    }

    private struct Computed {
        let reading: CaseReading
        let result: CaseResult?
        let errors: [CaseError]

        init(_ reading: CaseReading) {
            self.reading = reading
            do throws(CaseErrors) {
                result = try reading.input.computed()
                errors = []
            } catch {
                result = nil
                errors = error.errors
            }
        }
    }

    /// The status of the criterion that is computed, never typed.
    var status: Status {
        guard let result, result.multiple != nil else { return .missing }
        guard basis == .proven else { return .claimed }
        if result.meetsGate == true { return result.optimistic ? .claimed : .proven }
        return .denied
    }
}
