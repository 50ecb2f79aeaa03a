import DealModel
import Foundation
import Playbook
import Understanding

/// What is known of a criterion; the raw value is its name in JSON.
package enum Status: String, Sendable, Codable {
    case proven, claimed, denied, missing
}

/// The verdict on one criterion, with all that was said about it.
package struct CriterionVerdict: Hashable, Sendable {
    package let criterion: Criterion
    package var status: Status
    /// Oldest first; those the status rests on have `counts`.
    package var evidence: [Evidence]
    /// Pieces that cannot both be true, and that nobody has settled.
    package var contradicted: Bool
    /// The quotes of the two that contradict each other; empty where nothing does.
    package private(set) var conflict: [String]
    /// The half that is lacking in what was said.
    package var lacking: PendingHalf?
    /// The first day on which it was proven.
    package var provenOn: Day?

    /// The typed values that the status rests on.
    package var values: [Entity] {
        evidence.filter(\.counts).flatMap(\.entities)
    }

    /// The newest piece that counts.
    package var leading: Evidence? {
        evidence.last(where: \.counts)
    }
}

extension CriterionVerdict {
    /// Weighs what was said about a criterion, oldest first; `settled` is what the rep let stand.
    init(_ criterion: Criterion, evidence all: [Evidence], settled: Opportunity.Settlement?) {
        self.criterion = criterion
        evidence = all
        contradicted = false
        conflict = []
        lacking = nil
        provenOn = nil
        status = .missing
        for index in evidence.indices {
            evidence[index].isSettledOn = evidence[index].utterance == settled?.utterance
            evidence[index].isUnsettled = settled.map { !$0.heard.contains(all[index].utterance) } ?? true
        }

        let proofs = evidence.filter { $0.strength == .proof }
        let yes = proofs.filter { !$0.denied }
        let isSettled = proofs.contains(where: \.isSettledOn) && proofs.last?.isUnsettled == false
        let word = isSettled ? proofs.last(where: \.isSettledOn) : proofs.last
        if let no = proofs.last(where: \.denied), let yes = yes.last, !isSettled {
            contradicted = true
            conflict = [yes.quote, no.quote]
        }
        if let word, word.denied, word.voice == .decisionMaker {
            status = .denied
            count { $0.strength == .proof && $0.denied }
            return
        }
        if !yes.isEmpty, word?.denied == false {
            lacking = Completeness(criterion: criterion).lacking(yes)
            if lacking == nil {
                status = .proven
                provenOn = becameProven(yes, after: proofs)
                count { $0.strength == .proof && !$0.denied }
                weighContradictions()
                leaveOutHalfPains()
                return
            }
        }
        weighClaims()
    }

    private mutating func weighClaims() {
        let completeness = Completeness(criterion: criterion)
        let claims = evidence.filter { !$0.denied }
        guard let best = claims.map(\.strength).max() else { return }
        status = .claimed
        lacking = completeness.lacking(claims)
        // A half that the decision maker said stands beside the other half from somebody else.
        let needsAll = lacking == nil && completeness.lacking(claims.filter { $0.strength == best }) != nil
        count { !$0.denied && ($0.strength == best || needsAll) }
        weighContradictions()
        leaveOutHalfPains()
    }

    private mutating func count(_ isCounted: (Evidence) -> Bool) {
        for index in evidence.indices { evidence[index].counts = isCounted(evidence[index]) }
    }

    /// The day on which the last of what it takes was said; after a denial, that of the first word for it again.
    private func becameProven(_ yes: [Evidence], after proofs: [Evidence]) -> Day? {
        let completeness = Completeness(criterion: criterion)
        let end = (1...yes.count).first { end in
            let heard = Array(yes[..<end])
            return completeness.lacking(heard) == nil
        }
        let first = end.map { yes[$0 - 1].day }
        guard let no = proofs.lastIndex(where: \.denied), let again = proofs[no...].first(where: { !$0.denied })?.day else { return first }
        return first.map { max($0, again) }
    }

