/// Turns the bytes of a mail's text into text.
enum MailCharset {
    /// The text, and what was wrong with its encoding.
    static func text(of bytes: [UInt8], named name: String) -> (text: String, problem: ReadingProblem.Kind?) {
        let name = name.lowercased()
        let charset = SingleByteCharset(named: name)
        if let charset, charset != .ascii { return (String(decoding: charset.utf8(of: bytes), as: UTF8.self), nil) }
        guard charset == .ascii || name == "utf-8" || name == "utf8" else {
            if bytes.allSatisfy({ $0 < 0x80 }) { return (String(decoding: bytes, as: UTF8.self), nil) }
            let ascii = SingleByteCharset.ascii.utf8(of: bytes)
            return (String(decoding: ascii, as: UTF8.self), .unknownCharset(String(name.prefix(40))))
        }
        // Mails that name no set or the wrong one are most often UTF-8, else Windows-1252.
        let check = UTF8Check(bytes)
        if check.faults.isEmpty { return (String(decoding: bytes, as: UTF8.self), nil) }
        if check.hasMultibyte { return (String(decoding: bytes, as: UTF8.self), .encoding(readAs: "UTF-8 with signs left out")) }
        let text = String(decoding: SingleByteCharset.windows1252.utf8(of: bytes), as: UTF8.self)
        return (text, .encoding(readAs: "Windows-1252"))
    }
}

/// Header text with `=?utf-8?Q?…?=` in it (RFC 2047).
enum EncodedWords {
    static func decoded(_ value: ArraySlice<UInt8>) -> String {
        var text = ""
        // A letter may be cut in two between words of one character set, so that bytes are kept until another begins.
        var pending: (charset: String, bytes: [UInt8])?
        func flush() {
            guard let word = pending else { return }
            text += MailCharset.text(of: word.bytes, named: word.charset).text
            pending = nil
        }
        var index = value.startIndex
        var plain = value.startIndex
        while index < value.endIndex {
            guard value[index] == 0x3D, let word = word(in: value, at: index) else {
                index += 1
                continue
            }
            let between = value[plain..<index]
            if pending == nil || !between.isBlank {
                flush()
                text += raw(between)
            }
            if let charset = pending?.charset, charset != word.charset { flush() }
            if pending == nil { pending = (word.charset, []) }
            pending?.bytes += word.bytes
            index = word.end
            plain = index
        }
        flush()
        text += raw(value[plain...])
        return String(cleaning: text.unicodeScalars)
    }

    private static func raw(_ bytes: ArraySlice<UInt8>) -> String {
        MailCharset.text(of: Array(bytes), named: "utf-8").text
    }

    /// `=?charset?encoding?text?=`; at most 998 bytes, as a line of a mail.
    private static func word(in value: ArraySlice<UInt8>, at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
        let limit = min(value.endIndex, start + 998)
        guard start + 1 < limit, value[start + 1] == 0x3F else { return nil }
        guard let first = value[(start + 2)..<limit].prefix(60).firstIndex(of: 0x3F), first + 2 < limit, value[first + 2] == 0x3F else {
            return nil
        }
        guard let end = value[(first + 3)..<limit].firstIndex(of: 0x3F), end + 1 < limit, value[end + 1] == 0x3D else { return nil }
        // A language may follow the character set: "utf-8*en".
        let charset = String(decoding: value[(start + 2)..<first].prefix { $0 != 0x2A }, as: UTF8.self)
        let text = value[(first + 3)..<end]
        switch value[first + 1] | 0x20 {
        case 0x62: return (charset, TransferEncoding.base64(text).bytes, end + 2)
        case 0x71:
            let spaced = text.map { $0 == 0x5F ? 0x20 : $0 }
            return (charset, TransferEncoding.unescaped(spaced[...]), end + 2)
        default: return nil
        }
    }
}
