import CContent

extension Playbook {
    /// The playbook in `yaml`, or everything that is wrong with it. `file` is only named in the problems.
    package init(yaml: String, file: String) throws(PlaybookError) {
        let log = ProblemLog(file: file)
        guard let playbook = PlaybookReader(log: log).read(yaml) else { throw PlaybookError(problems: log.inOrder) }
        self = playbook
    }

    /// The same from the bytes of a file, which need not be UTF-8.
    package init(bytes: some Collection<UInt8>, file: String) throws(PlaybookError) {
        let log = ProblemLog(file: file)
        guard let text = SafeYAML.text(of: bytes, log: log) else { throw PlaybookError(problems: log.inOrder) }
        try self.init(yaml: text, file: file)
    }

    /// Everything wrong with a file; empty where it is a playbook.
    package static func problems(in bytes: some Collection<UInt8>, file: String) -> [ContentProblem] {
        do throws(PlaybookError) {
            _ = try Playbook(bytes: bytes, file: file)
            return []
        } catch {
            return error.problems
        }
    }

    /// The playbook that travels inside the program; read at the first call, kept after it.
    package static func builtIn() throws(PlaybookError) -> Playbook {
        try loaded.get()
    }

    /// Its YAML, for a leader to begin a playbook of their own with.
    package static var builtInYAML: String {
        let content = qualify_content_playbook()
        return String(decoding: UnsafeBufferPointer(start: content.bytes, count: Int(content.count)), as: UTF8.self)
    }

    private static let loaded = Result<Playbook, PlaybookError> { () throws(PlaybookError) in
        try Playbook(yaml: builtInYAML, file: "built-in playbook")
    }
}
