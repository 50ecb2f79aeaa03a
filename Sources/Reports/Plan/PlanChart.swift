import ClosePlan
import DealModel
import TerminalText

/// The plan as a Gantt chart: a lane for each side, critical steps filled, today, signature and going live marked.
struct PlanChart {
    let plan: PublishedPlan
    let isNarrow: Bool

    /// More steps are not drawn: the table has them.
    static let limit = 60

    init(_ plan: PublishedPlan, isNarrow: Bool) {
        self.plan = plan
        self.isNarrow = isNarrow
    }

    /// nil where there is nothing left to draw, or too much.
    var drawing: Drawing? {
        let open = plan.rows.filter { $0.done == nil && $0.start != nil && $0.finish != nil }
        guard (1...PlanChart.limit).contains(open.count) else { return nil }
        let axis = PlanAxis(plan, from: labelRoom, to: width - 8)
        var shapes: [Element] = []
        var y = top
        for side in [StepSide.buyer, .both, .seller] {
            let lane = plan.rows.enumerated().filter { $0.element.side == side && $0.element.done == nil }
            guard !lane.isEmpty else { continue }
            shapes.append(.rect(Point(0, y), Point(width, y + laneHeight - 4), style: "lane"))
            shapes.append(
                .text(
                    Drawing.fitted(PlanChart.heading(of: side, plan), into: width - 16, size: 12), at: Point(8, y + 14),
                    style: "label strong"))
            y += laneHeight
            for (number, row) in lane {
                shapes += bar(row, number: number + 1, y: y, axis: axis)
                y += rowHeight
            }
            y += 6
        }
        let height = y + 26
        let frame = marks(axis, bottom: y)
        return Drawing(
            id: isNarrow ? "plan-narrow" : "plan-wide", title: "The way to go live", summary: summary(open), width: width, height: height,
            shapes: frame + shapes + legend(y: y + 18))
    }

    static func heading(of side: StepSide, _ plan: PublishedPlan) -> String {
        switch side {
        case .buyer: plan.account.map { "\($0) (buyer)" } ?? "Buyer"
        case .seller: plan.seller.map { "\($0) (seller)" } ?? "Seller"
        case .both: "Both sides"
        }
    }

    private var width: Double { isNarrow ? 360 : 900 }
    private var labelRoom: Double { isNarrow ? 8 : 268 }
    private var laneHeight: Double { 24 }
    private var rowHeight: Double { isNarrow ? 34 : 24 }
    private var top: Double { isNarrow ? 46 : 40 }

    private func bar(_ row: PublishedPlan.Row, number: Int, y: Double, axis: PlanAxis) -> [Element] {
        guard let start = row.start, let finish = row.finish else { return [] }
        let (left, right) = (axis.place(start), max(axis.place(finish.adding(days: 1)), axis.place(start) + 4))
        let barTop = isNarrow ? y + 17 : y + 4
        var shapes: [Element] = [
            .rect(Point(left, barTop), Point(right, barTop + (isNarrow ? 11 : 14)), style: row.isCritical ? "bar" : "bar pale")
        ]
        let title = "\(number)  \(row.title)"
        if isNarrow {
            shapes.append(.text(Drawing.fitted(title, into: width - 16, size: 12), at: Point(8, y + 12), style: "label"))
        } else {
            shapes.append(.text(Drawing.fitted(title, into: labelRoom - 20, size: 12), at: Point(8, y + 15), style: "label"))
            let dates = start == finish ? PlanChart.short(start) : "\(PlanChart.short(start)) – \(PlanChart.short(finish))"
            let room = Double(displayWidth(dates)) * 11 * 0.54
            if right + 6 + room < axis.breakPoint {
                shapes.append(.text(dates, at: Point(right + 6, y + 15), style: "tick"))
            } else if left - 6 - room > labelRoom {
                shapes.append(.text(dates, at: Point(left - 6, y + 15), anchor: .end, style: "tick"))
            }
        }
        return shapes
    }

    /// "12 Jan"
    private static func short(_ day: Day) -> String {
        "\(day.dayOfMonth) \(Day.monthNames[day.month - 1])"
    }

    /// Days along the top, and lines for today, signature and going live.
    private func marks(_ axis: PlanAxis, bottom: Double) -> [Element] {
        var shapes: [Element] = []
        var lastLabel = -1000.0
        let labelWidth = isNarrow ? 44.0 : 52.0
        func named(_ day: Day, _ words: String, style: String, isMark: Bool, anchor wanted: Element.Anchor = .start) {
            let x = axis.place(day)
            shapes.append(.line(from: Point(x, top - 6), to: Point(x, bottom), style: style))
            guard isMark || x - lastLabel > labelWidth else { return }
            if !isMark { lastLabel = x }
            let anchor: Element.Anchor = x > width - 60 ? .end : wanted
            shapes.append(
                .text(
                    words, at: Point(anchor == .end ? x - 2 : x + 2, isMark ? 12 : top - 10), anchor: anchor,
                    style: isMark ? "label strong" : "tick"))
        }
        for day in axis.ticks(atMost: isNarrow ? 5 : 9) { named(day, PlanChart.short(day), style: "grid", isMark: false) }
        named(axis.first > plan.today ? axis.first : plan.today, "Today", style: "axis", isMark: true)
        if let close = plan.closeDate, close >= axis.first, axis.place(close) - axis.place(plan.today) > 110 {
            named(close, "Signature", style: "gate", isMark: true, anchor: .end)
        }
        if let goLive = axis.goLive {
            let middle = axis.breakPoint + (axis.end - axis.breakPoint) / 2
            shapes.append(.rect(Point(axis.breakPoint, top - 6), Point(axis.end, bottom), style: "beyond"))
            if !isNarrow, let delivery = plan.delivery {
                let words = Drawing.fitted(delivery, into: axis.end - axis.breakPoint - 8, size: 11)
                shapes.append(.text(words, at: Point(middle, bottom - 2), anchor: .middle, style: "tick"))
            }
            named(goLive, isNarrow ? "Live" : "Live \(PlanChart.short(goLive))", style: "gate", isMark: true, anchor: .end)
        }
        return shapes
    }

    private func legend(y: Double) -> [Element] {
        let second = isNarrow ? 150.0 : 190.0
        return [
            .rect(Point(8, y - 9), Point(24, y), style: "bar"), .text("without slack", at: Point(30, y), style: "tick"),
            .rect(Point(second, y - 9), Point(second + 16, y), style: "bar pale"),
            .text("can wait a little", at: Point(second + 22, y), style: "tick"),
        ]
    }

    private func summary(_ open: [PublishedPlan.Row]) -> String {
        let path = open.filter(\.isCritical).map(\.title)
        let last = open.compactMap(\.finish).max().map { ", the last of them ending on \($0.text)" } ?? ""
        let critical = path.isEmpty ? "" : " Without slack: \(path.joined(separator: ", then "))."
        return "\(open.count) steps from \(plan.today.text) on\(last)." + critical
    }
}
