import DealModel

extension PlanInput {
    /// Every contradiction in the input, in its order; empty where it can be scheduled.
    package func errors(today: Day, holidays: HolidayTable = .builtIn) -> [PlanError] {
        spanErrors + calendarErrors(holidays) + steps.indices.flatMap { stepErrors($0, today: today) } + networkErrors
    }

    private var spanErrors: [PlanError] {
        [("leadTime", leadTime), ("implementation", implementation)].compactMap { path, span in
            guard let figure = span?.figure else { return nil }
            if figure.low.isNaN || figure.high.isNaN { return PlanError(.badRange, path) }
            if min(figure.low, figure.high) < 0 { return PlanError(.negative, path) }
            return figure.low > figure.high ? PlanError(.badRange, path) : nil
        }
    }

    private func calendarErrors(_ holidays: HolidayTable) -> [PlanError] {
        let sides = [("calendars.buyer", buyer), ("calendars.seller", seller)]
        var errors = sides.compactMap { path, side in
            side.daysOff(in: holidays) == nil ? PlanError(.unknownCountry, path + ".country") : nil
        }
        if buyer.weekend.union(seller.weekend).isSuperset(of: 1...7) { errors.append(PlanError(.noWorkingDay, "calendars")) }
        return errors
    }

    private func stepErrors(_ index: Int, today: Day) -> [PlanError] {
        let step = steps[index]
        let path = "steps[\(index)]"
        var errors: [PlanError] = []
        if step.duration.days == nil { errors.append(PlanError(.badDuration, path)) }
        if step.duration.workingDays.low > step.duration.workingDays.high { errors.append(PlanError(.badRange, path)) }
        if let done = step.done, done > today { errors.append(PlanError(.doneInFuture, path + ".done")) }
        return errors
    }

    private var networkErrors: [PlanError] {
        var errors: [PlanError] = []
        var known: Set<String> = []
        for (index, step) in steps.enumerated() where !known.insert(step.id).inserted {
            errors.append(PlanError(.duplicateStep, "steps[\(index)].id"))
        }
        for (index, step) in steps.enumerated() where !step.after.allSatisfy(known.contains) {
            errors.append(PlanError(.unknownStep, "steps[\(index)].after"))
        }
        if let step = StepNetwork(steps).firstInCycle { errors.append(PlanError(.cycle, "steps[\(step)].after")) }
        return errors
    }
}
