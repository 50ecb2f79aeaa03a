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
            let hasWish = entities.contains { $0.percent != nil || $0.rate != nil || $0.count != nil || $0.span != nil }
            let hasDate = entities.contains { $0.period != nil }
            if !hasWish { return hasDate ? PendingHalf(.dateWithoutWish, of: .target) : PendingHalf(.wishWithoutDate, of: .target) }
            return hasDate ? nil : PendingHalf(.wishWithoutDate, of: .target)
        case .nextStep:
            let isDated = entities.contains { $0.period != nil } || evidence.contains { ReadyToMove.isSaid(in: $0.quote) }
            return isDated ? nil : PendingHalf(.stepWithoutDate, of: .nextStep)
        case .goLiveDate:
            return entities.contains { $0.period != nil } ? nil : PendingHalf(.yesWithoutFigure, of: .goLiveDate)
        case .implementationTime:
            return entities.contains { $0.span != nil } ? nil : PendingHalf(.yesWithoutFigure, of: .implementationTime)
        case .steps:
            return steps(evidence)
        case .goLiveReason:
            return evidence.contains { !SellerReason.isSaid(in: $0.quote) } ? nil : PendingHalf(.sellerReason, of: .goLiveReason)
        case .decisionMaker, .problem, .fit, .roi, .strategicObjective, .investment, .effort, .sponsorship, .acknowledgement, .verbalYes,
            .purchasing:
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
            item.entities.contains { $0.person != nil } || item.quote.plainWords.contains { Self.firstPerson.contains($0) }
        }
        return owned ? nil : PendingHalf(.stepWithoutOwner, of: .steps)
    }

    private static let firstPerson: Set<String> = ["i", "i'll", "i'm", "me", "my", "myself"]
}

/// "Ready to move now": the next step needs no other date than that of the plan.
package enum ReadyToMove {
    package static func isSaid(in text: String) -> Bool {
        let padded = " " + text.plainWords.joined(separator: " ") + " "
        return phrases.contains { padded.contains(" \($0) ") }
    }

    private static let phrases = [
        "ready to move now", "ready to move", "ready to go now", "ready to start now", "we can start now", "we can move now",
        "start right away", "start straight away", "move ahead now", "go ahead now", "no need to wait",
    ]
}

/// A reason that is the seller's own moves no buyer: a discount that ends, a quarter to close.
enum SellerReason {
    static func isSaid(in text: String) -> Bool {
        let padded = " " + text.plainWords.joined(separator: " ") + " "
        return phrases.contains { padded.contains(" \($0) ") }
    }

    private static let phrases = [
        "your discount", "the discount", "a discount", "your quarter", "your quarter end", "your price goes up", "your year end",
        "your promotion", "your offer expires", "your offer runs out", "end of your quarter",
    ]
}
