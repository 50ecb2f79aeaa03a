/// A mail, or a part of one: header fields, and the lines of its body.
struct MailPart {
    struct Field {
        var name: String
        /// Unfolded.
        var value: ArraySlice<UInt8>
        /// Counted from 1.
        var line: Int
    }

    let bytes: [UInt8]
    private(set) var fields: [Field] = []
    let body: ArraySlice<Range<Int>>

    /// The index of the body's first line.
    var bodyStart: Int { body.startIndex }

    /// - Parameter isWhole: whether it is the mail itself, whose header may have a mailbox file's mark before it.
    init(bytes: [UInt8], lines: ArraySlice<Range<Int>>, isWhole: Bool = false) {
        self.bytes = bytes
        var index = lines.startIndex
        if isWhole {
            while index < lines.endIndex, bytes[lines[index]].isBlank { index += 1 }
            if index < lines.endIndex, bytes[lines[index]].starts(with: "From ".utf8) { index += 1 }
        }
        while index < lines.endIndex, !bytes[lines[index]].isBlank {
            let line = bytes[lines[index]]
            let number = index + 1
            guard let name = MailPart.fieldName(line) else { break }
            var value = Array(line.dropFirst(name.utf8.count + 1))
            index += 1
            while index < lines.endIndex, let first = bytes[lines[index]].first, first == 0x20 || first == 0x09,
                !bytes[lines[index]].isBlank
            {
                value += bytes[lines[index]]
                index += 1
            }
            fields.append(Field(name: name.lowercased(), value: value[...].trimmed, line: number))
        }
        if index < lines.endIndex, bytes[lines[index]].isBlank { index += 1 }
        body = lines[index...]
    }

    func field(_ name: String) -> Field? {
        fields.first { $0.name == name }
    }

    /// The name before the colon of a header line.
    static func fieldName(_ line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.prefix(80).firstIndex(of: 0x3A), colon > line.startIndex else { return nil }
        let name = line[..<colon]
        guard name.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }
}

/// A header value with parameters: `text/plain; charset="utf-8"; format=flowed`.
struct MailParameters {
    let value: String
    private var parameters: [String: String] = [:]

    init(_ bytes: ArraySlice<UInt8>) {
        var pieces: [String] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        for character in String(decoding: bytes, as: UTF8.self) {
            if isEscaped {
                current.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                pieces.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        pieces.append(current)
        value = pieces[0].trimmingWhitespace().lowercased()
        for piece in pieces.dropFirst() {
            let sides = piece.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            parameters[sides[0].trimmingWhitespace().lowercased()] = sides[1].trimmingWhitespace()
        }
    }

    subscript(name: String) -> String? {
        parameters[name]
    }
}
