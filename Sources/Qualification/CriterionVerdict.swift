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
    /// Pieces of equal strength that cannot both be true, and that nobody has settled.
    package var contradicted: Bool
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
    /// Weighs what was said about a criterion; `settled` is the utterance that the rep let stand.
    init(_ criterion: Criterion, evidence all: [Evidence], settled: UUID?) {
        self.criterion = criterion
        evidence = all
        contradicted = false
        lacking = nil
        provenOn = nil
        status = .missing

        let strongest = all.filter { $0.strength == .proof }
        let completeness = Completeness(criterion: criterion)
        if let last = strongest.last, last.denied {
            status = .denied
            contradicted = strongest.contains { !$0.denied } && settled == nil
            provenOn = nil
            count { $0.strength == .proof && $0.denied }
            return
        }
        let proofs = strongest.filter { !$0.denied }
        if !proofs.isEmpty {
            lacking = completeness.lacking(proofs)
            if lacking == nil, bothSidesSpoke(proofs) {
                status = .proven
                provenOn = firstDay(of: proofs) { completeness.lacking($0) == nil && bothSidesSpoke($0) }
                contradicted = strongest.contains(where: \.denied) && settled == nil
                count { $0.strength == .proof && !$0.denied }
                weighContradictions(settled: settled)
                return
            }
        }
        let claims = all.filter { !$0.denied }
        guard !claims.isEmpty else { return }
        status = .claimed
        lacking = completeness.lacking(claims)
        let best = claims.map(\.strength).max() ?? .view
        // A half that the decision maker said stands beside the other half from somebody else.
        let needsAll = lacking == nil && completeness.lacking(claims.filter { $0.strength == best }) != nil
        count { !$0.denied && ($0.strength == best || needsAll) }
        weighContradictions(settled: settled)
    }

    private mutating func count(_ isCounted: (Evidence) -> Bool) {
        for index in evidence.indices { evidence[index].counts = isCounted(evidence[index]) }
    }

    /// The acknowledgement of the plan takes two: the decision maker and the seller.
    private func bothSidesSpoke(_ proofs: [Evidence]) -> Bool {
        guard criterion == .acknowledgement else { return true }
        return proofs.contains { $0.voice == .decisionMaker } && proofs.contains { $0.voice == .seller }
    }

    private func firstDay(of proofs: [Evidence], where isProven: ([Evidence]) -> Bool) -> Day? {
        for end in 1...max(1, proofs.count) where end <= proofs.count && isProven(Array(proofs[..<end])) {
            return proofs[end - 1].day
        }
        return nil
    }

    /// Lets the newest of two that disagree count, or the one that was settled on.
    private mutating func weighContradictions(settled: UUID?) {
        var held: [Slot: (content: Slot.Content, index: Int)] = [:]
        var superseded: Set<Int> = []
        for index in evidence.indices where evidence[index].counts {
            for (slot, content) in Slot.contents(of: evidence[index], for: criterion) {
                if let former = held[slot], !former.content.agrees(with: content) {
                    let isSettled = settled == evidence[former.index].utterance || settled == evidence[index].utterance
                    if !isSettled { contradicted = true }
                    if settled == evidence[former.index].utterance {
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
    /// Steps recorded by command are a claim of the seller's, and proven once the decision maker has acknowledged a plan in which
    /// somebody on the buyer's side owns one.
    mutating func accept(recorded changes: [StepChange], acknowledgement: CriterionVerdict?) {
        let owned = changes.filter { $0.change == .set && $0.step.side != .seller && $0.step.owner != nil }
        guard let latest = changes.map(\.day).max(), status != .proven, status != .denied else { return }
        let agreed = acknowledgement?.evidence.filter { $0.counts && $0.voice == .decisionMaker && $0.strength == .proof } ?? []
        if !owned.isEmpty, let day = agreed.first?.day {
            status = .proven
            provenOn = max(day, latest)
            lacking = nil
        } else if status == .missing {
            status = .claimed
        }
    }
}
