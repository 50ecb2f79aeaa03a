import ArgumentParser
import DealModel
import Foundation
import QualifyKit
import TerminalText

/// One format a call; text where none is named.
enum PlanFormatFlag: EnumerableFlag {
    case json, markdown, html, ics, csv

    static func help(for value: PlanFormatFlag) -> ArgumentHelp? {
        switch value {
        case .json: "As JSON."
        case .markdown: "As Markdown, for a mail."
        case .html: "As a page for both sides."
        case .ics: "As a calendar file."
        case .csv: "As a table for a spreadsheet."
        }
    }

    var format: PlanFormat {
        switch self {
        case .json: .json
        case .markdown: .markdown
        case .html: .html
        case .ics: .ics
        case .csv: .csv
        }
    }
}

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The mutual close plan, worked back from the go-live date.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String?
    @Option(help: ArgumentHelp("Compute from a YAML or JSON document instead.", valueName: "file")) var document: String?
    @Option(help: ArgumentHelp("Days off of both sides, from a calendar file.", valueName: "file.ics")) var holidays: String?
    @Flag(exclusivity: .exclusive) var flag: PlanFormatFlag?
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file")) var output: String?

    private var format: PlanFormat { flag?.format ?? .text }

    func validate() throws {
        if (opportunity == nil) == (document == nil) { throw ValidationError("name an opportunity, or a document with --document FILE") }
    }

    func run() throws {
        let own = try holidays.map { try OwnHolidays(try Surroundings.bytes(of: $0), file: $0) } ?? .none
        let terminator = format.endsItsLines ? "" : "\n"
        if let file = document {
            let calculation = try DocumentCalculation(
                try Surroundings.bytes(of: file), file: file, today: try global.day(), style: global.style())
            let outcome = try calculation.closePlan(as: format, holidays: own)
            if outcome.isSound {
                try check(output, against: [file, holidays].compactMap(\.self))
                try Surroundings.write(outcome.text, to: output, terminator: terminator)
            } else if format == .json {
                Surroundings.print(outcome.text)
                throw ExitCode(1)
            } else {
                Surroundings.fail("\(file) contradicts itself:\n\(outcome.text)")
            }
        } else if let name = opportunity {
            let workspace = try global.workspace(readOnly: true)
            let text = try workspace.closePlan(of: name, as: format, holidays: own)
            try check(output, against: [global.storePath(), holidays].compactMap(\.self))
            try Surroundings.write(text, to: output, terminator: terminator)
        }
    }

    /// A file of the same kind is written anew; any other that is there already is left alone.
    private func check(_ path: String?, against sources: [String]) throws {
        guard let path, FileManager.default.fileExists(atPath: path) else { return }
        if sources.contains(where: { Surroundings.isSameFile(path, $0) }) {
            throw Failure.unwritable(path: path, reason: "the plan is made from it; name another file")
        }
        guard let beginning = format.beginning else { return }
        let bytes = try Surroundings.bytes(of: path)
        let start = String(decoding: bytes.prefix(beginning.utf8.count), as: UTF8.self)
        guard bytes.isEmpty || start.lowercased() == beginning.lowercased() else {
            throw Failure.unwritable(path: path, reason: "there is another kind of file by that name; remove it, or name another")
        }
    }
}

struct AcknowledgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Record that a side acknowledged the close plan as it stands.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The opportunity.") var opportunity: String
    @Option(help: ArgumentHelp("Who did; `me` is you, the seller.", valueName: "name")) var by: String
    @Option(help: ArgumentHelp("In which words.", valueName: "text")) var words: String
    @Option(help: ArgumentHelp("The day on which they said it, if not today.", valueName: "day")) var on: String?

    func run() throws {
        let day = try on.map { text throws(Failure) -> Day in
            guard let day = Day(iso: text) else { throw .input("“\(visible(text))” is no day like 2026-11-23 (--on)") }
            return day
        }
        Surroundings.print(try global.workspace().acknowledge(opportunity, by: by, words: words, on: day))
    }
}
