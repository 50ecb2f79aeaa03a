import Foundation

/// Reads one number that starts at a token: digits, words, magnitudes, halves and dozens in any mixture people use.
struct WordNumber {
    let tokens: [Token]
    let codes: DigitContext

    /// The parts of a number while it is read.
    struct Sum {
        var total: Decimal = 0
        var current: Decimal?
        var lastScale: Decimal = 0
        var scale: Decimal = 1
        var traits: NumberToken.Traits = []
        var end: Int
        /// The word last read, to know what may follow it.
        var last: Lexeme.NumberWord?
        var digits = false

        var value: Decimal { total + (current ?? 0) }
    }

    func read(at start: Int) -> NumberToken? {
        if let year = spokenYear(at: start) { return year }
        var sum = Sum(end: start)
        guard begin(&sum, at: start) else { return nil }
        let limit = min(tokens.count, start + NumberReader.longest)
        while sum.end < limit, extend(&sum, start: start) {}
        guard sum.end > start, sum.current != nil || sum.lastScale > 0 else { return nil }
        finish(&sum, start: start)
        var number = NumberToken(tokens: start..<sum.end, value: sum.value, scale: sum.scale, traits: sum.traits)
        let last = sum.scale > 1 ? sum.end - 2 : sum.end - 1
        number.endsInHundred = !sum.digits && last > start && lexeme(last).number == .hundred
        return number
    }

    func lexeme(_ index: Int) -> Lexeme {
        index >= 0 && index < tokens.count ? tokens[index].lexeme : .unknown
    }

    func key(_ index: Int) -> String {
        codes.key(index)
    }

    func isMagnitude(_ index: Int) -> Bool {
        switch lexeme(index).number {
        case .hundred, .dozen: true
        case .magnitude(_, let sureness): sureness == .word || sureness == .money || key(index) == "mil" || key(index) == "bn"
        default: false
        }
    }

    // MARK: The first part

    private func begin(_ sum: inout Sum, at start: Int) -> Bool {
        let token = tokens[start]
        if token.kind == .digits || token.key == "." { return beginDigits(&sum, at: start) }
        if token.kind == .symbol {
            guard Fraction.isSign(token.key) else { return false }
            sum.current = Fraction.value(of: token.key)
            sum.traits.insert(.fraction)
            sum.end = start + 1
            return true
        }
        if let (value, end) = spokenFraction(at: start) {
            sum.current = value
            sum.end = end
            return true
        }
        if beginCouple(&sum, at: start) { return true }
        if token.has(.article), isMagnitude(start + 1), token.key == "a" || token.key == "an" {
            sum.current = 1
            sum.traits.insert(.article)
            sum.end = start + 1
            return true
        }
        switch lexeme(start).number {
        case .ones(let value):
            guard token.key != "oh", token.key != "nil" else { return false }
            sum.current = Decimal(value)
        case .teens(let value), .tens(let value): sum.current = Decimal(value)
        case .hundred:
            guard !isVague(start - 1) else { return false }
            sum.current = 100
        case .magnitude(let power, .word):
            guard ["thousand", "million", "billion"].contains(token.key), lexeme(start + 1).currency != nil, !isVague(start - 1) else {
                return false
            }
            sum.total = power
            sum.lastScale = power
            sum.scale = power
        default: return false
        }
        sum.last = lexeme(start).number
        sum.end = start + 1
        return true
    }

    /// "a few hundred", "several hundred thousand": how many nobody said.
    private func isVague(_ index: Int) -> Bool {
        switch key(index) {
        case "few", "several", "many", "some", "tens", "hundred", "hundreds", "per", "of": true
        default: false
        }
    }

    private func beginDigits(_ sum: inout Sum, at start: Int) -> Bool {
        if tokens[start].key == "." {
            guard start + 1 < tokens.count, let value = Decimal(string: "0." + tokens[start + 1].key.prefix(12)) else { return false }
            sum.current = value
            sum.traits = [.digits, .fraction]
            sum.end = start + 2
        } else if let slashed = Fraction.slashed(tokens, at: start), isFraction(start + 3) {
            sum.current = slashed
            sum.traits = [.slashed, .fraction]
            sum.end = start + 3
        } else if let number = DigitNumber.read(tokens, at: start), codes.codeEnd(from: start, end: number.end) == nil {
            sum.current = number.value
            sum.traits = number.traits
            sum.end = number.end
            addVulgarFraction(&sum)
        } else {
            return false
        }
        sum.digits = true
        return true
    }

