import Foundation

/// What YAML and JSON have in common: the untyped value that a document is read from.
///
/// A scalar stays as it was written; whoever reads the field decides what it is. So an unquoted date is text that looks like a day, and
/// `NO` is Norway, where YAML's own rules would make a truth value of it.
package indirect enum DocumentValue: Hashable, Sendable {
    case null
    case scalar(String)
    case list([DocumentValue])
    case map([String: DocumentValue])

    /// What a key holds; null where there is none, and in anything but a map.
    package subscript(key: String) -> DocumentValue {
        if case .map(let fields) = self { fields[key] ?? .null } else { .null }
    }

    package var isNull: Bool { self == .null }

    /// The text of a scalar without surrounding blanks; nil for anything else, and for empty text.
    package var text: String? {
        guard case .scalar(let text) = self else { return nil }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }
}
