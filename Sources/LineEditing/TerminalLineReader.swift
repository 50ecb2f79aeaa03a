import CEditline
import Glibc
import TerminalText

/// Lines typed on a terminal, with editing, history and completion by libedit.
///
/// Between two reads the terminal is as it was, so that the program may end anywhere. While a line is being read Ctrl-C drops it, Ctrl-Z stops
/// the process and comes back to the line, TERM, HUP and QUIT end the process once the terminal is restored.
/// There can be one such reader at a time, since signals and standard input are the process's.
package final class TerminalLineReader: LineReader {
    package struct Options: Sendable {
        /// The name `.editrc` knows the program by.
        package var program = "qualify"
        /// The user's key bindings, usually `~/.editrc`. Ours come on top.
        package var bindingsFile: String?
        /// Whether escape sequences for colour may be used; without them there is no hint behind the cursor.
        package var isColored = true

        package init(program: String = "qualify", bindingsFile: String? = nil, isColored: Bool = true) {
            self.program = program
            self.bindingsFile = bindingsFile
            self.isColored = isColored
        }
    }

    let options: Options
    let editor: OpaquePointer
    let isANSI: Bool
    /// The terminal, to be read without waiting.
    ///
    /// Ctrl-C throws away what was typed and not read. Where that falls between asking whether there is something and reading it, a read
    /// that waits would wait for the next key, and Ctrl-C itself would go unheard until then. The flag belongs to a description of our own:
    /// on standard input it would be the shell's, too.
    let keyboard: Int32
    private let memory: OpaquePointer
    private let history: LineHistory?
    private var lastLine: String?
    private var isOpen = true

    var decoder = KeyDecoder()
    var prompt = EncodedPrompt("")
    var promptBytes: UnsafeMutablePointer<CChar>?
    var rightPromptBytes: UnsafeMutablePointer<CChar>?
    var prefill: String?
    var ending: Ending?
    var newlinesGiven = 0
    /// Columns of the hint that is on the screen now.
    var ghostColumns = 0
    /// The hint for a line, so that the completer is asked once a line.
    var ghost: (line: String, text: String?)?
    var lastSize: (columns: Int, rows: Int) = (80, 24)
    var needsRedraw = false
    /// Line ends handed to libedit since the input last ran dry.
    var linesInBurst = 0
    var longLines = LongLines()
    /// The length the line has if all that happened was a character added at its end.
    var lengthInStep: Int?
    var reserved = 0
    private(set) var isReading = false

    package private(set) var flaws: LineFlaws = []
    package var completer: Completer?
    package var whileIdle: (() -> String?)?
    /// For messages from other threads while a line is being typed.
    package let announcer = Announcer()
    /// What went wrong with the history last, if anything; reading goes on without it.
    package private(set) var historyFailure: HistoryFailure?

    /// Why a line ends other than by Enter.
    enum Ending {
        case interrupted
        case pasted([String], rowsBelow: Int)
    }

    /// nil where standard input or output is no terminal, or the system has no UTF-8 locale; then a `PipeLineReader` does.
    package init?(history: LineHistory?, options: Options = Options()) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, editline_use_utf8(), editline_take_signals() else { return nil }
        guard let editor = editline_open(options.program), let memory = history_init() else {
            editline_give_back_signals()
            return nil
        }
        self.editor = editor
        let ownDescription = ttyname(STDIN_FILENO).map { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) } ?? -1
        keyboard = ownDescription >= 0 ? ownDescription : STDIN_FILENO
        self.memory = memory
        self.history = history
        self.options = options
        isANSI = editline_is_ansi(editor)
        editline_set_context(editor, Unmanaged.passUnretained(self).toOpaque())
        installCallbacks()
        editline_attach_history(editor, memory, Int32(clamping: history?.limit ?? 1_000))
        do throws(HistoryFailure) {
            for line in try history?.load() ?? [] {
                editline_remember(memory, line)
                lastLine = line
            }
        } catch {
            historyFailure = error
        }
        if let file = options.bindingsFile { el_source(editor, file) }
        bindKeys()
    }

    deinit {
        close()
    }

    /// Gives terminal and signals back; later reads return `.end`.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        el_end(editor)
        history_end(memory)
        if keyboard != STDIN_FILENO { _ = Glibc.close(keyboard) }
        editline_give_back_signals()
        free(promptBytes)
        free(rightPromptBytes)
        promptBytes = nil
        rightPromptBytes = nil
    }

    package var isInteractive: Bool { true }
    package var columns: Int? { screenSize.columns }

    package func show(_ text: String) {
        if isReading {
            announcer.post(text)
        } else {
            write(text + "\n")
        }
    }

    package func read(prompt: Prompt) -> LineInput {
        guard isOpen, !isReading else { return .end }
        announcer.takeAll().forEach { write($0 + "\n") }
        if !prompt.rowsAbove.isEmpty { write(prompt.rowsAbove + "\n") }
        setPrompt(prompt)
        ghost = nil
        lengthInStep = nil
        lastSize = screenSize
        isReading = true
        editline_begin_reading()
        // Before the prompt appears: whoever sees it may type, and must meet the editor.
        editline_prepare_terminal(editor, true)
        takeEarlierInput()
        switchBracketedPaste(on: true)
        reserveRoom(upTo: LineHistory.longestLine)
        var count: Int32 = 0
        let typed = el_wgets(editor, &count)
        let line = typed.map { text(of: UnsafeBufferPointer(start: $0, count: max(0, Int(count)))) }
        let input = finish(line)
        switchBracketedPaste(on: false)
        isReading = false
        editline_end_reading()
        flaws = input.flaws
        if case .line(let line) = input, prompt.isRemembered { remember(line) }
        return input
    }

    /// What the end of `el_wgets` means, and the screen put in order for what is printed next.
    private func finish(_ line: String?) -> LineInput {
        defer {
            ending = nil
            newlinesGiven = 0
            needsRedraw = false
        }
        switch ending {
        case .interrupted:
            return .interrupted
        case .pasted(let lines, let rowsBelow):
            write("\u{1B}[\(rowsBelow + 1)A\r\u{1B}[J")
            return .pasted(lines)
        case nil:
            guard let line else {
                write("\n")
                return .end
            }
            return .line(line.hasSuffix("\n") || line.hasSuffix("\r") ? String(line.dropLast()) : line)
        }
    }

    private func remember(_ line: String) {
        guard line != lastLine, line.contains(where: { !$0.isWhitespace }) else { return }
        lastLine = line
        if line.utf8.count <= LineHistory.longestLine { editline_remember(memory, line) }
        do throws(HistoryFailure) {
            try history?.append(line)
        } catch {
            historyFailure = error
        }
    }

    private func setPrompt(_ prompt: Prompt) {
        self.prompt = EncodedPrompt(options.isColored ? prompt.lastRow : plain(prompt.lastRow))
        let right = EncodedPrompt(options.isColored ? prompt.right : plain(prompt.right))
        free(promptBytes)
        free(rightPromptBytes)
        promptBytes = strdup(self.prompt.encoded)
        rightPromptBytes = strdup(right.encoded)
        let prefill = String(String.UnicodeScalarView(prompt.prefill.unicodeScalars.filter { !"\n\r\0".unicodeScalars.contains($0) }))
        self.prefill = prefill.isEmpty ? nil : prefill
    }

    private func plain(_ text: String) -> String {
        StyledPiece.split(text).map { if case .text(let part) = $0 { String(part) } else { "" } }.joined()
    }
}

extension LineInput {
    fileprivate var flaws: LineFlaws {
        switch self {
        case .line(let text): LineFlaws(in: text)
        case .pasted(let lines): lines.reduce([]) { $0.union(LineFlaws(in: $1)) }
        case .interrupted, .end: []
        }
    }
}
