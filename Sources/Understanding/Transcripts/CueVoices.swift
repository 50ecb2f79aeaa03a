/// Words of one voice in one cue or line, before sentences are put together.
struct Piece {
    var speaker: String?
    var text: String
    var start: Double?
    var end: Double?
    var line: Int
    var cue: String?
    /// Another voice than before, even where neither has a name; nothing before goes on here.
    var isAnew = false
    /// A line after a line of its own with the name: hard-wrapped words.
    var isWrapped = false

    var endsSentence: Bool { Sentences.isFinished(text) }
}

/// Finds out who speaks in each cue: by voice tags, or, in a file that has none, by names in the words (`Dana Ruiz: …`).
struct CueVoices {
    private(set) var problems: [ReadingProblem] = []
    private var census: SpeakerCensus

    init(isHeading: @escaping @Sendable (String) -> Bool) {
        census = SpeakerCensus(isHeading: isHeading)
    }

    private struct Row {
        var piece: Piece
        var label: SpeakerLabel?
    }

    mutating func pieces(of cues: [Cue]) -> [Piece] {
        var rows: [[Row]] = []
        var hasVoices = false
        for cue in cues {
            let text = CueText(cue.lines)
            if let offset = text.unclosedTag {
                problems.append(ReadingProblem(line: cue.words.lowerBound + offset + 1, kind: .unclosedTag))
            }
            hasVoices = hasVoices || text.spans.contains { $0.voice != nil }
            rows.append(text.spans.flatMap { span in rowsOf(span, in: cue) })
        }
        if hasVoices { return rows.flatMap { $0.map(\.piece) } }
        for row in rows.joined() { census.count(row.label?.name, strength: row.label?.strength) }
        return named(rows)
    }

    /// A span with a voice is one row; without, each line that begins with a mark or a name of its own begins another.
    private func rowsOf(_ span: CueText.Span, in cue: Cue) -> [Row] {
        func piece(_ text: String, _ line: Int) -> Piece {
            Piece(speaker: nil, text: text, start: cue.start, end: cue.end, line: cue.words.lowerBound + line + 1, cue: cue.id)
        }
        if let voice = span.voice {
            var whole = piece(String(cleaning: span.text), span.line)
            whole.speaker = CueVoices.isNobody(voice) ? nil : voice
            return whole.text.isEmpty ? [] : [Row(piece: whole, label: nil)]
        }
        var rows: [Row] = []
        for (offset, line) in span.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var text = String(cleaning: line)
            var isAnew = false
            for mark in [">>>", ">>", "- ", "– "] where text.hasPrefix(mark) {
                text = String(text.dropFirst(mark.count)).trimmingWhitespace()
                isAnew = true
            }
            if text.isEmpty { continue }
            let label = SpeakerLabel(text)
            if !isAnew, label == nil, !rows.isEmpty {
                rows[rows.count - 1].piece.text += " " + text
            } else {
                var next = piece(text, span.line + offset)
                next.isAnew = isAnew
                rows.append(Row(piece: next, label: label))
            }
        }
        return rows
    }

    /// The pieces with the names that their words begin with.
    private func named(_ cues: [[Row]]) -> [Piece] {
        func speaker(_ row: Row?) -> String? {
            row?.label.flatMap { census.isSpeaker($0.name) && $0.strength != .loose ? $0.name : nil }
        }
        let isInForce = CueVoices.namesOnlyChanges(cues.map { speaker($0.first) })
        var pieces: [Piece] = []
        var last: String?
        for (index, row) in cues.joined().enumerated() {
            var piece = row.piece
            if let name = speaker(row), let label = row.label {
                last = CueVoices.isNobody(name) ? nil : name
                piece.speaker = last
                piece.text = label.rest
            } else {
                if piece.isAnew { last = nil }
                if isInForce { piece.speaker = last }
            }
            // A line that only looked like a label goes on with the line before it in the same cue.
            if index > 0, row.label != nil, speaker(row) == nil, !piece.isAnew, let former = pieces.last, former.cue == piece.cue,
                former.start == piece.start, former.line + 1 == piece.line
            {
                pieces[pieces.count - 1].text += " " + piece.text
            } else if !piece.text.isEmpty {
                pieces.append(piece)
            }
        }
        return pieces
    }

    /// Whether the file names a speaker only where another begins: then a name is in force until the next. Where the same name stands on cue
    /// after cue, each cue is named for itself, and one without a name may be anybody's.
    private static func namesOnlyChanges(_ names: [String?]) -> Bool {
        let hasRepeats = zip(names, names.dropFirst()).contains { $0 != nil && $0 == $1 }
        return !hasRepeats && Set(names.compactMap { $0 }).count > 1
    }

    /// What recorders write where they do not know a voice.
    static func isNobody(_ name: String) -> Bool {
        ["unknown", "unknown speaker", "unidentified", "unidentified speaker", "unknown participant"].contains(name.lowercased())
    }
}
