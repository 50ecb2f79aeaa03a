import Extraction
import Playbook
import RolePlay

/// A scenario as the wiring passes it on, without knowing what is in it.
package typealias ChosenScenario = Scenario

/// What `scenario check` says: the problems of the file, or how two conversations with it went.
package struct ScenarioTrial {
    package let isSound: Bool
    package let lines: [String]

    /// - Throws: `model`, `input` where the program itself is damaged.
    package init(bytes: [UInt8], file: String, playbook: Playbook) throws(Failure) {
        let scenario: Scenario
        do throws(ScenarioError) {
            scenario = try Scenario(bytes: bytes, file: file)
        } catch {
            isSound = false
            lines = error.problems.map(\.description)
            return
        }
        let common: Manner
        do throws(ScenarioError) { common = try Manner.builtIn() } catch { throw .input(error.description) }
        let model: CriteriaModel
        do { model = try CriteriaModel.builtIn() } catch { throw .model(error) }
        let rehearsal = Rehearsal(scenario, common: common, listener: Listener(model: model), playbook: playbook)
        isSound = rehearsal.isSound
        var lines = [
            "a conversation of its own hints scores \(rehearsal.good.score) (at least \(Rehearsal.leastGood)), "
                + "one that only pitches \(rehearsal.bad.score) (at most \(Rehearsal.mostBad))"
        ]
        for id in rehearsal.deaf {
            lines.append(
                "\(file): the `hint` of layer `\(id)` does not bring it out; say it otherwise, or add its words to the layer's `asks`")
        }
        if rehearsal.isSound {
            lines.insert("\(file) is a sound scenario", at: 0)
        } else if rehearsal.deaf.isEmpty {
            lines.append("\(file): it cannot be told well from badly played; look at `trust`, `after` and `earned` of its layers")
        }
        self.lines = lines
    }
}

extension ScenarioShelf {
    /// The scenario in a file named by the user.
    package static func scenario(bytes: [UInt8], file: String) throws(Failure) -> Scenario {
        do throws(ScenarioError) { return try Scenario(bytes: bytes, file: file) } catch { throw .input(error.description) }
    }
}

extension Workspace {
    /// What was kept of drills; of one trainee or scenario where these are given.
    ///
    /// - Throws: `store`.
    package func drillScores(trainee: String?, scenario: String?) throws(Failure) -> DrillScores {
        do { return DrillScores(try store.drillResults(trainee: trainee, scenario: scenario)) } catch { throw .store(error) }
    }
}
