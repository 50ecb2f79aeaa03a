@testable import LineEditing

/// What a person would see: the cells of a terminal that understands the part of ANSI and xterm that line editing uses.
struct Screen {
    private(set) var cells: [[String]]
    private(set) var row = 0
    private(set) var column = 0
    private(set) var bells = 0
    private(set) var isBracketingPastes = false
    /// Sequences that were not understood, for the failure message.
    private(set) var unknown: [String] = []
    private var columns: Int
    private var rows: Int
    private var wrapsNext = false
    private var pending = String.UnicodeScalarView()

    /// The second cell of a wide character.
    private static let filler = ""

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows without their blanks at the end, and without the empty rows at the end of the screen.
    var lines: [String] {
        var lines = cells.map { row in
            var text = row.joined()
            while text.last == " " { text.removeLast() }
            return text
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// As xterm does it: rows are cut or widened, not broken anew.
    mutating func resize(columns: Int, rows: Int) {
        if row >= rows {
            cells.removeFirst(row - rows + 1)
            row = rows - 1
        }
        cells = cells.prefix(rows).map { Array($0.prefix(columns)) + Array(repeating: " ", count: max(0, columns - $0.count)) }
        while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
        self.columns = columns
        self.rows = rows
        column = min(column, columns - 1)
        wrapsNext = false
    }

    mutating func feed(_ text: String) {
        for scalar in text.unicodeScalars {
            if !pending.isEmpty {
                pending.append(scalar)
                finishSequence()
            } else {
                take(scalar)
            }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\u{1B}": pending.append(scalar)
        case "\r": (column, wrapsNext) = (0, false)
        case "\n": lineFeed()
        case "\u{8}": (column, wrapsNext) = (max(0, column - 1), false)
        case "\u{7}": bells += 1
        case "\t": column = min(columns - 1, (column / 8 + 1) * 8)
        default: put(scalar)
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = displayWidth(String(Character(scalar)))
        if width == 0 {
            let at = wrapsNext ? column : max(0, column - 1)
            cells[row][at].unicodeScalars.append(scalar)
            return
        }
        if wrapsNext || column + width > columns {
            column = 0
            lineFeed()
        }
        wrapsNext = false
        cells[row][column] = String(Character(scalar))
        if width == 2 { cells[row][column + 1] = Self.filler }
        column += width
        if column >= columns { (column, wrapsNext) = (columns - 1, true) }
    }

    private mutating func lineFeed() {
        wrapsNext = false
        if row + 1 < rows {
            row += 1
        } else {
            cells.removeFirst()
            cells.append(Array(repeating: " ", count: columns))
        }
    }

    private mutating func finishSequence() {
        let all = Array(pending)
        guard all.count > 1 else { return }
        if all[1] == "M", all.count == 2 {
            row = max(0, row - 1)
            pending.removeAll()
            return
        }
        guard all[1] == "[" else {
            // `ESC ( B` and the like take one more character.
            if "()*+".unicodeScalars.contains(all[1]), all.count < 3 { return }
            pending.removeAll()
            return
        }
        guard all.count > 2, let last = all.last, (0x40...0x7E).contains(last.value) else { return }
        let parameters = String(String.UnicodeScalarView(all[2..<(all.count - 1)]))
        pending.removeAll()
        run(last, parameters)
    }

    private mutating func run(_ command: Unicode.Scalar, _ parameters: String) {
        let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
        let count = max(1, numbers.first ?? 1)
        if !"mhl".unicodeScalars.contains(command) { wrapsNext = false }
        switch command {
        case "A": row = max(0, row - count)
        case "B": row = min(rows - 1, row + count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = min(columns - 1, count - 1)
        case "H":
            row = min(rows - 1, count - 1)
            column = min(columns - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
        case "J" where (numbers.first ?? 0) == 0:
            erase(from: column)
            for below in (row + 1)..<max(rows, row + 1) { cells[below] = Array(repeating: " ", count: columns) }
        case "J": cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        case "K": erase(from: column)
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + count))
            while cells[row].count < columns { cells[row].append(" ") }
        case "@":
            cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
            cells[row] = Array(cells[row].prefix(columns))
        case "m": break
        case "h" where parameters == "?2004": isBracketingPastes = true
        case "l" where parameters == "?2004": isBracketingPastes = false
        default: unknown.append("ESC [ \(parameters) \(command)")
        }
    }

    private mutating func erase(from start: Int) {
        for index in start..<columns { cells[row][index] = " " }
    }
}
