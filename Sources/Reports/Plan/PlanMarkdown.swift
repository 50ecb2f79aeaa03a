import ClosePlan
import DealModel

/// The plan as Markdown, for a mail or a wiki.
package struct PlanMarkdown: Sendable {
    let plan: PublishedPlan

    package init(_ plan: PublishedPlan) {
        self.plan = plan
    }

    package var text: String {
        var lines = ["# \(MarkdownText.inline(plan.title))", ""]
        if let first = plan.first { lines += ["**First step:** \(sentence(first))", ""] }
        if let goLive = plan.goLive { lines += ["**Go live:** \(goLive.text)" + (closing.map { "; \($0)" } ?? ""), ""] }
        for reason in plan.reasons {
            lines += ["> “\(MarkdownText.inline(reason.quote))” — \(MarkdownText.inline(reason.speaker))", ""]
        }
        lines.append("| # | Step | Who | Days | From | To |")
        lines.append("|---:|---|---|---:|---|---|")
        for (number, row) in plan.rows.enumerated() {
            let who = [row.owner, plan.name(of: row.side)].compactMap(\.self).joined(separator: ", ")
            let dates = row.done.map { ["done", $0.text] } ?? [row.start?.text ?? "", row.finish?.text ?? ""]
            let title = MarkdownText.inline(row.title) + (row.isCritical && row.done == nil ? " (no slack)" : "")
            lines.append("| \(number + 1) | \(title) | \(MarkdownText.inline(who)) | \(row.days) | \(dates[0]) | \(dates[1]) |")
        }
        lines += ["", standing]
        for remark in plan.remarks.compactMap(\.forBothSides) { lines += ["", remark] }
        return lines.joined(separator: "\n")
    }

    private var closing: String? {
        plan.closeDate.map { "signature by \($0.text)" + (plan.delivery.map { ", then \($0) until it works" } ?? "") }
    }

    private func sentence(_ row: PublishedPlan.Row) -> String {
        let who = MarkdownText.inline(row.owner ?? plan.name(of: row.side))
        return MarkdownText.inline(row.title) + ", \(who)" + (row.start.map { ", \($0.text)" } ?? "")
    }

    private var standing: String {
        plan.agreedOn.map { "Agreed by both sides on \($0.text)." }
            ?? "A proposal as of \(plan.today.text): the dates are the earliest possible."
    }
}

extension PlanRemark {
    /// For those who only read the plan; nil where it is no business of theirs.
    var forBothSides: String? {
        switch self {
        case .holidaysUnknownAfter(let year): "After \(year) only weekends and the days off that were named are left out."
        case .tooManyStepsForRemedies: nil
        }
    }
}
