/// A file's bytes as lines of valid UTF-8, whatever they were encoded in.
struct SourceText {
    let bytes: [UInt8]
    /// Without their ends (CR, LF or both); the line of index 0 is line 1.
    let lines: [Range<Int>]
    let problems: [ReadingProblem]
    /// False where the bytes are no text in any encoding that is read here (a zip, a picture).
    let isText: Bool

    init(_ raw: [UInt8]) {
        var problems: [ReadingProblem] = []
        var bytes = raw
        if let text = UTF16Text.decoded(raw) {
            bytes = text
        } else {
            if raw.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            let check = UTF8Check(bytes)
            if let first = check.faults.first {
                let isUTF8 = check.hasMultibyte || first + 3 >= bytes.count
                let name = isUTF8 ? "UTF-8 with signs left out" : "Windows-1252"
                let repaired = isUTF8 ? Array(String(decoding: bytes, as: UTF8.self).utf8) : SingleByteCharset.windows1252.utf8(of: bytes)
                problems = SourceText.faultyLines(of: bytes, at: isUTF8 ? check.faults : [first]).map {
                    ReadingProblem(line: $0, kind: .encoding(readAs: name))
                }
                bytes = repaired
            }
        }
        self.bytes = bytes
        lines = SourceText.lines(of: bytes)
        self.problems = problems
        let sample = bytes.prefix(4096)
        let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
        isText = controls * 20 <= sample.count && !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }

    var isBlank: Bool {
        bytes.allSatisfy { $0 <= 0x20 }
    }

    /// The line of an index, as it stands in the file.
    func line(_ index: Int) -> ArraySlice<UInt8> {
        bytes[lines[index]]
    }

    /// The numbers of the lines that hold the offsets, each once.
    private static func faultyLines(of bytes: [UInt8], at offsets: [Int]) -> [Int] {
        var numbers: [Int] = []
        var ranges = lines(of: bytes).enumerated().makeIterator()
        var current = ranges.next()
        for offset in offsets {
            while let line = current, line.element.upperBound <= offset { current = ranges.next() }
            guard let line = current else { break }
            if numbers.last != line.offset + 1 { numbers.append(line.offset + 1) }
        }
        return numbers
    }

    static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(start..<index)
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        return lines
    }
}
