extension String {
    /// One line fit for the screen and the record: white space and control characters become single spaces, signs that nobody sees go.
    init(cleaning scalars: some Sequence<Unicode.Scalar>) {
        var kept = String.UnicodeScalarView()
        var isSpaceDue = false
        for scalar in scalars {
            if scalar.isSpaceOrControl {
                isSpaceDue = true
            } else if !scalar.isInvisible {
                if isSpaceDue, !kept.isEmpty { kept.append(" ") }
                isSpaceDue = false
                kept.append(scalar)
            }
        }
        self.init(kept)
    }

    init(cleaning bytes: ArraySlice<UInt8>) {
        self.init(cleaning: String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    /// Runs of what is no white space.
    var wordCount: Int {
        var count = 0
        var isInWord = false
        for byte in utf8 {
            if byte == 0x20 {
                isInWord = false
            } else if !isInWord {
                isInWord = true
                count += 1
            }
        }
        return count
    }
}

extension Unicode.Scalar {
    var isSpaceOrControl: Bool {
        value < 0x80 ? value <= 0x20 || value == 0x7F : value <= 0xA0 || properties.isWhitespace
    }

    /// Marks of direction, width and order, and the soft hyphen: they would keep words from being found, or turn a terminal's line around.
    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension Sequence<UInt8> {
    var isBlank: Bool {
        allSatisfy { $0 <= 0x20 }
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces and control characters at both ends.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}
