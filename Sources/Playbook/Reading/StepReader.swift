import DealModel
import Yams

/// Reads the default steps, and holds that they can be scheduled.
struct StepReader {
    let log: ProblemLog

    struct Found {
        var template: Playbook.StepTemplate
        var optional: Bool
        var line: Int?
    }

    /// In document order.
    func read(_ top: Section) -> [Found] {
        var found: [Found] = []
        var lines: [String: Int] = [:]
        let keys = ["id", "title", "side", "days", "after", "optional", "waitsForDate", "ask"]
        for node in top.items("steps") {
            guard let any = Section(node, name: "a step", keys: keys, log: log) else { continue }
            let id = any.identifier()
            guard !id.isEmpty else { continue }
            let section = any.known(as: "step `\(id)`", id: id)
            if let first = lines[id] {
                section.report(.duplicate(what: "step", id: id, firstLine: first))
                continue
            }
            lines[id] = section.line ?? 0
            let template = Playbook.StepTemplate(
                id: id,
                title: section.text("title"),
                side: section.choice("side", StepSide.self) ?? .both,
                days: section.integer("days", in: 1...1000) ?? 1,
                after: section.texts("after", mayBeEmpty: true),
                waitsForDate: section.flag("waitsForDate"),
                ask: section.text("ask"))
            found.append(Found(template: template, optional: section.flag("optional"), line: section.line))
        }
        checkOrder(found)
        return found
    }

    private func checkOrder(_ steps: [Found]) {
        var optionals: [String: Bool] = [:]
        for step in steps { optionals[step.template.id] = step.optional }
        for step in steps {
            for before in step.template.after {
                let id = step.template.id
                guard let optional = optionals[before] else {
                    let near = log.suggestion(for: before, among: steps.map(\.template.id))
                    log.report(.unknownStep(before, step: id, nearest: near), line: step.line, id: id)
                    continue
                }
                if optional, !step.optional { log.report(.afterOptional(before, step: id), line: step.line, id: id) }
            }
        }
        if let circle = circle(steps) {
            let first = steps.first { $0.template.id == circle.first }
            log.report(.cycle(circle + circle.prefix(1)), line: first?.line, id: circle.first)
        }
    }

    /// One circle among the steps, each waiting for the next in the list; nil where there is none.
    private func circle(_ steps: [Found]) -> [String]? {
        // Take away what waits for nothing, again and again; what stays waits for something that stays.
        let ids = Set(steps.map(\.template.id))
        var waiting: [String: Int] = [:]
        var followers: [String: [String]] = [:]
        for step in steps {
            let before = step.template.after.filter(ids.contains)
            waiting[step.template.id] = before.count
            for id in before { followers[id, default: []].append(step.template.id) }
        }
        var free = steps.map(\.template.id).filter { waiting[$0] == 0 }
        while let id = free.popLast() {
            waiting[id] = nil
            for follower in followers[id] ?? [] {
                guard let count = waiting[follower] else { continue }
                waiting[follower] = count - 1
                if count == 1 { free.append(follower) }
            }
        }
        guard let start = steps.first(where: { waiting[$0.template.id] != nil }) else { return nil }
        let after = Dictionary(steps.map { ($0.template.id, $0.template.after) }, uniquingKeysWith: { first, _ in first })
        var path = [start.template.id]
        var places = [start.template.id: 0]
        while let next = path.last.flatMap({ after[$0] })?.first(where: { waiting[$0] != nil }) {
            if let place = places[next] { return Array(path[place...]) }
            places[next] = path.count
            path.append(next)
        }
        return nil
    }
}
