/// Puts sentences together that run over several cues.
///
/// A cue is joined to the one before it where the same voice goes on with a sentence that has not ended, at most three seconds later, and
/// the whole stays within sixty words; beyond that the turn is cut where its last whole sentence ends.
enum TurnJoining {
    private static let longestGap = 3.0
    private static let mostWords = 60

    static func turns(of pieces: [Piece]) -> [Transcript.Turn] {
        // Where nothing is punctuated, everything is an unfinished sentence: then an unknown voice stays unknown.
        let isPunctuated = pieces.count(where: \.endsSentence) * 3 >= pieces.count
        var turns: [Transcript.Turn] = []
        var open: [Piece] = []
        var words = 0
        for piece in pieces {
            let count = piece.text.wordCount
            if let last = open.last, goesOn(last, with: piece, isPunctuated: isPunctuated) {
                var piece = piece
                piece.speaker = last.speaker
                if words + count > mostWords {
                    open = rest(of: open, emittingTo: &turns)
                    words = open.reduce(0) { $0 + $1.text.wordCount }
                }
                open.append(piece)
                words += count
            } else {
                emit(open, to: &turns)
                open = [piece]
                words = count
            }
        }
        emit(open, to: &turns)
        return turns
    }

    private static func goesOn(_ last: Piece, with piece: Piece, isPunctuated: Bool) -> Bool {
        guard !piece.isAnew, last.speaker == piece.speaker || (piece.speaker == nil && isPunctuated && !piece.isCapital) else {
            return false
        }
        if last.endsSentence, !(last.trailsOff && piece.isContinuing) { return false }
        guard let start = piece.start, let end = last.end ?? last.start else { return true }
        return start - end <= longestGap
    }

    private static func emit(_ pieces: [Piece], to turns: inout [Transcript.Turn]) {
        guard let first = pieces.first else { return }
        let text = pieces.map(\.text).joined(separator: " ")
        turns.append(
            Transcript.Turn(
                speaker: first.speaker, text: text, start: first.start, end: pieces.last?.end, line: first.line, cue: first.cue))
    }

    /// Emits the pieces up to the last sentence that begins inside them, and returns what is left of them; all where no sentence does.
    private static func rest(of pieces: [Piece], emittingTo turns: inout [Transcript.Turn]) -> [Piece] {
        for index in pieces.indices.reversed() {
            guard let cut = Sentences.of(pieces[index].text).last, cut.range.lowerBound > 0 else { continue }
            var done = pieces[index]
            done.text = String(String.UnicodeScalarView(done.text.unicodeScalars.prefix(cut.range.lowerBound))).trimmingWhitespace()
            var left = pieces[index]
            left.text = cut.text
            emit(pieces[..<index] + [done], to: &turns)
            return [left] + pieces[(index + 1)...]
        }
        emit(pieces, to: &turns)
        return []
    }
}

extension Piece {
    var isCapital: Bool { text.first { $0.isLetter }?.isUppercase ?? false }

    /// Ends in an ellipsis.
    var trailsOff: Bool { text.hasSuffix("…") || text.hasSuffix("...") }

    /// Goes on where an ellipsis left off.
    var isContinuing: Bool { !isCapital || text.hasPrefix("…") || text.hasPrefix("...") }
}
