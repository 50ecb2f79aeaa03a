import DealModel
import Playbook
import Understanding

/// Something that puts the opportunity at risk.
package struct Danger: Hashable, Sendable {
    /// The raw value is its name in JSON.
    package enum Code: String, Sendable, CaseIterable {
        case notDecisionMaker = "not-decision-maker"
        case noConsequence = "no-consequence"
        case weakTitle = "weak-title"
        case noGoLiveReason = "no-go-live-reason"
        case targetBeforeGoLive = "target-before-go-live"
        case roiBelowGate = "roi-below-3x"
        case contradiction
        case stalled
        case planLate = "plan-late"
        case startPassed = "start-passed"
        case noBuyerStep = "no-buyer-step"
        case unnamedOwner = "unnamed-owner"
        case tooManySteps = "too-many-steps"
        case unacknowledged
    }

    package let code: Code
    package let message: String
    package let criterion: Criterion?

    init(_ code: Code, _ message: String, _ criterion: Criterion? = nil) {
        self.code = code
        self.message = message
        self.criterion = criterion
    }
}

/// Finds the dangers of an opportunity, worst first.
struct DangerWatch {
    let opportunity: Opportunity
    let criteria: [Criterion: CriterionVerdict]
    let businessCase: CaseVerdict
    let plan: PlanVerdict
    let movement: Movement
    let today: Day
    let playbook: Playbook

    var dangers: [Danger] {
        guard opportunity.closed == nil else { return [] }
        return people + pain + dates + closePlan + contradictions + stall
    }

    private var people: [Danger] {
        guard let person = opportunity.decisionMaker else {
            return [
                Danger(.notDecisionMaker, "Nobody is marked as the decision maker yet: find out who owns the consequence.", .decisionMaker)
            ]
        }
        var found: [Danger] = []
        let verdict = criteria[.decisionMaker]
        if verdict?.status == .denied {
            let quote = verdict?.leading?.quote ?? ""
            found.append(Danger(.notDecisionMaker, "\(person.name) does not decide: “\(quote)”", .decisionMaker))
        }
        if verdict?.status != .denied, opportunity.isEngaged, !opportunity.hasHeard(.decisionMaker) {
            found.append(Danger(.notDecisionMaker, "Only colleagues of \(person.name) have spoken so far.", .decisionMaker))
        }
        if playbook.seniority.isBelowDirector(title: person.title, level: person.level) {
            found.append(
                Danger(.weakTitle, "Is \(person.name) able to decide? \(person.title ?? "The title") is below director.", .decisionMaker))
        } else if verdict?.status != .denied, let quote = decisionElsewhere {
            found.append(Danger(.weakTitle, "Is \(person.name) able to decide? “\(quote)”", .decisionMaker))
        }
        return found
    }

    /// The decision maker's words that put a part of the decision with somebody else.
    private var decisionElsewhere: String? {
        criteria[.decisionMaker]?.evidence.last { $0.voice == .decisionMaker && DecisionElsewhere.isSaid(in: $0.quote) }?.quote
    }

    private var pain: [Danger] {
        var found: [Danger] = []
        if let consequence = criteria[.consequence], opportunity.isEngaged, consequence.status == .missing || consequence.status == .denied
        {
            found.append(Danger(.noConsequence, playbook[.consequence].danger, .consequence))
        }
        if businessCase.basis == .proven, let result = businessCase.result, result.meetsGate == false,
            let multiple = result.multiple
        {
            found.append(
                Danger(.roiBelowGate, "The return is \(multiple.cutToTenths) times the cost, below \(playbook.thresholds.roiGate).", .roi))
        }
        return found
    }

    private var dates: [Danger] {
        guard let goLive = criteria[.goLiveDate]?.lastDay else { return [] }
        var found: [Danger] = []
        let reason = criteria[.goLiveReason]
        if reason?.status != .proven, reason?.status != .claimed || reason?.lacking?.half == .sellerReason {
            found.append(
                Danger(.noGoLiveReason, "No reason makes \(goLive.text) matter to the buyer: expect a stall or no decision.", .goLiveReason)
            )
        }
        if let due = criteria[.target]?.lastDay, due < goLive {
            found.append(
                Danger(
                    .targetBeforeGoLive, "The improvement is wanted by \(due.text), before going live on \(goLive.text).", .target))
        }
        return found
    }

    private var closePlan: [Danger] {
        guard criteria[.goLiveDate]?.lastDay != nil, let result = plan.result else { return [] }
        var found: [Danger] = []
        if result.late == true, let days = result.lateByWorkingDays {
            let soonest = result.earliestGoLive.map { "; go-live is possible from \($0.text)" } ?? ""
            found.append(Danger(.planLate, "The plan is late by \(days) working days\(soonest).", .steps))
        }
        let passed = result.steps.first { step in step.done == nil && step.latestStart.map { $0 < today } == true }
        if let passed, let start = passed.latestStart, let step = plan.step(passed.id) {
            found.append(Danger(.startPassed, "“\(step.title)” should have started by \(start.text).", .steps))
        }
        let open = plan.steps.filter { $0.done == nil }
        if !open.contains(where: { $0.side != .seller }) {
            found.append(Danger(.noBuyerStep, "No step is the buyer's: a plan that only we work on is ours alone.", .steps))
        }
        if let message = unnamed(open) { found.append(Danger(.unnamedOwner, message, .steps)) }
        if plan.steps.count > playbook.thresholds.planMaxSteps {
            found.append(Danger(.tooManySteps, "\(plan.steps.count) steps are more than anybody follows.", .steps))
        }
        if !plan.isAcknowledged {
            let reopened = plan.agreement.flatMap { agreement in
                agreement.reopenedBy.last.map { "The plan that was agreed on \(agreement.day.text) is open again: \($0.what)." }
            }
            found.append(
                Danger(.unacknowledged, reopened ?? "The plan is a proposal: not yet acknowledged by both sides.", .acknowledgement))
        }
        return found
    }

    /// The usual steps are a proposal, which is said once; of others, who does them is asked by name. What is the seller's alone is the rep's.
    private func unnamed(_ open: [Step]) -> String? {
        let unnamed = open.filter { $0.owner == nil && $0.side != .seller }
        let known = unnamed.filter { !plan.proposed.contains($0.id) }
        switch known.count {
        case 0:
            if unnamed.isEmpty { return nil }
            return "Nobody is named yet for \(unnamed.count == 1 ? "one of the usual steps" : "\(unnamed.count) of the usual steps")."
        case 1: return "Nobody is named for “\(known[0].title)”."
        default: return "Nobody is named for “\(known[0].title)” and \(known.count - 1) more."
        }
    }

    private var contradictions: [Danger] {
        Criterion.allCases.compactMap { criterion in
            guard let verdict = criteria[criterion], verdict.contradicted else { return nil }
            let quotes = verdict.conflict.map { "“\($0)”" }.joined(separator: " against ")
            return Danger(.contradiction, "\(quotes): which counts? (/settle)", criterion)
        }
    }

    private var stall: [Danger] {
        movement.state == .stalled ? [Danger(.stalled, "Stalled: \(movement.reason).", nil)] : []
    }
}

extension CriterionVerdict {
    /// The day that the date which was said last comes to: the last one of a month or quarter that was named.
    var lastDay: Day? {
        evidence.last { $0.counts && $0.entities.contains { $0.period != nil } }?.entities.compactMap(\.period).last?.to
    }
}

extension Double {
    /// To one decimal, cut: a multiple is never rounded up to the gate that it misses.
    var cutToTenths: Double {
        (self * 10).rounded(.down) / 10
    }
}
