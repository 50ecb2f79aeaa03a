import Foundation
import Glibc
import LineEditing

extension Surroundings {
    /// The line editor on a terminal, with a private history beside the store; the plain reader on a pipe.
    static func reader(storePath: String, isColored: Bool) -> any LineReader {
        let history = LineHistory(path: storePath + "-history")
        let bindings = variable("HOME").flatMap { home in access(home + "/.editrc", R_OK) == 0 ? home + "/.editrc" : nil }
        let options = TerminalLineReader.Options(program: "qualify", bindingsFile: bindings, isColored: isColored)
        if isInteractive(), let reader = TerminalLineReader(history: history, options: options) { return reader }
        return PipeLineReader(input: STDIN_FILENO) { print($0, terminator: "") }
    }
}
