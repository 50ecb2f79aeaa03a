import DealModel
import Playbook
import Understanding

/// Whether a set of evidence says all that its criterion needs, or which half is lacking.
struct Completeness {
    let criterion: Criterion

    /// nil where nothing is lacking. `evidence` speaks for the criterion and is not empty.
    func lacking(_ evidence: [Evidence]) -> PendingHalf? {
        let entities = evidence.flatMap(\.entities)
        switch criterion {
        case .consequence:
            return consequence(evidence)
        case .target:
            let hasWish =
                entities.contains { $0.percent != nil || $0.rate != nil || $0.count != nil || $0.span != nil }
                || evidence.contains { Reduction.fraction(in: $0.matter) != nil }
            let hasDate = entities.contains { $0.period != nil }
            if !hasWish { return hasDate ? PendingHalf(.dateWithoutWish, of: .target) : PendingHalf(.wishWithoutDate, of: .target) }
            return hasDate ? nil : PendingHalf(.wishWithoutDate, of: .target)
        case .nextStep:
            let isDated = evidence.contains { item in
                ReadyToMove.isSaid(in: item.quote)
                    || (item.entities.contains { $0.period != nil } && !Continuation.isSaid(in: item.matter))
            }
            return isDated ? nil : PendingHalf(.stepWithoutDate, of: .nextStep)
        case .goLiveDate:
            guard entities.contains(where: { $0.period != nil }) else { return PendingHalf(.yesWithoutFigure, of: .goLiveDate) }
            let isOpen = evidence.allSatisfy { $0.matter.says(anyOf: ["could go live", "could be live", "might go live"] + Self.provisos) }
            return isOpen ? PendingHalf(.yesWithCondition, of: .goLiveDate) : nil
        case .investment:
            // "Fine if it pays back like that" is a yes: the return is computed anyway.
            let isOpen = evidence.allSatisfy { $0.quote.says(anyOf: Self.provisos) }
            return isOpen ? PendingHalf(.yesWithCondition, of: .investment) : nil
        case .implementationTime:
            return entities.contains { $0.span != nil } ? nil : PendingHalf(.yesWithoutFigure, of: .implementationTime)
        case .steps:
            return steps(evidence)
        case .effort:
            return evidence.contains { !Condition.isSaid(in: $0.quote) } ? nil : PendingHalf(.yesWithCondition, of: criterion)
        case .decisionMaker:
            if evidence.allSatisfy({ Condition.isSaid(in: $0.quote) }) { return PendingHalf(.yesWithCondition, of: .decisionMaker) }
            let owns = evidence.contains { !DecisionElsewhere.isSaid(in: $0.quote) || Ownership.isSaid(in: $0.quote) }
            return owns ? nil : PendingHalf(.decisionElsewhere, of: .decisionMaker)
        case .acknowledgement:
            let voices = Set(evidence.map(\.voice)).intersection([.decisionMaker, .seller])
            return voices.count == 1 ? PendingHalf(.oneSideOnly, of: .acknowledgement) : nil
        case .goLiveReason:
            return evidence.contains { !SellerReason.isSaid(in: $0.quote) } ? nil : PendingHalf(.sellerReason, of: .goLiveReason)
        case .sponsorship, .verbalYes:
            return evidence.contains { !Condition.isSaid(in: $0.quote) } ? nil : PendingHalf(.yesWithCondition, of: criterion)
        case .problem, .fit, .roi, .strategicObjective, .purchasing:
            return nil
        }
    }

    private func consequence(_ evidence: [Evidence]) -> PendingHalf? {
        let reading = PainReading(evidence, name: "")
        if reading.pains.contains(where: \.isComplete) { return nil }
        if let pain = reading.pains.first { return PendingHalf(.costWithoutFrequency, of: .consequence, unit: pain.pain.cost?.per) }
        return PendingHalf(reading.looseFrequency == nil ? .yesWithoutFigure : .frequencyWithoutCost, of: .consequence)
    }

    /// At least one step named by the buyer, with an owner and a date; "I will" names the speaker.
    private func steps(_ evidence: [Evidence]) -> PendingHalf? {
        let named = evidence.filter { $0.side == .buyer || $0.voice == .rep }
        let dated = named.filter { item in item.entities.contains { $0.period != nil } }
        if dated.isEmpty { return PendingHalf(.stepWithoutDate, of: .steps) }
        let owned = dated.contains { item in
            item.entities.contains { $0.person != nil } || item.matter.plainWords.contains { Self.firstPerson.contains($0) }
        }
        return owned ? nil : PendingHalf(.stepWithoutOwner, of: .steps)
    }

    private static let provisos = ["as long as", "provided", "assuming", "depending on", "only if", "subject to"]

    private static let firstPerson: Set<String> = ["i", "i'll", "i'm", "me", "my", "myself"]
}
