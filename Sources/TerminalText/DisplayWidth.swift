/// Columns that a text takes on a terminal: wide characters and emoji two, combining marks none, colour sequences none.
///
/// Widths follow Unicode's East Asian Width (UAX #11; ambiguous ones are narrow). Control characters count nothing.
package func displayWidth(_ text: String) -> Int {
    var width = 0
    for piece in StyledPiece.split(text) {
        if case .text(let part) = piece {
            for character in part {
                width += character.columns
            }
        }
    }
    return width
}

/// The longest beginning of a text that takes at most so many columns; an ellipsis takes the place of what is cut off.
///
/// Meant for text without colour sequences.
package func truncated(_ text: String, toColumns limit: Int) -> String {
    guard displayWidth(text) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in text {
        guard width + character.columns < limit else { break }
        width += character.columns
        kept.append(character)
    }
    return kept + "…"
}

extension Character {
    fileprivate var columns: Int {
        if unicodeScalars.contains("\u{FE0F}") { return 2 }
        return unicodeScalars.lazy.map(\.columns).max() ?? 0
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        if value < 0x300 {
            return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
        }
        if properties.isEmojiPresentation { return 2 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: return isEastAsianWide ? 2 : 1
        }
    }

    /// The blocks of East Asian Width W and F that are no emoji.
    private var isEastAsianWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F: true
        case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
        default: false
        }
    }
}
