import ArgumentParser
import Glibc
import LineEditing
import Playbook
import QualifyKit

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Figures, dates, people and criteria in what people say, one JSON object a line.",
        discussion: """
            Each line of the files or of standard input is what one person said at once. The answer to a line is written before the next is \
            read, unless the input is a file. A line that cannot be read is answered by an object with "error", on its place, and the exit \
            status is 1 in the end.
            """)

    @Option(
        help: ArgumentHelp(
            "The day the words were spoken: 2026-11-23, 2026-11-23T09:00 or 2026-11-23T23:30:00-05:00; of an instant the day in its own zone counts. Default: today.",
            valueName: "day")) var reference: String?
    @Option(
        help: ArgumentHelp(
            "Whether 3/7 is the 3rd of July or the 7th of March: day-first, month-first, or a language tag like en-GB. Default: as the playbook says.",
            valueName: "locale")) var locale: String?
    @Option(
        help: ArgumentHelp("What $, kr, ¥ and “grand” mean where they fit it, like CAD; default: USD, SEK, JPY.", valueName: "code"))
    var currency: String?
    @Flag(help: "Each line is an object with id, text, reference and speaker.") var jsonl = false
    @Flag(help: "Say for people which rule read what, why other readings lost, and which features decided, in place of JSON.")
    var explain = false
    @OptionGroup var global: GlobalOptions
    @Argument(help: "Files with an utterance a line; default: standard input.") var files: [String] = []

    func run() throws {
        let lines = try ExtractLine(assumptions(), form: ExtractLine.Form(isJSON: jsonl, isExplained: explain))
        var number = 0
        var isClean = true
        if files.isEmpty {
            isClean = try answer(STDIN_FILENO, "standard input", lines, number: &number)
        }
        for file in files {
            let descriptor = open(file, O_RDONLY)
            guard descriptor >= 0 else { throw Failure.unreadable(path: file, reason: Surroundings.lastError()) }
            defer { close(descriptor) }
            isClean = try answer(descriptor, file, lines, number: &number) && isClean
        }
        if !isClean { throw ExitCode(1) }
    }

    private func assumptions() throws -> ExtractAssumptions {
        let dateOrder = global.playbook == nil ? Playbook.DateOrder.monthFirst : try global.chosenPlaybook().dateOrder
        return try ExtractAssumptions(
            today: try global.day(), reference: reference, locale: locale, currency: currency, dateOrder: dateOrder)
    }

    /// Answers every line; each answer of a pipe that waits is out before the next line is read.
    private func answer(_ descriptor: Int32, _ name: String, _ lines: ExtractLine, number: inout Int) throws -> Bool {
        let reader = PipeLineReader(input: descriptor) { _ in }
        var waiting = stat()
        let isFile = fstat(descriptor, &waiting) == 0 && waiting.st_mode & S_IFMT == S_IFREG
        var isClean = true
        var buffer: [UInt8] = []
        while case .line(let line) = reader.read(prompt: Prompt()) {
            number += 1
            let (text, isRead) = try lines.answer(line, number: number, isValid: !reader.flaws.contains(.invalidUTF8))
            isClean = isClean && isRead
            buffer += text.utf8
            buffer.append(UInt8(ascii: "\n"))
            if !isFile || buffer.count >= 65_536 {
                Surroundings.send(buffer, to: STDOUT_FILENO)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        Surroundings.send(buffer, to: STDOUT_FILENO)
        if let code = reader.readError { throw Failure.unreadable(path: name, reason: String(cString: strerror(code)).lowercased()) }
        return isClean
    }
}