    /// A cost beside a pain that is measured whole, and of which nobody said how often, is an aside: nothing rests on it.
    private mutating func leaveOutHalfPains() {
        guard criterion == .consequence else { return }
        let pains = PainReading(evidence.filter(\.counts), name: "").pains
        let used = Set(pains.filter(\.isComplete).flatMap { [$0.cost.utterance, $0.frequency?.utterance].compactMap(\.self) })
        guard !used.isEmpty else { return }
        let idle = Set(pains.filter { !$0.isComplete }.map(\.cost.utterance)).subtracting(used)
        for index in evidence.indices where idle.contains(evidence[index].utterance) { evidence[index].counts = false }
    }

    /// Of two pieces that cannot both be true the stronger counts, of equals the one that was settled on, else the newer; both are shown
    /// until they are settled. The rep's own guess contradicts nobody.
    private mutating func weighContradictions() {
        var held: [Slot: (content: Slot.Content, index: Int)] = [:]
        var superseded: Set<Int> = []
        let weighed = evidence.indices.filter { !evidence[$0].denied && (evidence[$0].counts || evidence[$0].strength >= .claim) }
            // One's own words outweigh a yes to somebody else's.
            .sorted {
                let (one, two) = (evidence[$0], evidence[$1])
                return (one.strength.rawValue, one.confirmed == nil ? 1 : 0, $0) < (two.strength.rawValue, two.confirmed == nil ? 1 : 0, $1)
            }
        for index in weighed {
            for (slot, content) in Slot.contents(of: evidence[index], for: criterion) {
                if let former = held[slot], !former.content.agrees(with: content) {
                    let (one, two) = (evidence[former.index], evidence[index])
                    if !one.settles(two), one.strength >= .claim || one.strength == two.strength {
                        contradicted = true
                        conflict = [one.matter, two.matter]
                    }
                    if one.isSettledOn, !two.isUnsettled, one.strength == two.strength {
                        superseded.insert(index)
                        continue
                    }
                    superseded.insert(former.index)
                }
                held[slot] = (content, index)
            }
        }
        // A piece that still holds another fact goes on counting for that.
        for index in superseded where !held.values.contains(where: { $0.index == index }) { evidence[index].counts = false }
    }
}

extension CriterionVerdict {
    /// Steps that the seller recorded or spoke of are a claim, and proven once the decision maker has acknowledged a plan in which
    /// somebody on the buyer's side owns one.
    mutating func accept(recorded planned: [Opportunity.Planned], acknowledgement: CriterionVerdict?) {
        guard status != .proven, status != .denied else { return }
        let changes = planned.map(\.change)
        let agreed = acknowledgement?.evidence.filter { $0.counts && $0.voice == .decisionMaker && $0.strength == .proof }.map(\.day) ?? []
        let owned = changes.filter { $0.change == .set && $0.step.side != .seller && $0.step.owner != nil }.map(\.day)
        let spoken = evidence.filter { item in
            item.strength == .proof && !item.denied && item.entities.contains { $0.person != nil }
                && item.entities.contains { $0.period != nil }
        }.map(\.day)
        if let named = (owned + spoken).min(), let day = agreed.filter({ $0 >= named }).min() {
            status = .proven
            provenOn = day
            lacking = nil
        } else if status == .missing, !changes.isEmpty {
            status = .claimed
        }
    }
}

extension CriterionVerdict {
    /// The acknowledgement without what was said of an earlier plan, which remains a claim.
    func ofThePlanAsItStands(_ reopening: Reopening, settled: Opportunity.Settlement?) -> CriterionVerdict {
        let weighed = evidence.map { item in
            guard item.strength == .proof, reopening.isBefore(item) else { return item }
            var item = item
            item.strength = .claim
            return item
        }
        return CriterionVerdict(criterion, evidence: weighed, settled: settled)
    }
}

extension [Evidence] {
    /// Of the strongest pieces the one that says most; of equals the newest. What names a thing takes more words than what comes back to it.
    package var telling: Evidence? {
        func weight(_ place: Int, _ item: Evidence) -> (Int, Int, Int) {
            (item.strength.rawValue, Swift.min(item.matter.plainWords.count, 30), place)
        }
        return enumerated().max { weight($0.offset, $0.element) < weight($1.offset, $1.element) }?.element
    }
}
