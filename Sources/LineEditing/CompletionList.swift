import TerminalText

/// The rows of a list of completions.
///
/// A row each with its hint beside it, where there are hints and room; else down columns as wide as the widest needs. At most `rows` rows,
/// the last of them saying how many more there are.
func completionRows(_ completions: [Completion], columns: Int, rows: Int, color: Bool) -> [String] {
    let columns = max(columns, 2)
    let rows = max(rows, 2)
    let names = completions.map { visible($0.display) }
    let widest = names.map(displayWidth).max() ?? 0
    let hasHints = completions.contains { !($0.hint ?? "").isEmpty }
    if hasHints, completions.count <= rows, widest + 8 < columns {
        return zip(names, completions).map { name, completion in
            guard let hint = completion.hint, !hint.isEmpty else { return name }
            let gap = String(repeating: " ", count: widest - displayWidth(name) + 2)
            let shown = truncated(visible(hint), toColumns: columns - 1 - widest - 2)
            return name + gap + (color ? "\u{1B}[2m\(shown)\u{1B}[22m" : shown)
        }
    }
    let cell = min(widest, columns - 1) + 2
    let perRow = max(1, (columns - 1 + 2) / cell)
    let needed = (names.count + perRow - 1) / perRow
    let isCut = needed > rows
    let shownRows = isCut ? rows - 1 : needed
    let shown = isCut ? Array(names.prefix(shownRows * perRow)) : names
    var result = (0..<shownRows).map { row in
        var text = ""
        for index in stride(from: row, to: shown.count, by: shownRows) {
            let name = truncated(shown[index], toColumns: columns - 1)
            text += name
            if index + shownRows < shown.count {
                text += String(repeating: " ", count: cell - displayWidth(name))
            }
        }
        return text
    }
    if isCut { result.append("… \(names.count - shown.count) more") }
    return result
}
