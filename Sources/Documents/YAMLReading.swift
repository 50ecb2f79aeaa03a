import Yams

extension DocumentValue {
    /// More values than any real document holds; aliases can expand to any number.
    private static let mostValues = 1_000_000
    private static let deepest = 100

    /// Reads a single YAML document; an empty one is null.
    package init(yaml: String) throws(DocumentFailure) {
        let root: Node?
        do {
            root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            throw DocumentFailure(error)
        }
        var left = Self.mostValues
        self = try root.map { node throws(DocumentFailure) in try DocumentValue(node, depth: 0, left: &left) } ?? .null
    }

    private init(_ node: Node, depth: Int, left: inout Int) throws(DocumentFailure) {
        left -= 1
        guard left > 0, depth < Self.deepest else { throw .tooLarge }
        switch node {
        case .scalar(let scalar):
            self = scalar.style == .plain && Self.nullWords.contains(scalar.string) ? .null : .scalar(scalar.string)
        case .sequence(let sequence):
            var items: [DocumentValue] = []
            for item in sequence { items.append(try DocumentValue(item, depth: depth + 1, left: &left)) }
            self = .list(items)
        case .mapping(let mapping):
            var fields: [String: DocumentValue] = [:]
            for (key, value) in mapping {
                // A key that is no scalar names no field.
                if case .scalar(let name) = key { fields[name.string] = try DocumentValue(value, depth: depth + 1, left: &left) }
            }
            self = .map(fields)
        case .alias:
            self = .null
        }
    }

    private static let nullWords: Set<String> = ["", "~", "null", "Null", "NULL"]
}

extension DocumentFailure {
    fileprivate init(_ error: any Error) {
        self =
            switch error as? YamlError {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
                .broken(line: mark.line, problem: problem)
            case .reader(let problem, let offset, _, let yaml):
                .broken(line: offset.map { yaml.prefix($0).count { $0.isNewline } + 1 }, problem: problem)
            case .duplicatedKeysInMapping(let duplicates, let context):
                .broken(line: context.mark.line, problem: "“\(duplicates.joined(separator: "”, “"))” is given twice")
            default:
                .broken(line: nil, problem: "the YAML cannot be read")
            }
    }
}
