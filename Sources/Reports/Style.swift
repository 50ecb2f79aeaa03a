import TerminalText

/// How text for a terminal is set: with or without colour, in how many columns. Meaning never rests on colour.
package struct Style: Hashable, Sendable {
    package var color: Bool
    /// Columns, from 40 to 1000: lines are filled up with spaces to that width.
    package var width: Int
    /// How figures are written.
    package var locale: FigureLocale
    /// For somebody who listens to a screen reader: sentences take the place of charts.
    package var isSpoken: Bool

    package init(color: Bool, width: Int, locale: FigureLocale = .english, isSpoken: Bool = false) {
        self.color = color
        self.width = min(max(40, width), 1000)
        self.locale = locale
        self.isSpoken = isSpoken
    }

    /// No colour, 80 columns.
    package static let plain = Style(color: false, width: 80)

    /// The same on a screen of another width.
    package func resized(to columns: Int) -> Style {
        Style(color: color, width: columns, locale: locale, isSpoken: isSpoken)
    }

    package func bold(_ text: String) -> String { wrapped(text, "1") }
    package func dim(_ text: String) -> String { wrapped(text, "2") }
    package func green(_ text: String) -> String { wrapped(text, "32") }
    package func yellow(_ text: String) -> String { wrapped(text, "33") }
    package func red(_ text: String) -> String { wrapped(text, "31") }

    private func wrapped(_ text: String, _ code: String) -> String {
        color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// Text broken between words into lines of the width; the first begins with `first`, the others with as many spaces or `rest`.
    package func paragraph(_ text: String, first: String = "", rest: String? = nil) -> [String] {
        let indent = rest ?? String(repeating: " ", count: displayWidth(first))
        var lines: [String] = []
        var line = first
        var isEmpty = true
        func turn() {
            lines.append(line.withoutTrailingSpaces)
            line = indent
            isEmpty = true
        }
        for word in text.split(separator: " ") {
            var word = word
            var columns = displayWidth(String(word))
            if !isEmpty, displayWidth(line) + 1 + columns > width { turn() }
            if isEmpty, lines.isEmpty, displayWidth(line) + columns > width, displayWidth(indent) < displayWidth(line) { turn() }
            line += isEmpty ? "" : " "
            // What is wider than a line is cut where the line ends.
            while displayWidth(line) + columns > width {
                let room = width - displayWidth(line)
                let head = word.beginning(ofColumns: room)
                guard !head.isEmpty || displayWidth(line) > displayWidth(indent) else { break }
                line += head
                word = word.dropFirst(head.count)
                columns -= displayWidth(head)
                turn()
            }
            line += word
            isEmpty = false
        }
        return lines + [line.withoutTrailingSpaces]
    }

    /// `left`, and `right` at the right margin; on lines of their own where both do not fit.
    package func row(_ left: String, right: String, indent: Int = 4) -> [String] {
        if right.isEmpty { return [left] }
        let gap = width - displayWidth(left) - displayWidth(right)
        if gap >= 2 { return [left + String(repeating: " ", count: gap) + right] }
        return [left, String(repeating: " ", count: max(indent, width - displayWidth(right))) + right]
    }
}

extension Substring {
    /// As many whole characters as fit into so many columns.
    fileprivate func beginning(ofColumns columns: Int) -> String {
        var kept = ""
        var width = 0
        for character in self {
            width += displayWidth(String(character))
            guard width <= columns else { break }
            kept.append(character)
        }
        return kept
    }
}

extension String {
    fileprivate var withoutTrailingSpaces: String {
        lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
    }

    /// Filled up with spaces to so many columns.
    package func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - displayWidth(self)))
    }

    /// Spaces before it, so that it ends in that column.
    package func rightAligned(to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - displayWidth(self))) + self
    }
}
