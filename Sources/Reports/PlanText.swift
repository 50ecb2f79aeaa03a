import ClosePlan
import DealModel
import Qualification
import TerminalText

/// The mutual close plan as a list: close date, steps with owners and dates, slack.
package struct PlanText: Sendable {
    let result: PlanResult
    let steps: [Step]
    /// "2 weeks + 4 months": what lies between close and go-live, where any of it is known.
    let delivery: String?
    /// nil leaves the line about it out.
    let isAcknowledged: Bool?
    let decisionMaker: String?
    let style: Style

    package init(
        _ result: PlanResult, of input: PlanInput, steps: [Step], isAcknowledged: Bool? = nil, decisionMaker: String? = nil, style: Style
    ) {
        self.result = result
        self.steps = steps
        let lengths = [input.leadTime, input.implementation].compactMap(\.self).map(FigureText.span)
        delivery = lengths.isEmpty ? nil : lengths.joined(separator: " + ")
        self.isAcknowledged = isAcknowledged
        self.decisionMaker = decisionMaker
        self.style = style
    }

    package var lines: [String] {
        style.paragraph(heading, first: "  ") + rows + [""] + footing
    }

    private var heading: String {
        guard let goLive = result.goLive else {
            return "No go-live date yet: the dates below are the earliest possible, from today."
        }
        guard let close = result.closeDate else {
            return "go live \(goLive.text); how long the implementation takes is not known yet, so there is no close date"
        }
        let moved = result.closeDateMovedFrom.map { " (moved from \($0.text), a day off)" } ?? ""
        return "go live \(goLive.text) − \(delivery ?? "0") = close \(close.text)\(moved)"
    }

    private var rows: [String] {
        let ordered = result.steps.enumerated().sorted {
            let (left, right) = ($0.element.earliestStart ?? $0.element.done, $1.element.earliestStart ?? $1.element.done)
            return (left?.number ?? 0, $0.offset) < (right?.number ?? 0, $1.offset)
        }.map(\.element)
        return ordered.enumerated().flatMap { number, scheduled -> [String] in
            guard let step = steps.first(where: { $0.id == scheduled.id }) else { return [] }
            let date =
                scheduled.done.map { "done " + $0.weekdayText(today: result.today) }
                ?? scheduled.earliestStart.map { $0.weekdayText(today: result.today) } ?? ""
            let owner = step.owner.map { visible($0) } ?? step.side.rawValue
            let left =
                "  \(String(number + 1).rightAligned(to: 2))  \(date.padded(to: 15)) \(truncated(owner, toColumns: ownerWidth).padded(to: ownerWidth))  "
            var note = "\(scheduled.days) d"
            if scheduled.id == result.firstStep?.id { note += "  ← first step" } else if scheduled.critical { note += "  critical" }
            let room = style.width - displayWidth(left) - noteWidth - 2
            if room >= 20 {
                return [left + truncated(visible(step.title), toColumns: room).padded(to: room) + "  " + style.dim(note)]
            }
            let details = [date, owner, note].filter { !$0.isEmpty }.joined(separator: " · ")
            return [
                "  \(String(number + 1).rightAligned(to: 2))  " + truncated(visible(step.title), toColumns: style.width - 6),
                "      " + style.dim(truncated(details, toColumns: style.width - 6)),
            ]
        }
    }

    /// Wide enough for the widest note: "15 d  ← first step".
    private var noteWidth: Int { 18 }

    private var ownerWidth: Int {
        min(16, max(6, steps.map { displayWidth(visible($0.owner ?? $0.side.rawValue)) }.max() ?? 6))
    }

    private var footing: [String] {
        var parts: [String] = []
        if result.late == true, let days = result.lateByWorkingDays {
            let soonest = result.earliestClose.map { ": close is possible on \($0.text)" } ?? ""
            let goLive = result.earliestGoLive.map { ", go-live on \($0.text)" } ?? ""
            parts.append("late by \(days) working days\(soonest)\(goLive)")
        } else if let slack = result.slack {
            parts.append("slack \(slack) working days (weekends only)")
        } else if let close = result.earliestClose {
            parts.append("earliest close \(close.text)")
        }
        if let isAcknowledged {
            let who = decisionMaker.map { " by \(visible($0))" } ?? ""
            parts.append(isAcknowledged ? "agreed: acknowledged by both sides" : "proposed: not yet acknowledged\(who)")
        }
        var lines = style.paragraph(parts.joined(separator: " · "), first: "  ")
        if result.late == true { lines += remedies }
        return lines
    }

    private var remedies: [String] {
        func title(_ id: String) -> String {
            visible(steps.first { $0.id == id }?.title ?? id)
        }
        let shorter = result.shorten.sorted { $0.gain > $1.gain }.prefix(3).map { "\(title($0.id)) in half the time gains \($0.gain)" }
        let beside = result.sideBySide.sorted { $0.gain > $1.gain }.prefix(3)
            .map { "\(title($0.id)) beside \(title($0.after)) gains \($0.gain)" }
        return (shorter + beside).flatMap { style.paragraph("\($0) working days", first: "  + ", rest: "    ") }
    }
}