    /// What follows 1/2 when it is a half and not the 2nd of January.
    private func isFraction(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let next = tokens[index]
        return next.lexeme.unit != nil || ["of", "%", "percent", "pct", "per"].contains(next.key) || isMagnitude(index) || next.key == "a"
            || (next.key == "-" && lexeme(index + 1).unit != nil)
    }

    /// 1½, 1 1/2.
    private func addVulgarFraction(_ sum: inout Sum) {
        guard let whole = sum.current, sum.end < tokens.count else { return }
        if Fraction.isSign(tokens[sum.end].key) {
            sum.current = whole + Fraction.value(of: tokens[sum.end].key)
            sum.end += 1
        } else if let part = Fraction.slashed(tokens, at: sum.end), whole < 100, isFraction(sum.end + 3) {
            sum.current = whole + part
            sum.end += 3
        } else {
            return
        }
        sum.traits.insert(.fraction)
        sum.traits.remove(.year)
    }

    /// "half a million", "three quarters of a million", "half a dozen".
    private func spokenFraction(at start: Int) -> (Decimal, Int)? {
        var value = Fraction.half
        var index = start
        if tokens[start].has(.article) || key(start) == "one" { index += 1 }
        if key(start) == "three", key(start + 1) == "-" || key(start + 1).hasPrefix("quarter") {
            index = key(start + 1) == "-" ? start + 2 : start + 1
            value = Fraction.threeQuarters
            guard key(index) == "quarters" || key(index) == "quarter" else { return nil }
        } else if key(index) == "quarter" {
            value = Fraction.quarter
        } else if key(index) != "half" {
            return nil
        }
        index += 1
        if key(index) == "-" { index += 1 }
        if key(index) == "of" { index += 1 }
        if key(index) == "a" || key(index) == "an" { index += 1 }
        guard isMagnitude(index), lexeme(index).number != .hundred else { return nil }
        return (value, index)
    }

    private func beginCouple(_ sum: inout Sum, at start: Int) -> Bool {
        var index = start
        if key(index) == "a" { index += 1 }
        guard key(index) == "couple" || key(index) == "coupla" else { return false }
        index += 1
        if key(index) == "of" { index += 1 }
        if key(index) == "more" { index += 1 }
        sum.current = 2
        sum.traits.insert(.couple)
        sum.end = index
        return true
    }

    private func finish(_ sum: inout Sum, start: Int) {
        if sum.end == start + 1, key(start) == "one" { sum.traits.insert(.one) }
        if sum.lastScale > 0 { sum.traits.insert(.magnitude) }
        if sum.value >= 1900, sum.value < 2100, !sum.digits, sum.lastScale == 1000 || sum.lastScale == 0, !sum.traits.contains(.fraction) {
            sum.traits.insert(.year)
        }
    }

    /// "twenty twenty-seven", "nineteen ninety nine".
    private func spokenYear(at start: Int) -> NumberToken? {
        let century: Int
        switch lexeme(start).number {
        case .tens(20): century = 2000
        case .teens(19): century = 1900
        default: return nil
        }
        var index = start + 1
        if key(index) == "-" { index += 1 }
        var years: Int
        switch lexeme(index).number {
        case .teens(let value): years = value
        case .tens(let value):
            years = value
            let next = key(index + 1) == "-" ? index + 2 : index + 1
            if case .ones(let one) = lexeme(next).number, one > 0 {
                years += one
                index = next
            }
        default: return nil
        }
        return NumberToken(tokens: start..<(index + 1), value: Decimal(century + years), traits: .year)
    }
}

extension Decimal {
    /// The value without its decimal part, towards zero.
    var whole: Decimal {
        var value = self
        var result = Decimal()
        NSDecimalRound(&result, &value, 0, self < 0 ? .up : .down)
        return result
    }
}
