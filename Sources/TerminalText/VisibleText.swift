/// The text as it may be sent to a terminal: what would steer the terminal or hide from the reader is spelled out.
///
/// C0 and DEL in caret notation (`^[`, `^?`); C1, line separators, direction overrides, and characters that take no room and mean nothing
/// in a sentence as `<U+202E>`. Joiners and variation selectors stay, since emoji and several scripts need them.
package func visible(_ text: String) -> String {
    guard !hidesNothing(text) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if !scalar.isHidden {
            shown.append(scalar)
        } else if scalar.value < 0x80 {
            shown.append("^")
            shown.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value ^ 0x40)))
        } else {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let padding = String(repeating: "0", count: max(0, 4 - digits.count))
            shown.append(contentsOf: "<U+\(padding)\(digits)>".unicodeScalars)
        }
    }
    return String(shown)
}

/// Whether `visible(_:)` would leave the text as it is.
package func hidesNothing(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: \.isHidden)
}

extension Unicode.Scalar {
    fileprivate var isHidden: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200B, 0x200E, 0x200F: true
        case 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }
}
