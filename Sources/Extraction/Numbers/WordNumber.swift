import Foundation

/// Reads one number that starts at a token: digits, words, magnitudes, halves and dozens in any mixture people use.
struct WordNumber {
    let tokens: [Token]
    let codes: DigitContext

    /// The parts of a number while it is read.
    private struct Sum {
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

    private func lexeme(_ index: Int) -> Lexeme {
        index >= 0 && index < tokens.count ? tokens[index].lexeme : .unknown
    }

    private func key(_ index: Int) -> String {
        codes.key(index)
    }

    private func isMagnitude(_ index: Int) -> Bool {
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
        case .hundred: sum.current = 100
        case .magnitude(let power, .word):
            guard ["thousand", "million", "billion"].contains(token.key), lexeme(start + 1).currency != nil else { return false }
            sum.total = power
            sum.lastScale = power
            sum.scale = power
        default: return false
        }
        sum.last = lexeme(start).number
        sum.end = start + 1
        return true
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
        return next.lexeme.unit != nil || next.key == "of" || isMagnitude(index) || next.key == "a"
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

    // MARK: The parts after it

    private func extend(_ sum: inout Sum, start: Int) -> Bool {
        var index = sum.end
        if key(index) == "-", codes.isGlued(index), codes.isGlued(index + 1), !sum.digits { index += 1 }
        if key(index) == "and" {
            if let (half, end) = halfAfterAnd(index) { return add(half: half, to: &sum, end: end) }
            guard sum.lastScale > 0 || sum.last == .hundred, !sum.digits, isSmallWord(index + 1) else { return false }
            index += 1
        }
        if key(index) == "point" || (key(index) == "dot" && sum.digits == false) { return addDecimals(&sum, at: index) }
        if index < tokens.count, tokens[index].kind == .digits { return addDigits(&sum, at: index) }
        guard index < tokens.count, let word = lexeme(index).number, accepts(word, at: index, &sum) else { return false }
        sum.last = word
        sum.end = index + 1
        return true
    }

    private func isSmallWord(_ index: Int) -> Bool {
        switch lexeme(index).number {
        case .ones(let value): value > 0 && key(index) != "oh"
        case .teens, .tens: true
        default: key(index) == "a" && key(index + 1) == "half"
        }
    }

    private func accepts(_ word: Lexeme.NumberWord, at index: Int, _ sum: inout Sum) -> Bool {
        switch word {
        case .ones(let value):
            guard key(index) != "oh", value > 0 else { return false }
            return addWord(value, below: 10, to: &sum, at: index)
        case .teens(let value): return addWord(value, below: 100, to: &sum, at: index)
        case .tens(let value): return addWord(value, below: 100, to: &sum, at: index)
        case .hundred:
            guard let current = sum.current, current < 100, sum.last != .hundred else { return false }
            sum.current = current * 100
            return true
        case .dozen:
            guard let current = sum.current, sum.total == 0 else { return false }
            sum.current = current * 12
            sum.traits.insert(.dozen)
            return true
        case .magnitude(let power, let sureness):
            return multiply(&sum, by: power, sureness, at: index)
        }
    }

    private func addWord(_ value: Int, below: Int, to sum: inout Sum, at index: Int) -> Bool {
        guard !sum.digits, !sum.traits.contains(.couple), !sum.traits.contains(.fraction) else { return false }
        guard let current = sum.current else {
            guard sum.lastScale >= 1000 else { return false }
            sum.current = Decimal(value)
            return true
        }
        switch sum.last {
        case .tens where below == 10:
            sum.current = current + Decimal(value)
        case .hundred:
            sum.current = current + Decimal(value)
        case .ones where below == 100 && value >= 20 && current < 10 && sum.total == 0 && isScaleSoon(index + 1):
            sum.current = current * 100 + Decimal(value)
        default:
            return false
        }
        return true
    }

    /// "two fifty thousand", "one twenty five k".
    private func isScaleSoon(_ index: Int) -> Bool {
        func scales(_ place: Int) -> Bool {
            if case .magnitude(let power, _) = lexeme(place).number { return power == 1000 }
            return false
        }
        if scales(index) { return true }
        if case .ones = lexeme(index).number { return scales(index + 1) }
        return false
    }

