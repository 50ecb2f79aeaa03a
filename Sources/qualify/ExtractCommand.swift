import ArgumentParser
import DealModel
import Glibc
import LineEditing
import QualifyKit

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Figures, dates, people and criteria in what people say, one JSON object a line.")

    @Option(help: ArgumentHelp("The day the words were spoken, 2026-11-23; default: today.", valueName: "day")) var reference: String?
    @Flag(help: "Each line is an object with id, text, reference and speaker.") var jsonl = false
    @OptionGroup var global: GlobalOptions
    @Argument(help: "Files with an utterance a line; default: standard input.") var files: [String] = []

    func run() throws {
        var day = try global.day()
        if let reference {
            guard let read = Day(iso: reference.prefix(10)) else {
                throw Failure.input("“\(reference)” is no day like 2026-11-23 (--reference)")
            }
            day = read
        }
        let lines = try ExtractLine(reference: day, isJSON: jsonl)
        var number = 0
        var isClean = true
        if files.isEmpty {
            isClean = try answer(STDIN_FILENO, lines, number: &number)
        }
        for file in files {
            let descriptor = open(file, O_RDONLY)
            guard descriptor >= 0 else { throw Failure.unreadable(path: file, reason: Surroundings.lastError()) }
            defer { close(descriptor) }
            isClean = try answer(descriptor, lines, number: &number) && isClean
        }
        if !isClean { throw ExitCode(1) }
    }

    /// Answers every line; each answer of a pipe that waits is out before the next line is read.
    private func answer(_ descriptor: Int32, _ lines: ExtractLine, number: inout Int) throws -> Bool {
        let reader = PipeLineReader(input: descriptor) { _ in }
        var waiting = stat()
        let isFile = fstat(descriptor, &waiting) == 0 && waiting.st_mode & S_IFMT == S_IFREG
        var isClean = true
        var buffer: [UInt8] = []
        while case .line(let line) = reader.read(prompt: Prompt()) {
            number += 1
            let (json, isRead) = try lines.answer(line, number: number, isValid: !reader.flaws.contains(.invalidUTF8))
            isClean = isClean && isRead
            buffer += json.utf8
            buffer.append(UInt8(ascii: "\n"))
            if !isFile || buffer.count >= 65_536 {
                Surroundings.send(buffer, to: STDOUT_FILENO)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        Surroundings.send(buffer, to: STDOUT_FILENO)
        return isClean
    }
}
