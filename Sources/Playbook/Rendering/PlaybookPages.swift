extension Playbook {
    /// The whole playbook as a Markdown page.
    package func markdown() -> String {
        var lines: [String] = []
        var previous: OutlineBlock?
        for block in outline {
            if let previous, !block.continues(previous) { lines.append("") }
            switch block {
            case .heading(let level, let text): lines.append(String(repeating: "#", count: level) + " " + text.escapedForMarkdown)
            case .paragraph(let text): lines.append(text.escapedForMarkdown)
            case .entry(let label, let text): lines.append("- **\(label.escapedForMarkdown):** \(text.escapedForMarkdown)")
            case .item(let text): lines.append("- " + text.escapedForMarkdown)
            }
            previous = block
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The whole playbook for a terminal `width` columns wide (at least 20), every character counted as one column.
    package func text(width: Int) -> String {
        let width = max(20, width)
        var lines: [String] = []
        var previous: OutlineBlock?
        for block in outline {
            if let previous, !block.continues(previous) { lines.append("") }
            switch block {
            case .heading(let level, let text): lines += wrapped(level <= 2 ? text.uppercased() : text, width: width, hanging: 0)
            case .paragraph(let text): lines += wrapped(text, width: width, hanging: 0)
            case .entry(let label, let text): lines += wrapped("\(label): \(text)", width: width, hanging: 2)
            case .item(let text): lines += wrapped("- \(text)", width: width, hanging: 2)
            }
            previous = block
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func wrapped(_ text: String, width: Int, hanging: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(repeating: " ", count: hanging) + word
            }
        }
        return lines + [line]
    }
}

extension OutlineBlock {
    /// Whether no blank line belongs between this block and the one before.
    fileprivate func continues(_ previous: OutlineBlock) -> Bool {
        switch (previous, self) {
        case (.entry, .entry), (.item, .item), (.entry, .item): true
        default: false
        }
    }
}

extension String {
    /// With the signs that Markdown would take for its own made plain.
    fileprivate var escapedForMarkdown: String {
        var escaped = ""
        for character in self {
            if "\\`*_<>[]#|".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
