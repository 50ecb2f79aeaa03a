import DealModel

/// Where the days of a plan lie in a drawing: those of the steps on a straight scale, and behind a break what lies between signature and
/// going live, pressed together.
struct PlanAxis {
    let first: Day
    /// The last day on the straight scale.
    let last: Day
    /// nil where it is not known, or not after `last`.
    let goLive: Day?
    private let scale: Scale
    /// Where the straight scale ends, and where the drawing does.
    let breakPoint: Double
    let end: Double

    init(_ plan: PublishedPlan, from start: Double, to end: Double) {
        let open = plan.rows.filter { $0.done == nil }
        let first = (open.compactMap(\.start) + [plan.today]).min() ?? plan.today
        let ends = (open.compactMap(\.finish) + [plan.closeDate, plan.earliestClose].compactMap(\.self)).filter { $0 >= first }
        let last = ends.max() ?? first.adding(days: 7)
        goLive = plan.goLive.flatMap { $0 > last ? $0 : nil }
        breakPoint = goLive == nil ? end : start + (end - start) * 0.84
        scale = Scale(Double(first.number)...Double(last.number + 1), from: start, to: breakPoint)
        self.first = first
        self.last = last
        self.end = end
    }

    /// The beginning of a day; that of going live is at the end.
    func place(_ day: Day) -> Double {
        day == goLive ? end : min(scale(Double(day.number)), breakPoint)
    }

    /// Days to name: firsts of months where there are several, else Mondays; as many as have room.
    func ticks(atMost count: Int) -> [Day] {
        let days = (first.number...max(first.number, last.number)).map { Day(number: $0) }
        let months = days.filter { $0.dayOfMonth == 1 }
        let wanted = months.count >= 3 ? months : days.filter { $0.weekday == 1 }
        let every = max(1, (wanted.count + count - 1) / max(1, count))
        return wanted.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    }
}
