import ArgumentParser
import QualifyKit
import Reports

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Go through what was filed automatically; settle contradictions.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String

    func run() throws {
        Workspace.prepareInterpreter()
        let workspace = try global.workspace()
        let log = try workspace.log(of: try workspace.find(opportunity))
        let reader = Surroundings.reader(storePath: workspace.store.path, isColored: workspace.context.style.color)
        try Review(workspace: workspace, reader: reader).run(log)
    }
}

struct SheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "The one-page call sheet: what is proven, what is only claimed, what to ask. For yourself alone.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var output: BriefingOptions

    func run() throws {
        let workspace = try global.workspace(readOnly: true)
        try Surroundings.write(try workspace.callSheet(of: output.opportunity, as: output.format), to: output.file)
    }
}

struct RecapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recap", abstract: "The follow-up mail in the buyer's own words; nothing internal is in it.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var output: BriefingOptions
    @Flag(name: .customLong("text"), help: "As the body of a mail.") var isText = false

    func validate() throws {
        if isText, output.format != .terminal { throw ValidationError("one of --text, --markdown and --html at a time") }
    }

    func run() throws {
        let workspace = try global.workspace(readOnly: true)
        try Surroundings.write(try workspace.recap(of: output.opportunity, as: isText ? .text : output.format), to: output.file)
    }
}

/// Of which opportunity, in which form, and where to.
struct BriefingOptions: ParsableArguments {
    @Argument(help: "The opportunity.") var opportunity: String
    @Flag(name: .customLong("markdown"), help: "As Markdown.") var isMarkdown = false
    @Flag(name: .customLong("html"), help: "As a printable page.") var isHTML = false
    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("Write to a file.", valueName: "file")) var file: String?

    var format: Briefing.Format {
        isMarkdown ? .markdown : isHTML ? .html : .terminal
    }

    func validate() throws {
        if isMarkdown, isHTML { throw ValidationError("one of --markdown and --html at a time") }
    }
}
