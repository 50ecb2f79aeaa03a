/// Cuts text into words, runs of digits and single signs, in one pass over its Unicode scalars.
package struct Tokenizer: Sendable {
    package init() {}

    package func tokens(of text: String) -> [Token] {
        var scan = Scan(text)
        while scan.step() {}
        return scan.tokens
    }

    /// The state of one pass.
    private struct Scan {
        let scalars: String.UnicodeScalarView
        var index: String.Index
        var offset = 0
        var spaced = true
        var newLine = true
        var tokens: [Token] = []

        init(_ text: String) {
            scalars = text.unicodeScalars
            index = scalars.startIndex
            tokens.reserveCapacity(text.utf8.count / 4)
        }

        /// Reads one token or one white space; false at the end.
        mutating func step() -> Bool {
            guard index < scalars.endIndex else { return false }
            let scalar = scalars[index]
            if isDigit(scalar) {
                run(.digits) { _, scalar, _ in isDigit(scalar) }
            } else if isLetter(scalar) {
                word()
            } else if scalar.properties.isWhitespace {
                spaced = true
                if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" { newLine = true }
                advance()
            } else if isInvisible(scalar) {
                advance()
            } else {
                let start = (index, offset)
                advance()
                add(.symbol, from: start, key: key(from: start.0, to: index), capitals: 0, letters: 0)
            }
            return true
        }

        mutating func advance() {
            index = scalars.index(after: index)
            offset += 1
        }

        mutating func run(_ kind: Token.Kind, while belongs: (Int, Unicode.Scalar, Scan) -> Bool) {
            let start = (index, offset)
            while index < scalars.endIndex, belongs(offset, scalars[index], self) { advance() }
            add(kind, from: start, key: key(from: start.0, to: index), capitals: 0, letters: 0)
        }

        /// Letters with the apostrophes between them; "'s" is a token of its own, so that "month's" is a month.
        mutating func word() {
            let start = (index, offset)
            var capitals = 0
            var letters = 0
            while index < scalars.endIndex {
                let scalar = scalars[index]
                if isLetter(scalar) {
                    letters += 1
                    if isCapital(scalar) { capitals += 1 }
                    advance()
                } else if isApostrophe(scalar), let next = follower(of: index), isLetter(next), !isGenitive(at: index) {
                    advance()
                } else {
                    break
                }
            }
            add(.word, from: start, key: key(from: start.0, to: index), capitals: capitals, letters: letters)
            guard index < scalars.endIndex, isApostrophe(scalars[index]), isGenitive(at: index) else { return }
            let mark = (index, offset)
            advance()
            advance()
            add(.symbol, from: mark, key: "'s", capitals: 0, letters: 0)
        }

        func follower(of position: String.Index) -> Unicode.Scalar? {
            let next = scalars.index(after: position)
            return next < scalars.endIndex ? scalars[next] : nil
        }

        /// Whether an apostrophe, "s" and the end of the word follow.
        func isGenitive(at position: String.Index) -> Bool {
            let letter = scalars.index(after: position)
            guard letter < scalars.endIndex, scalars[letter] == "s" || scalars[letter] == "S" else { return false }
            let after = scalars.index(after: letter)
            return after >= scalars.endIndex || !isLetter(scalars[after])
        }

        func key(from lower: String.Index, to upper: String.Index) -> String {
            var key = String.UnicodeScalarView()
            var plain = true
            for scalar in scalars[lower..<upper] {
                if scalar.value < 128 {
                    let value = scalar.value
                    key.append(value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value + 32)) : scalar)
                } else if isApostrophe(scalar) {
                    key.append("'")
                } else if isDash(scalar) {
                    key.append("-")
                } else {
                    plain = false
                    key.append(scalar)
                }
            }
            return plain ? String(key) : String(key).lowercased()
        }

        mutating func add(_ kind: Token.Kind, from start: (String.Index, Int), key: String, capitals: Int, letters: Int) {
            let first = scalars[start.0]
            let (key, lexeme) = kind == .digits ? (key, .unknown) : Lexicon.lexeme(of: key, kind: kind)
            tokens.append(
                Token(
                    kind: kind, key: key, start: start.1, end: offset, isSpaced: spaced, startsLine: newLine,
                    isCapitalised: kind == .word && isCapital(first), isAllCaps: letters > 1 && capitals == letters,
                    lower: start.0, upper: index, lexeme: lexeme, traits: lexeme.traits))
            spaced = false
            newLine = false
        }
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 48 && scalar.value <= 57
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 {
        let folded = scalar.value | 32
        return folded >= 97 && folded <= 122
    }
    return scalar.value > 0xA9 && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
        && scalar != "º" && scalar != "ª"
}

private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 128 ? scalar.value >= 65 && scalar.value <= 90 : scalar.properties.isUppercase
}

private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
}

/// Hyphens and dashes of every width, and the minus sign.
private func isDash(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0x2010 && scalar.value <= 0x2015) || scalar.value == 0x2212
}

/// Zero-width signs and the soft hyphen: they part nothing.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0x200B && scalar.value <= 0x200D) || scalar.value == 0xFEFF || scalar.value == 0xAD
}
