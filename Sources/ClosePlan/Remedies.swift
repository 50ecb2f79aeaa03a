import DealModel

/// What could bring the earliest close nearer, along the critical path.
struct Remedies {
    private let schedule: Schedule
    private let path: [Int]
    private let close: Day
    private var whatIf: WhatIfFinish

    /// Nil where there is nothing left to do.
    init?(_ schedule: Schedule, today: Day) {
        guard let close = schedule.earliestClose, let whatIf = WhatIfFinish(schedule, today: today) else { return nil }
        self.schedule = schedule
        self.close = close
        self.whatIf = whatIf
        path = schedule.criticalPath
    }

    /// Each step of two days or more done in half its days, rounded up.
    mutating func shorten() -> [Shortening] {
        path.filter { schedule.days[$0] >= 2 }.compactMap { step in
            let dates = schedule.forward(step, days: (schedule.days[step] + 1) / 2) { schedule.earliest[$0]?.finish }
            let gain = gain(ifStep: step, finishesOn: dates.finish)
            return gain == 0 ? nil : Shortening(id: schedule.steps[step].id, gain: gain)
        }
    }

    /// Each step but the last no longer waiting for the one before it on the path.
    mutating func sideBySide() -> [SideBySide] {
        zip(path, path.dropFirst().dropLast()).compactMap { before, step in
            let dates = schedule.forward(step, days: schedule.days[step]) { $0 == before ? nil : schedule.earliest[$0]?.finish }
            let gain = gain(ifStep: step, finishesOn: dates.finish, beside: before)
            return gain == 0 ? nil : SideBySide(id: schedule.steps[step].id, after: schedule.steps[before].id, gain: gain)
        }
    }

    /// `beside` is a step that perhaps nothing waits for any longer, so that it may itself be the last.
    private mutating func gain(ifStep step: Int, finishesOn day: Day, beside: Int? = nil) -> Int {
        guard var last = whatIf.lastFinish(ifStep: step, finishesOn: day) else { return 0 }
        if let finish = beside.flatMap({ schedule.earliest[$0]?.finish }) { last = max(last, finish) }
        let joint = schedule.calendars.joint
        return joint.workingDays(from: joint.firstWorkingDay(from: last), to: close)
    }
}
