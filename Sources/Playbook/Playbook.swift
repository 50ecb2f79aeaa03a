import DealModel

/// The method as a sales leader may change it: milestones, criteria with their questions, default steps, thresholds.
///
/// A value of this type has passed the validator: all milestones and criteria are there, in the method's order, every
/// placeholder is known, every step can be scheduled.
package struct Playbook: Sendable, Equatable {
    /// The only version of the file format so far.
    package static let currentSchema = 1

    package var id: String
    /// The leader's own version of the content ("1.0"); nothing is derived from it.
    package var version: String
    /// Of the file's bytes: 16 hexadecimal digits, FNV-1a of 64 bits. The same bytes give the same hash on every machine.
    package var hash: String
    package var dateOrder: DateOrder
    /// The month in which the fiscal year begins, 1–12; "Q1" starts there.
    package var fiscalYearStart: Int
    /// What "$" and a bare amount mean unless the opportunity says otherwise.
    package var currency: Currency
    /// Days of the week by ISO 8601, Monday is 1.
    package var weekend: Set<Int>
    package var thresholds: Thresholds
    /// All four, rising.
    package var milestones: [MilestoneGuide]
    /// All eighteen, in the method's order.
    package var criteria: [CriterionGuide]
    /// The default plan without the optional steps, in document order.
    package var steps: [StepTemplate]
    /// Steps that a plan has only where the buyer needs them.
    package var optionalSteps: [StepTemplate]
    package var headings: Headings
    package var seniority: Seniority

    package subscript(criterion: Criterion) -> CriterionGuide {
        guard let guide = criteria.first(where: { $0.criterion == criterion }) else {
            preconditionFailure("a checked playbook has every criterion, \(criterion.rawValue) too")
        }
        return guide
    }

    package subscript(milestone: Milestone) -> MilestoneGuide {
        guard let guide = milestones.first(where: { $0.milestone == milestone }) else {
            preconditionFailure("a checked playbook has every milestone, \(milestone.rawValue) too")
        }
        return guide
    }

    /// Which of 5/6 and 6/5 is the sixth of May.
    package enum DateOrder: String, Sendable, CaseIterable {
        case monthFirst = "month-first"
        case dayFirst = "day-first"
    }

    package struct MilestoneGuide: Sendable, Equatable {
        package var milestone: Milestone
        package var name: String
        /// Of close once this milestone and those before it are met, in percent.
        package var probability: Int
    }
}
