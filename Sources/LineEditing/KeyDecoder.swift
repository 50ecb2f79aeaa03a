/// Turns the bytes a terminal sends into characters and pastes.
///
/// A bracketed paste stands between `ESC [ 200 ~` and `ESC [ 201 ~` and is handed over whole, so that nothing in it acts as a key.
struct KeyDecoder {
    enum Key: Equatable {
        case character(Unicode.Scalar)
        /// Line ends as the terminal sent them.
        case paste(String)
    }

    private var bytes: ArraySlice<UInt8> = []
    private var paste: [UInt8]?

    private static let pasteStart = Array("\u{1B}[200~".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    mutating func append(_ more: some Sequence<UInt8>) {
        bytes += more
    }

    mutating func removeAll() {
        bytes = []
        paste = nil
    }

    /// Makes the text the next to come, as if it were typed; control characters, which would act, are left out.
    mutating func putBack(_ text: String) {
        let typed = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
        bytes = Array(String(String.UnicodeScalarView(typed)).utf8) + bytes
    }

    /// Whether bytes wait that are only the beginning of something.
    var isIncomplete: Bool {
        paste == nil && !bytes.isEmpty
    }

    /// Whether what waits is several lines at once: a paste on a terminal that does not bracket it.
    var looksPasted: Bool {
        guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
        return end + 1 < bytes.endIndex
    }

    /// The next key; nil when there is none, or only a part of one.
    ///
    /// - Parameter isFinal: nothing more is coming soon, so a lone beginning counts as it is.
    mutating func next(isFinal: Bool = false) -> Key? {
        if paste != nil { return endOfPaste() }
        guard let first = bytes.first else { return nil }
        if first == 0x1B {
            if bytes.starts(with: Self.pasteStart) {
                bytes = bytes.dropFirst(Self.pasteStart.count)
                paste = []
                return endOfPaste()
            }
            if !isFinal, Self.pasteStart.starts(with: bytes) { return nil }
        }
        return character(isFinal: isFinal)
    }

    private mutating func endOfPaste() -> Key? {
        let end = Self.pasteEnd
        // The mark may have begun in what was moved over before.
        var all = paste ?? []
        let from = max(0, all.count - end.count)
        all += bytes
        bytes = []
        guard let start = firstIndex(of: end, in: all, from: from) else {
            paste = all
            return nil
        }
        paste = nil
        bytes = all[(start + end.count)...]
        return .paste(String(decoding: all[..<start], as: UTF8.self))
    }

    private func firstIndex(of mark: [UInt8], in all: [UInt8], from: Int) -> Int? {
        var index = from
        while index + mark.count <= all.count {
            if all[index] == mark[0], all[index..<(index + mark.count)].elementsEqual(mark) { return index }
            index += 1
        }
        return nil
    }

    private mutating func character(isFinal: Bool) -> Key? {
        guard let first = bytes.first else { return nil }
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 1
        let part = bytes.prefix(length)
        let continuations = part.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
        if part.count < length, continuations == part.count - 1, !isFinal { return nil }
        var iterator = part.makeIterator()
        var decoder = Unicode.UTF8()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) {
            bytes = bytes.dropFirst(UTF8.width(scalar))
            return .character(scalar)
        }
        bytes = bytes.dropFirst(1 + (continuations == length - 1 ? 0 : continuations))
        return .character("\u{FFFD}")
    }
}

/// The lines of a pasted text, whatever their ends; a last end adds no empty line.
func pastedLines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n" where wasReturn:
            wasReturn = false
            continue
        case "\n", "\r":
            lines.append(String(line))
            line.removeAll()
        default:
            line.append(scalar)
        }
        wasReturn = scalar == "\r"
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
}
