import DealModel
import Qualification
import Reports
import TerminalText

/// What an utterance changed in the close plan.
struct PlanEcho {
    let said: Opportunity.Said
    let before: Verdict
    let after: Verdict

    /// "Legal review takes 15 working days"; nil where it changed no step.
    var change: String? {
        let heard = after.plan.said.filter { $0.utterance == said.event }
        let dropped = before.plan.steps.filter { step in after.plan.step(step.id) == nil }
        let parts = heard.compactMap { statement -> String? in
            guard let step = after.plan.step(statement.step) else { return nil }
            return switch statement.change {
            case .takes(let days): "\(step.title) takes \(days) working days"
            case .waitsFor(let day): "\(step.title) waits for \(day.text)"
            case .done(let day): "\(step.title) is done (\(day.text))"
            case .needed: "\(step.title) is a step"
            case .owned(let name): "\(step.title) is \(name)'s"
            case .notNeeded: nil
            }
        }
        let all = parts + dropped.map { "\($0.title) is out" }
        return all.isEmpty ? nil : visible(all.joined(separator: "; "))
    }

    /// What the rep may do now: the other side has agreed.
    var request: String? {
        guard said.filings.contains(where: { $0.criterion == .acknowledgement && !$0.denied }), !said.utterance.speaker.isSeller,
            after[.acknowledgement].lacking?.half == .oneSideOnly
        else { return nil }
        return "And you? /acknowledge says that you agree, too (/undo takes the line back)."
    }

    /// What had been agreed and is open again by this line.
    var reopening: String? {
        guard before.plan.agreement?.stands == true, let agreement = after.plan.agreement, !agreement.stands else { return nil }
        return agreement.reopenedBy.last.map { "The plan agreed on \(agreement.day.text) is open again: \(visible($0.what))." }
    }
}
