import DealModel

extension PlanInput {
    /// The plan as it stands on a day.
    ///
    /// Throws every contradiction in the input; what is merely missing leaves nils and is listed in `missing`.
    package func scheduled(today: Day, holidays: HolidayTable = .builtIn) throws(PlanErrors) -> PlanResult {
        let errors = errors(today: today, holidays: holidays)
        guard errors.isEmpty, let calendars = Calendars(buyer: buyer, seller: seller, holidays: holidays) else {
            throw PlanErrors(errors)
        }
        let wanted = try closeDateAsCounted(calendars.joint)
        let closeDate = wanted.map(calendars.joint.lastWorkingDay)
        guard let schedule = Schedule(self, calendars: calendars, today: today, closeDate: closeDate) else {
            throw PlanErrors([PlanError(.cycle, "steps")])
        }
        try check(schedule)
        let slack = closeDate.flatMap { close in schedule.earliestClose.map { calendars.joint.workingDays(from: $0, to: close) } }
        let path = schedule.criticalPath
        var remedies = (slack ?? 0) < 0 && steps.count <= PlanInput.remedyLimit ? Remedies(schedule, today: today) : nil

        return PlanResult(
            today: today,
            goLive: goLive,
            closeDate: closeDate,
            closeDateMovedFrom: closeDate == wanted ? nil : wanted,
            workingDaysLeft: closeDate.map { max(0, calendars.joint.workingDays(from: today.adding(days: -1), to: $0)) },
            earliestClose: schedule.earliestClose,
            earliestGoLive: try goLive(closing: schedule.earliestClose, calendars.joint),
            slack: slack,
            late: slack.map { $0 < 0 },
            lateByWorkingDays: slack.map { max(0, -$0) },
            criticalPath: path.map { steps[$0].id },
            firstStep: schedule.firstStep.flatMap { step in
                schedule.earliest[step].map { FirstStep(id: steps[step].id, date: $0.start) }
            },
            steps: schedule.rows(critical: Set(path)),
            shorten: remedies?.shorten() ?? [],
            sideBySide: remedies?.sideBySide() ?? [],
            missing: missing)
    }

    /// Paths of what is still to be asked, in the order of the contract.
    package var missing: [String] {
        var missing: [String] = []
        if goLive == nil { missing.append("goLive") }
        if implementation == nil { missing.append("implementation") }
        if steps.isEmpty { missing.append("steps") }
        return missing
    }

    /// Go-live less implementation less lead time, before it is moved off a day off; nil where one of the first two is missing.
    private func closeDateAsCounted(_ joint: WorkCalendar) throws(PlanErrors) -> Day? {
        guard let goLive, let implementation else { return nil }
        return try through([("implementation", implementation), ("leadTime", leadTime)], from: goLive, .before, joint)
    }

    private func goLive(closing close: Day?, _ joint: WorkCalendar) throws(PlanErrors) -> Day? {
        guard let close, let implementation else { return nil }
        return try through([("leadTime", leadTime), ("implementation", implementation)], from: close, .after, joint)
    }

    private func through(
        _ spans: [(path: String, span: Span?)], from start: Day, _ direction: WorkCalendar.Direction, _ joint: WorkCalendar
    ) throws(PlanErrors) -> Day {
        var day = start
        for (path, span) in spans {
            guard let span else { continue }
            guard let moved = joint.day(span, direction, day), moved.isWritable else { throw PlanErrors([PlanError(.badRange, path)]) }
            day = moved
        }
        return day
    }

    /// Steps so long that their dates leave the calendar are contradictions, too.
    private func check(_ schedule: Schedule) throws(PlanErrors) {
        let beyond = steps.indices.filter { step in
            schedule.earliest[step]?.finish.isWritable == false || schedule.latest[step]?.start.isWritable == false
        }
        guard beyond.isEmpty else { throw PlanErrors(beyond.map { PlanError(.badDuration, "steps[\($0)]") }) }
    }
}

extension Schedule {
    fileprivate func rows(critical: Set<Int>) -> [ScheduledStep] {
        steps.indices.map { step in
            ScheduledStep(
                id: steps[step].id, done: steps[step].done, days: days[step], earliestStart: earliest[step]?.start,
                earliestFinish: earliest[step]?.finish, latestStart: latest[step]?.start, latestFinish: latest[step]?.finish,
                slack: slack(step), critical: critical.contains(step))
        }
    }
}

extension PlanInput {
    /// Working days of a side from one day to another, signed; nil where the calendars contradict each other.
    package func workingDays(of side: StepSide, from start: Day, to end: Day, holidays: HolidayTable = .builtIn) -> Int? {
        Calendars(buyer: buyer, seller: seller, holidays: holidays)?[side].workingDays(from: start, to: end)
    }

    /// The day on which a step of so many working days must begin to end on `end` or the last working day before it.
    package func start(of side: StepSide, days: Int, endingOn end: Day, holidays: HolidayTable = .builtIn) -> Day? {
        guard (1...StepDuration.longest).contains(days) else { return nil }
        guard let calendar = Calendars(buyer: buyer, seller: seller, holidays: holidays)?[side] else { return nil }
        return calendar.moving(calendar.lastWorkingDay(through: end), byWorkingDays: 1 - days)
    }
}
