import ArgumentParser
import Playbook
import QualifyKit

struct PlaybookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "playbook", abstract: "The milestones, criteria and questions.",
        subcommands: [Show.self, Check.self, Export.self], defaultSubcommand: Show.self)

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the playbook to read.")

        @OptionGroup var global: GlobalOptions
        @Flag(help: "As Markdown.") var markdown = false

        func run() throws {
            let playbook = try global.chosenPlaybook()
            Surroundings.print(markdown ? playbook.markdown() : playbook.text(width: global.style().width))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Find what is wrong with a changed playbook, with line numbers.")

        @OptionGroup var global: GlobalOptions
        @Argument(help: "The YAML file.") var file: String

        func run() throws {
            let problems = Playbook.problems(in: try Surroundings.bytes(of: file), file: file)
            guard problems.isEmpty else { Surroundings.fail(problems.map(\.description).joined(separator: "\nqualify: ")) }
            Surroundings.print("\(file) is a sound playbook")
        }
    }

    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the built-in playbook's YAML, to change a copy of it.")

        @OptionGroup var global: GlobalOptions

        func run() throws {
            Surroundings.print(Playbook.builtInYAML, terminator: "")
        }
    }
}
