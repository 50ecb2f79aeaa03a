import ClosePlan
import DealModel
import Qualification
import TerminalText

/// The mutual close plan for a terminal: how the close date comes about, the steps as a table and as a timeline, what is agreed, what has
/// moved, and, when it is late, what would help.
package struct PlanText: Sendable {
    let result: PlanResult
    let input: PlanInput
    let steps: [Step]
    /// What the record says of the plan; nil for a plan out of a document.
    let plan: PlanVerdict?
    let decisionMaker: String?
    let style: Style

    package init(
        _ result: PlanResult, of input: PlanInput, steps: [Step], plan: PlanVerdict? = nil, decisionMaker: String? = nil, style: Style
    ) {
        self.result = result
        self.input = input
        self.steps = steps
        self.plan = plan
        self.decisionMaker = decisionMaker
        self.style = style
    }

    package var lines: [String] {
        let timeline = PlanTimeline(bars, today: result.today, close: result.closeDate, style: style).lines
        return style.paragraph(heading, first: "  ") + rows + [""] + (timeline.isEmpty ? [] : timeline + [""]) + footing
    }

    private var heading: String {
        guard let goLive = result.goLive else {
            return "No go-live date yet: the dates below are the earliest possible, from today."
        }
        guard let close = result.closeDate else {
            return "go live \(goLive.text); how long the implementation takes is not known yet, so there is no close date"
        }
        let lengths = [input.leadTime, input.implementation].compactMap(\.self).map(FigureText.span)
        let moved = result.closeDateMovedFrom.map { " (moved from \($0.text), a day off)" } ?? ""
        return "go live \(goLive.text) − \(lengths.isEmpty ? "0" : lengths.joined(separator: " + ")) = close \(close.text)\(moved)"
    }

    /// The dates that hold: agreed ones while they stand, else the earliest.
    private var agreed: [String: Agreement.Dates] {
        plan?.isAcknowledged == true ? plan?.agreement?.dates ?? [:] : [:]
    }

    private var ordered: [(scheduled: ScheduledStep, step: Step)] {
        let known = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
        return result.inOrder.compactMap { row in known[row.id].map { (row, $0) } }
    }

    private var rows: [String] {
        let agreed = agreed
        return ordered.enumerated().flatMap { number, row -> [String] in
            let (scheduled, step) = row
            let start = agreed[step.id]?.start ?? scheduled.earliestStart
            let date =
                scheduled.done.map { "done " + $0.weekdayText(today: result.today) }
                ?? start.map { $0.weekdayText(today: result.today) } ?? ""
            let owner = step.owner.map { visible($0) } ?? step.side.rawValue
            let left =
                "  \(String(number + 1).rightAligned(to: 2))  \(date.padded(to: 15)) \(truncated(owner, toColumns: ownerWidth).padded(to: ownerWidth))  "
            var note = "\(scheduled.days) d"
            if scheduled.id == result.firstStep?.id { note += "  ← first step" } else if scheduled.critical { note += "  critical" }
            let room = style.width - displayWidth(left) - noteWidth - 2
            if room >= 20 {
                return [left + truncated(visible(step.title), toColumns: room).padded(to: room) + "  " + style.dim(note)]
            }
            let side = step.owner == nil ? "" : step.side.rawValue
            let details = [date, owner, side, note].filter { !$0.isEmpty }.joined(separator: " · ")
            return [
                "  \(String(number + 1).rightAligned(to: 2))  " + truncated(visible(step.title), toColumns: style.width - 6),
                "      " + style.dim(truncated(details, toColumns: style.width - 6)),
            ]
        }
    }

    private var bars: [PlanTimeline.Bar] {
        let agreed = agreed
        return ordered.enumerated().compactMap { number, row in
            let (scheduled, step) = row
            guard let start = agreed[step.id]?.start ?? scheduled.earliestStart,
                let finish = agreed[step.id]?.finish ?? scheduled.earliestFinish, scheduled.done == nil
            else { return nil }
            return PlanTimeline.Bar(
                number: number + 1, title: step.title, side: step.side, start: start, finish: finish, isCritical: scheduled.critical)
        }
    }

    /// Wide enough for the widest note: "15 d  ← first step".
    private var noteWidth: Int { 18 }

    private var ownerWidth: Int {
        min(16, max(6, steps.map { displayWidth(visible($0.owner ?? $0.side.rawValue)) }.max() ?? 6))
    }

    private var footing: [String] {
        var lines = style.paragraph([timing, standing].compactMap(\.self).joined(separator: " · "), first: "  ")
        let path = ordered.enumerated().filter(\.element.scheduled.critical).map { String($0.offset + 1) }
        if path.count > 1, path.count <= 20 { lines += style.paragraph("critical path: \(path.joined(separator: " → "))", first: "  ") }
        if result.late == true { lines += choices }
        lines += changes + notes
        return lines
    }

    private var timing: String? {
        if result.late == true, let days = result.lateByWorkingDays {
            let soonest = result.earliestClose.map { ": close is possible on \($0.text)" } ?? ""
            let goLive = result.earliestGoLive.map { ", go-live on \($0.text)" } ?? ""
            return "late by \(workingDays(days))\(soonest)\(goLive)"
        }
        if let slack = result.slack {
            let sides = [input.buyer, input.seller]
            let isPlain = sides.allSatisfy { $0.country == nil && $0.holidays.isEmpty }
            return "slack \(workingDays(slack))" + (isPlain ? " (weekends only)" : "")
        }
        return result.earliestClose.map { "earliest close \($0.text)" }
    }

    private var standing: String? {
        guard let plan else { return nil }
        guard let agreement = plan.agreement else {
            return "proposed: not yet acknowledged" + (decisionMaker.map { " by \(visible($0))" } ?? "")
        }
        guard plan.isAcknowledged else { return "open again: agreed on \(agreement.day.text), and changed since" }
        let names = [agreement.decisionMaker.name, agreement.seller.name].compactMap { $0.map { visible($0) } }
        return "agreed on \(agreement.day.text): acknowledged by \(names.isEmpty ? "both sides" : names.joined(separator: " and "))"
    }

    /// What would bring the close nearer, the most first.
    private var choices: [String] {
        func title(_ id: String) -> String {
            visible(steps.first { $0.id == id }.map { $0.title.isEmpty ? id : $0.title } ?? id)
        }
        let shorter = result.shorten.map { ($0.gain, "\(title($0.id)) in half the time") }
        let beside = result.sideBySide.map { ($0.gain, "\(title($0.id)) beside \(title($0.after))") }
        let all = (shorter + beside).enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element)
        let best = all.prefix(5).flatMap { gain, what in
            style.paragraph("\(what) gains \(workingDays(gain))", first: "  + ", rest: "    ")
        }
        let later = result.earliestGoLive.map {
            style.paragraph("or go live on \($0.text), if the reason for the date allows it", first: "  + ")
        }
        return best + (later ?? [])
    }

    /// What has moved from the dates agreed, what made the plan another one, and what was put off before.
    private var changes: [String] {
        guard let plan else { return [] }
        var lines: [String] = []
        if let agreement = plan.agreement, !plan.isAcknowledged {
            for change in agreement.reopenedBy.suffix(5) {
                let words = change.quote.map { ": “\($0)”" + (change.speaker.map { " (\($0))" } ?? "") } ?? ""
                lines += style.paragraph(visible("since \(change.day.text) \(change.what)\(words)"), first: "  ! ", rest: "    ")
            }
        }
        // What only waits for another that has moved is summed up; the last of all is when it ends.
        let moved = plan.drift.enumerated().filter { !$0.element.isHeldUp || $0.offset == plan.drift.count - 1 }.map(\.element)
        for drift in moved {
            let way = "+\(workingDays(drift.workingDays))"
            lines += style.paragraph(
                visible("\(drift.title): agreed \(drift.agreed.text), now \(drift.now.text), \(way) because \(drift.because)"),
                first: "  ~ ",
                rest: "    ")
        }
        let others = plan.drift.count - moved.count
        if others > 0 { lines += style.paragraph("\(others) more that wait\(others == 1 ? "s" : "") for these", first: "  ~ ") }
        for slip in plan.history {
            let what =
                switch slip.what {
                case .goLive: "go-live"
                case .closeDate: "close"
                case .step(_, let title): title
                }
            lines += style.paragraph(
                visible("put off on \(slip.day.text): \(what), \(slip.from.text) → \(slip.to.text), because \(slip.because)"),
                first: "  · ",
                rest: "    ")
        }
        return lines
    }

    /// What people said of steps, and what the reader must know about the computing.
    private var notes: [String] {
        var lines: [String] = []
        var told: Set<[String]> = []
        for said in plan?.said ?? [] where told.insert([said.step, said.quote]).inserted {
            let title = steps.first { $0.id == said.step }?.title ?? said.step
            lines += style.paragraph(visible("\(title): “\(said.quote)” (\(said.speaker ?? "your view"))"), first: "  › ", rest: "    ")
                .map(style.dim)
        }
        for remark in input.remarks(on: result) {
            let text =
                switch remark {
                case .holidaysUnknownAfter(let year): "After \(year) only weekends and your own days off are known."
                case .tooManyStepsForRemedies(let limit): "Remedies are looked for in plans of up to \(limit) steps."
                }
            lines += style.paragraph(text, first: "  ")
        }
        return lines
    }

    private func workingDays(_ count: Int) -> String {
        "\(count) working day\(count == 1 ? "" : "s")"
    }
}
