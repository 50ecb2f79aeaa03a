import DealModel
import Playbook
import Qualification
import Reports
import TerminalText
import Understanding

extension Conversation {
    /// The open question as it is put to the rep in preparation; what is left to do where nothing is open.
    var questionBlock: [String] {
        guard let open = questioning.open else { return closing }
        let guide = playbook[open.gap.criterion]
        var lines = [""]
        switch open.gap.need {
        case .price:
            lines.append(style.bold("price · what it would cost them"))
            lines += style.paragraph("What is the price? (400k + 10k per month)", first: "  ")
        case .otherHalf(let half) where Self.askedOfAnybody.contains(half.half):
            lines += style.paragraph(visible(open.text), first: "  ")
        case .otherHalf:
            lines += style.paragraph("And the rest of it, if you know?", first: "  ")
            lines += toAsk(open.text)
        case .words, .denial:
            lines.append(style.bold("\(open.gap.criterion.rawValue) · \(guide.name)"))
            lines += style.paragraph(guide.prepare, first: "  ")
            if open.gap.criterion != .decisionMaker || opportunity.decisionMaker != nil {
                lines += toAsk(open.text)
            }
        }
        return lines
    }

    /// Halves whose question names a figure, and nobody in particular.
    private static let askedOfAnybody: Set<Playbook.HalfAnswer> = [.costWithoutFrequency, .frequencyWithoutCost]

    private func toAsk(_ text: String) -> [String] {
        let whom = opportunity.decisionMaker?.firstName ?? "the decision maker"
        return style.paragraph("to ask \(visible(whom)): “\(visible(text))”", first: "  ").map(style.dim)
    }

    /// What is said when there is nothing left to ask.
    private var closing: [String] {
        if verdict.disqualification.isProposed, let reason = verdict.disqualification.reasons.first {
            return ["", "  " + style.bold("Stop?") + " \(reason.message). /show has the evidence."]
        }
        switch mode {
        case .prep:
            let open = questioning.skipped.count
            let rest = open == 0 ? "" : " \(open) question\(open == 1 ? "" : "s") stayed open: /gaps."
            return [""] + style.paragraph("You have what preparation can give.\(rest) /show is the whole of it, /quit leaves.", first: "  ")
        case .live:
            return [""] + style.paragraph("You have what you need.", first: "  ")
        }
    }

    /// The question that stands by in a meeting.
    var askLine: [String] {
        guard let open = questioning.open else { return closing.filter { !$0.isEmpty } }
        if open.gap.need == .price { return ["  " + style.dim("the price is not known yet: /price 400k + 10k per month")] }
        return style.paragraph("“\(visible(open.text))”", first: "  ask: ").map(style.dim)
            + ["       " + style.dim("(\(open.gap.criterion.rawValue))")]
    }

    /// Why the open question is asked, and what a good answer contains.
    var reasonLines: [String] {
        guard let criterion = question ?? lastFiled else { return ["  No question is open."] }
        let guide = playbook[criterion]
        return style.paragraph(guide.why, first: "  why    ") + style.paragraph(guide.goodAnswer, first: "  good   ")
            + style.paragraph("“\(guide.example)”", first: "  e.g.   ") + style.paragraph(guide.retry, first: "  retry  ")
    }

    /// What stands before the line while it is typed.
    package var prompt: String {
        let name =
            switch mode {
            case .prep: opportunity.name
            case .live: context.clock()
            }
        return "\(name) › "
    }

    /// What stands at the right margin.
    package var rightPrompt: String {
        if isDiscreet { return "" }
        let asked = question.map { " · \($0.rawValue)" } ?? ""
        return VerdictText(verdict, playbook: playbook, style: style).progress + asked
    }
}
