import CEditline

extension TerminalLineReader {
    /// The reader that a call from libedit belongs to.
    ///
    /// The editor lives no longer than its reader, which ends it in `close()`.
    private static func reader(of editor: OpaquePointer?) -> TerminalLineReader? {
        guard let context = editline_context(editor) else { return nil }
        return Unmanaged<TerminalLineReader>.fromOpaque(context).takeUnretainedValue()
    }

    func installCallbacks() {
        editline_set_prompt(editor) { TerminalLineReader.reader(of: $0)?.promptBytes }
        editline_set_right_prompt(editor) { TerminalLineReader.reader(of: $0)?.rightPromptBytes }
        editline_set_reader(editor) { editor, place in
            guard let reader = TerminalLineReader.reader(of: editor), let place else { return -1 }
            return reader.nextCharacter(place)
        }
    }

    /// Our keys, after those of `.editrc`: `bind -v` there would wipe what was bound before.
    func bindKeys() {
        editline_set_completion(editor) { editor, _ in
            UInt8(truncatingIfNeeded: TerminalLineReader.reader(of: editor)?.complete() ?? CC_ERROR)
        }
        editline_bind(editor, "^R", "em-inc-search-prev")
        editline_bind(editor, "^W", "ed-delete-prev-word")
        let isVi = editline_is_vi(editor)
        for (command, sequences) in Self.sequences {
            for sequence in sequences {
                // In vi's insert mode a binding that begins with Escape would make Escape itself wait for a second key. As libedit does it for
                // the arrows, Escape goes to command mode and the rest is bound there.
                if isVi {
                    editline_bind_alternate(editor, sequence, command)
                } else {
                    editline_bind(editor, "\\e" + sequence, command)
                }
            }
        }
    }

    /// What terminals send behind Escape: xterm, rxvt, the console, tmux.
    private static let sequences: [(command: String, sequences: [String])] = [
        ("em-next-word", ["[1;5C", "[5C", "Oc", "[1;3C"]),
        ("ed-prev-word", ["[1;5D", "[5D", "Od", "[1;3D"]),
        ("ed-move-to-beg", ["[H", "OH", "[1~", "[7~"]),
        ("ed-move-to-end", ["[F", "OF", "[4~", "[8~"]),
        ("ed-delete-next-char", ["[3~"]),
    ]

    /// Tab.
    private func complete() -> Int32 {
        guard !isPasting else {
            insert("\t")
            return CC_REFRESH
        }
        guard let completer else { return CC_ERROR }
        let before = lineBeforeCursor
        let completions = completer(before)
        switch CompletionStep(completions, lineBeforeCursor: before) {
        case .nothing:
            return CC_ERROR
        case .insert(let text, let replacing):
            el_deletestr(editor, Int32(clamping: before.suffix(replacing).unicodeScalars.count))
            insert(text)
            return CC_REFRESH
        case .list:
            showList(completions)
            return CC_NORM
        }
    }

    /// Puts text at the cursor of the line; control characters other than tabs stay out.
    func insert(_ text: String) {
        var wide = text.unicodeScalars.compactMap { scalar -> wchar_t? in
            scalar == "\t" || scalar.value >= 0x20 ? wchar_t(truncatingIfNeeded: scalar.value) : nil
        }
        wide.append(0)
        el_winsertstr(editor, wide)
    }

    /// The line so far and how many of its characters stand before the cursor.
    ///
    /// In the midst of a search libedit may hold a cursor that lies outside the line.
    var line: (characters: [Unicode.Scalar], cursor: Int) {
        guard let info = el_wline(editor)?.pointee else { return ([], 0) }
        let all = scalars(of: UnsafeBufferPointer(start: info.buffer, count: max(0, info.lastchar - info.buffer)))
        return (all, min(max(0, info.cursor - info.buffer), all.count))
    }

    /// Whether libedit asks for something else than the line, such as what to search for, and shows the question in a row below it.
    ///
    /// It then holds pointers into its buffer, which must not move.
    var isAsking: Bool {
        line.characters.contains("\n")
    }

    var lineLength: Int {
        el_wline(editor).map { max(0, $0.pointee.lastchar - $0.pointee.buffer) } ?? 0
    }

    var lineBeforeCursor: String {
        let (characters, cursor) = line
        return String(String.UnicodeScalarView(characters.prefix(cursor)))
    }

    func text(of characters: UnsafeBufferPointer<wchar_t>) -> String {
        String(String.UnicodeScalarView(scalars(of: characters)))
    }

    private func scalars(of characters: UnsafeBufferPointer<wchar_t>) -> [Unicode.Scalar] {
        characters.map { Unicode.Scalar(UInt32(truncatingIfNeeded: $0)) ?? "\u{FFFD}" }
    }

    /// Makes libedit's buffers hold so many characters and a search besides.
    ///
    /// It grows them as a line is typed, but not while a search writes its pattern behind the line, and (in this version) not its
    /// copy of the line that the up arrow puts aside.
    func reserveRoom(upTo count: Int) {
        guard count > reserved else { return }
        reserved = max(count, reserved * 2)
        let room = reserved + 2_048
        let blanks = [wchar_t](repeating: 0x20, count: room) + [0]
        guard el_winsertstr(editor, blanks) == 0 else { return }
        el_deletestr(editor, Int32(clamping: room))
    }
}
