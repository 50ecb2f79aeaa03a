extension StringProtocol {
    /// The words in lower case, with straight apostrophes and without the punctuation around them.
    package var plainWords: [String] {
        if let words = asciiWords { return words.map { String(decoding: $0, as: UTF8.self) } }
        return lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace).compactMap { word in
            let kept = word.drop { ",.;:!…\"“”()".contains($0) }
            guard let end = kept.lastIndex(where: { !",.;:!…\"“”()".contains($0) }) else { return nil }
            return String(kept[...end])
        }
    }

    /// The same as bytes where the text is ASCII, as nearly all is; every rule about wording begins with this, many times a line.
    fileprivate var asciiWords: [ArraySlice<UInt8>]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            guard byte < 0x80 else { return nil }
            bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return bytes.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }).compactMap { word in
            guard let start = word.firstIndex(where: { !$0.isPunctuation }), let end = word.lastIndex(where: { !$0.isPunctuation }) else {
                return nil
            }
            return word[start...end]
        }
    }

    /// Longer than anybody says at once: rules about wording, which look around every figure and for every phrase, are not read into it.
    package var isPage: Bool {
        utf8.count >= 4000
    }

    /// Whether one of the phrases stands in it, as whole words; phrases are in lower case with straight apostrophes.
    package func says(anyOf phrases: [String]) -> Bool {
        PaddedWords(self).say(anyOf: phrases)
    }
}

/// The plain words of a text with a space on every side, to look for several lists of phrases in.
package struct PaddedWords: Sendable {
    private let bytes: [UInt8]

    package init(_ text: some StringProtocol) {
        var bytes: [UInt8] = [0x20]
        if let words = text.asciiWords {
            for word in words {
                bytes += word
                bytes.append(0x20)
            }
        } else {
            for word in text.plainWords {
                bytes += word.utf8
                bytes.append(0x20)
            }
        }
        self.bytes = bytes
    }

    /// Whether one of the phrases stands in it, as whole words.
    package func say(anyOf phrases: [String]) -> Bool {
        phrases.contains(where: say)
    }

    package func say(_ phrase: String) -> Bool {
        var phrase = phrase
        return phrase.withUTF8 { wanted in
            guard let first = wanted.first, bytes.count >= wanted.count + 2 else { return false }
            return bytes.withUnsafeBufferPointer { text in
                for start in 1...(text.count - wanted.count - 1) where text[start] == first && text[start - 1] == 0x20 {
                    guard text[start + wanted.count] == 0x20 else { continue }
                    if wanted.indices.allSatisfy({ text[start + $0] == wanted[$0] }) { return true }
                }
                return false
            }
        }
    }
}

extension UInt8 {
    /// One of `,.;:!"()`.
    fileprivate var isPunctuation: Bool {
        switch self {
        case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x22, 0x28, 0x29: true
        default: false
        }
    }
}
