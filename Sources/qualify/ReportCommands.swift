import ArgumentParser
import QualifyKit
import TerminalText

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The verdict: milestones, criteria, evidence, dangers, what next.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String
    @Option(help: ArgumentHelp("Only the quotes behind one criterion.", valueName: "criterion")) var why: String?
    @Flag(name: .customLong("json"), help: "As JSON.") var isJSON = false

    func validate() throws {
        if why != nil, isJSON { throw ValidationError("--why is for people; --json has all the quotes") }
    }

    func run() throws {
        let workspace = try global.workspace(readOnly: true)
        if isJSON {
            Surroundings.print(try workspace.shownJSON(opportunity))
        } else if let why {
            Surroundings.print(try workspace.reasons(opportunity, criterion: why).joined(separator: "\n"))
        } else {
            Surroundings.print(try workspace.shown(opportunity).joined(separator: "\n"))
        }
    }
}

/// What `roi` and `plan` share: an opportunity or a document.
struct CalculatorOptions: ParsableArguments {
    @Argument(help: "The opportunity.") var opportunity: String?
    @Option(help: ArgumentHelp("Compute from a YAML or JSON document instead.", valueName: "file")) var document: String?
    @Flag(name: .customLong("json"), help: "As JSON.") var isJSON = false
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file")) var output: String?

    func calculation(of file: String, _ global: GlobalOptions) throws -> DocumentCalculation {
        try DocumentCalculation(try Surroundings.bytes(of: file), file: file, today: try global.day(), style: global.style())
    }

    func validate() throws {
        if (opportunity == nil) == (document == nil) { throw ValidationError("name an opportunity, or a document with --document FILE") }
    }
}

struct RoiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "roi", abstract: "The business case: benefit, cost, multiple, payback.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var options: CalculatorOptions
    @Flag(name: .customLong("markdown"), help: "As Markdown, for a document.") var isMarkdown = false
    @Flag(name: .customLong("html"), help: "As one printable page, for the buyer.") var isHTML = false
    @Flag(name: .customLong("svg"), help: "As one drawing, for the buyer.") var isSVG = false
    @Flag(
        name: .customLong("plain"),
        help: "Sentences instead of charts, for a screen reader; QUALIFY_PLAIN has the same effect in a conversation.") var isPlain = false

    private var formats: [CaseFormat] {
        let chosen: [(Bool, CaseFormat)] = [
            (options.isJSON, .json), (isMarkdown, .markdown), (isHTML, .html), (isSVG, .svg), (isPlain, .spoken),
        ]
        return chosen.filter(\.0).map(\.1)
    }

    func validate() throws {
        if formats.count > 1 { throw ValidationError("one of --json, --markdown, --html, --svg and --plain at a time") }
    }

    func run() throws {
        let format = formats.first ?? .text
        if let file = options.document {
            try finish(try options.calculation(of: file, global).businessCase(as: format), of: file, options)
        } else if let name = options.opportunity {
            let workspace = try global.workspace(readOnly: true)
            try finish(try workspace.businessCase(of: name, as: format), of: name, options)
        }
    }
}

/// Prints an outcome; what contradicts itself is exit status 1, in JSON as on standard error.
private func finish(_ outcome: DocumentCalculation.Outcome, of name: String, _ options: CalculatorOptions) throws {
    if outcome.isSound {
        try Surroundings.write(outcome.text, to: options.output)
    } else if options.isJSON {
        Surroundings.print(outcome.text)
        throw ExitCode(1)
    } else {
        Surroundings.fail("\(visible(name)) contradicts itself:\n\(outcome.text)")
    }
}
