/// Lines that are known beforehand, and a record of everything that was asked and shown: a conversation without a terminal.
package final class ScriptedLineReader: LineReader {
    /// One thing that happened, in order.
    package enum Moment: Equatable, Sendable {
        case read(Prompt, LineInput)
        case shown(String)
    }

    private var inputs: ArraySlice<LineInput>
    package private(set) var moments: [Moment] = []
    package private(set) var flaws: LineFlaws = []
    package let isInteractive: Bool
    package let columns: Int?
    package var completer: Completer?
    package var whileIdle: (() -> String?)?

    /// After the last input every read returns `.end`.
    package init(_ inputs: [LineInput], isInteractive: Bool = true, columns: Int? = 80) {
        self.inputs = inputs[...]
        self.isInteractive = isInteractive
        self.columns = columns
    }

    package convenience init(lines: [String], isInteractive: Bool = true, columns: Int? = 80) {
        self.init(lines.map(LineInput.line), isInteractive: isInteractive, columns: columns)
    }

    package func read(prompt: Prompt) -> LineInput {
        let input = inputs.popFirst() ?? .end
        switch input {
        case .line(let text): flaws = LineFlaws(in: text)
        case .pasted(let lines): flaws = lines.reduce([]) { $0.union(LineFlaws(in: $1)) }
        case .interrupted, .end: flaws = []
        }
        moments.append(.read(prompt, input))
        return input
    }

    package func show(_ text: String) {
        moments.append(.shown(text))
    }

    /// Everything that was shown, one text an element.
    package var shown: [String] {
        moments.compactMap {
            if case .shown(let text) = $0 { text } else { nil }
        }
    }
}
