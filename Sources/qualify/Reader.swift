import Glibc
import LineEditing

extension Surroundings {
    /// The line editor on a terminal, the plain reader on a pipe.
    static func reader(storePath: String) -> any LineReader {
        PipeLineReader(input: STDIN_FILENO) { print($0, terminator: "") }
    }
}
