import DealModel
import Playbook

/// What made the close plan another one than the one that was acknowledged.
///
/// Another go-live date, another time until it works, a step of the buyer's that was added, removed, given to somebody else or changed in
/// its dates; finishing a step and the passing of days change nothing.
struct Reopening {
    /// Oldest first.
    let changes: [PlanChange]

    init(_ opportunity: Opportunity, evidence: (Criterion) -> [Evidence], steps: PlanSteps) {
        let dates = Reopening.changes(in: evidence(.goLiveDate), of: .goLiveDate) { before, after in
            "go-live is \(after.lastNamed?.text ?? "another day")" + (before.lastNamed.map { ", not \($0.text)" } ?? "")
        }
        let lengths = Reopening.changes(in: evidence(.implementationTime), of: .implementationTime) { before, after in
            "the implementation takes \(after.length ?? "another time")" + (before.length.map { ", not \($0)" } ?? "")
        }
        changes = (dates + lengths + Reopening.leadTimes(opportunity) + steps.changes.filter(\.reopens)).sorted { $0.at < $1.at }
    }

    /// Whether what was said of the plan was said of an earlier one.
    func isBefore(_ evidence: Evidence) -> Bool {
        changes.contains { $0.isAfter(evidence) }
    }

    /// Where the strongest that speak of it say something else than before.
    private static func changes(
        in evidence: [Evidence], of criterion: Criterion, words: (Evidence, Evidence) -> String
    ) -> [PlanChange] {
        let spoken = evidence.filter { !$0.denied && !Slot.contents(of: $0, for: criterion).isEmpty }
        let strongest = spoken.filter { $0.strength == spoken.map(\.strength).max() }
        return zip(strongest, strongest.dropFirst()).compactMap { former, later in
            let before = Slot.contents(of: former, for: criterion)
            let isChanged = Slot.contents(of: later, for: criterion).contains { slot, content in
                before[slot].map { !$0.agrees(with: content) } ?? false
            }
            guard isChanged else { return nil }
            return PlanChange(words(former, later), day: later.day, at: later.at, quote: later.quote, speaker: later.speaker)
        }
    }

    private static func leadTimes(_ opportunity: Opportunity) -> [PlanChange] {
        var before: [Span]?
        return opportunity.given.map(\.stated).filter { $0.input == .lead }.compactMap { stated in
            defer { before = stated.entities.compactMap(\.span) }
            guard before != stated.entities.compactMap(\.span) else { return nil }
            return PlanChange("the project starts \(stated.words) after signature", day: stated.day, at: stated.at)
        }
    }
}

extension Evidence {
    fileprivate var lastNamed: Day? { entities.compactMap(\.period).last?.to }

    fileprivate var length: String? { entities.first { $0.span != nil }?.text }
}
