import ClosePlan
import DealModel
import Playbook

/// A plan that the decision maker and the seller have both acknowledged: its dates as they were on that day, frozen.
package struct Agreement: Hashable, Sendable {
    /// One side's word.
    package struct Word: Hashable, Sendable {
        package let name: String?
        package let quote: String
        package let day: Day
    }

    package struct Dates: Hashable, Sendable {
        package let start: Day
        package let finish: Day
    }

    /// The day on which the second of the two acknowledged it.
    package let day: Day
    package let at: Instant
    package let decisionMaker: Word
    package let seller: Word
    /// What has made it another plan since; empty while it stands.
    package let reopenedBy: [PlanChange]
    package let goLive: Day?
    package let closeDate: Day?
    /// By step; steps that were done then are left out.
    package let dates: [String: Dates]
    /// By step, for those that have left the plan since, too.
    package let titles: [String: String]

    package var stands: Bool { reopenedBy.isEmpty }
}

/// All agreements of a record, oldest first; a later one takes the place of an earlier one.
struct Agreements {
    let all: [Agreement]

    init(_ opportunity: Opportunity, evidence: (Criterion) -> [Evidence], reopening: Reopening, terms: PlanTerms, playbook: Playbook) {
        let words = evidence(.acknowledgement).filter { $0.strength == .proof && !$0.denied }
        var found: [(buyer: Evidence, seller: Evidence, last: Evidence)] = []
        for (index, word) in words.enumerated() {
            let isBuyer = word.voice == .decisionMaker
            let later = reopening.changes.filter { $0.isAfter(word) }
            // The other side's word counts where it was said of the same plan.
            let other = words[..<index].last {
                ($0.voice == .decisionMaker) != isBuyer && reopening.changes.filter($0.isBefore).count == later.count
            }
            guard let other else { continue }
            // Saying it again freezes nothing anew.
            if let last = found.last, reopening.changes.filter(last.last.isBefore).count == later.count { continue }
            found.append(isBuyer ? (word, other, word) : (other, word, word))
        }
        all = found.map { buyer, seller, last in
            let later = reopening.changes.filter(last.isBefore)
            let steps = PlanSteps(opportunity, playbook: playbook, through: last.at).steps.map { $0.asOf(last.day) }
            let then = later.isEmpty ? terms : PlanTerms(opportunity, evidence: evidence, through: last.at, playbook: playbook)
            let result = try? PlanInput(then, steps: steps, weekend: playbook.weekend).scheduled(today: last.day)
            return Agreement(
                day: last.day, at: last.at, decisionMaker: Agreement.Word(buyer), seller: Agreement.Word(seller), reopenedBy: later,
                goLive: then.goLive, closeDate: result?.closeDate,
                dates: Dictionary(
                    (result?.steps ?? []).compactMap { row in
                        guard let start = row.earliestStart, let finish = row.earliestFinish else { return nil }
                        return (row.id, Agreement.Dates(start: start, finish: finish))
                    }, uniquingKeysWith: { first, _ in first }),
                titles: Dictionary(steps.map { ($0.id, $0.title) }) { first, _ in first })
        }
    }
}

extension Agreement.Word {
    fileprivate init(_ evidence: Evidence) {
        self.init(name: evidence.speaker, quote: evidence.quote, day: evidence.day)
    }
}

extension Evidence {
    /// Whether it was said before a change to the plan.
    fileprivate func isBefore(_ change: PlanChange) -> Bool { change.isAfter(self) }
}

extension Step {
    /// What was finished later was not finished yet.
    fileprivate func asOf(_ day: Day) -> Step {
        var step = self
        if let done, done > day { step.done = nil }
        return step
    }
}
