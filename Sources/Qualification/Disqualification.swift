import DealModel
import Playbook

/// Whether the truth points at stopping, with the evidence for it; the rep decides.
package struct Disqualification: Hashable, Sendable {
    package struct Reason: Hashable, Sendable {
        package let criterion: Criterion
        package let message: String
        package let quote: String
    }

    package let reasons: [Reason]

    package var isProposed: Bool { !reasons.isEmpty }
}

extension Disqualification {
    init(
        _ opportunity: Opportunity, criteria: [Criterion: CriterionVerdict], businessCase: CaseVerdict, plan: PlanVerdict, today: Day,
        playbook: Playbook
    ) {
        guard opportunity.closed == nil else {
            reasons = []
            return
        }
        let person = opportunity.decisionMaker?.name ?? "The decision maker"
        let denials: [(Criterion, String)] = [
            (.consequence, "\(person) denies that the pain can be measured"),
            (.investment, "\(person) says the investment does not pass"),
            (.sponsorship, "\(person) would not sponsor a plan"),
            (.goLiveReason, "\(person) sees no reason that makes the date matter"),
        ]
        var found: [Reason] = denials.compactMap { criterion, message in
            guard let verdict = criteria[criterion], verdict.status == .denied, let quote = verdict.leading?.quote else { return nil }
            return Reason(criterion: criterion, message: message, quote: quote)
        }
        if businessCase.basis == .proven, let result = businessCase.result, !result.optimistic,
            let stretch = result.scenarios?.stretch.multiple,
            stretch < Double(playbook.thresholds.roiGate) * (1 - 1e-9)
        {
            let quote = businessCase.reading.quotes[.pain(0, .cost)]?.words ?? ""
            found.append(
                Reason(
                    criterion: .roi, message: "even at the better end of every range the return is \(stretch.cutToTenths) times the cost",
                    quote: quote))
        }
        if let reason = criteria[.goLiveReason], reason.status == .proven, let leading = reason.leading,
            let event = leading.entities.compactMap(\.period).last?.to, event >= leading.day,
            let soonest = plan.soonestGoLive(today: today), soonest > event
        {
            found.append(
                Reason(
                    criterion: .goLiveReason, message: "with every remedy taken go-live is \(soonest.text), after \(event.text)",
                    quote: leading.quote))
        }
        reasons = found
    }
}
