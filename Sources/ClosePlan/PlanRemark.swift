import DealModel

/// Something that a reader of a plan must know about how it was computed; none of it changes a date.
package enum PlanRemark: Hashable, Sendable {
    /// After that year only weekends and own days off are known, and the plan reaches beyond it.
    case holidaysUnknownAfter(Int)
    /// The plan is late and has so many steps that no remedies were looked for.
    case tooManyStepsForRemedies(limit: Int)
}

extension PlanInput {
    /// No remedies are looked for in a plan with more steps than this.
    package static let remedyLimit = 500

    /// What has to be said beside a result of this input.
    package func remarks(on result: PlanResult, holidays: HolidayTable = .builtIn) -> [PlanRemark] {
        var remarks: [PlanRemark] = []
        let dates = [result.goLive, result.closeDate, result.earliestClose, result.earliestGoLive]
        let last = (dates + result.steps.flatMap { [$0.earliestFinish, $0.latestFinish] }).compactMap(\.self).max()
        if buyer.country != nil || seller.country != nil, let last, last.year > holidays.years.upperBound {
            remarks.append(.holidaysUnknownAfter(holidays.years.upperBound))
        }
        if result.late == true, steps.count > PlanInput.remedyLimit {
            remarks.append(.tooManyStepsForRemedies(limit: PlanInput.remedyLimit))
        }
        return remarks
    }
}
