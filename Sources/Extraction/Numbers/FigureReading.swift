import DealModel
import Foundation

/// A number, or two that make a range, before the unit: "2 to three", "between 200 and 300 thousand", "3-4m".
struct FigureReading {
    var figure: Figure
    var tokens: Range<Int>
    var last: NumberToken
    var first: NumberToken
    var approximate: Bool

    var isRange: Bool { if case .range = figure { true } else { false } }

    func has(_ trait: NumberToken.Traits) -> Bool {
        first.has(trait) || last.has(trait)
    }
}

extension Passage {
    /// The figure that starts with the number at a token; `between` before it is included.
    func figure(at index: Int) -> FigureReading? {
        guard let first = number(at: index) else { return nil }
        let single = FigureReading(
            figure: .single(first.value), tokens: first.tokens, last: first, first: first, approximate: first.has(.couple))
        return loose(range(from: first) ?? single)
    }

    /// "40-odd people", "3-ish weeks", "40ish users": roughly so many of what follows.
    private func loose(_ reading: FigureReading) -> FigureReading {
        let end = reading.tokens.upperBound
        let word = key(end) == "-" && isGlued(end) && isGlued(end + 1) ? end + 1 : end
        guard ["ish", "odd"].contains(key(word)), isGlued(word), isWord(word + 1), !has(word + 1, .stop), !self[word + 1].startsLine else {
            return reading
        }
        var read = reading
        read.tokens = reading.tokens.lowerBound..<(word + 1)
        read.approximate = true
        return read
    }

    private func range(from first: NumberToken) -> FigureReading? {
        let join = first.tokens.upperBound
        guard let next = connector(at: join), let second = number(at: next.end), !first.has(.couple), !second.has(.couple) else {
            return nil
        }
        let start = first.tokens.lowerBound
        let between = key(start - 1) == "between" || key(start - 1) == "betw" || key(start - 1) == "bet"
        if next.needsBetween, !between { return nil }
        if key(start - 1) == "from", isChange(before: start - 1) { return nil }
        guard let (low, high) = Self.ends(first, second) else { return nil }
        if next.isSpoken, low == high { return nil }
        let from = between || (key(start - 1) == "from" && key(join) != "-") ? start - 1 : start
        return FigureReading(
            figure: low == high ? .single(low) : .range(low: low, high: high), tokens: from..<second.tokens.upperBound, last: second,
            first: first,
            approximate: false)
    }

    /// The words that can join the ends of a range.
    func connector(at index: Int) -> (end: Int, needsBetween: Bool, isSpoken: Bool)? {
        switch key(index) {
        case "-":
            // 5 -3 is no range.
            if !isGlued(index), isGlued(index + 1) { return nil }
            // 10-to-15
            if isGlued(index), key(index + 1) == "to", key(index + 2) == "-", isGlued(index + 2) { return (index + 3, false, true) }
            return (index + 1, false, false)
        case "to", "or", "thru", "through", "til": return (index + 1, false, true)
        case "and", "&": return (index + 1, true, true)
        case ".":
            return key(index + 1) == "." ? (key(index + 2) == "." ? index + 3 : index + 2, false, false) : nil
        default: return nil
        }
    }

    /// Low and high in order, with a magnitude said once given to both; nil where the second is below the first.
    static func ends(_ first: NumberToken, _ second: NumberToken) -> (Decimal, Decimal)? {
        var low = first.value
        // "five or six hundred thousand"
        if second.endsInHundred, first.scale == 1, low < 10, low * 100 * second.scale <= second.value {
            low *= 100 * second.scale
        } else if first.scale == 1, second.scale > 1 {
            if low * second.scale <= second.value {
                low *= second.scale
            } else if second.scale > 1000, low * (second.scale / 1000) < second.value, low >= 100 {
                low *= second.scale / 1000
            }
        }
        return low <= second.value ? (low, second.value) : nil
    }

    /// Whether the words before "from" speak of a change: went, dropped, up.
    func isChange(before index: Int) -> Bool {
        var place = index - 1
        let stop = max(0, index - 9)
        while place >= stop, !endsSentence(place) {
            if has(place, .change) { return true }
            if ["between", "range", "ranges", "anywhere", "anything", "varies", "vary"].contains(key(place)) { return false }
            place -= 1
        }
        return false
    }
}
