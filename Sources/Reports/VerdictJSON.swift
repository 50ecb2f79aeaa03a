import BusinessCase
import DealModel
import Playbook
import Qualification

/// A verdict as `qualify show --json` prints it; the names are fixed.
package struct VerdictDocument: Encodable, Sendable {
    let verdict: Verdict
    let next: NextQuestion?

    /// What to ask next, in the words to ask it with.
    package struct NextQuestion: Encodable, Hashable, Sendable {
        package let criterion: Criterion
        package let question: String

        package init(criterion: Criterion, question: String) {
            self.criterion = criterion
            self.question = question
        }
    }

    package init(_ verdict: Verdict, next: NextQuestion?) {
        self.verdict = verdict
        self.next = next
    }

    private enum Key: String, CodingKey {
        case opportunity, account, title, owner, status, decisionMaker, milestone, probability, moving, movingReason, nextStep, criteria
        case dangers, disqualify, next
    }

    package func encode(to encoder: any Encoder) throws {
        let opportunity = verdict.opportunity
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(opportunity.name, forKey: .opportunity)
        try container.encode(opportunity.account, forKey: .account)
        try container.encodeIfPresent(opportunity.title, forKey: .title)
        try container.encode(opportunity.owner, forKey: .owner)
        try container.encode(opportunity.closed?.outcome.rawValue ?? "open", forKey: .status)
        try container.encode(opportunity.decisionMaker.map(DecisionMaker.init), forKey: .decisionMaker)
        try container.encode(verdict.milestone?.rawValue ?? "none", forKey: .milestone)
        try container.encode(verdict.probability, forKey: .probability)
        try container.encode(verdict.movement.state == .moving, forKey: .moving)
        try container.encode(verdict.movement.reason, forKey: .movingReason)
        try container.encode(verdict.movement.nextStep.map(NextStep.init), forKey: .nextStep)
        try container.encode(verdict.criteria.map(CriterionRow.init), forKey: .criteria)
        try container.encode(verdict.dangers.map(DangerRow.init), forKey: .dangers)
        try container.encode(DisqualifyRow(verdict.disqualification), forKey: .disqualify)
        try container.encode(next, forKey: .next)
    }

    private struct DecisionMaker: Encodable {
        let person: Person

        enum Key: String, CodingKey { case name, title, level }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(person.name, forKey: .name)
            try container.encode(person.title, forKey: .title)
            try container.encode(person.level, forKey: .level)
        }
    }

    private struct NextStep: Encodable {
        let what: String
        let date: Day
        let owner: String

        init(_ step: Movement.NextStep) {
            (what, date, owner) = (step.what, step.date, step.owner)
        }
    }

    private struct CriterionRow: Encodable {
        let id: Criterion
        let milestone: Milestone
        let status: Status
        let values: [Entity.WithoutOffsets]
        let evidence: [EvidenceRow]
        let contradicted: Bool

        init(_ verdict: CriterionVerdict) {
            id = verdict.criterion
            milestone = verdict.criterion.milestone
            status = verdict.status
            values = verdict.values.map(Entity.WithoutOffsets.init)
            evidence = verdict.evidence.map(EvidenceRow.init)
            contradicted = verdict.contradicted
        }
    }

    private struct EvidenceRow: Encodable {
        let evidence: Evidence

        init(_ evidence: Evidence) {
            self.evidence = evidence
        }

        enum Key: String, CodingKey { case quote, confirms, speaker, side, decisionMaker, at, source, counts, denied }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(evidence.quote, forKey: .quote)
            try container.encodeIfPresent(evidence.confirmed, forKey: .confirms)
            try container.encode(evidence.speaker, forKey: .speaker)
            try container.encode(evidence.side, forKey: .side)
            try container.encode(evidence.voice == .decisionMaker, forKey: .decisionMaker)
            try container.encode(evidence.at.rfc3339, forKey: .at)
            try container.encode(evidence.source, forKey: .source)
            try container.encode(evidence.counts, forKey: .counts)
            if evidence.denied { try container.encode(true, forKey: .denied) }
        }
    }

    private struct DangerRow: Encodable {
        let code: String
        let message: String
        let criterion: Criterion?

        init(_ danger: Danger) {
            (code, message, criterion) = (danger.code.rawValue, danger.message, danger.criterion)
        }

        enum Key: String, CodingKey { case code, message, criterion }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(code, forKey: .code)
            try container.encode(message, forKey: .message)
            try container.encode(criterion, forKey: .criterion)
        }
    }

    private struct DisqualifyRow: Encodable {
        struct Reason: Encodable {
            let criterion: Criterion
            let message: String
            let quote: String
        }

        let proposed: Bool
        let reasons: [Reason]

        init(_ disqualification: Disqualification) {
            proposed = disqualification.isProposed
            reasons = disqualification.reasons.map { Reason(criterion: $0.criterion, message: $0.message, quote: $0.quote) }
        }
    }
}
