import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The place of a store in the file system: found, or made so that only its owner can read it.
struct StoreFile {
    /// Absolute, so that no name a person types means anything special to SQLite (`:memory:`, `file:…`).
    let path: String

    init(path: String) {
        self.path = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    /// Makes sure that a regular file is there.
    ///
    /// SQLite gives the files it puts beside a database (`-wal`, `-shm`) the permissions of the database itself.
    ///
    /// - Throws: `isFolder`, `notADatabase` for a device or a pipe, `notPermitted`; `notFound` where there is none and `create` is false.
    func prepare(create: Bool) throws(StoreError) {
        if try isThere() { return }
        guard create else { throw .notFound(path: path) }
        try makeFolder(of: path)
        // O_EXCL: closing a second descriptor of an open database would drop the locks this process has on it.
        let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if file >= 0 {
            close(file)
            return
        }
        // Another process may have made it since we looked; a link to nothing is the other way to get here.
        guard errno == EEXIST, try isThere() else { throw .notPermitted(path: path, reason: StoreFile.reason()) }
    }

    /// Whether SQLite left words in the write-ahead log beside the file.
    var hasLog: Bool {
        var status = stat()
        return stat(path + "-wal", &status) == 0 && status.st_size > 0
    }

    /// What tells a file from another of the same name.
    struct Identity: Hashable {
        let device: UInt64
        let node: UInt64
    }

    /// The file that is at the path now; nil when there is none.
    var identity: Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
    }

    private func isThere() throws(StoreError) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return false }
            throw .notPermitted(path: path, reason: StoreFile.reason())
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return true
        case S_IFDIR: throw .isFolder(path: path)
        default: throw .notADatabase(path: path)
        }
    }

    private func makeFolder(of path: String) throws(StoreError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw .notPermitted(path: folder, reason: StoreFile.reason()) }
        try makeFolder(of: folder)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .notPermitted(path: folder, reason: StoreFile.reason()) }
    }

    private static func reason() -> String {
        String(cString: strerror(errno)).lowercased()
    }
}
