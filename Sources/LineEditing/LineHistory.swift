import Glibc

/// Why the file of earlier lines could not be used.
package struct HistoryFailure: Error, Equatable, Sendable {
    package let path: String
    /// What was tried: `open`, `lock`, `read`, `write`.
    package let action: String
    /// `errno` of the call that failed.
    package let code: Int32
}

/// Earlier lines in a private file, one a line, shared by every terminal that uses the same one.
///
/// Lines are only ever appended, each in one write under a lock. A file that has grown to twice the limit is written anew, by renaming, so
/// that it is whole at any moment. What deal lines say is confidential: the file is readable by its owner alone.
package final class LineHistory {
    package let path: String
    /// How many lines are given back and kept.
    package let limit: Int
    private var last: String?

    /// Longer lines than this many bytes are not kept.
    package static let longestLine = 16_000

    /// - Parameter path: the file; it is created when the first line is kept. Its folder has to exist.
    package init(path: String, limit: Int = 1_000) {
        self.path = path
        self.limit = max(limit, 1)
    }

    /// The last lines, oldest first; none where there is no file yet.
    package func load() throws(HistoryFailure) -> [String] {
        guard access(path, F_OK) == 0 else { return [] }
        let file = try openLocked(O_RDWR)
        defer { close(file) }
        let lines = try read(file)
        last = lines.last
        if lines.count > limit * 2, isRegular(file) {
            try replace(with: lines.suffix(limit))
        }
        return Array(lines.suffix(limit))
    }

    /// Keeps a line; false when it is blank, the same as the one before it, or none that can be kept.
    @discardableResult
    package func append(_ line: String) throws(HistoryFailure) -> Bool {
        guard isKept(line), line != last else { return false }
        let file = try openLocked(O_RDWR | O_CREAT)
        defer { close(file) }
        let bytes = Array((line + "\n").utf8)
        guard write(file, bytes, bytes.count) == bytes.count else { throw failure("write") }
        last = line
        return true
    }

    /// Takes lines out for good, for an opportunity that is to be forgotten. Returns how many.
    @discardableResult
    package func remove(where matches: (String) -> Bool) throws(HistoryFailure) -> Int {
        guard access(path, F_OK) == 0 else { return 0 }
        let file = try openLocked(O_RDWR)
        defer { close(file) }
        let lines = try read(file)
        let kept = lines.filter { !matches($0) }
        if kept.count < lines.count, isRegular(file) {
            try replace(with: kept[...])
            last = kept.last
        }
        return lines.count - kept.count
    }

    private func isKept(_ line: String) -> Bool {
        line.utf8.count <= Self.longestLine && line.contains { !$0.isWhitespace }
            && !line.unicodeScalars.contains { $0 == "\n" || $0 == "\r" || $0 == "\0" }
    }

    /// Opens the file and waits for the lock on it.
    private func openLocked(_ flags: Int32) throws(HistoryFailure) -> Int32 {
        while true {
            let file = open(path, flags | O_APPEND | O_CLOEXEC | O_NOCTTY, 0o600)
            guard file >= 0 else { throw failure("open") }
            var result: Int32
            repeat { result = flock(file, LOCK_EX) } while result != 0 && errno == EINTR
            if result != 0 {
                let problem = failure("lock")
                close(file)
                throw problem
            }
            // Another terminal may have put a new file in its place while this one waited.
            var opened = stat()
            var named = stat()
            if fstat(file, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino, opened.st_dev == named.st_dev {
                if opened.st_mode & 0o077 != 0, opened.st_mode & S_IFMT == S_IFREG { fchmod(file, 0o600) }
                return file
            }
            close(file)
        }
    }

    private func isRegular(_ file: Int32) -> Bool {
        var status = stat()
        return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private func read(_ file: Int32) throws(HistoryFailure) -> [String] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read") }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        // Other programs may have written into the file; a line that could not have been kept is left out.
        return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }.filter(isKept)
    }

    /// Called under the lock on the file that is replaced.
    private func replace(with lines: ArraySlice<String>) throws(HistoryFailure) {
        let fresh = path + ".new"
        let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure("write") }
        let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
        let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        let problem = failure("write")
        close(file)
        guard isWritten, rename(fresh, path) == 0 else {
            unlink(fresh)
            throw problem
        }
    }

    private func failure(_ action: String) -> HistoryFailure {
        HistoryFailure(path: path, action: action, code: errno)
    }
}
