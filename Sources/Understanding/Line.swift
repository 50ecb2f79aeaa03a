import DealModel

/// A typed line, taken apart by its marks before anybody asks what its words mean.
package enum Line: Hashable, Sendable {
    /// Nothing but white space.
    case blank
    /// `/plan`, with what follows the name.
    case command(name: String, argument: String)
    /// A lone `?`: why is this asked, and what is a good answer?
    case why
    /// `#`: a private thought.
    case privateNote(String)
    /// `Dana:` alone: who speaks from here on.
    case speaker(SpeakerMark)
    /// Words, with the marks that stood before them.
    case words(String, speaker: SpeakerMark?, criterion: Criterion?)
    /// An `@` that names no criterion; the word as typed.
    case unknownCriterion(String)
}

/// `Name:` or `me:` before a line.
package enum SpeakerMark: Hashable, Sendable {
    case me
    case name(String)
}

/// Reads the marks of INTERFACE: `/`, `@criterion`, `#`, `Name:`, and their escapes.
package struct LineReading: Sendable {
    /// Words before a colon that are headings, never speakers ("Budget", "Next steps").
    let isHeading: @Sendable (String) -> Bool

    package init(isHeading: @escaping @Sendable (String) -> Bool) {
        self.isHeading = isHeading
    }

    package func read(_ typed: String) -> Line {
        let line = typed.trimmingWhitespace()
        if line.isEmpty { return .blank }
        if line == "?" { return .why }
        if line.hasPrefix("//") { return .words(String(line.dropFirst()), speaker: nil, criterion: nil) }
        if line.hasPrefix("/") { return command(line.dropFirst()) }
        var rest = line[...]
        var speaker: SpeakerMark?
        var criterion: Criterion?
        while true {
            if rest.hasPrefix("@@") || rest.hasPrefix("##") {
                rest = rest.dropFirst()
                break
            }
            if rest.hasPrefix("#") { return .privateNote(rest.dropFirst().trimmingWhitespace()) }
            if criterion == nil, rest.hasPrefix("@") {
                let word = rest.dropFirst().prefix { !$0.isWhitespace }
                guard let named = Criterion.named(String(word)) else { return .unknownCriterion(String(word)) }
                criterion = named
                rest = rest.dropFirst(word.count + 1).drop(while: \.isWhitespace)
                continue
            }
            if speaker == nil, let (mark, after) = speakerMark(rest) {
                speaker = mark
                rest = after.drop(while: \.isWhitespace)
                continue
            }
            break
        }
        let words = rest.trimmingWhitespace()
        if words.isEmpty, let speaker { return .speaker(speaker) }
        return .words(words, speaker: speaker, criterion: criterion)
    }

    private func command(_ text: Substring) -> Line {
        let name = text.prefix { !$0.isWhitespace }
        return .command(name: name.lowercased(), argument: text.dropFirst(name.count).trimmingWhitespace())
    }

    /// A name is one to three words of letters right before a colon that ends a word.
    private func speakerMark(_ text: Substring) -> (SpeakerMark, Substring)? {
        guard let colon = text.prefix(60).firstIndex(of: ":") else { return nil }
        let after = text[text.index(after: colon)...]
        if let next = after.first, !next.isWhitespace { return nil }
        let name = text[..<colon]
        guard !name.isEmpty, name.last?.isWhitespace == false else { return nil }
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        guard (1...3).contains(words.count), words.allSatisfy({ $0.isNamePart }) else { return nil }
        if name.lowercased() == "me" { return (.me, after) }
        return isHeading(String(name)) ? nil : (.name(String(name)), after)
    }
}

extension Criterion {
    /// The criterion of an id, or of a prefix that only one id has.
    package static func named(_ word: String) -> Criterion? {
        let wanted = word.lowercased()
        if let exact = Criterion(rawValue: wanted) { return exact }
        guard !wanted.isEmpty else { return nil }
        let candidates = allCases.filter { $0.rawValue.hasPrefix(wanted) }
        return candidates.count == 1 ? candidates.first : nil
    }
}

extension StringProtocol {
    package func trimmingWhitespace() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }

    /// Letters, with the marks that names have: O'Neil, Anne-Marie, J. R.
    fileprivate var isNamePart: Bool {
        guard let first, first.isLetter else { return false }
        return allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "." }
    }
}
