import Foundation

/// What can follow the first part of a number: hundreds, magnitudes, decimals, halves.
extension WordNumber {
    func extend(_ sum: inout Sum, start: Int) -> Bool {
        var index = sum.end
        if key(index) == "-", codes.isGlued(index), codes.isGlued(index + 1),
            !sum.digits || isMagnitude(index + 1) && key(index + 1).utf8.count > 4
        {
            index += 1
        }
        if key(index) == "and" {
            if let (half, end) = halfAfterAnd(index) { return add(half: half, to: &sum, end: end) }
            guard sum.lastScale > 0 || sum.last == .hundred, !sum.digits, isSmallWord(index + 1) else { return false }
            index += 1
        }
        if key(index) == "point" || (key(index) == "dot" && sum.digits == false) { return addDecimals(&sum, at: index) }
        if index < tokens.count, tokens[index].kind == .digits { return addDigits(&sum, at: index) }
        guard index < tokens.count, let word = lexeme(index).number ?? pluralMagnitude(index, sum), accepts(word, at: index, &sum) else {
            return false
        }
        sum.last = word
        sum.end = index + 1
        return true
    }

    /// "3 millions": a plural is a magnitude only behind a figure.
    private func pluralMagnitude(_ index: Int, _ sum: Sum) -> Lexeme.NumberWord? {
        guard sum.current != nil else { return nil }
        switch key(index) {
        case "thousands": return .magnitude(1000, .word)
        case "millions": return .magnitude(1_000_000, .word)
        case "billions": return .magnitude(1_000_000_000, .word)
        default: return nil
        }
    }

    /// Whether the words from here on reach the magnitude that was just read: "five million and six million" are two numbers.
    private func repeatsScale(_ scale: Decimal, from index: Int) -> Bool {
        var place = index
        while place < index + 8, place < tokens.count {
            switch lexeme(place).number {
            case .magnitude(let power, _): return power == scale
            case .ones, .teens, .tens, .hundred: place += 1
            case .dozen: return false
            case nil:
                guard key(place) == "and" || key(place) == "-" else { return false }
                place += 1
            }
        }
        return false
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
            guard sum.lastScale >= 1000, !repeatsScale(sum.lastScale, from: index + 1) else { return false }
            if isTenth(value, sum, at: index) {
                sum.total += Decimal(value) * sum.lastScale / 10
                sum.traits.insert(.fraction)
            } else {
                sum.current = Decimal(value)
            }
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

    /// "a million two" is 1.2 million, as "two million three" is 2.3.
    private func isTenth(_ value: Int, _ sum: Sum, at index: Int) -> Bool {
        guard value < 10, sum.lastScale >= 1_000_000, sum.end == index, !sum.traits.contains(.fraction) else { return false }
        return lexeme(index + 1).number == nil && key(index + 1) != "-" && key(index + 1) != "point"
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
}
