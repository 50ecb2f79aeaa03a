/// A name before a colon in a transcript: `Dana Ruiz: …`, `Ruiz, Dana: …`, `Speaker 1: …`, `[Dana]: …`.
struct SpeakerLabel: Hashable {
    /// How much the words before the colon look like somebody's name.
    enum Strength: Hashable {
        /// Two or more words with capitals, or a recorder's own kind of name.
        case strong
        /// One word with a capital; many a sentence begins like that.
        case weak
        /// Lower case, as in hurried notes.
        case loose
    }

    /// As written, without marks around it.
    let name: String
    let strength: Strength
    /// What follows the colon.
    let rest: String

    init?(_ line: String) {
        guard let colon = SpeakerLabel.colon(in: line) else { return nil }
        let after = line[line.index(after: colon)...]
        if line[colon] == ":", let next = after.first, !next.isWhitespace { return nil }
        guard let name = SpeakerLabel.bare(line[..<colon]), let strength = SpeakerLabel.strength(of: name) else { return nil }
        self.name = name
        self.strength = strength
        rest = after.trimmingWhitespace()
    }

    /// The colon after a name, which is short.
    private static func colon(in line: String) -> String.Index? {
        let colon = line.unicodeScalars.prefix(80).firstIndex { $0 == ":" || $0 == "：" }
        return colon.flatMap { $0 == line.startIndex ? nil : $0 }
    }

    /// The name without brackets around it.
    static func bare(_ text: Substring) -> String? {
        var name = text[...]
        if let first = name.first, "[(<".contains(first), let last = name.last, "])>".contains(last) { name = name.dropFirst().dropLast() }
        guard let last = name.last, !last.isWhitespace else { return nil }
        return name.trimmingWhitespace()
    }

    /// nil where it is nobody's name.
    static func strength(of name: String) -> Strength? {
        if SpeakerLabel.isRecordersOwn(name) { return .strong }
        if name.lowercased() == "me" { return .strong }
        let base = SpokenName.withoutCompany(name)
        let parts = base.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else { return nil }
        let words = base.split { $0 == " " || $0 == "," }
        guard (1...5).contains(words.count), words.allSatisfy(isNamePart), let first = words.first else { return nil }
        let opening = first.lowercased()
        guard !NotName.words.contains(opening), !openings.contains(opening) else { return nil }
        if words.allSatisfy({ isCapital($0) || SpokenName.particles.contains($0.lowercased()) }), words.contains(where: isCapital) {
            return words.count > 1 ? .strong : .weak
        }
        return words.count <= 2 && parts.count == 1 ? .loose : nil
    }

    /// "Speaker 1", "SPEAKER_00": voices that were told apart and not known.
    private static func isRecordersOwn(_ name: String) -> Bool {
        let words = name.split { $0 == " " || $0 == "_" }
        guard words.count == 2, let first = words.first, let last = words.last else { return false }
        return generic.contains(first.lowercased()) && last.count <= 3 && last.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }

    private static func isNamePart(_ word: Substring) -> Bool {
        guard let first = word.first, first.isLetter else { return false }
        return word.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "." }
    }

    /// Capital, or of a script that has none.
    private static func isCapital(_ word: Substring) -> Bool {
        word.first.map { $0.isUppercase || !$0.isCased } ?? false
    }

    private static let generic: Set<String> = [
        "speaker", "participant", "guest", "caller", "attendee", "person", "voice", "sprecher", "teilnehmer", "locuteur", "hablante",
    ]
    /// What opens a remark, and no name.
    private static let openings: Set<String> = [
        "question", "answer", "look", "listen", "honestly", "okay", "ok", "right", "example", "result", "yeah", "yep", "thanks", "thank",
        "update", "summary", "remember", "first", "second", "third", "finally", "problem", "actually", "anyway", "basically", "bottom",
        "fact", "point", "reason", "plus", "meaning", "translation", "correction", "warning", "quote", "guess", "sure", "true", "fair",
        "agreed", "again", "now", "then", "still", "because", "here", "here's", "imagine", "picture", "say", "see", "let's", "think",
        "tell", "ask", "how", "why", "when", "where", "whose", "whether", "http", "https", "mailto", "is", "are", "do", "does", "did",
        "can", "could", "would", "will", "should", "have", "has", "had", "was", "were", "be", "in", "on", "at", "by", "for", "from", "with",
        "of", "to", "or", "nor", "only", "two", "three", "four", "five", "your", "these", "those", "i'm", "i'd", "i'll", "i've",
        "it's", "that's", "what's", "we're", "we've", "we'll", "we'd", "you're", "there's", "subject", "date", "re", "regarding", "cc",
    ]
}

/// Which labels of a file are speakers: one that stands there once, in one word, in a file without others, is the beginning of a sentence.
struct SpeakerCensus {
    private var counts: [String: Int] = [:]
    private var strengths: [String: SpeakerLabel.Strength] = [:]
    private var labelled = 0
    private var lines = 0
    private let isHeading: @Sendable (String) -> Bool
    private var headings: [String: Bool] = [:]

    init(isHeading: @escaping @Sendable (String) -> Bool) {
        self.isHeading = isHeading
    }

    mutating func count(_ name: String?, strength: SpeakerLabel.Strength?) {
        lines += 1
        guard let name, let strength else { return }
        labelled += 1
        let key = name.foldedName
        counts[key, default: 0] += 1
        strengths[key] = strength
        if headings[key] == nil { headings[key] = isHeading(SpokenName.withoutCompany(name)) }
    }

    func isSpeaker(_ name: String) -> Bool {
        let key = name.foldedName
        guard let count = counts[key], let strength = strengths[key], headings[key] == false else { return false }
        let isUsual = labelled * 10 >= lines * 3
        return switch strength {
        case .strong: true
        case .weak: count > 1 || isUsual
        case .loose: count > 1 || (isUsual && !name.contains(" "))
        }
    }
}
