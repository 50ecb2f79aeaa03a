import Foundation

/// Finds the numbers of a text, in digits and in words, each as one token; codes that merely hold digits are passed over.
struct NumberReader {
    let tokens: [Token]
    let codes: DigitContext
    /// The most tokens of one number; a longer run of number words is cut.
    static let longest = 24

    init(_ tokens: [Token]) {
        self.tokens = tokens
        codes = DigitContext(tokens: tokens)
    }

    func numbers() -> [NumberToken] {
        var found: [NumberToken] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .digits || (token.key == "." && index + 1 < tokens.count && tokens[index + 1].kind == .digits) {
                index = readDigits(at: index, into: &found)
            } else if isPossible(token) {
                if let number = WordNumber(tokens: tokens, codes: codes).read(at: index) {
                    if !isLabelledWord(number) { found.append(number) }
                    index = number.tokens.upperBound
                } else {
                    index += 1
                }
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a number in words can begin here; most words are sorted out at this look.
    private func isPossible(_ token: Token) -> Bool {
        if token.lexeme.number != nil || token.has(.article) { return true }
        switch token.key {
        case "half", "quarter", "couple", "coupla": return true
        default: return token.kind == .symbol && Fraction.isSign(token.key)
        }
    }

    /// Adds the number at this place, if it is one, and says where to go on.
    private func readDigits(at index: Int, into found: inout [NumberToken]) -> Int {
        let digits = tokens[index].kind == .digits ? index : index + 1
        let point = digits != index
        if point {
            if index > 0, codes.isGlued(index), ["rs", "kr", "fr"].contains(tokens[index - 1].key) { return digits }
            let touches = codes.isGlued(index) && index > 0 && tokens[index - 1].lexeme.currency == nil
            guard !touches, codes.isGlued(digits) else { return index + 1 }
        } else if codes.isCodeBefore(index) {
            return endOfCode(index + 1)
        }
        guard let number = WordNumber(tokens: tokens, codes: codes).read(at: index) else {
            if let code = DigitNumber.read(tokens, at: digits) {
                return max(endOfCode(code.end), codes.codeEnd(from: digits, end: code.end) ?? 0)
            }
            return endOfCode(digits + 1)
        }
        if codes.isLabelled(index, end: number.tokens.upperBound), number.scale == 1 {
            return endOfLabels(number.tokens.upperBound)
        }
        found.append(number)
        return number.tokens.upperBound
    }

    /// The rest of a glued run of digits and signs after a code.
    private func endOfCode(_ index: Int) -> Int {
        var end = index
        while end < tokens.count, codes.isGlued(end),
            tokens[end].kind != .symbol || [".", ",", "-", "/", ":", "'", "_"].contains(tokens[end].key)
        { end += 1 }
        return end
    }

    /// "phases 1 to 3", "modules 1, 2 and 4": the label holds for all of them.
    private func endOfLabels(_ index: Int) -> Int {
        var end = index
        while end + 1 < tokens.count, [",", "-", "to", "and", "or", "&", "/", "through"].contains(tokens[end].key),
            tokens[end + 1].kind == .digits,
            DigitNumber.read(tokens, at: end + 1)?.traits.contains(.grouped) != true,
            end + 2 >= tokens.count || tokens[end + 2].lexeme.unit == nil
        {
            end += 2
        }
        return end
    }

    /// "phase two", "level three".
    private func isLabelledWord(_ number: NumberToken) -> Bool {
        guard number.scale == 1, number.tokens.lowerBound > 0, tokens[number.tokens.lowerBound].kind == .word,
            !number.has([.article, .couple, .digits])
        else {
            return false
        }
        return tokens[number.tokens.lowerBound - 1].has(.label) && codes.isLabelled(number.tokens.lowerBound, end: number.tokens.upperBound)
    }
}
