/// Takes out what live captions show again: the line that moves up while the next is spoken, the sentence that grows word by word.
enum RollingCaptions {
    static func removed(from pieces: [Piece]) -> [Piece] {
        let words = pieces.map { $0.text.split(separator: " ") }
        let overlaps = pieces.indices.map { index in
            index == 0 ? 0 : overlap(pieces[index - 1], words[index - 1], pieces[index], words[index])
        }
        // People repeat themselves now and then; only live captions do so all the time.
        let rolls = overlaps.count { $0 > 0 } * 4 >= max(1, pieces.count - 1)
        var kept: [Piece] = []
        for (index, piece) in pieces.enumerated() {
            let shown = overlaps[index]
            if shown == 0 || (!rolls && (shown < words[index].count || shown < 3)) {
                kept.append(piece)
            } else if shown == words[index].count {
                if let end = piece.end, !kept.isEmpty { kept[kept.count - 1].end = end }
            } else {
                var rest = piece
                rest.text = words[index][shown...].joined(separator: " ")
                kept.append(rest)
            }
        }
        return kept
    }

    /// How many words at the beginning of a piece are the last of the one before it.
    private static func overlap(_ former: Piece, _ formerWords: [Substring], _ piece: Piece, _ words: [Substring]) -> Int {
        guard former.speaker == piece.speaker, !piece.isAnew else { return 0 }
        let gap = piece.start.flatMap { start in (former.end ?? former.start).map { start - $0 } } ?? 0
        guard gap <= 0.5 else { return 0 }
        if former.text == piece.text { return words.count }
        let longest = min(formerWords.count, words.count, 60)
        for length in stride(from: longest, to: 0, by: -1) where formerWords.suffix(length).elementsEqual(words.prefix(length)) {
            let isWhole = length == words.count || length == formerWords.count
            return length >= 3 || (isWhole && gap <= 0.1) ? length : 0
        }
        return 0
    }
}
