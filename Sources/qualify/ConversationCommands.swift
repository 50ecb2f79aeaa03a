import ArgumentParser
import LineEditing
import QualifyKit

struct HomeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "home", abstract: "Choose or open an opportunity, then work in it.", shouldDisplay: false)

    @OptionGroup var global: GlobalOptions

    func run() throws {
        Workspace.prepareInterpreter()
        let workspace = try global.workspace()
        try Home(
            workspace: workspace, reader: Surroundings.reader(storePath: workspace.store.path, isColored: workspace.context.style.color)
        ).run()
    }
}

struct PrepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prep", abstract: "Prepare for a call: a guided interview about what you know, and from whom.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: TargetOptions

    func run() throws {
        try target.converse(.prep, global: global)
    }
}

struct LiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live", abstract: "Take notes in the meeting: a line is filed by itself, under whoever said it.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: TargetOptions

    func run() throws {
        try target.converse(.live, global: global)
    }
}

/// Which opportunity to talk about.
struct TargetOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Its short id, the beginning of it, or the account's name.", valueName: "opportunity"))
    var name: String

    @Flag(name: .customLong("new"), help: "Open a new opportunity, even where the name is that of another.")
    var isNew = false

    func converse(_ mode: Conversation.Mode, global: GlobalOptions) throws {
        Workspace.prepareInterpreter()
        let workspace = try global.workspace()
        let reader = Surroundings.reader(storePath: workspace.store.path, isColored: workspace.context.style.color)
        guard let log = try Opening(workspace: workspace, reader: reader).log(for: name, isNew: isNew) else { return }
        try ConversationLoop(workspace: workspace, reader: reader).run(try workspace.conversation(mode, log: log))
    }
}
