import Foundation
import Yams

/// A mapping of the file, read key by key; what is missing or of the wrong type is reported and replaced by something harmless.
package struct Section {
    let log: ProblemLog
    /// How it is called in a message: "criterion `fit`", "the playbook".
    package var name: String
    var id: String?
    package let line: Int?
    /// Keys that are missing because they are misspelt; reported once, as misspelt.
    private var misspelt: Set<String> = []
    /// In the order of the file.
    package let entries: [(key: String, line: Int?, value: Node)]

    /// Reports keys that are none of `keys`, unless that is nil; nil itself where the node is no mapping.
    package init?(_ node: Node, name: String, id: String? = nil, keys: [String]?, log: ProblemLog) {
        guard case .mapping(let mapping) = node else {
            log.report(.wrongKind(of: name, wanted: "a block of `key: value` lines", found: node.kindName), line: node.mark?.line, id: id)
            return nil
        }
        self.log = log
        self.name = name
        self.id = id
        line = mapping.mark?.line
        var entries: [(key: String, line: Int?, value: Node)] = []
        for (key, value) in mapping {
            guard case .scalar(let word) = key else {
                log.report(.keyIsNoWord(of: name), line: key.mark?.line, id: id)
                continue
            }
            if let keys, !keys.contains(word.string) {
                let meant = log.suggestion(for: word.string, among: keys)
                if let meant { misspelt.insert(meant) }
                log.report(.unknownKey(word.string, of: name, nearest: meant), line: word.mark?.line, id: id)
                continue
            }
            entries.append((word.string, word.mark?.line, value))
        }
        self.entries = entries
    }

    /// The same once its id is known, so that messages name it.
    package func known(as name: String, id: String) -> Section {
        var section = self
        section.name = name
        section.id = id
        return section
    }

    package func report(_ fault: Fault, line: Int? = nil) {
        log.report(fault, line: line ?? self.line, id: id)
    }

    package func report(_ message: String, line: Int? = nil) {
        log.report(message, line: line ?? self.line, id: id)
    }

    /// The value under a key; nil where there is none, unreported.
    package func optional(_ key: String) -> Node? {
        for index in entries.indices where entries[index].key == key { return entries[index].value }
        return nil
    }

    /// The value under a key; nil after reporting that there is none.
    package func node(_ key: String) -> Node? {
        guard let node = optional(key) else {
            if !misspelt.contains(key) { report(.missingKey(key, of: name)) }
            return nil
        }
        return node
    }

    package func label(_ key: String) -> String {
        "`\(key)` of \(name)"
    }

    /// The section's own id, for things that a leader names: small letters, digits and hyphens. Empty after reporting that it is none.
    package func identifier(_ key: String = "id") -> String {
        let id = text(key)
        let allowed = id.utf8.count <= 40 && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !allowed { report(.badID(of: name, id: id), line: optional(key)?.mark?.line) }
        return allowed ? id : ""
    }

    package func text(_ key: String) -> String {
        node(key).flatMap { text(of: $0, label: label(key)) } ?? ""
    }

    /// One line of text without blanks at its ends; nil after reporting that it is none.
    package func text(of node: Node, label: @autoclosure () -> String) -> String? {
        guard case .scalar(let scalar) = node else {
            report(.wrongKind(of: label(), wanted: "a text", found: node.kindName), line: node.mark?.line)
            return nil
        }
        let line = scalar.mark?.line
        guard let text = scalar.string.onOneLine else {
            report(.controlCharacter(label()), line: line)
            return nil
        }
        guard !text.isEmpty, scalar.style != .plain || (text != "~" && text != "null") else {
            report(.blank(label()), line: line)
            return nil
        }
        return text
    }

    /// The items of a list; a missing or empty one is reported unless `mayBeEmpty`.
    package func items(_ key: String, mayBeEmpty: Bool = false) -> [Node] {
        guard let node = mayBeEmpty ? optional(key) : node(key) else { return [] }
        guard case .sequence(let items) = node else {
            report(.wrongKind(of: label(key), wanted: "a list", found: node.kindName), line: node.mark?.line)
            return []
        }
        if items.isEmpty, !mayBeEmpty { report(.blank(label(key)), line: items.mark?.line) }
        return Array(items)
    }

    package func texts(_ key: String, mayBeEmpty: Bool = false) -> [String] {
        items(key, mayBeEmpty: mayBeEmpty).compactMap { text(of: $0, label: "an item of \(label(key))") }
    }

    /// A whole number; nil after reporting that it is none, or out of the range.
    package func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = node(key), let text = text(of: node, label: label(key)) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
            report(.noNumber(of: label(key), wanted: wanted, found: text), line: node.mark?.line)
            return nil
        }
        return value
    }

    /// A number like 3 or 2.5; nil after reporting that it is none, or out of the range.
    package func number(_ key: String, in range: ClosedRange<Decimal>) -> Decimal? {
        guard let node = node(key), let text = text(of: node, label: label(key)) else { return nil }
        guard let value = text.plainDecimal, range.contains(value) else {
            let wanted = "a number from \(range.lowerBound) to \(range.upperBound)"
            report(.noNumber(of: label(key), wanted: wanted, found: text), line: node.mark?.line)
            return nil
        }
        return value
    }

    package func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: Value.Type) -> Value? {
        node(key).flatMap { choice(of: $0, label: label(key), type) }
    }

    package func choice<Value: RawRepresentable<String> & CaseIterable>(
        of node: Node, label: @autoclosure () -> String, _ type: Value.Type
    ) -> Value? {
        guard let text = text(of: node, label: label()) else { return nil }
        if let value = Value(rawValue: text) { return value }
        let allowed = Value.allCases.map(\.rawValue)
        report(
            .noneOf(of: label(), found: text, allowed: allowed, nearest: log.suggestion(for: text, among: allowed)), line: node.mark?.line)
        return nil
    }

    /// `true` or `false`; false where the key is absent.
    package func flag(_ key: String) -> Bool {
        guard let node = optional(key), let text = text(of: node, label: label(key)) else { return false }
        if text != "true", text != "false" {
            report(.noneOf(of: label(key), found: text, allowed: ["true", "false"], nearest: nil), line: node.mark?.line)
        }
        return text == "true"
    }
}

extension Node {
    /// How a person would call what stands there.
    fileprivate var kindName: String {
        switch self {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "a text"
        case .mapping: "a block of `key: value` lines"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}

extension String {
    /// Runs of white space as one space, none at the ends; nil where there are control characters that a terminal would obey.
    fileprivate var onOneLine: String? {
        var needsJoining = utf8.first == 32 || utf8.last == 32
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == 10 || byte == 13 || byte == 9 || (byte == 32 && previous == 32) {
                needsJoining = true
            } else if byte < 32 || byte == 127 || (previous == 0xC2 && byte < 0xA0) {
                return nil
            }
            previous = byte
        }
        return needsJoining ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : self
    }

    /// Digits, perhaps with a point and more digits: at most 9 before it and 9 after.
    fileprivate var plainDecimal: Decimal? {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ (1...9).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0])
        else { return nil }
        guard parts.count == 2, let fraction = Int(parts[1]) else { return Decimal(whole) }
        return Decimal(whole) + Decimal(sign: .plus, exponent: -parts[1].utf8.count, significand: Decimal(fraction))
    }
}
