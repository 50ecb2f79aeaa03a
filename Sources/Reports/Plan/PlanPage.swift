import CContent
import ClosePlan
import DealModel

/// The plan as a page for both sides: the first step, the dates, why they matter, the chart and the steps. Nothing internal.
package struct PlanPage: Sendable {
    let plan: PublishedPlan

    package init(_ plan: PublishedPlan) {
        self.plan = plan
    }

    package var html: String {
        Page(
            title: plan.title, body: PageTemplate.closePlan.markup(PlanPageView(plan)), footer: PlanPageView.footer(plan),
            style: Stylesheet.closePlan
        ).html
    }
}

extension PageTemplate {
    static let closePlan = PageTemplate(qualify_content_close_plan_template())
}

extension Stylesheet {
    /// What the plan's page has that no other has.
    static let closePlan = text(qualify_content_close_plan_style())
}

/// What the template of the plan reads.
struct PlanPageView {
    struct Figure {
        let label: Markup
        let value: Markup
        let note: Markup
    }

    struct Quote {
        let words: Markup
        let speaker: Markup
    }

    struct Row {
        let number: Markup
        let title: Markup
        let isMarked: Bool
        let mark: Markup
        let who: Markup
        let hasSide: Bool
        let side: Markup
        let days: Markup
        let from: Markup
        let to: Markup
        let isDone: Bool
    }

    let eyebrow: Markup
    let heading: Markup
    let lede: Markup
    let hasFirst: Bool
    let first: Markup
    let figures: [Figure]
    let hasReasons: Bool
    let reasonsHeading: Markup
    let reasons: [Quote]
    let hasChart: Bool
    let wide: Markup
    let narrow: Markup
    let rows: [Row]
    let hasRows: Bool
    let hasUnnamed: Bool
    let unnamed: Markup

    init(_ plan: PublishedPlan) {
        eyebrow = Markup(text: [plan.account, "mutual close plan, \(plan.today.text)"].compactMap(\.self).joined(separator: " · "))
        heading = Markup(text: plan.goLive.map { "The way to go live on \($0.text)" } ?? "The way to signature")
        lede = Markup(text: PlanPageView.lede(plan))
        hasFirst = plan.first != nil
        first = Markup(text: plan.first.map { PlanPageView.first($0, plan) } ?? "")
        figures = PlanPageView.figures(plan)
        reasonsHeading = Markup(text: plan.goLive.map { "Why \($0.text) matters" } ?? "Why it matters")
        reasons = plan.reasons.map { Quote(words: Markup(text: $0.quote), speaker: Markup(text: $0.speaker)) }
        hasReasons = !reasons.isEmpty
        let charts = [false, true].map { PlanChart(plan, isNarrow: $0).drawing?.inline }
        wide = charts[0] ?? Markup(text: "")
        narrow = charts[1] ?? Markup(text: "")
        hasChart = charts[0] != nil
        rows = plan.rows.enumerated().map { PlanPageView.row($1, number: $0 + 1, plan) }
        hasRows = !rows.isEmpty
        let missing = plan.rows.filter { $0.owner == nil && $0.done == nil && $0.side != .seller }.count
        hasUnnamed = missing > 0
        unnamed = Markup(text: missing == 1 ? "One step still needs a name beside it." : "\(missing) steps still need a name beside them.")
    }

    private static func row(_ row: PublishedPlan.Row, number: Int, _ plan: PublishedPlan) -> Row {
        let mark = row.done != nil ? "done" : row.isFirst ? "first" : row.isCritical ? "no slack" : ""
        let sideName = row.side == .both ? "both sides" : plan.name(of: row.side)
        return Row(
            number: Markup(text: String(number)), title: Markup(text: row.title), isMarked: !mark.isEmpty, mark: Markup(text: mark),
            who: Markup(text: row.owner ?? sideName), hasSide: row.owner != nil && row.owner != sideName, side: Markup(text: sideName),
            days: Markup(text: String(row.days)), from: Markup(text: row.done == nil ? row.start?.text ?? "" : ""),
            to: Markup(text: (row.done ?? row.finish)?.text ?? ""), isDone: row.done != nil)
    }

    private static func first(_ row: PublishedPlan.Row, _ plan: PublishedPlan) -> String {
        let who = row.owner ?? (row.side == .both ? "both of us" : plan.name(of: row.side))
        return "\(row.title), \(who)" + (row.start.map { ", \($0.weekdayText(today: plan.today))" } ?? "")
    }

    private static func lede(_ plan: PublishedPlan) -> String {
        let standing =
            plan.agreedOn.map { "Agreed by both sides on \($0.text)." }
            ?? "A proposal: the dates are the earliest possible, until both sides have agreed."
        guard let close = plan.closeDate, let goLive = plan.goLive else { return standing }
        let delivery = plan.delivery.map { " \($0) lie between signature and going live." } ?? ""
        guard let earliest = plan.earliestClose, earliest > close else {
            return "To go live on \(goLive.text) we sign by \(close.text).\(delivery) \(standing)"
        }
        return
            "To go live on \(goLive.text) we would have to sign by \(close.text); with these steps it is \(earliest.text).\(delivery) \(standing)"
    }

    private static func figures(_ plan: PublishedPlan) -> [Figure] {
        func figure(_ label: String, _ value: String, _ note: String = "") -> Figure {
            Figure(label: Markup(text: label), value: Markup(text: value), note: Markup(text: note))
        }
        let left = plan.rows.filter { $0.done == nil }
        var figures: [Figure] = []
        if let close = plan.closeDate { figures.append(figure("Signature by", close.text, close.weekdayName)) }
        if let goLive = plan.goLive { figures.append(figure("Go live", goLive.text, goLive.weekdayName)) }
        if plan.closeDate == nil, let earliest = plan.earliestClose { figures.append(figure("Earliest signature", earliest.text)) }
        let done = plan.rows.count - left.count
        figures.append(figure("Steps to go", String(left.count), done == 0 ? "" : "\(done) done"))
        let theirs = left.filter { $0.side != .seller }.count
        figures.append(figure("With you in them", String(theirs), theirs == left.count ? "all of them" : "of \(left.count)"))
        return figures
    }

    static func footer(_ plan: PublishedPlan) -> String {
        let remarks = plan.remarks.compactMap(\.forBothSides).map { " \($0)" }.joined()
        return "As of \(plan.today.text). Days are working days of whoever does a step; weekends and days off are left out.\(remarks)"
    }
}

extension Day {
    fileprivate var weekdayName: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
    }
}
