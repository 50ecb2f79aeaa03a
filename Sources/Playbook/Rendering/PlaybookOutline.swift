import DealModel

/// A piece of a page, before it is known whether that will be Markdown or a terminal.
enum OutlineBlock: Equatable {
    /// Level 1 is the page.
    case heading(level: Int, String)
    case paragraph(String)
    /// "label: text".
    case entry(label: String, String)
    case item(String)
}

extension Playbook {
    /// The whole playbook in reading order: what decides, then milestone by milestone what is asked, then the plan.
    var outline: [OutlineBlock] {
        var blocks: [OutlineBlock] = [.heading(level: 1, "Playbook \(id) \(version)")]
        blocks += settings
        for guide in milestones {
            blocks.append(.heading(level: 2, "\(guide.name): \(guide.probability) %"))
            for criterion in guide.milestone.criteria { blocks += Playbook.outline(of: self[criterion]) }
        }
        blocks.append(.heading(level: 2, "Steps to signature"))
        blocks += steps.flatMap { Playbook.outline(of: $0, optional: false) }
        blocks += optionalSteps.flatMap { Playbook.outline(of: $0, optional: true) }
        blocks += vocabulary
        return blocks
    }

    private var settings: [OutlineBlock] {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let free = weekend.sorted().compactMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
        return [
            .entry(label: "Currency", currency.code),
            .entry(label: "Dates", dateOrder == .monthFirst ? "month first" : "day first"),
            .entry(label: "Fiscal year starts in month", "\(fiscalYearStart)"),
            .entry(label: "Weekend", free.isEmpty ? "none" : free.joined(separator: ", ")),
            .entry(label: "Moving", "a criterion proven or a step finished within \(thresholds.movingDays) days"),
            .entry(label: "Stall announced", "\(thresholds.stallWarningDays) days ahead"),
            .entry(label: "Return", "at least \(thresholds.roiGate)X within \(thresholds.windowMonths) months"),
            .entry(label: "Discount", "\(thresholds.discountPercent) % a year"),
            .entry(label: "Longest plan", "\(thresholds.planMaxSteps) steps"),
            .entry(label: "Notes are filed", "from a confidence of \(thresholds.fileAt)"),
            .entry(label: "Content", hash),
        ]
    }

    private static func outline(of guide: CriterionGuide) -> [OutlineBlock] {
        var blocks: [OutlineBlock] = [
            .heading(level: 3, "\(guide.criterion.rawValue): \(guide.name)"),
            .paragraph(guide.why),
            .entry(label: "Proven by", guide.provenBy.phrase),
            .entry(label: "A good answer", guide.goodAnswer),
            .entry(label: "Example", "“\(guide.example)”"),
            .entry(label: "In preparation", guide.prepare),
            .heading(level: 4, "Questions"),
        ]
        for question in guide.questions {
            blocks.append(.item("\(question.wording) (\(question.purposes.map(\.phrase).joined(separator: ", ")))"))
        }
        if !guide.followUps.isEmpty { blocks.append(.heading(level: 4, "After half an answer")) }
        for followUp in guide.followUps {
            let wordings = followUp.questions.map(\.wording).joined(separator: " / ")
            blocks.append(.item("\(followUp.after.phrase): \(wordings)"))
        }
        blocks.append(.heading(level: 4, "Red flags"))
        blocks += guide.redFlags.map { .item("“\($0)”") }
        blocks.append(.entry(label: "When nothing comes", "\(guide.retry) “\(guide.retryExample)”"))
        blocks.append(.entry(label: "Coach", guide.coach))
        blocks.append(.entry(label: "While it is missing", guide.danger))
        return blocks
    }

    private static func outline(of step: StepTemplate, optional: Bool) -> [OutlineBlock] {
        var facts = [step.side.rawValue, "\(step.days) working \(step.days == 1 ? "day" : "days")"]
        if !step.after.isEmpty { facts.append("after \(step.after.joined(separator: ", "))") }
        if step.waitsForDate { facts.append("on a date of its own") }
        if optional { facts.append("optional") }
        return [.item("\(step.title) [\(step.id)]: \(facts.joined(separator: "; ")). \(step.ask)")]
    }

    private var vocabulary: [OutlineBlock] {
        [
            .heading(level: 2, "Words"),
            .entry(label: "Headings in notes, and no speakers", (headings.words + headings.patterns).joined(separator: ", ")),
            .entry(label: "Below director", (seniority.levels.sorted().map(\.rawValue) + seniority.titles).joined(separator: ", ")),
            .entry(label: "Not below director", seniority.exceptions.joined(separator: ", ")),
        ]
    }
}

extension Playbook.Question {
    /// The text, and in brackets what is asked while its facts are unknown.
    fileprivate var wording: String {
        guard let fallback else { return text.source }
        return "\(text.source) [else: \(fallback.source)]"
    }
}

extension Playbook.ProvenBy {
    /// In words: "the decision maker".
    package var phrase: String {
        switch self {
        case .decisionMaker: "the decision maker"
        case .eitherSide: "either side"
        case .buyer: "anybody on the buyer's side"
        case .both: "the decision maker and the seller"
        case .computed: "nobody: it is computed"
        }
    }
}

extension Playbook.Purpose {
    fileprivate var phrase: String {
        rawValue.replacing("-", with: " ")
    }
}

extension Playbook.HalfAnswer {
    fileprivate var phrase: String {
        rawValue.replacing("-", with: " ")
    }
}
