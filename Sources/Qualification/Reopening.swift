import DealModel
import Playbook

/// When the close plan last became another one than the one that was acknowledged.
///
/// Another go-live date, another time until it works, a step of the buyer's that was added, removed, given to somebody else or changed in
/// its dates; finishing a step and the passing of days change nothing. Steps are known to the day, so what was acknowledged on the day of
/// a change is taken to be the changed plan.
struct Reopening {
    private var at: Instant?
    private var day: Day?

    init(_ opportunity: Opportunity, evidence: (Criterion) -> [Evidence], playbook: Playbook) {
        let moments = [
            Reopening.change(in: evidence(.goLiveDate), of: .goLiveDate),
            Reopening.change(in: evidence(.implementationTime), of: .implementationTime),
            Reopening.leadTimeChange(opportunity),
        ]
        at = moments.compactMap(\.self).max()
        day = Reopening.stepChange(opportunity, playbook: playbook)
    }

    /// Whether what was said of the plan was said of an earlier one.
    func isBefore(_ evidence: Evidence) -> Bool {
        if let at, evidence.at < at { return true }
        return day.map { evidence.day < $0 } ?? false
    }

    /// When the strongest that speak of it last said something else than before.
    private static func change(in evidence: [Evidence], of criterion: Criterion) -> Instant? {
        let spoken = evidence.filter { !$0.denied && !Slot.contents(of: $0, for: criterion).isEmpty }
        let strongest = spoken.filter { $0.strength == spoken.map(\.strength).max() }
        let changed = zip(strongest, strongest.dropFirst()).filter { former, later in
            let before = Slot.contents(of: former, for: criterion)
            return Slot.contents(of: later, for: criterion).contains { slot, content in
                before[slot].map { !$0.agrees(with: content) } ?? false
            }
        }
        return changed.last?.1.at
    }

    private static func leadTimeChange(_ opportunity: Opportunity) -> Instant? {
        let given = opportunity.given.map(\.stated).filter { $0.input == .lead }
        let changed = zip(given, given.dropFirst()).filter { $0.entities.compactMap(\.span) != $1.entities.compactMap(\.span) }
        return changed.last?.1.at ?? given.first?.at
    }

    private static func stepChange(_ opportunity: Opportunity, playbook: Playbook) -> Day? {
        var steps = Dictionary(playbook.steps.map { ($0.id, Step($0)) }) { first, _ in first }
        var last: Day?
        for change in opportunity.steps {
            let before = steps[change.step.id]
            let after = change.change == .set ? change.step : nil
            steps[change.step.id] = after
            if before?.asAgreed != after?.asAgreed { last = last.map { max($0, change.day) } ?? change.day }
        }
        return last
    }
}

extension Step {
    /// What the buyer agreed to in a step that is theirs or shared; nil for a step of the seller's.
    fileprivate var asAgreed: Step? {
        guard side != .seller else { return nil }
        return Step(id: id, title: "", side: side, owner: owner, days: days, after: after.sorted(), notBefore: notBefore)
    }
}
