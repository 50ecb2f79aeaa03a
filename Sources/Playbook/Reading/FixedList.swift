import Yams

extension Section {
    /// The blocks of a list in which every value of a type stands exactly once, by its id; in the type's order, whatever the file's.
    ///
    /// A value is not reported missing where a misspelt id most likely meant it.
    func each<Value: RawRepresentable<String> & CaseIterable & Hashable>(
        _ key: String, of type: Value.Type, kind: String, keys: [String],
        unknown: (String, String?) -> Fault, missing: (String) -> Fault
    ) -> [(value: Value, section: Section)] {
        guard let list = optional(key) else {
            _ = node(key)
            return []
        }
        let items = items(key)
        guard !items.isEmpty else { return [] }
        var found: [Value: Section] = [:]
        var meant: Set<String> = []
        for item in items {
            guard let section = Section(item, name: "a \(kind)", keys: keys, log: log) else { continue }
            let id = section.text("id")
            guard let value = Value(rawValue: id) else {
                if !id.isEmpty {
                    let near = log.suggestion(for: id, among: Value.allCases.map(\.rawValue))
                    if let near { meant.insert(near) }
                    section.known(as: id, id: id).report(unknown(id, near))
                }
                continue
            }
            let known = section.known(as: "\(kind) `\(id)`", id: id)
            if let first = found[value] {
                known.report(.duplicate(what: kind, id: id, firstLine: first.line ?? 0))
            } else {
                found[value] = known
            }
        }
        for value in Value.allCases where found[value] == nil && !meant.contains(value.rawValue) {
            log.report(missing(value.rawValue), line: list.mark?.line, id: value.rawValue)
        }
        return Value.allCases.compactMap { value in found[value].map { (value, $0) } }
    }
}
