import ClosePlan
import DealModel
import Playbook
import Understanding

/// Whether an open opportunity moves towards close; there is nothing between moving and stalled.
package struct Movement: Hashable, Sendable {
    package enum State: String, Sendable {
        case moving, stalled
        /// No buyer has said anything yet.
        case notEngaged = "not yet engaged"
        /// It has ended.
        case closed
    }

    /// The next thing that the buyer owns or shares.
    package struct NextStep: Hashable, Sendable {
        package let what: String
        package let date: Day
        package let owner: String
    }

    package let state: State
    package let reason: String
    package let nextStep: NextStep?
    /// The last day on which it moves if nothing more happens.
    package let until: Day?
    /// The last day on which something became proven or a step was finished.
    package let lastProgress: Day?
}

extension Movement {
    init(_ opportunity: Opportunity, criteria: [CriterionVerdict], plan: PlanVerdict, today: Day, playbook: Playbook) {
        let window = playbook.thresholds.movingDays
        let finished = plan.steps.compactMap(\.done).filter { $0 <= today }
        lastProgress = (criteria.filter { $0.status == .proven }.compactMap(\.provenOn) + finished).max()
        nextStep = Movement.nextStep(opportunity, criteria: criteria, plan: plan, today: today)
        let freshUntil = lastProgress?.adding(days: window)
        if let closed = opportunity.closed {
            (state, reason, until) = (.closed, "ended as \(closed.outcome.rawValue): \(closed.reason)", nil)
            return
        }
        guard opportunity.isEngaged else {
            (state, reason, until) = (.notEngaged, "no buyer has said anything yet", nil)
            return
        }
        let isFresh = freshUntil.map { $0 >= today } ?? false
        switch (isFresh, nextStep) {
        case (true, let next?):
            state = .moving
            reason = "next: \(next.owner), \(next.what), by \(next.date.text)"
            until = freshUntil.map { min($0, next.date) }
        case (true, nil):
            (state, reason, until) = (.stalled, "no dated next step that the buyer owns or shares", nil)
        case (false, _):
            state = .stalled
            reason =
                lastProgress.map { "nothing proven and no step finished for \(today.number - $0.number) days" }
                ?? "nothing has been proven yet"
            until = nil
        }
    }

    /// The advance the buyer agreed to last, while its day has not passed; else the next dated step of an acknowledged plan, or of one that
    /// the buyer is ready to start now.
    private static func nextStep(
        _ opportunity: Opportunity, criteria: [CriterionVerdict], plan: PlanVerdict, today: Day
    ) -> NextStep? {
        let spoken =
            criteria.first { $0.criterion == .nextStep }?.evidence.filter {
                [.decisionMaker, .colleague].contains($0.voice) && $0.source != .prep
            } ?? []
        // What the decision maker took back stands no longer, nor does what was agreed before.
        let standing = spoken.suffix(while: { !($0.denied && $0.strength == .proof) }).filter {
            !$0.denied && !Continuation.isSaid(in: $0.matter)
        }
        for evidence in standing.reversed() {
            let dates = evidence.entities.compactMap(\.period).filter { $0.to >= today }
            guard let date = dates.map(\.to).min(), let speaker = evidence.speaker else { continue }
            return NextStep(what: evidence.matter, date: date, owner: speaker)
        }
        let isReady = standing.last.map { ReadyToMove.isSaid(in: $0.quote) } ?? false
        guard plan.isAcknowledged || isReady, let result = plan.result else { return nil }
        let shared = result.steps.filter { scheduled in
            scheduled.done == nil && plan.step(scheduled.id).map { $0.side != .seller } == true
        }
        let next = shared.compactMap { step in step.earliestFinish.map { (step.id, $0) } }.min { $0.1 < $1.1 }
        guard let next, let step = plan.step(next.0) else { return nil }
        return NextStep(what: step.title, date: next.1, owner: step.owner ?? opportunity.decisionMaker?.name ?? "the buyer")
    }
}

extension Opportunity {
    /// Whether somebody on the buyer's side has said something in a meeting, a recording or a mail.
    package var isEngaged: Bool {
        hasHeard(.decisionMaker) || hasHeard(.colleague)
    }

    /// Whether somebody of that voice has spoken; what others report of them is not their word.
    func hasHeard(_ voice: Voice) -> Bool {
        said.contains { said in
            said.utterance.source != .prep && !said.utterance.isPrivate && !said.utterance.reported
                && self.voice(of: said.utterance.speaker).0 == voice
        }
    }
}

extension Array {
    /// The last elements that are all so.
    fileprivate func suffix(while isSo: (Element) -> Bool) -> ArraySlice<Element> {
        self[(lastIndex { !isSo($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
