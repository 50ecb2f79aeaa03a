extension StringProtocol {
    /// The words in lower case, with straight apostrophes and without the punctuation around them.
    package var plainWords: [String] {
        lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace).compactMap { word in
            let kept = word.drop { ",.;:!…\"“”()".contains($0) }
            guard let end = kept.lastIndex(where: { !",.;:!…\"“”()".contains($0) }) else { return nil }
            return String(kept[...end])
        }
    }

    /// Longer than anybody says at once: rules about wording, which look around every figure and for every phrase, are not read into it.
    package var isPage: Bool {
        utf8.count >= 4000
    }

    /// The plain words with a space on every side, to look for phrases in.
    package var paddedWords: String {
        " " + plainWords.joined(separator: " ") + " "
    }

    /// Whether one of the phrases stands in it, as whole words; phrases are in lower case with straight apostrophes.
    package func says(anyOf phrases: [String]) -> Bool {
        let padded = paddedWords
        return phrases.contains { padded.contains(" \($0) ") }
    }
}
