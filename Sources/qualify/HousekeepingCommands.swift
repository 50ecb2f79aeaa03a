import ArgumentParser
import DealModel
import QualifyKit

extension Outcome: ExpressibleByArgument {}

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Every opportunity on a line.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        Surroundings.print(try global.workspace(readOnly: true).list().joined(separator: "\n"))
    }
}

struct CloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "End an opportunity: won, lost, no-decision or disqualified.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String
    @Argument(help: "won, lost, no-decision or disqualified.") var outcome: Outcome
    @Option(help: ArgumentHelp("Why, in a sentence that the next opportunity learns from.", valueName: "text")) var reason: String

    func run() throws {
        Surroundings.print(try global.workspace().close(opportunity, as: outcome, reason: reason))
    }
}

struct ReopenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Open an opportunity again that has ended.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String

    func run() throws {
        Surroundings.print(try global.workspace().reopen(opportunity))
    }
}

struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give an opportunity another account name and short id.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String
    @Argument(help: "The account's new name.") var account: String

    func run() throws {
        Surroundings.print(try global.workspace().rename(opportunity, to: account))
    }
}

struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove an opportunity and everything said in it, for good.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String
    @Flag(help: "Do not ask.") var yes = false

    func run() throws {
        let workspace = try global.workspace()
        let summary = try workspace.find(opportunity)
        if !yes {
            guard Surroundings.isInteractive() else { throw Failure.input("nothing was removed; on a pipe say so with --yes") }
            Surroundings.print("Remove \(summary.name) and everything said in it, for good? [y/N] ", terminator: "")
            guard let answer = readLine(), answer.lowercased().hasPrefix("y") else {
                Surroundings.print("Nothing was removed.")
                return
            }
        }
        let words = try workspace.words(of: summary)
        Surroundings.print(try workspace.forget(summary))
        do {
            try Surroundings.history(storePath: workspace.store.path).remove { line in words.contains { line.contains($0) } }
        } catch {
            throw Failure.unwritable(path: error.path, reason: "lines of \(summary.name) may remain in it; remove the file")
        }
    }
}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "An opportunity with its whole record, as JSON.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String?
    @Flag(help: "Every opportunity.") var all = false
    @Flag(name: .customLong("json"), help: "As JSON (the default).") var isJSON = false

    func validate() throws {
        if (opportunity == nil) != all { throw ValidationError("name an opportunity, or say --all") }
    }

    func run() throws {
        let workspace = try global.workspace(readOnly: true)
        Surroundings.print(try workspace.exported(opportunity))
    }
}
