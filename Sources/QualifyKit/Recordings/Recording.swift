import DealModel
import Foundation
import Understanding

/// A meeting's transcript or a mail, read and ready to be taken into the record.
package struct Recording: Sendable {
    package enum Kind: Sendable {
        case transcript, mail
    }

    /// What one voice said in one go.
    struct Passage: Sendable {
        /// As written, in the order in which people say it; nil where the file does not say whose voice it is.
        var speaker: String?
        var text: String
        /// Seconds from the beginning.
        var start: Double
    }

    let kind: Kind
    let passages: [Passage]
    /// When it was said, where the file says so itself.
    let sent: (day: Day, at: Instant)?
    /// What tells a mail from another with the same words.
    let identity: String
    package let problems: [ReadingProblem]

    /// Reads a file's bytes; whatever can be read is kept.
    package init(_ bytes: [UInt8], as kind: Kind, isHeading: @escaping @Sendable (String) -> Bool) {
        self.kind = kind
        switch kind {
        case .transcript:
            let transcript = Transcript.read(bytes, isHeading: isHeading)
            var names: [String: String] = [:]
            for participant in transcript.participants {
                for spelling in participant.spellings { names[spelling] = participant.name }
            }
            passages = transcript.turns.enumerated().map { index, turn in
                Passage(speaker: turn.speaker.map { names[$0] ?? $0 }, text: turn.text, start: turn.start ?? Double(index))
            }
            problems = transcript.problems
            sent = nil
            identity = ""
        case .mail:
            let mail = Mail.read(bytes)
            passages = mail.statements.enumerated().map { Passage(speaker: mail.speaker, text: $0.element, start: Double($0.offset)) }
            problems = mail.problems
            sent = mail.sent.map { ($0.day, $0.instant) }
            identity = mail.messageID ?? ""
        }
    }

    /// Who speaks, in the order of their first words.
    var speakers: [String] {
        var seen: Set<String> = []
        return passages.compactMap(\.speaker).filter { seen.insert($0.foldedName).inserted }
    }

    /// How many turns it has.
    package var length: Int { passages.count }

    var words: Int {
        passages.reduce(0) { $0 + $1.text.plainWords.count }
    }
}
