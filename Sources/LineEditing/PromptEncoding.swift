import TerminalText

extension Prompt {
    /// The rows of `left` before its last.
    var rowsAbove: Substring {
        guard let end = left.lastIndex(of: "\n") else { return "" }
        return left[..<end]
    }

    /// The row of `left` that the line follows.
    var lastRow: String {
        guard let end = left.lastIndex(of: "\n") else { return left }
        return String(left[left.index(after: end)...])
    }
}

/// A prompt as libedit wants it.
struct EncodedPrompt: Equatable {
    /// Escape sequences stand between two `U+0001`.
    let encoded: String
    /// What of it takes room on the screen.
    let seen: String

    /// libedit ties an escape sequence to the character behind it: two in a row, or one at the end, would be lost. So neighbours are joined,
    /// and one at the end goes before a last blank.
    init(_ text: String) {
        var encoded = ""
        var seen = ""
        var waiting = ""
        for piece in StyledPiece.split(text) {
            switch piece {
            case .sequence(let sequence):
                waiting += sequence
            case .text(let part):
                if !waiting.isEmpty { encoded += "\u{1}\(waiting)\u{1}" }
                waiting = ""
                encoded += visible(String(part))
                seen += visible(String(part))
            }
        }
        if !waiting.isEmpty {
            if encoded.hasSuffix(" "), !encoded.hasSuffix("\u{1} ") {
                encoded.removeLast()
            } else {
                seen += " "
            }
            encoded += "\u{1}\(waiting)\u{1} "
        }
        self.encoded = encoded
        self.seen = seen
    }
}
