import DealModel

extension Day {
    /// The day on which words were spoken, from a date, a date and time, or an instant as RFC 3339 writes it.
    ///
    /// "2026-11-23", "2026-11-23T23:30", "2026-11-23 23:30:05.25", "2026-11-23T23:30:00Z", "2026-11-23T23:30:00-05:00". The day is the
    /// one that the clock of the speaker showed: with a zone or offset it is the day there, and is not carried over to any other zone.
    /// nil where the text is anything else, or names a day or time that does not exist.
    package init?(reference text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
        if bytes.count > 10 {
            guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
                let zone = ClockTime.end(bytes, from: 11), ClockTime.isZone(bytes[zone...])
            else { return nil }
        }
        self = day
    }
}

/// The part of an instant after the day: read to be checked, not kept.
private enum ClockTime {
    /// Where "23:30", "23:30:05" or "23:30:05.25" ends; nil where none stands there. A leap second counts.
    static func end(_ bytes: [UInt8], from start: Int) -> Int? {
        guard twoDigits(bytes[start...], below: 24) else { return nil }
        var end = start + 2
        guard colon(bytes, end), twoDigits(bytes[(end + 1)...], below: 60) else { return nil }
        end += 3
        guard colon(bytes, end) else { return end }
        guard twoDigits(bytes[(end + 1)...], below: 61) else { return nil }
        end += 3
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return end }
        let digits = bytes[(end + 1)...].prefix { (48...57).contains($0) }
        return digits.isEmpty ? nil : digits.endIndex
    }

    /// Nothing, "Z", "+01:00", "-0530" or "+02".
    static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        if bytes.count == 1 { return first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") }
        guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return false }
        let digits = bytes.dropFirst()
        guard twoDigits(digits, below: 24) else { return false }
        var minutes = digits.dropFirst(2)
        if minutes.isEmpty { return true }
        if minutes.first == UInt8(ascii: ":") { minutes = minutes.dropFirst() }
        return minutes.count == 2 && twoDigits(minutes, below: 60)
    }

    private static func colon(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: ":")
    }

    private static func twoDigits(_ bytes: ArraySlice<UInt8>, below limit: Int) -> Bool {
        let digits = bytes.prefix(2)
        guard digits.count == 2, digits.allSatisfy({ (48...57).contains($0) }) else { return false }
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 } < limit
    }
}
