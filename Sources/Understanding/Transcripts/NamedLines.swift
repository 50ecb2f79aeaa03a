/// Reads transcripts of lines: `Dana: we decide`, with or without times, or the name and time on a line of their own.
///
/// A name is in force until the next. What stands before the first name belongs to nobody; in Google Meet's documents it ends with a line
/// "Transcript" and is left out.
struct NamedLines {
    private let source: SourceText
    private var census: SpeakerCensus
    private var headers = 0
    private var rows: [(line: Int, mark: LineMark)] = []

    init(source: SourceText, isHeading: @escaping @Sendable (String) -> Bool) {
        self.source = source
        census = SpeakerCensus(isHeading: isHeading)
        for index in source.lines.indices.dropFirst(preamble) where !source.line(index).isBlank {
            let mark = LineMark(source.line(index))
            rows.append((index, mark))
            if case .header(let name, _, _) = mark.kind {
                headers += 1
                census.count(name, strength: .strong)
            } else {
                census.count(mark.label?.name, strength: mark.label?.strength)
            }
        }
    }

    /// How many lines stand before the talk in a document of Google Meet.
    private var preamble: Int {
        let first = source.lines.indices.prefix(30).first { source.line($0).trimmed.elementsEqual("Transcript".utf8) }
        return first.map { $0 + 1 } ?? 0
    }

    func turns() -> [Transcript.Turn] {
        var pieces: [Piece] = []
        var speaker: String?
        var time: Double?
        var isUnderHeader = false
        let clock = Clock(rows.compactMap { self.time(of: $0.mark) })
        func add(_ text: String, at line: Int, isAnew: Bool) {
            guard !text.isEmpty else { return }
            pieces.append(
                Piece(speaker: speaker, text: text, start: time, line: line + 1, isAnew: isAnew, isWrapped: isUnderHeader && !isAnew))
            time = nil
        }
        for (line, mark) in rows {
            if let read = self.time(of: mark) { time = clock.offset(of: read) }
            switch mark.kind {
            case .end: break
            case .header(let name, _, let whole):
                if isHeader(name) {
                    speaker = CueVoices.isNobody(name) ? nil : name
                    isUnderHeader = true
                    // The words that follow begin something new.
                    pieces.append(Piece(speaker: nil, text: "", line: line + 1))
                } else {
                    add(whole, at: line, isAnew: true)
                }
            case .words(let text):
                if let label = mark.label, census.isSpeaker(label.name) {
                    speaker = CueVoices.isNobody(label.name) ? nil : label.name
                    isUnderHeader = false
                    add(label.rest, at: line, isAnew: true)
                } else {
                    add(text, at: line, isAnew: mark.time != nil)
                }
            }
        }
        return joined(pieces)
    }

    private func time(of mark: LineMark) -> ClockTime? {
        if case .header(let name, _, _) = mark.kind, !isHeader(name) { return nil }
        return mark.time
    }

    /// One line "Call Dana 10:30" is no header; where several lines are made like that, all are.
    private func isHeader(_ name: String) -> Bool {
        census.isSpeaker(name) && headers > 1
    }

    /// A line is a turn; a line that goes on with the sentence of the one before it, hard-wrapped, is a part of it. Hurried notes are short, so
    /// that a short line is not wrapped.
    private func joined(_ pieces: [Piece]) -> [Transcript.Turn] {
        var groups: [[Piece]] = []
        var isFresh = true
        for piece in pieces {
            if piece.text.isEmpty {
                isFresh = true
                continue
            }
            var piece = piece
            let goesOn =
                groups.last?.last.map {
                    !$0.endsSentence && $0.speaker == piece.speaker && (piece.isWrapped || ($0.text.utf8.count >= 50 && !piece.isCapital))
                } ?? false
            if isFresh || !goesOn { piece.isAnew = true }
            isFresh = false
            if piece.isAnew { groups.append([piece]) } else { groups[groups.count - 1].append(piece) }
        }
        return groups.flatMap(TurnJoining.turns)
    }
}

/// What stands at the beginning of a line of a transcript, and what is left.
private struct LineMark {
    enum Kind {
        /// A name and a time alone; the line as it stands, should it be none.
        case header(name: String, time: ClockTime, whole: String)
        case words(String)
        /// The recorder's own last line.
        case end
    }

    let kind: Kind
    var time: ClockTime?
    var label: SpeakerLabel?

