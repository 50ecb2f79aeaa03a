import Yams

/// YAML from anywhere as a tree of nodes with their lines, or the problems that prevent it; nothing in a file can trap or stall it.
package enum SafeYAML {
    static let byteLimit = 1_048_576

    /// The root of the one document in `text`; nil after reporting why there is none.
    package static func compose(_ text: String, log: ProblemLog) -> Node? {
        guard text.utf8.count <= byteLimit else {
            log.report(.tooLarge(limit: byteLimit, kind: log.kind.name), line: nil)
            return nil
        }
        if let (word, line) = firstAnchor(in: text) {
            log.report(.anchor(word, kind: log.kind.name), line: line)
            return nil
        }
        do {
            // Without the resolver's regular expressions, and without the default encoding, which reads the environment.
            guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
                log.report(.empty(example: log.kind.example), line: nil)
                return nil
            }
            return root
        } catch let error as YamlError {
            report(error, log: log)
        } catch {
            log.report(.notYAML(reason: String(describing: error)), line: nil)
        }
        return nil
    }

    /// The text of `bytes`; nil after reporting the first line that is not UTF-8.
    package static func text(of bytes: some Collection<UInt8>, log: ProblemLog) -> String? {
        guard bytes.count <= byteLimit else {
            log.report(.tooLarge(limit: byteLimit, kind: log.kind.name), line: nil)
            return nil
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        log.report(.notUTF8, line: line.map { lines.distance(from: lines.startIndex, to: $0) + 1 })
        return nil
    }

    /// The first word that YAML would take for an anchor (`&x`) or alias (`*x`), and its line.
    ///
    /// Aliases of aliases unfold to any size while the parser compares keys, so they are turned away before it runs. A word counts where
    /// a node may begin: first in its line or after `:`, `-`, `?`, `,`, `[` or `{`. That is wider than YAML's rule, never narrower.
    private static func firstAnchor(in text: String) -> (word: String, line: Int)? {
        var text = text
        return text.withUTF8 { bytes in
            var line = 1
            var opens = true
            for index in bytes.indices {
                switch bytes[index] {
                case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                    if bytes[index] == UInt8(ascii: "\n") { line += 1 }
                    opens = true
                case UInt8(ascii: " "), UInt8(ascii: "\t"):
                    break
                case UInt8(ascii: "&"), UInt8(ascii: "*"):
                    let word = bytes[index...].prefix(24).prefix { $0 > 32 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") }
                    if opens, word.count > 1 { return (String(decoding: word, as: UTF8.self), line) }
                    opens = false
                case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"):
                    opens = true
                default:
                    opens = false
                }
            }
            return nil
        }
    }

    private static func report(_ error: YamlError, log: ProblemLog) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            // The parser's own words for this name a C function.
            let reason = problem.hasPrefix("Maximum nesting level") ? "it is nested too deeply" : problem
            log.report(.notYAML(reason: reason), line: mark.line)
        case .reader(let problem, let offset, _, let yaml):
            let line = offset.map { yaml.prefix($0).count(where: \.isNewline) + 1 }
            log.report(.notYAML(reason: problem), line: line)
        case .duplicatedKeysInMapping(let keys, let context):
            log.report(.twiceInMapping(keys), line: context.mark.line)
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            log.report(.notYAML(reason: String(describing: error)), line: nil)
        }
    }
}
