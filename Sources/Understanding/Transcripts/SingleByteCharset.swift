/// Character sets of one byte a sign.
enum SingleByteCharset {
    case ascii, latin1, windows1252

    /// The character set of a name as mails write it; nil where it is none of these.
    init?(named name: String) {
        switch name.lowercased() {
        case "us-ascii", "ascii", "ansi_x3.4-1968": self = .ascii
        case "iso-8859-1", "iso_8859-1", "latin1", "l1": self = .latin1
        case "windows-1252", "cp1252", "x-cp1252", "ansi": self = .windows1252
        default: return nil
        }
    }

    func utf8(of bytes: some Sequence<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            switch self {
            case .ascii: continue
            // Programs that say Latin-1 mean Windows-1252: in 0x80…0x9F the one has nothing that is ever written.
            case .latin1, .windows1252:
                let scalar = byte < 0xA0 ? SingleByteCharset.high[Int(byte) - 0x80] : Unicode.Scalar(byte)
                text += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        return text
    }

    /// 0x80…0x9F of Windows-1252; what it leaves free is a replacement sign.
    private static let high: [Unicode.Scalar] = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
