import ClosePlan
import DealModel
import Extraction
import Qualification
import Reports
import TerminalText
import Understanding

extension Conversation {
    /// `/step`: alone the steps with their ids; else what is to be done with one.
    mutating func step(_ argument: String) -> [Effect] {
        let words = argument.split(separator: " ", maxSplits: 1)
        guard let verb = words.first?.lowercased() else { return [.show(stepLines)] }
        let rest = words.count > 1 ? String(words[1]) : ""
        do throws(StepLine.Problem) {
            return switch verb {
            case "add", "new": try addStep(rest)
            case "edit", "change", "set": try editStep(rest)
            case "done", "finish", "finished": try finishStep(rest)
            case "drop", "remove", "delete": try dropStep(rest)
            case "after": try orderStep(rest)
            case "list", "show": [.show(stepLines)]
            default: throw StepLine.Problem(text: "/step add, edit, done, drop or after")
            }
        } catch {
            let example = StepExample.of(verb)
            return [.show(style.paragraph("\(visible(error.text)); e.g. \(example)", first: "  "))]
        }
    }

    private var stepLines: [String] {
        let rows = verdict.plan.result?.inOrder.compactMap { verdict.plan.step($0.id) } ?? verdict.plan.steps
        let width = min(20, rows.map(\.id.count).max() ?? 0)
        return rows.enumerated().map { number, step in
            let after = step.after.isEmpty ? "" : ", after \(step.after.joined(separator: ", "))"
            let what = "\(step.title): " + facts(of: step) + after
            return truncated(
                "  \(String(number + 1).rightAligned(to: 2))  \(visible(step.id).padded(to: width))  \(visible(what))",
                toColumns: style.width)
        }
    }

    private mutating func addStep(_ line: String) throws(StepLine.Problem) -> [Effect] {
        let typed = try StepLine(line, reading: stepReading, needsTitle: true)
        guard let title = typed.title, title.count <= 200 else { throw StepLine.Problem(text: "a title has at most 200 characters") }
        let plan = verdict.plan
        if let known = plan.steps.first(where: { $0.title.lowercased() == title.lowercased() }) {
            throw StepLine.Problem(text: "the plan has “\(known.title)” already: /step edit \(known.id) …")
        }
        let taken = Set(plan.steps.map(\.id) + playbook.steps.map(\.id) + playbook.optionalSteps.map(\.id))
        var step =
            plan.optionalStep(named: title)
            ?? Step(id: ShortID.free(ShortID.made(from: title) ?? "step", taken: taken), title: title, side: .both)
        step.title = title.prefix(1).uppercased() + title.dropFirst()
        return try set(step, typed, verb: "added")
    }

    private mutating func editStep(_ line: String) throws(StepLine.Problem) -> [Effect] {
        let (step, rest) = try named(line)
        let typed = try StepLine(rest, reading: stepReading, needsTitle: false)
        var changed = step
        if let title = typed.title { changed.title = title }
        return try set(changed, typed, verb: "is now", was: step)
    }

    private mutating func orderStep(_ line: String) throws(StepLine.Problem) -> [Effect] {
        let (step, rest) = try named(line)
        let typed = try StepLine("after \(rest)", reading: stepReading, needsTitle: false)
        return try set(step, typed, verb: "is now", was: step)
    }

    private mutating func finishStep(_ line: String) throws(StepLine.Problem) -> [Effect] {
        var (step, rest) = try named(line)
        if rest.lowercased().hasPrefix("on ") { rest = String(rest.dropFirst(3)) }
        let named = rest.isEmpty ? context.today : stepReading.day(rest)
        // "20 November" said of what is done is the one that was, not the one to come.
        let former = named?.adding(months: -12)
        let day = (named ?? context.today) > context.today && (former ?? context.today).number > context.today.number - 180 ? former : named
        guard let day else { throw StepLine.Problem(text: "“\(rest)” is no day like 14 January") }
        guard day <= context.today else { throw StepLine.Problem(text: "\(day.text) is still to come; only what is finished is done") }
        step.done = day
        return record([.step(StepChange(.set, step, day: context.today))], echo: visible("“\(step.title)” was finished on \(day.text)."))
    }

