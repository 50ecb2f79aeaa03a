import Foundation
import Testing

@testable import RolePlay

/// What is wrong with a file is named with its line and the mend.
struct ScenarioProblemTests {
    private func yaml() throws -> String {
        try #require(Scenario.builtInYAML.first { $0.file == "line-down.yaml" }).text
    }

    private func problems(_ change: (String) -> String) throws -> [String] {
        do throws(ScenarioError) {
            _ = try Scenario(bytes: Array(change(try yaml0()).utf8), file: "f")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    /// The same, for a closure that may not throw anything else.
    private func yaml0() throws(ScenarioError) -> String {
        Scenario.builtInYAML.first { $0.file == "line-down.yaml" }?.text ?? ""
    }

    private func line(of text: String, in yaml: String) throws -> Int {
        let lines = yaml.components(separatedBy: "\n")
        return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }

    @Test func aSoundFileHasNone() throws {
        #expect(try problems { $0 }.isEmpty)
    }

    @Test(arguments: [
        ("schema: 1", "schema: 9", "schema `9` is not known to this program, which reads schema 1; write `schema: 1`"),
        ("outcome: advance", "outcome: advanced", "did you mean `advance`?"),
        ("  consequence:", "  consequense:", "did you mean `consequence`?"),
        ("answers: [how-far, how-much, when]", "answers: [how-fra, how-much, when]", "did you mean `how-far`?"),
        (
            "after: [stops, day-cost]", "after: [stop, day-cost]",
            "layer `fit-yes` waits for `stop`, which is no layer; did you mean `stops`?"
        ),
        ("patience: 5", "patience: 50", "a whole number from 1 to 9"),
        ("advance: true", "advance: false", "a layer of `next-step` needs `advance: true`"),
        ("earned: 4", "earned: 18", "ask for fewer"),
        ("selling:", "seling:", "did you mean `selling`?"),
        ("greeting:", "greetings:", "`greetings` is no occasion; did you mean `greeting`?"),
        ("expects: price", "expects: cash", "must be one of `price`, `name`, `date`, `words`"),
    ])
    func aMistakeIsNamed(right: String, wrong: String, message: String) throws {
        let found = try problems { $0.replacingFirst(right, with: wrong) }
        #expect(found.contains { $0.contains(message) }, "\(found)")
        #expect(found.allSatisfy { $0.hasPrefix("f: line ") }, "\(found)")
    }

    @Test func theLineIsThatOfTheMistake() throws {
        let number = try line(of: "patience: 5", in: try yaml())
        #expect(try problems { $0.replacingFirst("patience: 5", with: "patience: many") }.first?.hasPrefix("f: line \(number): ") == true)
    }

    @Test func twoWordingsAreTooFew() throws {
        let dropped = "          - \"Roughly one million dollars a day. I've done that sum often enough.\"\n"
        #expect(try problems { $0.replacingFirst(dropped, with: "") }.contains { $0.contains("has 2 wordings; give it at least 3") })
    }

    @Test func aCircleIsFound() throws {
        let found = try problems {
            $0.replacingFirst("      - id: stops\n", with: "      - id: stops\n        after: [penalty]\n").replacingFirst(
                "        after: [day-cost]\n        hint: \"What follows", with: "        after: [stops]\n        hint: \"What follows")
        }
        #expect(found.contains { $0.contains("wait for each other") }, "\(found)")
    }

    @Test(arguments: ["", "[]", "- a", "schema: 1", "a: &x 1\nb: *x", "\u{0}", "schema: [1]", "truth: {roi: 1}\nschema: 1"])
    func noFileTraps(text: String) throws {
        #expect(throws: ScenarioError.self) { try Scenario(bytes: Array(text.utf8), file: "f") }
    }
}

extension String {
    fileprivate func replacingFirst(_ text: String, with other: String) -> String {
        guard let range = range(of: text) else { return self }
        return replacingCharacters(in: range, with: other)
    }
}
