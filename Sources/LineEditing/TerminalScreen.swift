import CEditline
import Glibc
import TerminalText

extension TerminalLineReader {
    func write(_ text: some StringProtocol) {
        var text = String(text)
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { editline_print($0.baseAddress, $0.count) }
        }
    }

    func switchBracketedPaste(on: Bool) {
        guard isANSI else { return }
        write(on ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    }

    var screenSize: (columns: Int, rows: Int) {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        return (isKnown && size.ws_col >= 2 ? Int(size.ws_col) : 80, isKnown && size.ws_row >= 1 ? Int(size.ws_row) : 24)
    }

    var layout: LineLayout {
        layout(in: screenSize)
    }

    private func layout(in size: (columns: Int, rows: Int)) -> LineLayout {
        let (characters, cursor) = line
        return LineLayout(
            prompt: prompt.seen, line: characters, cursor: cursor, columns: size.columns, rows: size.rows,
            columnsOf: { scalar in
                let columns = editline_columns(wchar_t(truncatingIfNeeded: scalar.value))
                return columns < 0 ? nil : Int(columns)
            })
    }

    /// Takes prompt and line off the screen; the cursor is then where the prompt began. The next step has to draw.
    func raise() {
        climb(layout.cursor.row)
    }

    /// Goes up so many rows, and clears the screen from there on.
    func climb(_ rows: Int) {
        if isANSI {
            write((rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
        } else {
            write(rows > 0 ? "\n" : "\r")
        }
    }

    func redraw() {
        raise()
        editline_redraw(editor)
    }

    /// Prints messages above the line.
    func announce(_ texts: [String]) {
        eraseGhost()
        if isANSI { raise() } else { write("\n") }
        for text in texts {
            write(text + "\n")
        }
        editline_redraw(editor)
    }

    /// The window has a new size.
    ///
    /// Some terminals break the rows of a long line anew and some do not; going up by the lesser count wipes nothing that is not ours.
    func resize() {
        ghostColumns = 0
        let old = lastSize
        let new = screenSize
        climb(min(layout(in: old).cursor.row, layout(in: new).cursor.row))
        lastSize = new
        // Drawing right after resizing matters: libedit still holds the old row, which the new screen may not have.
        el_resize(editor)
        editline_redraw(editor)
    }

    /// A list below the line, and the line again below that.
    func showList(_ completions: [Completion]) {
        let layout = layout
        let size = screenSize
        let rows = completionRows(completions, columns: size.columns, rows: max(2, size.rows - 2), color: options.isColored)
        write(String(repeating: "\n", count: layout.end.row - layout.cursor.row + 1))
        write(rows.map { $0 + "\n" }.joined())
        editline_redraw(editor)
    }

    /// Shows the hint behind the cursor, in cells of its row that libedit holds to be blank, and puts the cursor back.
    func drawGhost() {
        guard ghostColumns == 0, isANSI, options.isColored else { return }
        let (characters, cursor) = line
        guard cursor == characters.count else { return }
        let before = String(String.UnicodeScalarView(characters))
        if ghost?.line != before {
            ghost = (before, completer.flatMap { ghostText($0(before), lineBeforeCursor: before) })
        }
        guard let text = ghost?.text else { return }
        let place = layout.end
        let right = place.row == 0 ? displayWidth(rightPromptText) : 0
        let room = screenSize.columns - 1 - place.column - (right > 0 ? right + 1 : 0)
        let shown = truncated(visible(text), toColumns: room)
        let width = displayWidth(shown)
        guard width > 1 else { return }
        write("\u{1B}[2m\(shown)\u{1B}[22m\u{1B}[\(width)D")
        ghostColumns = width
    }

    func eraseGhost() {
        guard ghostColumns > 0 else { return }
        write(String(repeating: " ", count: ghostColumns) + "\u{1B}[\(ghostColumns)D")
        ghostColumns = 0
    }

    private var rightPromptText: String {
        rightPromptBytes.map { String(cString: $0) } ?? ""
    }
}
