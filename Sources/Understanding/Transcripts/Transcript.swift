/// A recorded meeting as its file has it: who said what and when, in the order of the file.
package struct Transcript: Hashable, Sendable {
    /// How the file was written; found from its content, never from its name.
    package enum Format: String, Sendable {
        case webVTT, subRip
        /// `Name: text`, with or without times.
        case lines
    }

    /// What one person said in one go: whole sentences, as far as the file has them.
    package struct Turn: Hashable, Sendable {
        /// The name as written; nil where the file does not say whose voice it is.
        package var speaker: String?
        /// One line without tags, entities, control characters and doubled spaces.
        package var text: String
        /// Seconds from the beginning of the recording; nil where the file has no time. Of a joined turn the first cue's.
        package var start: Double?
        package var end: Double?
        /// The line of the file that the words begin on, counted from 1.
        package var line: Int
        /// The id of the (first) cue.
        package var cue: String?

        package init(
            speaker: String?, text: String, start: Double? = nil, end: Double? = nil, line: Int, cue: String? = nil
        ) {
            self.speaker = speaker
            self.text = text
            self.start = start
            self.end = end
            self.line = line
            self.cue = cue
        }
    }

    package var format: Format
    package var turns: [Turn]
    /// What could not be read, or was read by a guess, in the order of its lines.
    package var problems: [ReadingProblem]

    /// Reads WebVTT, SubRip, or lines of `Name: text`; whatever the bytes, what can be read is kept, and nothing traps.
    ///
    /// A cue without a speaker has an unknown voice. There are two exceptions, since false evidence is worse than missed evidence: a cue that goes on
    /// with an unfinished sentence, and files that name the speaker in the text and only where it changes. In `Name: text` a name is in
    /// force until the next. Time grows with the length of the file and no faster.
    ///
    /// - Parameter isHeading: what stands before a colon and is nobody's name, as for `LineReading`.
    package static func read(_ bytes: [UInt8], isHeading: @escaping @Sendable (String) -> Bool) -> Transcript {
        let source = SourceText(bytes)
        guard source.isText, !source.isBlank else {
            let kind: ReadingProblem.Kind = source.isText ? .empty : .notText
            return Transcript(format: .lines, turns: [], problems: [ReadingProblem(line: 1, kind: kind)])
        }
        let format = CueFile.format(of: source) ?? .lines
        var problems = source.problems
        let turns: [Turn]
        switch format {
        case .webVTT, .subRip:
            var file = CueFile(source: source, format: format)
            let cues = file.read()
            problems += file.problems
            var voices = CueVoices(isHeading: isHeading)
            let pieces = voices.pieces(of: cues)
            problems += voices.problems
            turns = TurnJoining.turns(of: RollingCaptions.removed(from: pieces))
        case .lines:
            turns = NamedLines(source: source, isHeading: isHeading).turns()
        }
        if turns.isEmpty, problems.isEmpty { problems.append(ReadingProblem(line: 1, kind: .nothingSaid)) }
        problems.sort { $0.line < $1.line }
        return Transcript(format: format, turns: turns, problems: problems)
    }
}
