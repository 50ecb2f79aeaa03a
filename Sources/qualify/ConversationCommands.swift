import ArgumentParser
import DealModel
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
        commandName: "live", abstract: "Take notes in the meeting: a line is filed by itself, under whoever said it.",
        discussion: """
            With --transcript or --mail, reads what was said from a file instead, with speakers and times as the file has them. The same \
            file read twice adds nothing twice.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var target: TargetOptions
    @Option(help: ArgumentHelp("Read a recording's transcript: WebVTT, SRT, or lines of Name: text.", valueName: "file"))
    var transcript: String?
    @Option(help: ArgumentHelp("Read a buyer's mail (.eml).", valueName: "file")) var mail: String?
    @Option(help: ArgumentHelp("The day it was spoken; by default the file's own, else today.", valueName: "YYYY-MM-DD"))
    var on: String?
    @Option(help: ArgumentHelp("Who in it sells; may be given several times.", valueName: "name")) var seller: [String] = []
    @Option(help: ArgumentHelp("Who decides: \"NAME, TITLE\".", valueName: "name, title")) var decisionMaker: String?

    func validate() throws {
        if transcript != nil, mail != nil { throw ValidationError("one file a call: --transcript or --mail") }
        if transcript == nil, mail == nil, on != nil || !seller.isEmpty || decisionMaker != nil {
            throw ValidationError("--on, --seller and --decision-maker say something of a file: give --transcript or --mail as well")
        }
        if let on, Day(iso: on) == nil { throw ValidationError("--on is a day as YYYY-MM-DD, not “\(on)”") }
    }

    func run() throws {
        guard let file = transcript ?? mail else { return try target.converse(.live, global: global) }
        Workspace.prepareInterpreter()
        let workspace = try global.workspace()
        let bytes = try Surroundings.bytes(of: file)
        let reader = Surroundings.reader(storePath: workspace.store.path, isColored: workspace.context.style.color)
        let headings = workspace.playbook.headings
        let recording = Recording(bytes, as: mail == nil ? .transcript : .mail) { headings.contains($0) }
        guard let log = try Opening(workspace: workspace, reader: reader).log(for: target.name, isNew: target.isNew) else { return }
        try RecordingImport(workspace: workspace, reader: reader, progress: Progress(file, of: recording.length).show)
            .take(
                recording, file: file, into: log, on: on.flatMap(Day.init(iso:)),
                cast: Cast(sellers: seller, decisionMaker: decisionMaker))
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
