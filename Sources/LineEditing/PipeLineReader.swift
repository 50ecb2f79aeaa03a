import Glibc

/// Lines from a pipe or a file: of any length, in order, without prompts.
///
/// A line ends at LF or CR LF; the last one needs no end. A byte order mark at the very start is dropped. Bytes that are no UTF-8 become
/// U+FFFD, control characters (NUL too) stay in the text; `flaws` tells of both.
package final class PipeLineReader: LineReader {
    private let input: Int32
    private let write: (String) -> Void
    private var chunk: [UInt8] = []
    private var next = 0
    private var isFirstLine = true
    private var isAtEnd = false

    package private(set) var flaws: LineFlaws = []
    package var completer: Completer?
    package var whileIdle: (() -> String?)?

    /// `errno` of the read that ended the input early, for the message of the caller; nil after an ordinary end.
    package private(set) var readError: Int32?

    /// - Parameters:
    ///   - input: a file descriptor that stays open as long as the reader is used.
    ///   - write: prints a text at once, so that the output reads as the transcript of the session.
    package init(input: Int32, write: @escaping (String) -> Void) {
        self.input = input
        self.write = write
    }

    package var isInteractive: Bool { false }
    package var columns: Int? { nil }

    package func show(_ text: String) {
        write(text + "\n")
    }

    package func read(prompt: Prompt) -> LineInput {
        flaws = []
        guard var bytes = nextBytes() else { return .end }
        if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes.removeFirst(3)
        }
        isFirstLine = false
        let text: String
        if let valid = String(validating: bytes, as: UTF8.self) {
            text = valid
        } else {
            text = String(decoding: bytes, as: UTF8.self)
            flaws.insert(.invalidUTF8)
        }
        flaws.formUnion(LineFlaws(in: text))
        return .line(text)
    }

    /// The bytes of the next line without its end; nil where there is none.
    private func nextBytes() -> [UInt8]? {
        var line: [UInt8] = []
        var hasLine = false
        while next < chunk.count || fill() {
            hasLine = true
            let rest = chunk[next...]
            if let end = rest.firstIndex(of: 0x0A) {
                line += rest[..<end]
                next = end + 1
                if line.last == 0x0D { line.removeLast() }
                return line
            }
            line += rest
            next = chunk.count
        }
        return hasLine ? line : nil
    }

    /// Reads the next chunk; false at the end of the input.
    private func fill() -> Bool {
        guard !isAtEnd else { return false }
        while true {
            var failure: Int32 = 0
            chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
                let got = Glibc.read(input, buffer.baseAddress, buffer.count)
                failure = got < 0 ? errno : 0
                count = max(0, got)
            }
            next = 0
            switch failure {
            case 0:
                isAtEnd = chunk.isEmpty
                return !isAtEnd
            case EINTR:
                continue
            case EAGAIN:
                var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
                _ = poll(&waiting, 1, -1)
            default:
                readError = failure
                isAtEnd = true
                return false
            }
        }
    }
}
