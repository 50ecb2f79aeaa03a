import DealModel

/// Something that made the close plan another one than it was.
package struct PlanChange: Hashable, Sendable {
    /// "Legal review takes 15 working days, not 10"
    package let what: String
    package let day: Day
    package let at: Instant
    /// nil where it concerns the whole plan.
    package let step: String?
    /// The words that it came with; nil for a command.
    package let quote: String?
    package let speaker: String?
    /// Whether what was agreed is not agreed any more: all but what the seller does alone, what things are called, and what is finished.
    package let reopens: Bool
    /// Whether it can move a step's dates: an owner does not.
    let movesDates: Bool

    init(
        _ what: String, day: Day, at: Instant, step: String? = nil, quote: String? = nil, speaker: String? = nil,
        reopens: Bool = true, movesDates: Bool = true
    ) {
        self.what = what
        self.day = day
        self.at = at
        self.step = step
        self.quote = quote
        self.speaker = speaker
        self.reopens = reopens
        self.movesDates = movesDates
    }

    init(_ planned: Opportunity.Planned, before: Step?, after: Step?) {
        self.init(
            PlanChange.words(before: before, after: after), day: planned.change.day, at: planned.at, step: planned.change.step.id,
            reopens: before?.asAgreed != after?.asAgreed, movesDates: before?.asPlanned != after?.asPlanned)
    }

    init(_ statement: SaidStep, before: Step?, after: Step?) {
        self.init(
            PlanChange.words(before: before, after: after), day: statement.day, at: statement.at, step: statement.step,
            quote: statement.quote, speaker: statement.speaker, reopens: before?.asAgreed != after?.asAgreed,
            movesDates: before?.asPlanned != after?.asPlanned)
    }

    /// Whether what was acknowledged then was acknowledged of an earlier plan.
    func isAfter(_ evidence: Evidence) -> Bool {
        evidence.at < at
    }

    private static func words(before: Step?, after: Step?) -> String {
        guard let after else { return "“\(before?.title ?? "a step")” was dropped" }
        guard let before else { return "“\(after.title)” was added" }
        if let done = after.done, before.done == nil { return "“\(after.title)” was finished on \(done.text)" }
        var parts: [String] = []
        if before.days != after.days { parts.append("takes \(after.days) working days, not \(before.days)") }
        if before.owner != after.owner { parts.append(after.owner.map { "is now \($0)'s" } ?? "has no owner any more") }
        if before.side != after.side { parts.append("is for \(after.side.rawValue), not \(before.side.rawValue)") }
        if before.notBefore != after.notBefore { parts.append(after.notBefore.map { "waits for \($0.text)" } ?? "waits for no date") }
        if before.after.sorted() != after.after.sorted() {
            parts.append("comes after \(after.after.isEmpty ? "nothing" : after.after.joined(separator: ", "))")
        }
        return "“\(after.title)” " + (parts.isEmpty ? "was changed" : parts.joined(separator: ", "))
    }
}

extension Step {
    /// What its dates depend on.
    fileprivate var asPlanned: Step {
        Step(id: id, title: "", side: side, days: days, after: after.sorted(), notBefore: notBefore, done: done)
    }
}
