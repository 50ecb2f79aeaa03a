import ArgumentParser
import DealModel
import Foundation
import Glibc
import QualifyKit

/// The machine around the program: clock, environment, terminal. Nothing else asks for these.
enum Surroundings {
    /// Lets a closed pipe end a write with an error instead of the whole process with a signal.
    static func prepareProcess() {
        signal(SIGPIPE, SIG_IGN)
    }

    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    static func secondsIntoDay() -> Double {
        let local = localTime()
        return Double((local.tm_hour * 60 + local.tm_min) * 60 + local.tm_sec) + Double(now().milliseconds % 1000) / 1000
    }

    static func localDay() -> Day {
        let local = localTime()
        return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)) ?? Day(number: 0)
    }

    /// "09:02"
    static func wallClock() -> String {
        let local = localTime()
        return "\(Int(local.tm_hour).zeroPadded(to: 2)):\(Int(local.tm_min).zeroPadded(to: 2))"
    }

    private static func localTime() -> tm {
        var seconds = time(nil)
        var local = tm()
        localtime_r(&seconds, &local)
        return local
    }

    static func loginName() -> String {
        variable("USER") ?? variable("LOGNAME") ?? "me"
    }

    /// The name of the locale that amounts are written in, by POSIX's order of precedence.
    static func locale() -> String? {
        variable("LC_ALL") ?? variable("LC_MONETARY") ?? variable("LANG")
    }

    static func isInteractive() -> Bool {
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    }

    static func outputTakesColor() -> Bool {
        isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
    }

    /// Columns of the terminal; nil where the output is none.
    static func columns() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    static func defaultStorePath() -> String {
        let home = variable("HOME") ?? "."
        let data = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/share"
        return data + "/qualify/qualify.sqlite"
    }

    /// What the system says of the call that has just failed, to stand in a sentence.
    static func lastError() -> String {
        String(cString: strerror(errno)).lowercased()
    }

    /// A file's bytes.
    ///
    /// - Throws: `unreadable`.
    static func bytes(of path: String) throws(Failure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw .unreadable(path: path, reason: lastError()) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            bytes += chunk[..<count]
            guard count == chunk.count else { break }
        }
        guard ferror(file) == 0 else { throw .unreadable(path: path, reason: lastError()) }
        return bytes
    }

    /// Writes to a file, or to standard output; `terminator` is what the text still needs at its end.
    ///
    /// - Throws: `unwritable`.
    static func write(_ text: String, to path: String?, terminator: String = "\n") throws(Failure) {
        guard let path else {
            print(text, terminator: terminator)
            return
        }
        do {
            try Data((text + terminator).utf8).write(to: URL(fileURLWithPath: path))
        } catch {
            throw .unwritable(path: path, reason: lastError())
        }
    }

    /// Writes to a file that is not there yet: what a line in a conversation names must not wipe another file out.
    ///
    /// - Throws: `unwritable`.
    @Sendable static func save(_ text: String, to path: String) throws(Failure) {
        guard access(path, F_OK) != 0 else { throw .unwritable(path: path, reason: "there is such a file already") }
        try write(text, to: path)
    }

    /// Files and folders whose path begins like this; hidden ones only where a dot was typed.
    @Sendable static func paths(beginning typed: String) -> [String] {
        let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let (folder, name) = (String(typed[..<cut]), typed[cut...])
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return all.filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }.sorted().map { entry in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + entry, isDirectory: &isFolder)
            return folder + entry + (isFolder.boolValue ? "/" : "")
        }
    }

    /// Prints at once.
    static func print(_ text: String, terminator: String = "\n") {
        send(Array((text + terminator).utf8), to: STDOUT_FILENO)
    }

    /// Writes all the bytes; where nobody reads any more the program ends: nothing recorded is lost.
    static func send(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                exit(0)
            } else if errno != EINTR, errno != EAGAIN {
                exit(1)
            }
        }
    }

    /// Whether two paths lead to the same file; false where one of them does not exist.
    static func isSameFile(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    static func isWritable(_ path: String) -> Bool {
        access(path, W_OK) == 0
    }

    /// Ends the program with one line on standard error.
    static func fail(_ message: String, status: Int32 = 1) -> Never {
        send(Array("qualify: \(message)\n".utf8), to: STDERR_FILENO)
        exit(status)
    }
}
