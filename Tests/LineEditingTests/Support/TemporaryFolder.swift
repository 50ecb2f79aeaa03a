import Glibc

/// A folder that goes away with the value that holds it.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/line-editing-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PseudoTerminal.Trouble(description: "no temporary folder: \(errno)") }
        path = template.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
    }

    deinit {
        for name in ["history", "history.new", "editrc"] { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    var historyPath: String { path + "/history" }

    func file(_ name: String, _ text: String) throws -> String {
        let file = "\(path)/\(name)"
        guard let handle = fopen(file, "w") else { throw PseudoTerminal.Trouble(description: "cannot write \(file)") }
        let bytes = Array(text.utf8)
        fwrite(bytes, 1, bytes.count, handle)
        fclose(handle)
        return file
    }

    func text(_ name: String) -> String {
        guard let handle = fopen("\(path)/\(name)", "r") else { return "" }
        defer { fclose(handle) }
        var bytes = [UInt8](repeating: 0, count: 1_000_000)
        let count = fread(&bytes, 1, bytes.count, handle)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
