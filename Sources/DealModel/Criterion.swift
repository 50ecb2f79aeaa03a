/// What a milestone must prove; the raw value is its id in files, JSON and commands.
///
/// The order is that of the method, and of every list that shows all eighteen.
package enum Criterion: String, CaseIterable, Codable, Sendable, CodingKeyRepresentable {
    case decisionMaker = "decision-maker"
    case problem, consequence, target, fit, roi
    case strategicObjective = "strategic-objective"
    case investment, effort, sponsorship
    case nextStep = "next-step"
    case goLiveDate = "go-live-date"
    case goLiveReason = "go-live-reason"
    case implementationTime = "implementation-time"
    case steps, acknowledgement
    case verbalYes = "verbal-yes"
    case purchasing

    /// The milestone this criterion belongs to.
    package var milestone: Milestone {
        switch self {
        case .decisionMaker, .problem, .consequence, .target, .fit, .roi: .painAndPower
        case .strategicObjective, .investment, .effort, .sponsorship, .nextStep: .moneyAndEffort
        case .goLiveDate, .goLiveReason, .implementationTime, .steps, .acknowledgement: .goLiveAndSteps
        case .verbalYes, .purchasing: .verbal
        }
    }
}

/// A stage that the truth has reached, in rising order; the raw value is its id.
package enum Milestone: String, CaseIterable, Codable, Sendable, Comparable {
    case painAndPower = "pain-and-power"
    case moneyAndEffort = "money-and-effort"
    case goLiveAndSteps = "go-live-and-steps"
    case verbal

    private var rank: Int {
        switch self {
        case .painAndPower: 1
        case .moneyAndEffort: 2
        case .goLiveAndSteps: 3
        case .verbal: 4
        }
    }

    package static func < (left: Milestone, right: Milestone) -> Bool {
        left.rank < right.rank
    }

    /// Its criteria in the method's order.
    package var criteria: [Criterion] {
        Criterion.allCases.filter { $0.milestone == self }
    }
}
