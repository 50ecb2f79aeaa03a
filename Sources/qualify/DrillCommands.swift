import ArgumentParser
import DealModel
import Foundation
import Glibc
import LineEditing
import Playbook
import QualifyKit

struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Practise on a simulated decision maker, and see what you found out.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The scenario's id, or a YAML file; `qualify scenario list` shows them.") var scenario: String?
    @Option(help: ArgumentHelp("Who practises; the scores are kept under this name.", valueName: "name")) var trainee: String?
    @Option(
        help: ArgumentHelp("Which of the possible meetings it is: the same words and seed bring the same answers.", valueName: "number"))
    var seed: UInt64 = 1
    @Option(help: ArgumentHelp("Only the criteria of one milestone count.", valueName: "id")) var milestone: String?
    @Option(help: ArgumentHelp("Take the trainee's lines from a text file.", valueName: "file")) var replay: String?
    @Flag(help: "A trainer types the person's lines (`dana: …`), the program takes them down and scores.") var trainer = false
    @Flag(name: .customLong("json"), help: "Print the score as JSON, and nothing else.") var isJSON = false

    func run() throws {
        let shelf = Surroundings.shelf()
        let milestone = try chosenMilestone()
        let workspace = try global.workspace()
        var reader: any LineReader = Surroundings.reader(
            storePath: workspace.store.path, isColored: workspace.context.style.color)
        guard let chosen = try scenario ?? ask(shelf, reader, workspace) else { return }
        var session = try DrillSession(
            try scenario(chosen, shelf), trainee: trainee ?? workspace.context.owner, seed: seed, milestone: milestone, isTrainer: trainer,
            playbook: workspace.playbook, style: workspace.context.style)
        // What is replayed for a test is nobody's practice.
        let isKept = replay == nil || trainee != nil
        if let replay {
            let file = open(replay, O_RDONLY)
            guard file >= 0 else { throw Failure.unreadable(path: replay, reason: Surroundings.lastError()) }
            reader = PipeLineReader(input: file) { Surroundings.print($0, terminator: "") }
        }
        guard isJSON else {
            try DrillLoop(workspace: workspace, reader: reader, isKept: isKept) { (text, path) throws(Failure) in
                try Surroundings.write(text, to: path)
            }.run(session)
            return
        }
        let (score, json) = try session.replay(lines(of: reader))
        if isKept { try workspace.keep(score, trainee: session.trainee) }
        Surroundings.print(json)
    }

    private func lines(of reader: any LineReader) -> [String] {
        var lines: [String] = []
        while true {
            switch reader.read(prompt: Prompt()) {
            case .line(let line): lines.append(line)
            case .pasted(let more): lines += more
            case .interrupted: continue
            case .end: return lines
            }
        }
    }

    private func chosenMilestone() throws -> Milestone? {
        guard let milestone else { return nil }
        guard let known = Milestone(rawValue: milestone) else {
            let near = nearest(to: milestone, among: Milestone.allCases.map(\.rawValue)).map { "; did you mean \($0)?" } ?? ""
            throw Failure.input("“\(milestone)” is none of the milestones\(near)")
        }
        return known
    }

    private func scenario(_ name: String, _ shelf: ScenarioShelf) throws -> ChosenScenario {
        guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.contains("/") else { return try shelf.scenario(name) }
        return try ScenarioShelf.scenario(bytes: try Surroundings.bytes(of: name), file: name)
    }

    /// On a terminal the person chooses; on a pipe a scenario has to be named.
    private func ask(_ shelf: ScenarioShelf, _ reader: any LineReader, _ workspace: Workspace) throws -> String? {
        let list = ScenarioList(try shelf.all()).text(style: workspace.context.style).joined(separator: "\n")
        guard reader.isInteractive, !isJSON else { throw Failure.input("name a scenario:\n\(list)") }
        reader.show(list)
        while case .line(let name) = reader.read(prompt: Prompt("with whom? › ", isRemembered: false)) {
            if name.isEmpty { continue }
            return name
        }
        return nil
    }
}

struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario", abstract: "The people to practise on: list, show, check, write a new one.",
        subcommands: [List.self, Show.self, Check.self, New.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "All scenarios, your own first.")

        @OptionGroup var global: GlobalOptions
        @Flag(name: .customLong("json"), help: "As JSON.") var isJSON = false

        func run() throws {
            let shelf = Surroundings.shelf()
            let list = ScenarioList(try shelf.all())
            Surroundings.print(isJSON ? try list.json() : list.text(style: global.style()).joined(separator: "\n"))
            guard shelf.problems.isEmpty else {
                Surroundings.fail(shelf.problems.map(\.description).joined(separator: "\nqualify: "))
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a trainee may know of a scenario, or all of it for a trainer.")

        @OptionGroup var global: GlobalOptions
        @Argument(help: "The scenario.") var id: String
        @Flag(help: "The role card with everything: not for trainees.") var card = false
        @Flag(help: "The YAML itself, to change a copy of it.") var yaml = false

        func run() throws {
            let shelf = Surroundings.shelf()
            if yaml {
                Surroundings.print(try shelf.yaml(id), terminator: "")
                return
            }
            let shown = ScenarioCard(try shelf.scenario(id), style: global.style())
            Surroundings.print((card ? shown.back : shown.front).joined(separator: "\n"))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find what is wrong with a scenario, with line numbers, and play two conversations against it.")

        @OptionGroup var global: GlobalOptions
        @Argument(help: "The YAML file.") var file: String

        func run() throws {
            let check = try ScenarioTrial(bytes: try Surroundings.bytes(of: file), file: file, playbook: try global.chosenPlaybook())
            guard check.isSound else { Surroundings.fail(check.lines.joined(separator: "\nqualify: ")) }
            Surroundings.print(check.lines.joined(separator: "\n"))
        }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write a scenario by answering questions.")

        @OptionGroup var global: GlobalOptions
        @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it.", valueName: "file")) var output: String?

        func run() throws {
            let reader = Surroundings.reader(storePath: global.storePath(), isColored: global.style().color)
            guard let (id, yaml) = ScenarioInterview(reader: reader).run() else { throw Failure.input("nothing was written") }
            let path = output ?? Surroundings.scenarioFolder() + "/\(id).yaml"
            guard !FileManager.default.fileExists(atPath: path) else {
                throw Failure.unwritable(path: path, reason: "there is a file already; name another with --output")
            }
            if output == nil {
                try? FileManager.default.createDirectory(atPath: Surroundings.scenarioFolder(), withIntermediateDirectories: true)
            }
            try Surroundings.write(yaml, to: path)
            Surroundings.print("Written to \(path).")
            let check = try ScenarioTrial(bytes: try Surroundings.bytes(of: path), file: path, playbook: try global.chosenPlaybook())
            Surroundings.print(check.lines.joined(separator: "\n"))
        }
    }
}

struct ScoresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "scores", abstract: "Drill results over time: who misses what.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("Only of one trainee.", valueName: "name")) var trainee: String?
    @Option(help: ArgumentHelp("Only with one scenario.", valueName: "id")) var scenario: String?
    @Flag(name: .customLong("json"), help: "As JSON.") var isJSON = false
    @Flag(name: .customLong("csv"), help: "As CSV, a row a drill.") var isCSV = false
    @Flag(name: .customLong("html"), help: "As a page with charts.") var isHTML = false
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file")) var output: String?

    func validate() throws {
        if [isJSON, isCSV, isHTML].count(where: { $0 }) > 1 { throw ValidationError("one format a call") }
    }

    func run() throws {
        let workspace = try global.workspace(readOnly: true)
        let scores = try workspace.drillScores(trainee: trainee, scenario: scenario)
        let text: String
        if isJSON {
            text = try scores.json()
        } else if isCSV {
            text = scores.csv
        } else if isHTML {
            text = scores.html(today: workspace.context.today)
        } else {
            text = scores.text(style: workspace.context.style).joined(separator: "\n")
        }
        try Surroundings.write(text, to: output)
    }
}

extension Surroundings {
    /// Where a trainer's own scenarios lie.
    static func scenarioFolder() -> String {
        let home = variable("HOME") ?? "."
        let config = variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
        return config + "/qualify/scenarios"
    }

    /// All scenarios; a file of the trainer's own that cannot be read is passed over here and named by `scenario list`.
    static func shelf() -> ScenarioShelf {
        let folder = scenarioFolder()
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
        }
        let files = names.sorted().compactMap { name in
            (try? bytes(of: folder + "/" + name)).map { ScenarioShelf.File(name: folder + "/" + name, bytes: $0) }
        }
        return ScenarioShelf(own: files)
    }
}
