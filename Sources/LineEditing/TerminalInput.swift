import CEditline
import Glibc

extension TerminalLineReader {
    /// libedit's next character: 1 and the character, 0 at the end of the input, -1 on failure.
    func nextCharacter(_ place: UnsafeMutablePointer<wchar_t>) -> Int32 {
        startWithPrefill()
        clampCursor()
        rescueLongLine()
        while true {
            if ending != nil { return giveNewline(place) }
            if let key = decoder.next() {
                if let scalar = handle(key) {
                    eraseGhost()
                    place.pointee = wchar_t(truncatingIfNeeded: scalar.value)
                    return 1
                }
                continue
            }
            if decoder.isIncomplete, !hasInput(within: 50) {
                if let key = decoder.next(isFinal: true), let scalar = handle(key) {
                    eraseGhost()
                    place.pointee = wchar_t(truncatingIfNeeded: scalar.value)
                    return 1
                }
                continue
            }
            prepareToWait()
            guard waitForInput() else { return 0 }
        }
    }

    /// A character to hand on, or nil when the key was dealt with here.
    private func handle(_ key: KeyDecoder.Key) -> Unicode.Scalar? {
        switch key {
        case .character(let scalar):
            // libedit draws such characters as if they took a column; drawing the line anew puts that right.
            if editline_columns(wchar_t(truncatingIfNeeded: scalar.value)) == 0 { needsRedraw = true }
            if scalar == "\n" || scalar == "\r" { linesInBurst += 1 }
            // A control character may leave the line for another one, or begin a search.
            if scalar.value < 0x20 { secureLine() }
            secureScreen(for: scalar)
            return scalar
        case .paste(let text):
            paste(text)
            return nil
        }
    }

    private func paste(_ text: String) {
        eraseGhost()
        var lines = pastedLines(text)
        let (characters, cursor) = line
        let isAsking = isAsking
        guard lines.count > 1 else {
            let only = lines.first ?? ""
            if isAsking {
                decoder.putBack(only)
            } else {
                raise()
                insert(only)
                editline_redraw(editor)
            }
            return
        }
        let before = isAsking ? "" : String(String.UnicodeScalarView(characters[..<cursor]))
        let after = isAsking ? "" : String(String.UnicodeScalarView(characters[cursor...]))
        lines[0] = before + lines[0]
        if text.utf8.last == 0x0A || text.utf8.last == 0x0D {
            if !after.isEmpty { lines.append(after) }
        } else {
            lines[lines.count - 1] += after
        }
        let layout = layout
        raise()
        ending = .pasted(lines, rowsBelow: layout.end.row - layout.cursor.row)
    }

    /// Ends the line from inside: as long as libedit asks it gets newlines, since the first may only end a search or a key sequence.
    private func giveNewline(_ place: UnsafeMutablePointer<wchar_t>) -> Int32 {
        eraseGhost()
        newlinesGiven += 1
        guard newlinesGiven <= 16 else {
            errno = EINTR
            return -1
        }
        place.pointee = 0x0A
        return 1
    }

    private func startWithPrefill() {
        guard let text = prefill else { return }
        prefill = nil
        raise()
        insert(text)
        editline_redraw(editor)
    }

    /// What there is time for when nothing more has been typed.
    private func prepareToWait() {
        secureLine()
        if needsRedraw {
            needsRedraw = false
            redraw()
        }
        let texts = announcer.takeAll()
        if !texts.isEmpty { announce(texts) }
        if !hasInput(within: 0) {
            linesInBurst = 0
            drawGhost()
        }
    }

    /// Whether the key that libedit handles now came in a paste that the terminal did not bracket: with other lines close behind or before.
    var isPasting: Bool {
        while !decoder.looksPasted, hasInput(within: 10), takeInput() {}
        return decoder.looksPasted || linesInBurst > 0
    }

    /// Takes in what was typed while the terminal was not in our hands.
    ///
    /// There the terminal itself acts on Ctrl-D: what remains of it is a NUL. And it has echoed what it took, where the prompt is to stand.
    func takeEarlierInput() {
        guard hasInput(within: 0) else { return }
        var chunk = [UInt8](repeating: 0, count: 4_096)
        let count = Glibc.read(keyboard, &chunk, chunk.count)
        guard count > 0 else { return }
        decoder.append(chunk[..<count].map { $0 == 0 ? 0x04 : $0 })
        climb(0)
    }

