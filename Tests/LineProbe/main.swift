// A program for the tests of LineEditing: reads lines on its terminal and reports each one as it got it.
//
//     line-probe [--history FILE] [--bindings FILE] [--plain] [--prefill TEXT] [--no-keep]
//
// Lines that begin with `!` make it do something: `!announce TEXT` (from another thread, while the next line is read), `!idle TEXT` (asked
// for when nothing is typed for a second), `!busy` (says so,
// then takes a line from standard input itself), `!quit`.
import Glibc
import LineEditing
import TerminalText

var options = TerminalLineReader.Options(program: "line-probe")
var history: LineHistory?
var prefill = ""
var keeps = true
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--history": history = arguments.popFirst().map { LineHistory(path: $0) }
    case "--bindings": options.bindingsFile = arguments.popFirst()
    case "--plain": options.isColored = false
    case "--prefill": prefill = arguments.popFirst() ?? ""
    case "--no-keep": keeps = false
    default: fatalError("what is \(argument)?")
    }
}

guard let reader = TerminalLineReader(history: history, options: options) else {
    print("NO TERMINAL")
    exit(1)
}

let commands = [
    Completion("/help ", replacing: 0, display: "/help"), Completion("/show ", replacing: 0, display: "/show", hint: "how it stands"),
    Completion("/sheet ", replacing: 0, display: "/sheet", hint: "one page for the call"),
]
reader.completer = { line in
    if line == "dan" { return [Completion("Dana Ruiz: ", replacing: 3, hint: "COO")] }
    if line.hasPrefix("many") { return (1...40).map { Completion("many-\($0)", replacing: line.count) } }
    guard line.hasPrefix("/") else { return [] }
    return commands.filter { $0.insert.hasPrefix(line) }.map {
        Completion($0.insert, replacing: line.count, display: $0.display, hint: $0.hint)
    }
}

reader.show("READY")
loop: while true {
    let input = reader.read(
        prompt: Prompt("\u{1B}[36macme ›\u{1B}[0m ", right: "\u{1B}[2m3 of 6\u{1B}[0m", prefill: prefill, isRemembered: keeps))
    prefill = ""
    switch input {
    case .line("!quit"):
        break loop
    case .line("!busy"):
        reader.show("BUSY")
        var byte: UInt8 = 0
        while read(STDIN_FILENO, &byte, 1) == 1, byte != 0x0A {}
    case .line(let text) where text.hasPrefix("!announce "):
        announceSoon(String(text.dropFirst("!announce ".count)), through: reader.announcer)
    case .line(let text) where text.hasPrefix("!idle "):
        var news: String? = String(text.dropFirst("!idle ".count))
        reader.whileIdle = {
            defer { news = nil }
            return news
        }
    case .line(let text):
        reader.show("LINE<\(visible(text))> \(text.unicodeScalars.count)" + (reader.flaws.isEmpty ? "" : " FLAWED"))
    case .interrupted:
        reader.show("INTERRUPTED")
    case .end:
        reader.show("END")
        break loop
    case .pasted(let lines):
        reader.show("PASTED \(lines.count) \(lines.map(visible).prefix(3)) … \(visible(lines.last ?? ""))")
    }
    if let failure = reader.historyFailure { reader.show("HISTORY \(failure)") }
}
reader.close()
