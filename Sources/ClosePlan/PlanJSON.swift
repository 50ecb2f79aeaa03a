extension PlanResult: Encodable {
    private enum Key: String, CodingKey {
        case today, goLive, closeDate, closeDateMovedFrom, workingDaysLeft, earliestClose, earliestGoLive, slack, late, lateByWorkingDays
        case criticalPath, firstStep, steps, shorten, sideBySide, missing
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(today, forKey: .today)
        try container.encode(goLive, forKey: .goLive)
        try container.encode(closeDate, forKey: .closeDate)
        try container.encode(closeDateMovedFrom, forKey: .closeDateMovedFrom)
        try container.encode(workingDaysLeft, forKey: .workingDaysLeft)
        try container.encode(earliestClose, forKey: .earliestClose)
        try container.encode(earliestGoLive, forKey: .earliestGoLive)
        try container.encode(slack, forKey: .slack)
        try container.encode(late, forKey: .late)
        try container.encode(lateByWorkingDays, forKey: .lateByWorkingDays)
        try container.encode(criticalPath, forKey: .criticalPath)
        try container.encode(firstStep, forKey: .firstStep)
        try container.encode(steps, forKey: .steps)
        try container.encode(shorten, forKey: .shorten)
        try container.encode(sideBySide, forKey: .sideBySide)
        try container.encode(missing, forKey: .missing)
    }
}

extension ScheduledStep: Encodable {
    private enum Key: String, CodingKey {
        case id, done, days, earliestStart, earliestFinish, latestStart, latestFinish, slack, critical
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(done, forKey: .done)
        try container.encode(days, forKey: .days)
        try container.encode(earliestStart, forKey: .earliestStart)
        try container.encode(earliestFinish, forKey: .earliestFinish)
        try container.encode(latestStart, forKey: .latestStart)
        try container.encode(latestFinish, forKey: .latestFinish)
        try container.encode(slack, forKey: .slack)
        try container.encode(critical, forKey: .critical)
    }
}
