/// A text taken apart into what is seen and the escape sequences (`ESC [ … letter`) that style it.
package enum StyledPiece: Equatable {
    case text(Substring)
    case sequence(Substring)

    package static func split(_ text: String) -> [StyledPiece] {
        var pieces: [StyledPiece] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            guard scalars[index] == "\u{1B}", let end = sequenceEnd(scalars, from: index) else {
                index = scalars.index(after: index)
                continue
            }
            if start < index { pieces.append(.text(text[start..<index])) }
            pieces.append(.sequence(text[index..<end]))
            start = end
            index = end
        }
        if start < scalars.endIndex { pieces.append(.text(text[start...])) }
        return pieces
    }

    /// The index behind a sequence: `ESC [`, parameters and intermediates (0x20–0x3F), one final byte (0x40–0x7E).
    private static func sequenceEnd(_ scalars: String.UnicodeScalarView, from escape: String.Index) -> String.Index? {
        var index = scalars.index(after: escape)
        guard index < scalars.endIndex, scalars[index] == "[" else { return nil }
        repeat {
            index = scalars.index(after: index)
            guard index < scalars.endIndex else { return nil }
        } while (0x20...0x3F).contains(scalars[index].value)
        return (0x40...0x7E).contains(scalars[index].value) ? scalars.index(after: index) : nil
    }
}
