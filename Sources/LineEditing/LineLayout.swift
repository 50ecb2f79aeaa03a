/// Where prompt and line stand on the screen, counted as libedit counts it.
///
/// libedit tells nobody in which row of a long line the cursor is; who wants to print above or below the line has to know.
struct LineLayout: Equatable {
    /// Row (from the prompt's first one) and column of the cursor.
    private(set) var cursor = Place()
    /// The place behind the last character.
    private(set) var end = Place()

    struct Place: Equatable {
        var row = 0
        var column = 0
    }

    /// - Parameters:
    ///   - prompt: what is seen of the prompt.
    ///   - line: the characters typed; a line feed among them begins a new row.
    ///   - cursor: how many of them stand before the cursor.
    ///   - columnsOf: columns of a character; nil for one that is spelled out.
    init(
        prompt: String, line: [Unicode.Scalar], cursor: Int, columns: Int, rows: Int, columnsOf: (Unicode.Scalar) -> Int?
    ) {
        let size = max(columns, 2)
        let lastRow = max(rows, 1) - 1
        var place = Place()
        func newRow() {
            place.column = 0
            place.row = min(place.row + 1, lastRow)
        }
        func put(_ width: Int) {
            if place.column + width > size { newRow() }
            place.column += width
            if place.column >= size { newRow() }
        }
        for scalar in prompt.unicodeScalars {
            put(max(columnsOf(scalar) ?? 0, 0))
        }
        for (index, scalar) in line.enumerated() {
            if index == cursor {
                self.cursor = place
                if (columnsOf(scalar) ?? 0) > 1, place.column + 1 >= size {
                    self.cursor = Place(row: min(place.row + 1, lastRow), column: 0)
                }
            }
            switch scalar {
            case "\n":
                newRow()
            case "\t":
                repeat { put(1) } while place.column % 8 != 0
            default:
                if let width = columnsOf(scalar) {
                    put(max(width, 0))
                } else {
                    // `^A`, `\U+202E`, `\U+E0001`
                    let isControl = scalar.value < 0x100
                    for _ in 0..<(isControl ? 2 : scalar.value > 0xFFFF ? 8 : 7) { put(1) }
                }
            }
        }
        end = place
        if cursor >= line.count { self.cursor = place }
    }
}
