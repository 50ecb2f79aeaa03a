import DealModel
import Extraction

/// What a bare yes or no makes of the words before it.
///
/// False evidence is worse than missed evidence: what was supposed confirms no figure, and a yes with a "but" confirms nothing.
struct Confirmation {
    let asked: Asked
    let answer: Assent

    init?(_ text: String, to asked: Asked?) {
        guard let asked, let answer = Assent(text), answer != .hedged else { return nil }
        // "What would you change?" – "Yes, well": an open question takes no yes.
        guard asked.form != .open else { return nil }
        self.asked = asked
        self.answer = answer
    }

    /// What the answer is evidence for, or against.
    func filings(threshold: Double) -> [Filing] {
        let isYes = (answer == .yes) != asked.wantsNo
        return asked.criteria.compactMap { reading in
            guard reading.criterion != .roi, reading.confidence >= threshold else { return nil }
            let filing = Filing(reading.criterion, ground: .confirmation, confidence: reading.confidence, denied: !isYes)
            if isYes { return isConfirmable(reading.criterion) ? filing : nil }
            return isDeniable(reading.criterion) ? filing : nil
        }
    }

    private func isConfirmable(_ criterion: Criterion) -> Bool {
        switch criterion {
        case .goLiveDate:
            return !asked.isSupposed && Shape.fits(criterion, asked.entities) == true && asked.text.says(anyOf: Sincerity.inUse)
        case .acknowledgement:
            return !asked.isSupposed && asked.text.says(anyOf: Sincerity.planning)
        case .consequence, .target, .implementationTime, .nextStep, .steps:
            return !asked.isSupposed && Shape.fits(criterion, asked.entities) == true
        case .investment:
            return !asked.isSupposed
        // "If it works, would you put your name to it?" is what sponsorship asks.
        case .sponsorship: return true
        case .decisionMaker:
            return !asked.text.says(anyOf: ["anybody else", "anyone else", "somebody else", "someone else"]) || asked.wantsNo
        default: return !asked.isSupposed
        }
    }

    /// A plain no to a figure is a correction to come, and no denial.
    private func isDeniable(_ criterion: Criterion) -> Bool {
        switch criterion {
        case .sponsorship, .investment, .effort, .fit, .verbalYes, .acknowledgement, .strategicObjective:
            return asked.form != .statement && (asked.form != .leading || asked.wantsNo || !asked.text.plainWords.contains("not"))
        case .decisionMaker: return asked.text.says(anyOf: ["you decide", "your decision", "your call", "you sign", "you own"])
        default: return false
        }
    }
}