    init(_ line: ArraySlice<UInt8>) {
        var rest = line.trimmed
        // Documents of Google and Word keep the bold of a name as asterisks when they become text.
        if rest.prefix(100).contains(0x2A) {
            rest = ArraySlice(Array(String(decoding: rest, as: UTF8.self).replacing("**", with: "").utf8))
        }
        if rest.starts(with: "Transcription ended after".utf8) || rest.starts(with: "Meeting ended after".utf8) {
            kind = .end
            return
        }
        if let (read, after) = LineMark.time(at: rest) {
            time = read
            rest = after.trimmed
            for dash in ["- ", "– ", "— "] where rest.starts(with: dash.utf8) { rest = rest.dropFirst(dash.utf8.count) }
        }
        let text = String(cleaning: rest)
        if let read = time, SpeakerLabel.strength(of: text) == .strong {
            kind = .header(name: text, time: read, whole: text)
            return
        }
        if time == nil, let header = LineMark.header(rest, whole: text) {
            kind = header.kind
            time = header.time
            return
        }
        if let found = SpeakerLabel(text) {
            label = found
        } else if let (read, name, words) = LineMark.timeInLabel(text), let found = SpeakerLabel(name + ": " + words) {
            label = found
            time = time ?? read
        }
        kind = .words(text)
    }

    /// `[00:01:02]`, `(1:02)` or `00:01:02`, and what follows it.
    private static func time(at line: ArraySlice<UInt8>) -> (ClockTime, ArraySlice<UInt8>)? {
        guard let first = line.first else { return nil }
        if first == 0x5B || first == 0x28 {
            guard let time = ClockTime(line.dropFirst()), time.end < line.endIndex, line[time.end] == 0x5D || line[time.end] == 0x29 else {
                return nil
            }
            return (time, line[(time.end + 1)...])
        }
        guard let time = ClockTime(line) else { return nil }
        // "10:30 we stop" is what somebody said; only hours, minutes and seconds, or nothing else on the line, are a mark.
        let after = line[time.end...]
        guard after.isEmpty || after.first.map({ $0 <= 0x20 }) ?? false else { return nil }
        let head = String(cleaning: after.prefix(100))
        let isName = SpeakerLabel(head) != nil || SpeakerLabel.strength(of: head) == .strong
        let isMark = time.hasHours || after.isBlank || isName
        return isMark ? (time, after) : nil
    }

    /// `Dana Ruiz  00:12`, `Dana Ruiz (00:12)`, `Dana Ruiz - 00:12`, `[Dana Ruiz] 10:02:03`.
    private static func header(_ line: ArraySlice<UInt8>, whole: String) -> (kind: Kind, time: ClockTime)? {
        guard line.count <= 100, let colon = line.lastIndex(of: 0x3A), line.firstIndex(where: \.isDigit) != nil else { return nil }
        // The time begins with the first digit of the last run of digits, colons and what stands between them.
        var start = colon
        while start > line.startIndex, line[start - 1].isDigit || line[start - 1] == 0x3A { start -= 1 }
        guard start > line.startIndex, let time = ClockTime(line[start...]) else { return nil }
        let isBracketed = line[start - 1] == 0x5B || line[start - 1] == 0x28
        guard isBracketed || line[start - 1] <= 0x20 else { return nil }
        let after = line[time.end...].trimmed
        guard isBracketed ? after.count == 1 : after.isEmpty else { return nil }
        var before = String(cleaning: line[..<(isBracketed ? start - 1 : start)])
        for dash in [" -", " –", " —"] where before.hasSuffix(dash) { before = String(before.dropLast(dash.count)) }
        guard let name = SpeakerLabel.bare(before[...]), let strength = SpeakerLabel.strength(of: name), strength != .loose else {
            return nil
        }
        return (.header(name: name, time: time, whole: whole), time)
    }

    /// `Dana (10:02): we decide`, `Dana [10:02]: …`, `Dana 10:02: …`.
    private static func timeInLabel(_ text: String) -> (ClockTime, String, String)? {
        let bytes = ArraySlice(Array(text.utf8))
        guard let digit = bytes.prefix(80).firstIndex(where: \.isDigit), digit > 1, let time = ClockTime(bytes[digit...]) else {
            return nil
        }
        let isBracketed = bytes[digit - 1] == 0x5B || bytes[digit - 1] == 0x28
        var end = time.end
        if isBracketed {
            guard end < bytes.endIndex, bytes[end] == 0x5D || bytes[end] == 0x29 else { return nil }
            end += 1
        }
        guard end < bytes.endIndex, bytes[end] == 0x3A, end + 1 == bytes.endIndex || bytes[end + 1] == 0x20 else { return nil }
        let name = String(cleaning: bytes[..<(isBracketed ? digit - 1 : digit)])
        return (time, name, String(cleaning: bytes[(end + 1)...]))
    }
}

/// Brings the times of lines to seconds from the beginning: recorders write either those or the time of day.
private struct Clock {
    private let begin: Double

    init(_ times: [ClockTime]) {
        // No recording is first heard an hour in: such times are of the day.
        let first = times.first
        begin = first.map { $0.isTimeOfDay || ($0.hasHours && $0.seconds >= 3600) ? $0.seconds : 0 } ?? 0
    }

    func offset(of time: ClockTime) -> Double {
        let offset = time.seconds - begin
        // The meeting ran past midnight.
        return offset < 0 ? offset + 86400 : offset
    }
}
