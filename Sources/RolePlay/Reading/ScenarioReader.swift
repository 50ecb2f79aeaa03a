import DealModel
import Playbook
import Yams

/// Reads a whole scenario file; everything wrong with it goes to the log.
struct ScenarioReader {
    static let keys = [
        "schema", "id", "title", "industry", "difficulty", "goals", "selling", "opening", "person", "constraints", "outcome", "deciding",
        "price", "truth", "talk", "details", "objections", "questions", "manner",
    ]

    let log: ProblemLog

    /// The scenario in `text`; nil where the log has problems afterwards.
    func read(_ text: String) -> Scenario? {
        guard let root = SafeYAML.compose(text, log: log) else { return nil }
        guard let top = Section(root, name: "the scenario", keys: Self.keys, log: log), readsSchema(top) else { return nil }
        var topics = TopicReader(log: log)
        let truth = topics.truth(top)
        let talk = topics.talk(top)
        let turns = TurnReader(log: log)
        let scenario = Scenario(
            id: top.identifier(), hash: ContentHash(text.utf8).hexadecimal, title: top.text("title"), industry: top.text("industry"),
            difficulty: top.integer("difficulty", in: 1...3) ?? 1, goals: top.texts("goals"), selling: top.text("selling"),
            opening: top.text("opening"), person: person(top), outcome: outcome(top), price: turns.price(top),
            topics: truth + talk, details: topics.details(top), objections: turns.objections(top),
            counterQuestions: turns.counterQuestions(top),
            manner: turns.manner(top), constraints: top.texts("constraints", mayBeEmpty: true))
        if log.problems.isEmpty { ScenarioCheck(scenario: scenario, top: top, layerLines: topics.layerLines).run() }
        return log.problems.isEmpty ? scenario : nil
    }

    private func readsSchema(_ top: Section) -> Bool {
        guard let node = top.node("schema"), let text = top.text(of: node, label: top.label("schema")) else { return false }
        guard Int(text) == Scenario.currentSchema else {
            top.report(ScenarioFault.schema(text).message, line: node.mark?.line)
            return false
        }
        return true
    }

    private func person(_ top: Section) -> Scenario.Character {
        let keys = ["name", "title", "company", "about", "style", "stake", "patience", "trust", "turns"]
        let section = top.node("person").flatMap { Section($0, name: "`person`", keys: keys, log: log) }
        return Scenario.Character(
            name: section?.text("name") ?? "", title: section?.text("title") ?? "", company: section?.text("company") ?? "",
            about: section?.text("about") ?? "", style: section?.text("style") ?? "", stake: section?.text("stake") ?? "",
            patience: section?.integer("patience", in: 1...9) ?? 5, trust: section?.integer("trust", in: 0...10) ?? 3,
            turns: section?.integer("turns", in: 8...60) ?? 26)
    }

    private enum Outcome: String, CaseIterable {
        case advance, disqualify
    }

    private func outcome(_ top: Section) -> Scenario.RightOutcome {
        switch top.choice("outcome", Outcome.self) {
        case .advance?, nil:
            if let node = top.optional("deciding") { top.report(ScenarioFault.decidingWithoutDisqualify.message, line: node.mark?.line) }
            return .advance
        case .disqualify?:
            return .disqualify(top.choice("deciding", Criterion.self) ?? .problem)
        }
    }
}

/// Reads what the person knows: the truth behind each criterion, and what else can be spoken of.
struct TopicReader {
    let log: ProblemLog
    /// Where each layer stands, for what is checked when all are known.
    private(set) var layerLines: [String: Int] = [:]

    init(log: ProblemLog) {
        self.log = log
    }

    mutating func truth(_ top: Section) -> [Scenario.Topic] {
        guard let node = top.node("truth"), let section = Section(node, name: "`truth`", keys: nil, log: log) else { return [] }
        var topics: [Scenario.Topic] = []
        for (key, line, value) in section.entries {
            guard let criterion = Criterion(rawValue: key) else {
                let near = log.suggestion(for: key, among: Criterion.allCases.map(\.rawValue))
                section.report(Fault.unknownCriterion(key, nearest: near), line: line)
                continue
            }
            guard criterion != .roi else {
                section.report(ScenarioFault.computed.message, line: line)
                continue
            }
            guard let topic = Section(value, name: "`\(key)`", id: key, keys: ["words", "layers"], log: log) else { continue }
            let layers = topic.items("layers")
            let read = layers.enumerated().compactMap { index, node in layer(node, of: key, number: index + 1) }
            if !read.isEmpty, read.count == layers.count, !read.contains(where: { $0.uncovers || $0.isAdvance }) {
                topic.report(ScenarioFault.nothingUncovers(key).message, line: line)
            }
            topics.append(Scenario.Topic(subject: .criterion(criterion), words: phrases("words", of: topic), layers: read))
        }
        return topics
    }

