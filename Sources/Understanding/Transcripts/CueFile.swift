/// One cue as the file has it.
struct Cue {
    var id: String?
    var start: Double?
    var end: Double?
    /// The indices of the lines of its words.
    var words: Range<Int>
    /// The words, one element a line.
    var lines: [ArraySlice<UInt8>]
}

/// Takes a WebVTT or SubRip file apart into cues (W3C, "WebVTT: The Web Video Text Tracks Format", parsing rules), and keeps what a player would drop:
/// cues with a broken timing, words without one, cues that no blank line parts.
struct CueFile {
    let source: SourceText
    private(set) var problems: [ReadingProblem] = []
    private var cues: [Cue] = []

    init(source: SourceText, format: Transcript.Format) {
        self.source = source
        self.format = format
    }

    private let format: Transcript.Format

    /// nil where the file has no cues.
    static func format(of source: SourceText) -> Transcript.Format? {
        if let first = source.lines.first.map({ source.bytes[$0] }), isHeader(first) { return .webVTT }
        for index in source.lines.indices {
            let line = source.line(index)
            guard let timing = CueTiming(line, anyArrow: false), timing.isWhole else { continue }
            return line.prefix { $0 != 0x2D }.contains(0x2C) ? .subRip : .webVTT
        }
        return nil
    }

    private static func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "WEBVTT".utf8) && (line.count == 6 || line[line.startIndex + 6] <= 0x20)
    }

    mutating func read() -> [Cue] {
        var index = skipHeader()
        while index < source.lines.count {
            index = source.line(index).isBlank ? index + 1 : block(from: index)
        }
        markTruncation()
        return cues
    }

    /// The index of the first line after the header and its text.
    private mutating func skipHeader() -> Int {
        guard let first = source.lines.first.map({ source.bytes[$0] }), CueFile.isHeader(first) else {
            if format == .webVTT { problems.append(ReadingProblem(line: 1, kind: .noHeader)) }
            return 0
        }
        var index = 1
        while index < source.lines.count, !source.line(index).isBlank, !startsCue(index) { index += 1 }
        return index
    }

    /// Whether a cue begins on a line: its timing is there, or on the next after an id.
    private func startsCue(_ index: Int) -> Bool {
        if CueTiming(source.line(index), anyArrow: false) != nil { return true }
        guard index + 1 < source.lines.count, CueTiming(source.line(index + 1), anyArrow: false) != nil else { return false }
        return CueFile.isID(source.line(index))
    }

    /// A number, or the kind of id that recorders make: hexadecimal digits, hyphens and slashes.
    private static func isID(_ line: ArraySlice<UInt8>) -> Bool {
        let id = line.trimmed
        guard !id.isEmpty, id.count <= 80, id.contains(where: \.isDigit) else { return false }
        return id.allSatisfy { $0.isDigit || (0x61...0x66).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x2F }
    }

    /// Reads what begins on a line that is not blank, and returns the index after it.
    private mutating func block(from start: Int) -> Int {
        let line = source.line(start)
        let isLast = start + 1 >= source.lines.count
        if let timing = CueTiming(line, anyArrow: false) { return cue(id: nil, timing: timing, timingLine: start) }
        if !isLast, let timing = CueTiming(source.line(start + 1), anyArrow: CueFile.isID(line)) {
            return cue(id: String(cleaning: line), timing: timing, timingLine: start + 1)
        }
        if format == .webVTT, isAside(line) { return skip(from: start + 1) }
        if let timing = CueTiming(line, anyArrow: true),
            timing.start != nil || timing.end != nil || line.prefix(200).contains(where: \.isDigit)
        {
            return cue(id: nil, timing: timing, timingLine: start)
        }
        return stray(from: start)
    }

    /// NOTE, STYLE and REGION: nobody says them.
    private func isAside(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.prefix { $0 > 0x20 }
        if word.elementsEqual("NOTE".utf8) { return true }
        return (word.elementsEqual("STYLE".utf8) || word.elementsEqual("REGION".utf8)) && line[word.endIndex...].isBlank
    }

    private func skip(from start: Int) -> Int {
        var index = start
        while index < source.lines.count, !source.line(index).isBlank, !startsCue(index) { index += 1 }
        return index
    }

    private mutating func cue(id: String?, timing: CueTiming, timingLine: Int) -> Int {
        if !timing.isWhole {
            let shown = String(String(cleaning: source.line(timingLine).prefix(200)).prefix(60))
            problems.append(ReadingProblem(line: timingLine + 1, kind: .badTiming(shown)))
        }
        var cue = Cue(id: id, start: timing.start, end: timing.end, words: 0..<0, lines: [])
        if let from = timing.start, let to = timing.end, to < from {
            problems.append(ReadingProblem(line: timingLine + 1, kind: .endBeforeStart))
            cue.end = nil
        }
        return words(of: &cue, from: timingLine + 1)
    }

    /// Words that stand where no cue is: a cue that lost its timing, or one that has a blank line in it.
    private mutating func stray(from start: Int) -> Int {
        problems.append(ReadingProblem(line: start + 1, kind: .textWithoutTiming))
        var cue = Cue(id: nil, start: nil, end: nil, words: 0..<0, lines: [])
        var first = start
        if CueFile.isID(source.line(start)) {
            cue.id = String(cleaning: source.line(start))
            first += 1
        }
        return words(of: &cue, from: first)
    }

    private mutating func words(of cue: inout Cue, from start: Int) -> Int {
        var index = start
        while index < source.lines.count, !source.line(index).isBlank {
            if startsCue(index) {
                problems.append(ReadingProblem(line: index + 1, kind: .missingBlankLine))
                break
            }
            index += 1
        }
        cue.words = start..<index
        cue.lines = cue.words.map(source.line)
        cues.append(cue)
        return index
    }

    /// A file that stops behind a timing has lost the rest.
    private mutating func markTruncation() {
        guard let last = cues.last, last.words.isEmpty, last.words.lowerBound >= source.lines.count else { return }
        let line = max(1, source.lines.count)
        if problems.last?.line != line { problems.append(ReadingProblem(line: line, kind: .truncated)) }
    }
}
