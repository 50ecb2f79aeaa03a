import DealModel
import Foundation

/// What somebody said of a step of the close plan, with the quote that it is known from.
package struct SaidStep: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        /// So many working days.
        case takes(Int)
        /// It cannot be before that day: a board that meets.
        case waitsFor(Day)
        case done(Day)
        /// The plan must have it.
        case needed
        /// The plan can do without it.
        case notNeeded
        case owned(String)
    }

    package let step: String
    package let change: Change
    package let quote: String
    /// nil is the rep's own view.
    package let speaker: String?
    package let utterance: UUID
    package let at: Instant
    package let day: Day
}

extension SaidStep {
    /// The step with what was said of it; nil takes it out of the plan.
    func applied(to step: Step) -> Step? {
        var step = step
        switch change {
        case .takes(let days): step.days = days
        case .waitsFor(let day): step.notBefore = day
        case .done(let day): step.done = day
        case .owned(let name): step.owner = name
        case .needed: break
        case .notNeeded: return nil
        }
        return step
    }

    /// Whether a later statement says the same kind of thing of the same step.
    func isReplaced(by later: SaidStep) -> Bool {
        guard step == later.step else { return false }
        return switch (change, later.change) {
        case (.takes, .takes), (.waitsFor, .waitsFor), (.done, .done), (.owned, .owned), (.needed, .needed), (_, .notNeeded),
            (.notNeeded, .needed):
            true
        default: false
        }
    }
}
