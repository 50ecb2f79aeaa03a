import DealModel
import Playbook
import Understanding

/// Something unknown that would move the opportunity: what to ask next.
package struct Gap: Hashable, Sendable {
    package enum Need: Hashable, Sendable {
        /// Nobody has said anything, or not the one who must.
        case words
        case otherHalf(PendingHalf)
        /// The seller's own price, which no buyer can say.
        case price
        /// A denial: worth asking whether it stands.
        case denial
    }

    package let criterion: Criterion
    package let need: Need

    package init(_ criterion: Criterion, _ need: Need) {
        self.criterion = criterion
        self.need = need
    }
}

extension Verdict {
    /// What to find out before a call: what nobody has spoken of, milestone by milestone.
    package var gapsBeforeCall: [Gap] {
        gaps { $0.status == .missing || $0.lacking != nil }
    }

    /// What to ask in the call: what the one who must say it has not said, in the milestone that the opportunity has to reach next first.
    package var gapsInCall: [Gap] {
        gaps { $0.status != .proven }
    }

    private func gaps(_ isOpen: (CriterionVerdict) -> Bool) -> [Gap] {
        guard opportunity.closed == nil else { return [] }
        var gaps: [Gap] = []
        var denials: [Gap] = []
        for verdict in criteria where verdict.status != .proven || verdict.contradicted {
            if verdict.criterion == .roi {
                gaps += caseGaps
            } else if verdict.status == .denied {
                denials.append(Gap(verdict.criterion, .denial))
            } else if isOpen(verdict) {
                gaps.append(Gap(verdict.criterion, verdict.lacking.map(Gap.Need.otherHalf) ?? .words))
            }
        }
        var seen: Set<Criterion> = []
        return (gaps + denials).filter { seen.insert($0.criterion).inserted }
    }

    /// What the return still needs once the pain is known: the price, and how long until it works.
    private var caseGaps: [Gap] {
        guard let result = businessCase.result, result.benefit != nil else { return [] }
        let missing = result.missing
        var gaps: [Gap] = []
        if missing.contains("investment") { gaps.append(Gap(.roi, .price)) }
        if missing.contains("implementation"), self[.implementationTime].status == .missing {
            gaps.append(Gap(.implementationTime, .words))
        }
        return gaps
    }
}