    private func multiply(_ sum: inout Sum, by power: Decimal, _ sureness: Lexeme.Magnitude, at index: Int) -> Bool {
        let glued = codes.isGlued(index)
        switch sureness {
        case .letters: guard sum.current != nil, glued || sum.digits || !tokens[index].isSpaced || key(index) != "mm" else { return false }
        case .letter:
            guard sum.current != nil, sum.digits, glued || (tokens[index].isCapitalised && key(index) != "cr") || key(index) == "cr" else {
                return false
            }
            if codes.isGlued(index + 1), key(index + 1) == "/" || key(index + 1) == "&" || key(index + 1) == "'",
                lexeme(index + 2).unit == nil,
                !glued
            {
                return false
            }
            sum.traits.insert(.letter)
        case .word, .money: break
        }
        if let current = sum.current {
            if sum.lastScale == 0 || power < sum.lastScale {
                sum.total += current * power
            } else {
                sum.total = (sum.total + current) * power
            }
        } else {
            guard sum.lastScale > 0, sum.lastScale * power <= Decimal(1_000_000_000_000_000) else { return false }
            if power < sum.lastScale, sureness != .money { return false }
            if case .money = sureness, power <= sum.lastScale, sum.lastScale > 1000 { return false }
            sum.total *= sum.lastScale == 0 ? 1 : power
        }
        guard sum.total <= Decimal(1_000_000_000_000_000_000) else { return false }
        sum.current = nil
        sum.lastScale = power
        sum.scale = power
        sum.traits.insert(.magnitude)
        sum.traits.remove(.year)
        if case .money = sureness { sum.traits.insert(.money) }
        return true
    }

    /// 2 million 300 thousand.
    private func addDigits(_ sum: inout Sum, at index: Int) -> Bool {
        guard sum.digits, sum.current == nil, sum.lastScale > 1000, tokens[index].isSpaced,
            let number = DigitNumber.read(tokens, at: index),
            case .magnitude(let power, _) = lexeme(number.end).number, power < sum.lastScale, !number.traits.contains(.fraction)
        else { return false }
        sum.current = number.value
        sum.end = number.end
        return true
    }

    /// "one point two five", "2 point 5".
    private func addDecimals(_ sum: inout Sum, at index: Int) -> Bool {
        guard let current = sum.current, !sum.traits.contains(.fraction), !sum.traits.contains(.couple) else { return false }
        var digits = ""
        var end = index + 1
        while end < tokens.count, digits.utf8.count < 8 {
            if case .ones(let value) = lexeme(end).number {
                digits += String(value)
            } else if tokens[end].kind == .digits, tokens[end].key.utf8.count <= 4 {
                digits += tokens[end].key
            } else if digits.isEmpty, case .tens(let value) = lexeme(end).number {
                digits += String(value / 10)
                if case .ones(let one) = lexeme(end + 1).number, one > 0 {
                    digits += String(one)
                    end += 1
                }
                end += 1
                break
            } else {
                break
            }
            end += 1
        }
        guard !digits.isEmpty, let part = Decimal(string: "0." + digits) else { return false }
        sum.current = current + part
        sum.traits.insert(.fraction)
        sum.traits.remove(.year)
        sum.last = nil
        sum.end = end
        return true
    }

    private func halfAfterAnd(_ index: Int) -> (Decimal, Int)? {
        var next = index + 1
        if key(next) == "-" { next += 1 }
        var part = Fraction.half
        switch key(next) {
        case "a", "one":
            next += 1
            if key(next) == "-" { next += 1 }
            if key(next) == "quarter" { part = Fraction.quarter } else if key(next) != "half" { return nil }
        case "three":
            next += 1
            guard key(next) == "quarters" || key(next) == "quarter" else { return nil }
            part = Fraction.threeQuarters
        default:
            guard let slashed = Fraction.slashed(tokens, at: next) else { return nil }
            return (slashed, next + 3)
        }
        return (part, next + 1)
    }

    private func add(half: Decimal, to sum: inout Sum, end: Int) -> Bool {
        guard !sum.traits.contains(.fraction), !sum.traits.contains(.couple) else { return false }
        if let current = sum.current {
            sum.current = current + half
            sum.last = nil
        } else {
            sum.total += half * sum.scale
        }
        sum.traits.insert(.fraction)
        sum.traits.remove(.year)
        sum.end = end
        return true
    }

    // MARK: Wholes

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
