/// The line of a cue that says from when to when: `00:01:02.000 --> 00:01:04.500 align:start`.
///
/// The grammar is that of WebVTT, and the comma of SubRip; hours may be left out, and fractions may be short, since no other reading is
/// possible.
struct CueTiming {
    let start: Double?
    let end: Double?
    /// Both times could be read.
    var isWhole: Bool { start != nil && end != nil }

    /// nil where the line has no arrow, or the arrow stands among words.
    ///
    /// - Parameter anyArrow: whether the line stands where only a timing can, so that an arrow makes it one.
    init?(_ line: ArraySlice<UInt8>, anyArrow: Bool) {
        guard let arrow = CueTiming.arrow(in: line) else { return nil }
        let before = line[..<arrow].trimmed
        let after = line[(arrow + 3)...].trimmed
        let first = ClockTime(before)
        let second = ClockTime(after)
        let isTimeLike = before.first?.isDigit == true && before.allSatisfy { $0.isDigit || ":.,; ".utf8.contains($0) }
        guard anyArrow || first != nil || isTimeLike || (second != nil && before.isEmpty) else { return nil }
        // What stands before the arrow must be the time and nothing else; settings may follow the second.
        start = first.flatMap { $0.end == before.endIndex ? $0.seconds : nil }
        end = second.flatMap { $0.end == after.endIndex || after[$0.end] <= 0x20 ? $0.seconds : nil }
    }

    private static func arrow(in line: ArraySlice<UInt8>) -> Int? {
        // Timings are short; a megabyte of words is searched by nobody.
        let head = line.prefix(200)
        var index = head.startIndex
        while index + 2 < head.endIndex {
            if head[index] == 0x2D, head[index + 1] == 0x2D, head[index + 2] == 0x3E { return index }
            index += 1
        }
        return nil
    }
}

/// `1:02`, `00:01:02.345`, `10:02 AM`: a time at the beginning of some bytes.
struct ClockTime {
    let seconds: Double
    /// The index after it.
    let end: Int
    /// Said with AM or PM, so that it is a time of day and none of the recording.
    let isTimeOfDay: Bool
    /// Whether it has hours, minutes and seconds.
    let hasHours: Bool

    init?(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        func number(_ digits: ClosedRange<Int>) -> Int? {
            var value = 0
            var count = 0
            while index < bytes.endIndex, bytes[index].isDigit, count < digits.upperBound {
                value = value * 10 + Int(bytes[index] - 0x30)
                index += 1
                count += 1
            }
            return digits.contains(count) ? value : nil
        }
        func take(_ signs: String) -> Bool {
            guard index < bytes.endIndex, signs.utf8.contains(bytes[index]) else { return false }
            index += 1
            return true
        }
        guard var first = number(1...4), take(":"), var second = number(2...2) else { return nil }
        var third: Int?
        if take(":") {
            guard let read = number(2...2) else { return nil }
            third = read
        }
        var fraction = 0.0
        if index + 1 < bytes.endIndex, bytes[index] == 0x2E || bytes[index] == 0x2C, bytes[index + 1].isDigit {
            index += 1
            let from = index
            guard let read = number(1...3) else { return nil }
            fraction = Double(read) / [10, 100, 1000][index - from - 1]
        }
        if index < bytes.endIndex, bytes[index].isDigit || bytes[index] == 0x3A { return nil }
        var isTimeOfDay = false
        if let (isAfternoon, end) = ClockTime.meridiem(bytes[index...]), first <= 12, first > 0 {
            // "10:02 AM" has hours and minutes, no minutes and seconds.
            if third == nil { third = 0 }
            first = first % 12 + (isAfternoon ? 12 : 0)
            index = end
            isTimeOfDay = true
        }
        hasHours = third != nil
        if let third {
            guard second < 60, third < 60 else { return nil }
            second = second * 60 + third
            first *= 3600
        } else {
            guard second < 60 else { return nil }
            first *= 60
        }
        seconds = Double(first + second) + fraction
        end = index
        self.isTimeOfDay = isTimeOfDay
    }

    private static func meridiem(_ bytes: ArraySlice<UInt8>) -> (isAfternoon: Bool, end: Int)? {
        let rest = bytes.drop { $0 == 0x20 }
        guard rest.count >= 2, let letter = rest.first.map({ $0 | 0x20 }), letter == 0x61 || letter == 0x70 else { return nil }
        let dotless = rest.dropFirst().first == 0x2E ? rest.dropFirst(2) : rest.dropFirst()
        guard let second = dotless.first, second | 0x20 == 0x6D else { return nil }
        let after = dotless.dropFirst()
        let end = after.first == 0x2E ? after.startIndex + 1 : after.startIndex
        if end < bytes.endIndex, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { return nil }
        return (letter == 0x70, end)
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
