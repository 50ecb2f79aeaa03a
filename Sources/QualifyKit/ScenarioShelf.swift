import DealModel
import Playbook
import RolePlay
import TerminalText

/// The scenarios that can be played: those of the program, and the trainer's own, which come first.
package struct ScenarioShelf: Sendable {
    /// A file of the trainer's own.
    package struct File: Sendable {
        package var name: String
        package var bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    private let own: [(scenario: Scenario, yaml: String)]
    /// What keeps files of the trainer's own from being played.
    package let problems: [ContentProblem]

    package init(own files: [File]) {
        var own: [(scenario: Scenario, yaml: String)] = []
        var problems: [ContentProblem] = []
        for file in files {
            do throws(ScenarioError) {
                own.append((try Scenario(bytes: file.bytes, file: file.name), String(decoding: file.bytes, as: UTF8.self)))
            } catch {
                problems += error.problems
            }
        }
        self.own = own
        self.problems = problems
    }

    private var builtInNames: [String] { Scenario.builtInYAML.map { String($0.file.dropLast(5)) } }

    package var ids: [String] {
        var ids = own.map(\.scenario.id)
        ids += builtInNames.filter { !ids.contains($0) }
        return ids
    }

    /// Every scenario, the trainer's own first.
    package func all() throws(Failure) -> [Scenario] {
        var all: [Scenario] = []
        for id in ids { all.append(try scenario(id)) }
        return all
    }

    /// The scenario of an id, or the only one whose id begins so.
    ///
    /// - Throws: `input` where there is none.
    package func scenario(_ name: String) throws(Failure) -> Scenario {
        let id = try id(of: name)
        if let own = own.first(where: { $0.scenario.id == id }) { return own.scenario }
        do throws(ScenarioError) {
            if let builtIn = try Scenario.builtIn(id) { return builtIn }
        } catch {
            throw .input(error.description)
        }
        throw .input("there is no scenario “\(visible(name))”")
    }

    package func yaml(_ name: String) throws(Failure) -> String {
        let id = try id(of: name)
        if let own = own.first(where: { $0.scenario.id == id }) { return own.yaml }
        return Scenario.builtInYAML.first { $0.file == id + ".yaml" }?.text ?? ""
    }

    private func id(of name: String) throws(Failure) -> String {
        if ids.contains(name) { return name }
        let begun = ids.filter { $0.hasPrefix(name) }
        if begun.count == 1, let only = begun.first, !name.isEmpty { return only }
        if begun.count > 1, !name.isEmpty { throw .input("“\(visible(name))” may be \(begun.joined(separator: " or ")); type more of it") }
        let near = nearest(to: name, among: ids).map { "did you mean \($0)? " } ?? ""
        throw .input("there is no scenario “\(visible(name))”; \(near)`qualify scenario list` shows them all")
    }
}