    private mutating func dropStep(_ line: String) throws(StepLine.Problem) -> [Effect] {
        let (step, rest) = try named(line)
        guard rest.isEmpty else { throw StepLine.Problem(text: "there is no step “\(line)”; /step lists them") }
        return record([.step(StepChange(.dropped, step, day: context.today))], echo: visible("“\(step.title)” is out of the plan."))
    }

    /// Records a step as typed, if the plan can hold it.
    private mutating func set(_ base: Step, _ typed: StepLine, verb: String, was: Step? = nil) throws(StepLine.Problem) -> [Effect] {
        var step = base
        if let side = typed.side { step.side = side }
        if let owner = typed.owner {
            step.owner = owner.isEmpty ? nil : opportunity.people.named(owner)?.name ?? owner
        }
        if let days = typed.days { step.days = days }
        if let after = typed.after { step.after = after }
        if let on = typed.on { step.notBefore = on }
        if let by = typed.by {
            guard by >= context.today else { throw StepLine.Problem(text: "\(by.text) is over") }
            step.notBefore = verdict.plan.input.start(of: step.side, days: step.days, endingOn: by)
        }
        if let was, was == step { throw StepLine.Problem(text: "that is how “\(step.title)” is already") }
        if let circle = verdict.plan.circle(with: step) {
            let names = (circle + circle.prefix(1)).map { id in verdict.plan.step(id)?.title ?? step.title }
            throw StepLine.Problem(text: "these would wait for each other: \(names.joined(separator: " → "))")
        }
        let after = step.after.isEmpty ? "" : ", after \(step.after.joined(separator: ", "))"
        return record(
            [.step(StepChange(.set, step, day: context.today))],
            echo: visible("“\(step.title)” \(verb): \(facts(of: step))\(after)"))
    }

    /// "buyer, 15 d, owner Anna Beck, not before 14 Jan 2027"
    private func facts(of step: Step) -> String {
        var facts = [step.side.rawValue, "\(step.days) d"]
        if let owner = step.owner { facts.append("owner \(owner)") }
        if let day = step.notBefore { facts.append("not before \(day.text)") }
        if let day = step.done { facts.append("done \(day.text)") }
        return facts.joined(separator: ", ")
    }

    /// The step that a line begins with, and the rest of the line.
    private func named(_ line: String) throws(StepLine.Problem) -> (Step, String) {
        let head = line.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let words = (head.first ?? "").split(separator: " ").map(String.init)
        guard !words.isEmpty else { throw StepLine.Problem(text: "which step? /step lists them") }
        for count in (1...words.count).reversed() {
            guard let step = verdict.plan.step(named: words.prefix(count).joined(separator: " ")) else { continue }
            let rest = words.dropFirst(count).joined(separator: " ")
            let tail = head.count > 1 ? head[1].trimmingWhitespace() : ""
            return (step, [rest, tail].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        throw StepLine.Problem(text: "there is no step “\(truncated(words.joined(separator: " "), toColumns: 40))”; /step lists them")
    }

    private var stepReading: StepLine.Reading {
        let plan = verdict.plan
        let context = utteranceContext(.seller(self.context.owner))
        let interpreter = interpreter
        return StepLine.Reading(
            step: { plan.step(named: $0)?.id },
            day: { words in
                if let day = Day(iso: words) { return day }
                return interpreter.entities(in: "on \(words)", context: context).compactMap(\.period).first?.to
            },
            workingDays: { words in
                let short =
                    words.hasSuffix("d") ? words.dropLast() + " days" : words.hasSuffix("w") ? words.dropLast() + " weeks" : words[...]
                return interpreter.entities(in: String(short), context: context).lazy.compactMap { entity -> Int? in
                    if let span = entity.span { return StepDuration(span).days }
                    return entity.count.flatMap { StepDuration($0.figure).days }
                }.first
            }, owner: self.context.owner)
    }
}

enum StepExample {
    static func of(_ verb: String) -> String {
        switch verb {
        case "edit", "change", "set": "/step edit legal-review, 10 days, owner Kim Lee"
        case "done", "finish", "finished": "/step done nda on 20 November"
        case "drop", "remove", "delete": "/step drop nda"
        case "after": "/step after procurement verbal"
        default: "/step add Works council, buyer, 15 days, after nda, owner Anna Beck"
        }
    }
}
