import Glibc
import TerminalText

extension TerminalLineReader {
    package func readKey(prompt: Prompt) -> Character? {
        var former = termios()
        guard tcgetattr(STDIN_FILENO, &former) == 0 else { return nil }
        var raw = former
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        write(prompt.left)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &former) }
        while true {
            guard let key = nextKey() else {
                write("\n")
                return nil
            }
            // An arrow or a function key says nothing here.
            guard let key = key.character else { continue }
            write(key == "\n" ? "\n" : visible(String(key)) + "\n")
            return key
        }
    }

    private enum Key {
        case typed(Character)
        case sequence

        var character: Character? {
            if case .typed(let character) = self { character } else { nil }
        }
    }

    /// The next key as bytes make it; nil at the end and for Ctrl-C and Ctrl-D.
    private func nextKey() -> Key? {
        var bytes = [UInt8](repeating: 0, count: 64)
        var count = Glibc.read(STDIN_FILENO, &bytes, 1)
        while count < 0, errno == EINTR { count = Glibc.read(STDIN_FILENO, &bytes, 1) }
        guard count == 1, bytes[0] != 0x03, bytes[0] != 0x04 else { return nil }
        let first = bytes[0]
        if first == 0x1B {
            var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            while poll(&waiting, 1, 10) > 0, Glibc.read(STDIN_FILENO, &bytes, bytes.count) > 0 {}
            return .sequence
        }
        if first == 0x0D || first == 0x0A { return .typed("\n") }
        let rest = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var whole = [first]
        for _ in 0..<rest where Glibc.read(STDIN_FILENO, &bytes, 1) == 1 { whole.append(bytes[0]) }
        return String(decoding: whole, as: UTF8.self).first.map(Key.typed) ?? .sequence
    }
}