    /// Makes sure that a command can do the line no harm.
    private func secureLine() {
        let count = lineLength
        guard LongLines.isLong(count), !isAsking else { return }
        if count + 256 > reserved { reserveRoom(upTo: count * 2) }
        longLines.note(line.characters)
    }

    /// Makes sure that libedit knows its row when it adds a character to a line that fills the screen.
    ///
    /// It draws a character at the end of the line without drawing the rest, and after the cursor has been elsewhere in a line taller than the
    /// screen it would write below the last row it has memory for.
    private func secureScreen(for scalar: Unicode.Scalar) {
        guard scalar.value >= 0x20, scalar.value != 0x7F, let info = el_wline(editor)?.pointee, info.cursor == info.lastchar else {
            lengthInStep = nil
            return
        }
        let count = lineLength
        if lengthInStep != count {
            let size = screenSize
            // No character takes more than eight columns.
            if (count + prompt.seen.unicodeScalars.count) * 8 >= size.columns * (size.rows - 1), layout.end.row >= size.rows - 1 {
                redraw()
            }
        }
        lengthInStep = count + 1
    }

    /// Some of libedit's vi commands leave the cursor outside the line, and the next one then writes there.
    private func clampCursor() {
        guard let info = el_wline(editor)?.pointee else { return }
        if info.cursor < info.buffer { el_cursor(editor, 1) }
        if info.cursor > info.lastchar { el_cursor(editor, -1) }
    }

    private func rescueLongLine() {
        guard LongLines.isLong(lineLength), !isAsking else { return }
        let (characters, cursor) = line
        guard let whole = longLines.whole(of: characters) else { return }
        raise()
        el_cursor(editor, Int32(clamping: characters.count - cursor))
        el_deletestr(editor, Int32(clamping: characters.count))
        insert(String(String.UnicodeScalarView(whole)))
        editline_redraw(editor)
    }

    private func hasInput(within milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }

    /// Waits for bytes or a signal and takes them in; false at the end of the input.
    private func waitForInput() -> Bool {
        var waiting = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: editline_signal_pipe(), events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&waiting, 2, whileIdle == nil ? -1 : 1_000)
        if ready == 0, let news = whileIdle?() { announcer.post(news) }
        guard ready > 0 else { return true }
        if waiting[1].revents != 0 {
            takeSignals()
            return true
        }
        return takeInput()
    }

    /// Reads what there is; false at the end of the input.
    private func takeInput() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        let count = Glibc.read(keyboard, &chunk, chunk.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return true }
        guard count > 0 else { return false }
        decoder.append(chunk[..<count])
        return true
    }

    private func takeSignals() {
        var numbers = [UInt8](repeating: 0, count: 64)
        let count = Glibc.read(editline_signal_pipe(), &numbers, numbers.count)
        guard count > 0 else { return }
        for number in numbers[..<count].map(Int32.init) {
            switch number {
            case SIGINT:
                decoder.removeAll()
                ending = .interrupted
            case SIGWINCH:
                resize()
            case SIGTSTP:
                suspend()
            case SIGCONT:
                comeBack()
            case SIGTERM, SIGHUP, SIGQUIT:
                eraseGhost()
                switchBracketedPaste(on: false)
                write("\n")
                close()
                editline_die_by(number)
            default:
                break
            }
        }
    }

    private func suspend() {
        eraseGhost()
        let layout = layout
        switchBracketedPaste(on: false)
        write(String(repeating: "\n", count: layout.end.row - layout.cursor.row + 1))
        editline_prepare_terminal(editor, false)
        editline_default_action(SIGTSTP)
        comeBack()
    }

    /// After a stop the shell has set the terminal for itself and left the cursor in a row of its own.
    private func comeBack() {
        ghostColumns = 0
        editline_prepare_terminal(editor, false)
        editline_prepare_terminal(editor, true)
        switchBracketedPaste(on: true)
        el_resize(editor)
        write("\r")
        editline_redraw(editor)
    }
}
