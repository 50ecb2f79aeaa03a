import DealModel
import Playbook
import Yams

/// Reads what the person does of their own accord: doubts, questions back, the reaction to a price, ways of speaking.
struct TurnReader {
    let log: ProblemLog

    private var lists: TopicReader { TopicReader(log: log) }

    func price(_ top: Section) -> Scenario.PriceLimit? {
        guard let node = top.optional("price"),
            let section = Section(node, name: "`price`", keys: ["limit", "within", "above"], log: log)
        else { return nil }
        return Scenario.PriceLimit(
            limit: section.integer("limit", in: 1...999_999_999) ?? 1, within: lists.wordings("within", of: section),
            above: lists.wordings("above", of: section))
    }

    func objections(_ top: Section) -> [Scenario.Objection] {
        var lines: [String: Int] = [:]
        return top.items("objections", mayBeEmpty: true).compactMap { node in
            let keys = ["id", "says", "about", "pitch", "say", "eased"]
            guard let section = known(node, kind: "objection", keys: keys, lines: &lines) else { return nil }
            let objection = Scenario.Objection(
                id: section.text("id"), says: lists.phrases("says", of: section),
                about: section.texts("about", mayBeEmpty: true).compactMap { subject($0, section) }, onPitch: section.flag("pitch"),
                say: lists.wordings("say", of: section), eased: lists.wordings("eased", of: section))
            if objection.says.isEmpty, objection.about.isEmpty, !objection.onPitch {
                section.report(ScenarioFault.noTrigger(objection.id).message)
            }
            return objection
        }
    }

    private func subject(_ id: String, _ section: Section) -> Subject? {
        if let criterion = Criterion(rawValue: id) { return .criterion(criterion) }
        if Cues.subjects.contains(where: { $0.0 == .talk(id) }) { return .talk(id) }
        let near = log.suggestion(for: id, among: Criterion.allCases.map(\.rawValue))
        section.report(Fault.unknownCriterion(id, nearest: near), line: section.optional("about")?.mark?.line)
        return nil
    }

    func counterQuestions(_ top: Section) -> [Scenario.CounterQuestion] {
        var lines: [String: Int] = [:]
        return top.items("questions", mayBeEmpty: true).compactMap { node in
            let keys = ["id", "after", "turn", "expects", "say", "answered"]
            guard let section = known(node, kind: "question", keys: keys, lines: &lines) else { return nil }
            return Scenario.CounterQuestion(
                id: section.text("id"), after: section.texts("after", mayBeEmpty: true),
                turn: section.optional("turn") == nil ? 0 : section.integer("turn", in: 0...60) ?? 0,
                expects: section.choice("expects", Scenario.CounterQuestion.Expectation.self) ?? .words,
                say: lists.wordings("say", of: section),
                answered: section.optional("answered") == nil ? [] : lists.wordings("answered", of: section))
        }
    }

    func manner(_ top: Section) -> [Occasion: [String]] {
        guard let node = top.optional("manner"), let section = Section(node, name: "`manner`", keys: nil, log: log) else { return [:] }
        return occasions(section, fewest: Scenario.fewestWordings)
    }

    func occasions(_ section: Section, fewest: Int) -> [Occasion: [String]] {
        var manner: [Occasion: [String]] = [:]
        for (key, line, _) in section.entries {
            guard let occasion = Occasion(rawValue: key) else {
                let near = log.suggestion(for: key, among: Occasion.allCases.map(\.rawValue))
                section.report(ScenarioFault.unknownOccasion(key, nearest: near).message, line: line)
                continue
            }
            manner[occasion] = lists.wordings(key, of: section, fewest: fewest)
        }
        return manner
    }

    /// A block of a list with an id of its own.
    private func known(_ node: Node, kind: String, keys: [String], lines: inout [String: Int]) -> Section? {
        guard let section = Section(node, name: "an \(kind)", keys: keys, log: log) else { return nil }
        let id = section.identifier()
        if let first = lines[id] { section.report(Fault.duplicate(what: kind, id: id, firstLine: first)) }
        lines[id] = section.line ?? 0
        return id.isEmpty ? section : section.known(as: "\(kind) `\(id)`", id: id)
    }
}
