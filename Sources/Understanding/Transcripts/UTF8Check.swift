/// Where bytes are no UTF-8 (RFC 3629).
struct UTF8Check {
    /// Offsets of the bytes that begin nothing valid, rising.
    private(set) var faults: [Int] = []
    /// Whether any sign beyond ASCII is written well, which no other common encoding does by chance.
    private(set) var hasMultibyte = false

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let length = UTF8Check.length(in: bytes, at: index)
            if length > 1 { hasMultibyte = true }
            if length == 0 { faults.append(index) }
            index += max(1, length)
        }
    }

    /// The length of the valid sequence at an index, 1 to 4; 0 where there is none.
    private static func length(in bytes: [UInt8], at index: Int) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(lead), index + length <= bytes.count else { return 0 }
        let second = bytes[index + 1]
        // No overlong forms, no halves of surrogate pairs, nothing beyond U+10FFFF.
        let from: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
        let to: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
        guard (from...to).contains(second) else { return 0 }
        return bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
    }
}

/// Text that Windows programs export in two bytes a sign.
enum UTF16Text {
    /// The text as UTF-8, by its byte order mark or by the zeros that ASCII has in it; nil where it is none.
    static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 2 else { return nil }
        if bytes[0] == 0xFF, bytes[1] == 0xFE { return utf8(bytes.dropFirst(2), isLittle: true) }
        if bytes[0] == 0xFE, bytes[1] == 0xFF { return utf8(bytes.dropFirst(2), isLittle: false) }
        guard bytes.count >= 4 else { return nil }
        if bytes[0] != 0, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 { return utf8(bytes[...], isLittle: true) }
        if bytes[0] == 0, bytes[1] != 0, bytes[2] == 0, bytes[3] != 0 { return utf8(bytes[...], isLittle: false) }
        return nil
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isLittle ? second << 8 | first : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
