import ArgumentParser
import Playbook
import QualifyKit
import TerminalText

@main
struct Qualify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qualify",
        abstract: "Get to the truth early: qualify an opportunity by what the decision maker has said.",
        discussion: """
            Without a command: the home prompt, where you choose or open an opportunity and work in it.
            An opportunity is named by its short id (acme-corp), by the beginning of it, or by the account's name.
            """,
        version: "0.1.0",
        subcommands: [
            HomeCommand.self, PrepCommand.self, LiveCommand.self, ReviewCommand.self, ShowCommand.self, SheetCommand.self,
            RecapCommand.self, RoiCommand.self, PlanCommand.self, AcknowledgeCommand.self, ListCommand.self, CloseCommand.self,
            ReopenCommand.self, RenameCommand.self, ForgetCommand.self, ExportCommand.self, ExtractCommand.self,
            PlaybookCommand.self, DrillCommand.self, ScenarioCommand.self, ScoresCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: HomeCommand.self)

    private static var names: [String] {
        configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }

    static func main() {
        Surroundings.prepareProcess()
        let arguments = GlobalArguments.reordered(Array(CommandLine.arguments.dropFirst()))
        if let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) {
            let near = nearest(to: word, among: names).map { "did you mean \($0)? " } ?? ""
            Surroundings.fail("there is no command “\(visible(word))”; \(near)qualify --help lists them", status: 64)
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            Surroundings.fail(failure.description)
        } catch {
            exit(withError: error)
        }
    }
}
