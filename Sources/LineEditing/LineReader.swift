import TerminalText

/// What one reading of a line brought.
package enum LineInput: Equatable, Sendable {
    /// A line that was finished with Enter (or by the end of the input), without its line end.
    case line(String)
    /// Ctrl-C: what was typed so far is dropped.
    case interrupted
    /// Ctrl-D on an empty line, or nothing more to read.
    case end
    /// Several lines pasted at once, tabs and all.
    /// What stood before the cursor begins the first of them, what stood behind it ends the last.
    case pasted([String])
}

/// What a reader noticed in the text of its last `read`.
package struct LineFlaws: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Bytes that are no UTF-8 were replaced by U+FFFD.
    package static let invalidUTF8 = LineFlaws(rawValue: 1)
    /// The text holds control characters or direction overrides: kept as data, to be printed through `visible(_:)` only.
    package static let controlCharacters = LineFlaws(rawValue: 2)

    /// The flaws that can be seen in a text itself.
    init(in text: String) {
        self = hidesNothing(text) ? [] : .controlCharacters
    }
}

/// The texts that could stand at the cursor, given the line before it.
package typealias Completer = (_ lineBeforeCursor: String) -> [Completion]

/// Where the lines of a conversation come from, and where its messages go.
package protocol LineReader: AnyObject {
    /// Waits for the next line.
    func read(prompt: Prompt) -> LineInput

    /// Waits for one key, without Enter where there is a terminal, and shows it; of a pipe it is the first character of a line.
    ///
    /// - Returns: nil at the end of the input, and for Ctrl-C and Ctrl-D.
    func readKey(prompt: Prompt) -> Character?

    /// Prints a message and a line end.
    ///
    /// While a line is being typed (from the completer, say) the message appears above it. Escape sequences for colour pass;
    /// text that came from outside has to go through `visible(_:)` before.
    func show(_ text: String)

    /// What was noticed in the text that the last `read` returned.
    var flaws: LineFlaws { get }

    /// Whether a person sits at the other end and sees what is typed. Where not, the conversation shows each line itself.
    var isInteractive: Bool { get }

    /// Columns of the terminal at this moment; nil where there is none.
    var columns: Int? { get }

    /// Asked on Tab, and for the hint behind the cursor. Readers without a terminal never ask.
    var completer: Completer? { get set }

    /// Asked once a second while nothing is typed; what it returns appears above the line. Readers without a terminal never ask.
    var whileIdle: (() -> String?)? { get set }
}

extension LineReader {
    package func readKey(prompt: Prompt) -> Character? {
        guard case .line(let line) = read(prompt: prompt) else { return nil }
        return line.first { !$0.isWhitespace } ?? "\n"
    }
}
