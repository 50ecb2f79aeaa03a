import Foundation

/// Bars of block characters: eighths of a cell, so that a few cells show a difference.
enum TextBar {
    /// The cell in a row (0 the lowest) of a column that is so many cells high.
    static func cell(of height: Double, row: Int) -> String {
        let eighths = Int(((height - Double(row)) * 8).rounded())
        guard eighths > 0 else { return " " }
        return eighths >= 8 ? "█" : String(Array("▁▂▃▄▅▆▇")[eighths - 1])
    }

    /// The same of a column that hangs down; there are only halves of these.
    static func hangingCell(of height: Double, row: Int) -> String {
        switch height - Double(row) {
        case 0.75...: "█"
        case 0.2..<0.75: "▀"
        default: " "
        }
    }

    /// A bar to the right, so many cells long.
    static func bar(_ length: Double, full: Character = "█") -> String {
        guard length.isFinite, length > 0 else { return "" }
        let eighths = Int((min(length, 1000) * 8).rounded())
        let rest = full == "█" && eighths % 8 > 0 ? String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1]) : ""
        return String(repeating: full, count: eighths / 8) + rest
    }
}

extension String {
    /// Without the spaces at its end.
    func trimmingEnd() -> String {
        lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
    }
}