    mutating func talk(_ top: Section) -> [Scenario.Topic] {
        guard let node = top.optional("talk"), let section = Section(node, name: "`talk`", keys: nil, log: log) else { return [] }
        return section.entries.compactMap { key, line, value in
            guard let topic = Section(value, name: "`\(key)` of `talk`", id: key, keys: ["words", "ways", "say"], log: log) else {
                return nil
            }
            let words = phrases("words", of: topic)
            if words.isEmpty, !Cues.subjects.contains(where: { $0.0 == .talk(key) }) {
                topic.report(ScenarioFault.noWords(key).message, line: line)
            }
            let id = "talk-\(key)"
            layerLines[id] = line
            let layer = Scenario.Layer(
                id: id, answers: Self.sides[key] ?? [], asks: [], ways: topic.texts("ways", mayBeEmpty: true), trust: 0, after: [],
                earned: 0, uncovers: false, isAdvance: false,
                hint: nil,
                say: wordings("say", of: topic))
            return Scenario.Topic(subject: .talk(key), words: words, layers: [layer])
        }
    }

    mutating func details(_ top: Section) -> [Scenario.Detail] {
        details(in: top.items("details", mayBeEmpty: true))
    }

    /// Blocks of questions and what is said to them.
    mutating func details(in nodes: [Node], fewest: Int = Scenario.fewestWordings) -> [Scenario.Detail] {
        var read: [Scenario.Detail] = []
        for (index, node) in nodes.enumerated() {
            let keys = ["id", "ways", "about", "after", "say"]
            guard var section = Section(node, name: "detail \(index + 1)", keys: keys, log: log) else { continue }
            let id = section.identifier()
            section = section.known(as: "detail `\(id)`", id: id)
            if let first = layerLines[id] {
                section.report(Fault.duplicate(what: "detail", id: id, firstLine: first))
            } else {
                layerLines[id] = section.line ?? 0
            }
            read.append(
                Scenario.Detail(
                    id: id,
                    ways: section.texts("ways"), about: section.optional("about") == nil ? nil : subject(section.text("about"), section),
                    after: section.texts("after", mayBeEmpty: true), say: wordings("say", of: section, fewest: fewest)))
        }
        return read
    }

    /// A criterion, or anything else by its id; whether there is such a subject shows only when all are read.
    private func subject(_ id: String, _ section: Section) -> Subject {
        Criterion(rawValue: id).map { .criterion($0) } ?? .talk(id)
    }

    /// What the subjects that the program knows by itself answer.
    private static let sides: [String: [Facet]] = ["cause": [.why], "history": [.sinceWhen], "people": [.who], "nothing": [.whatHappens]]

    private mutating func layer(_ node: Node, of key: String, number: Int) -> Scenario.Layer? {
        let keys = ["id", "answers", "asks", "ways", "trust", "after", "earned", "uncovers", "advance", "hint", "say"]
        let derived = "\(key)-\(number)"
        guard var section = Section(node, name: "layer \(number) of `\(key)`", id: derived, keys: keys, log: log) else { return nil }
        let id = section.optional("id") == nil ? derived : section.identifier()
        if id != derived { section = section.known(as: "layer `\(id)`", id: id) }
        if let first = layerLines[id] {
            section.report(Fault.duplicate(what: "layer", id: id, firstLine: first))
        } else {
            layerLines[id] = section.line ?? 0
        }
        return Scenario.Layer(
            id: id,
            answers: list("answers", of: section) { section.choice(of: $0, label: "an item of \(section.label("answers"))", Facet.self) },
            asks: phrases("asks", of: section), ways: section.texts("ways", mayBeEmpty: true),
            trust: section.optional("trust") == nil ? 0 : section.integer("trust", in: 0...10) ?? 0,
            after: list("after", of: section) { section.text(of: $0, label: "an item of \(section.label("after"))") },
            earned: section.optional("earned") == nil ? 0 : section.integer("earned", in: 0...18) ?? 0,
            uncovers: section.flag("uncovers"), isAdvance: section.flag("advance"),
            hint: section.optional("hint").flatMap { section.text(of: $0, label: section.label("hint")) },
            say: wordings("say", of: section))
    }
}

extension TopicReader {
    /// A single value or a list of them.
    private func list<Value>(_ key: String, of section: Section, read: (Node) -> Value?) -> [Value] {
        guard let node = section.optional(key) else { return [] }
        if case .scalar = node { return read(node).map { [$0] } ?? [] }
        return section.items(key).compactMap(read)
    }

    func phrases(_ key: String, of section: Section) -> [Phrase] {
        list(key, of: section) { node in
            guard let text = section.text(of: node, label: "an item of \(section.label(key))") else { return nil }
            guard let phrase = Phrase(text) else {
                section.report(ScenarioFault.noPhrase(text).message, line: node.mark?.line)
                return nil
            }
            return phrase
        }
    }

    /// What the person says: enough wordings, no two alike.
    func wordings(_ key: String, of section: Section, fewest: Int = Scenario.fewestWordings) -> [String] {
        let items = section.items(key)
        let texts = items.compactMap { section.text(of: $0, label: "an item of \(section.label(key))") }
        if !items.isEmpty, texts.count == items.count {
            if texts.count < fewest {
                section.report(
                    ScenarioFault.tooFewWordings(of: section.label(key), count: texts.count, needed: fewest).message,
                    line: section.optional(key)?.mark?.line)
            }
            for (index, text) in texts.enumerated() where texts[..<index].contains(text) {
                section.report(ScenarioFault.sameWording(section.label(key)).message, line: items[index].mark?.line)
            }
        }
        return texts
    }
}
