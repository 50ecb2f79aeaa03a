/// Something in a transcript or mail that could not be read, or was read by a guess.
package struct ReadingProblem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case empty, notText, nothingSaid
        /// Bytes that are no UTF-8; the name of the character set they were read in.
        case encoding(readAs: String)
        case noHeader
        /// The line as far as it is worth showing.
        case badTiming(String)
        case endBeforeStart
        case missingBlankLine
        case textWithoutTiming
        case unclosedTag
        case truncated
        case severalMails
        /// The name of the character set.
        case unknownCharset(String)
        /// The name of the transfer encoding.
        case badTransferEncoding(String)
        case noSender, noDate
        /// The date as written.
        case badDate(String)
        case noText
        case tooDeep
    }

    /// Counted from 1.
    package var line: Int
    package var kind: Kind

    package init(line: Int, kind: Kind) {
        self.line = line
        self.kind = kind
    }

    /// One clear sentence without a full stop: where, what, and what was made of it.
    package var message: String {
        "line \(line): \(what)"
    }

    private var what: String {
        switch kind {
        case .empty: "the file is empty"
        case .notText: "this is no text file; export the transcript as WebVTT, SRT or plain text"
        case .nothingSaid: "no words were found"
        case .encoding(let name): "these bytes are no UTF-8; they were read as \(name)"
        case .noHeader: "the first line is not WEBVTT; the cues were read all the same"
        case .badTiming(let line): "“\(line)” is no timing like 00:01:02.000 --> 00:01:04.000; the words were kept without their time"
        case .endBeforeStart: "the cue ends before it starts; its end was left out"
        case .missingBlankLine: "a blank line is missing before this cue; it was read as a cue of its own"
        case .textWithoutTiming: "words without a timing; they were kept without their time"
        case .unclosedTag: "a tag has no “>”; the words were kept"
        case .truncated: "the file ends in the middle of this cue"
        case .severalMails: "another mail begins here; only the first was read (a file holds one mail)"
        case .unknownCharset(let name): "the character set “\(name)” is not known; what is not ASCII in it was left out"
        case .badTransferEncoding(let name): "parts of this text are no \(name); the rest was kept"
        case .noSender: "the mail does not say who sent it (no From)"
        case .noDate: "the mail does not say when it was sent (no Date)"
        case .badDate(let date): "“\(date)” is no date that a mail may have"
        case .noText: "the mail holds no text of its own"
        case .tooDeep: "parts inside parts inside parts; what lies deeper was left out"
        }
    }
}
