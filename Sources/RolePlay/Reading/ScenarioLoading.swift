import CContent
import Playbook

/// A scenario that cannot be used: all its problems, in the order of their lines.
package struct ScenarioError: Error, Equatable, CustomStringConvertible {
    package var problems: [ContentProblem]

    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

extension ProblemLog.Kind {
    static let scenario = ProblemLog.Kind(name: "scenario", example: "qualify scenario show line-down --yaml")
}

extension Scenario {
    /// The scenario in the bytes of a file, or everything that is wrong with it. `file` is only named in the problems.
    package init(bytes: some Collection<UInt8>, file: String) throws(ScenarioError) {
        let log = ProblemLog(file: file, kind: .scenario)
        guard let text = SafeYAML.text(of: bytes, log: log), let scenario = ScenarioReader(log: log).read(text) else {
            throw ScenarioError(problems: log.inOrder)
        }
        self = scenario
    }

    /// The scenarios that travel inside the program, by their files' names.
    package static let builtInYAML: [(file: String, text: String)] = (0..<qualify_content_scenario_count()).map { index in
        let scenario = qualify_content_scenario(index)
        let text = String(decoding: UnsafeBufferPointer(start: scenario.content.bytes, count: Int(scenario.content.count)), as: UTF8.self)
        return (String(cString: scenario.name), text)
    }

    /// The built-in scenario of an id; nil where there is none.
    package static func builtIn(_ id: String) throws(ScenarioError) -> Scenario? {
        guard let (file, text) = builtInYAML.first(where: { $0.file == id + ".yaml" }) else { return nil }
        return try Scenario(bytes: Array(text.utf8), file: file)
    }
}

extension Manner {
    /// What everybody says, as it travels inside the program.
    package static func builtIn() throws(ScenarioError) -> Manner {
        try loaded.get()
    }

    private static func talk(_ log: ProblemLog) -> [Scenario.Detail] {
        let content = qualify_content_small_questions()
        let bytes = Array(UnsafeBufferPointer(start: content.bytes, count: Int(content.count)))
        guard let text = SafeYAML.text(of: bytes, log: log), let root = SafeYAML.compose(text, log: log),
            let section = Section(root, name: "the small questions", keys: ["details"], log: log)
        else { return [] }
        var topics = TopicReader(log: log)
        return topics.details(in: section.items("details"), fewest: 6)
    }

    private static let loaded = Result<Manner, ScenarioError> { () throws(ScenarioError) in
        let content = qualify_content_manner()
        let log = ProblemLog(file: "manner.yaml", kind: .scenario)
        let bytes = Array(UnsafeBufferPointer(start: content.bytes, count: Int(content.count)))
        if let text = SafeYAML.text(of: bytes, log: log), let root = SafeYAML.compose(text, log: log),
            let section = Section(root, name: "the manner", keys: nil, log: log)
        {
            let wordings = TurnReader(log: log).occasions(section, fewest: 6)
            for occasion in Occasion.allCases where wordings[occasion] == nil {
                section.report(ScenarioFault.missingOccasion(occasion.rawValue).message)
            }
            let talk = talk(log)
            if log.problems.isEmpty { return Manner(wordings: wordings, talk: talk) }
        }
        throw ScenarioError(problems: log.inOrder)
    }
}
