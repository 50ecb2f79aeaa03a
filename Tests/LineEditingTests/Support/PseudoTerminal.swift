import Glibc
import Testing

/// A program on a terminal of its own, typed at and watched by a test.
///
/// Nothing here waits for a fixed time: every wait is for something to appear and gives up, with the screen in its message, after half a minute.
final class PseudoTerminal {
    struct Trouble: Error, CustomStringConvertible {
        let description: String
    }

    enum Ending: Equatable {
        case exited(Int32)
        case killed(Int32)
    }

    private let master: Int32
    private let slave: Int32
    private var process: pid_t = 0
    private var ending: Ending?
    private var bytes: [UInt8] = []
    private var searched = 0
    private(set) var screen: Screen
    private var undecoded: [UInt8] = []

    /// - Parameters:
    ///   - program: the path of the executable.
    ///   - environment: all of it; nothing is inherited.
    init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = PseudoTerminal.environment, columns: Int = 80,
        rows: Int = 24
    ) throws {
        // `posix_openpt` and its kin are hidden from Swift; this is what they do on Linux.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var unlocked: Int32 = 0
        var number: UInt32 = 0
        guard master >= 0, ioctl(master, Self.setLock, &unlocked) == 0, ioctl(master, Self.getNumber, &number) == 0 else {
            throw Trouble(description: "no pseudo terminal: \(errno)")
        }
        let name = "/dev/pts/\(number)"
        // Held open so that output is not lost when the program ends.
        slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        screen = Screen(columns: columns, rows: rows)
        try setSize(columns: columns, rows: rows)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        // A session of its own: the terminal it opens first becomes its controlling one.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | 0x80)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        let result = posix_spawn(&process, program, &actions, &attributes, argv, envp)
        guard result == 0 else { throw Trouble(description: "\(program) does not start: \(result)") }
    }

    deinit {
        if ending == nil {
            kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        close(master)
        close(slave)
    }

    /// `TIOCSPTLCK` and `TIOCGPTN`, macros that Swift does not see.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    static let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]

    /// The test program beside the tests.
    static func probe(
        _ arguments: String..., environment: [String: String] = PseudoTerminal.environment, columns: Int = 80, rows: Int = 24,
        prefill: String = ""
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            try #require(probePath), arguments + ["--prefill", prefill], environment: environment, columns: columns, rows: rows)
        try terminal.waitForOutput("READY")
        try terminal.waitForPrompt(prefill)
        return terminal
    }

    static var probePath: String? {
        let candidates = CommandLine.arguments.filter { $0.hasSuffix(".xctest") } + ["/proc/self/exe"]
        for candidate in candidates {
            guard let resolved = realpath(candidate, nil) else { continue }
            defer { free(resolved) }
            let folder = String(cString: resolved).split(separator: "/").dropLast().joined(separator: "/")
            let path = "/\(folder)/line-probe"
            if access(path, X_OK) == 0 { return path }
        }
        return nil
    }

    // MARK: Doing

    func type(_ text: String) throws {
        try send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        let deadline = Deadline()
        while !rest.isEmpty {
            // Reading in between: a terminal's buffers are small, and the program may wait for room.
            let count = rest.prefix(16_384).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Trouble(description: "cannot type: \(errno)") }
            rest = rest.dropFirst(count)
            if !rest.isEmpty { try takeOutput(within: 1) }
            try deadline.check { "typing" }
        }
    }

    func resize(columns: Int, rows: Int) throws {
        screen.resize(columns: columns, rows: rows)
        try setSize(columns: columns, rows: rows)
    }

    func signal(_ number: Int32) {
        kill(process, number)
    }

    private func setSize(columns: Int, rows: Int) throws {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { throw Trouble(description: "cannot resize: \(errno)") }
    }

    // MARK: Watching

    /// Whether the terminal echoes and reads by lines, as a shell leaves it.
    var isCooked: Bool {
        var mode = termios()
        tcgetattr(slave, &mode)
        return mode.c_lflag & tcflag_t(ECHO) != 0 && mode.c_lflag & tcflag_t(ICANON) != 0
    }

    var mode: [UInt32] {
        var mode = termios()
        tcgetattr(slave, &mode)
        return [mode.c_iflag, mode.c_oflag, mode.c_lflag, mode.c_cflag]
    }

    /// Waits until the text has been printed, behind what an earlier call found.
    func waitForOutput(_ text: String) throws {
        let wanted = Array(text.utf8)
        try wait("“\(text)” to be printed") {
            var index = searched
            while index + wanted.count <= bytes.count {
                if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
                    searched = index + wanted.count
                    return true
                }
                index += 1
            }
            return false
        }
    }

    /// Waits until a row of the screen satisfies the condition, usually that it ends with something.
    func waitForScreen(_ what: String, _ condition: (Screen) -> Bool) throws {
        try wait(what) { condition(screen) }
    }

    /// Waits until the last row of the screen is the prompt with this line behind it (the right prompt aside), cursor at its end.
    func waitForPrompt(_ line: String = "") throws {
        try wait("the prompt with “\(line)”") {
            guard let row = screen.lines.last else { return false }
            let shown = row.hasSuffix("3 of 6") ? String(row.dropLast(6)) : row
            return trimmed(shown) == trimmed("acme › " + line)
        }
    }

    /// Waits for the end of the program, sending it a signal over and over if one is given.
    func waitForEnding(signalling number: Int32? = nil) throws -> Ending {
        try wait("the program to end") {
            if let number { kill(process, number) }
            var status: Int32 = 0
            guard waitpid(process, &status, WNOHANG) == process else { return false }
            ending = status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
            return true
        }
        return try #require(ending)
    }

    /// Everything printed so far, escape sequences and all.
    var output: String { String(decoding: bytes, as: UTF8.self) }

    private func trimmed(_ text: String) -> Substring {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return text
    }

    func wait(_ what: String, until condition: () throws -> Bool) throws {
        let deadline = Deadline()
        while true {
            try takeOutput(within: 0)
            if try condition() { return }
            try takeOutput(within: 20)
            try deadline.check {
                "waited in vain for \(what); the screen:\n" + screen.lines.joined(separator: "\n") + "\nunknown: \(screen.unknown)"
                    + "\nlast output: \(String(decoding: bytes.suffix(300), as: UTF8.self).debugDescription)"
            }
        }
    }

    private func takeOutput(within milliseconds: Int32) throws {
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var milliseconds = milliseconds
        while poll(&waiting, 1, milliseconds) > 0, waiting.revents & Int16(POLLIN) != 0 {
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = read(master, &chunk, chunk.count)
            guard count > 0 else { return }
            bytes += chunk[..<count]
            undecoded += chunk[..<count]
            feedScreen()
            milliseconds = 0
        }
    }

    /// Feeds whole characters only.
    private func feedScreen() {
        var end = undecoded.count
        while end > 0, undecoded.count - end < 4 {
            let byte = undecoded[end - 1]
            if byte < 0x80 { break }
            end -= 1
            if byte >= 0xC0 {
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                if undecoded.count - end >= length { end = undecoded.count }
                break
            }
        }
        screen.feed(String(decoding: undecoded[..<end], as: UTF8.self))
        undecoded.removeFirst(end)
    }
}

private struct Deadline {
    private let end = Self.now + 30

    func check(_ message: () -> String) throws {
        if Self.now > end { throw PseudoTerminal.Trouble(description: message()) }
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }
}
