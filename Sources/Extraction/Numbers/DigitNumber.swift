import Foundation

/// A number in digits with its grouping and decimal signs, read as any of the common ways to write one.
struct DigitNumber {
    var value: Decimal
    /// The token after it.
    var end: Int
    var traits: NumberToken.Traits

    /// The most pieces a figure can have; longer chains are codes.
    static let longestChain = 8
    private static let longestRun = 15

    /// Reads the digits at a token; nil where they are no number (too long, an address, a version).
    static func read(_ tokens: [Token], at start: Int) -> DigitNumber? {
        var pieces = [tokens[start].key]
        var signs: [String] = []
        var end = start + 1
        while end + 1 < tokens.count, pieces.count <= longestChain, tokens[end].kind == .symbol, !tokens[end].isSpaced,
            [",", ".", "'"].contains(tokens[end].key), tokens[end + 1].kind == .digits, !tokens[end + 1].isSpaced
        {
            signs.append(tokens[end].key)
            pieces.append(tokens[end + 1].key)
            end += 2
        }
        if signs.isEmpty { return plain(tokens, at: start) }
        guard pieces.count <= longestChain, pieces.reduce(0, { $0 + $1.utf8.count }) <= longestRun else { return nil }
        return assemble(pieces, signs, end)
    }

    private static func plain(_ tokens: [Token], at start: Int) -> DigitNumber? {
        let digits = tokens[start].key
        guard digits.utf8.count <= longestRun else { return nil }
        if let spaced = spaceGrouped(tokens, at: start) { return spaced }
        let leadingZero = digits.utf8.count > 1 && digits.utf8.first == 48
        guard !leadingZero, let value = Decimal(string: digits) else { return nil }
        var traits: NumberToken.Traits = .digits
        if digits.utf8.count == 4 { traits.insert(.year) }
        return DigitNumber(value: value, end: start + 1, traits: traits)
    }

    /// 1 000 000: groups of three parted by single spaces.
    private static func spaceGrouped(_ tokens: [Token], at start: Int) -> DigitNumber? {
        let head = tokens[start].key
        guard head.utf8.count <= 3, head.utf8.first != 48 else { return nil }
        var digits = head
        var end = start + 1
        while end < tokens.count, tokens[end].kind == .digits, tokens[end].isSpaced, tokens[end].start == tokens[end - 1].end + 1,
            tokens[end].key.utf8.count == 3, !tokens[end].startsLine, end - start < 6
        {
            digits += tokens[end].key
            end += 1
        }
        guard end > start + 1, let value = Decimal(string: digits) else { return nil }
        if end < tokens.count {
            let next = tokens[end]
            if next.kind == .digits { return nil }
            let joins = next.kind == .symbol && !next.isSpaced && ["-", "/", ":"].contains(next.key)
            if joins, end + 1 < tokens.count, tokens[end + 1].kind == .digits { return nil }
        }
        return DigitNumber(value: value, end: end, traits: [.digits, .grouped])
    }

    private static func assemble(_ pieces: [String], _ signs: [String], _ end: Int) -> DigitNumber? {
        let groups = Set(signs)
        if groups.count == 1, signs.count > 1 || signs[0] == "'" {
            return grouped(pieces, end)
        }
        if groups.count == 1 {
            return single(pieces, sign: signs[0], end)
        }
        guard groups.count == 2, let last = signs.last, signs.dropLast().allSatisfy({ $0 == signs[0] }), signs[0] != last,
            let whole = grouped(Array(pieces.dropLast()), end), let part = pieces.last,
            let value = Decimal(string: digits(of: pieces.dropLast()) + "." + part)
        else { return nil }
        return DigitNumber(value: value, end: end, traits: whole.traits.union(.fraction))
    }

    private static func digits(of pieces: some Sequence<String>) -> String {
        pieces.joined()
    }

    /// Groups of three, or of two before the last three as in India.
    private static func grouped(_ pieces: [String], _ end: Int) -> DigitNumber? {
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1, last.utf8.count == 3, (1...3).contains(first.utf8.count)
        else { return nil }
        let middle = pieces.dropFirst().dropLast()
        let western = middle.allSatisfy { $0.utf8.count == 3 }
        let indian = first.utf8.count <= 2 && middle.allSatisfy { $0.utf8.count == 2 }
        guard western || indian, let value = Decimal(string: digits(of: pieces)) else { return nil }
        return DigitNumber(value: value, end: end, traits: [.digits, .grouped])
    }

    private static func single(_ pieces: [String], sign: String, _ end: Int) -> DigitNumber? {
        let whole = pieces[0]
        let part = pieces[1]
        if sign == ",", part.utf8.count == 3, whole.utf8.count <= 3, whole != "0" { return grouped(pieces, end) }
        if sign == ",", part.utf8.count > 2 { return nil }
        guard whole.utf8.count <= 1 || whole.utf8.first != 48, let value = Decimal(string: whole + "." + part) else { return nil }
        var traits: NumberToken.Traits = [.digits, .fraction]
        if sign == ".", part.utf8.count == 3, whole.utf8.count <= 3, whole != "0" { traits.insert(.maybeGrouped) }
        return DigitNumber(value: value, end: end, traits: traits)
    }
}
