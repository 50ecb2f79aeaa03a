/// The words of a cue without its tags, by voice.
struct CueText {
    struct Span {
        /// The name of a voice tag, cleaned; nil outside of any.
        var voice: String?
        /// How many lines into the cue it begins.
        var line: Int
        /// Line breaks are kept: a name may stand at the beginning of each.
        var text: [Unicode.Scalar]
    }

    private(set) var spans: [Span] = []
    /// How many lines into the cue a tag stands that nothing closes.
    private(set) var unclosedTag: Int?

    private let scalars: [Unicode.Scalar]
    private var voice: String?
    private var line = 0
    private var text: [Unicode.Scalar] = []
    private var isInReading = false

    init(_ lines: [ArraySlice<UInt8>]) {
        scalars = Array(lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n").unicodeScalars)
        read()
    }

    private mutating func read() {
        var index = 0
        var breaks = 0
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar {
            case "\n":
                breaks += 1
                append("\n")
                index += 1
            case "<":
                index = tag(at: index, breaks: &breaks)
            case "&":
                if let (decoded, end) = CharacterReference.read(in: scalars, at: index) {
                    for scalar in decoded.unicodeScalars { append(scalar) }
                    index = end
                } else {
                    append("&")
                    index += 1
                }
            case "{":
                index = override(at: index)
            default:
                append(scalar)
                index += 1
            }
            if text.isEmpty { line = breaks }
        }
        close()
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        // A line break before the first word belongs to nothing.
        if isInReading || (text.isEmpty && scalar.isSpaceOrControl) { return }
        text.append(scalar)
    }

    private mutating func close() {
        if !text.isEmpty { spans.append(Span(voice: voice, line: line, text: text)) }
        text = []
    }

    /// Reads a tag, or keeps a sign that is none ("< 3"), and returns the index after it.
    private mutating func tag(at start: Int, breaks: inout Int) -> Int {
        guard start + 1 < scalars.count else {
            markUnclosed(breaks)
            return start + 1
        }
        let next = scalars[start + 1]
        let isTimestamp = next.properties.numericType == .decimal
        guard isTimestamp || next == "/" || next == "." || next == ">" || next.properties.isAlphabetic else {
            if next.isSpaceOrControl || next == "=" { append("<") }
            return start + 1
        }
        var end = start + 1
        while end < scalars.count, scalars[end] != ">", scalars[end] != "<" { end += 1 }
        let content = scalars[(start + 1)..<end]
        guard end < scalars.count, scalars[end] == ">" else {
            if isTimestamp {
                append("<")
                return start + 1
            }
            markUnclosed(breaks)
            // "<v Dana we lose": the letter is the tag's, the words may be anybody's.
            return next == "v" && content.dropFirst().first == " " ? start + 3 : start + 1
        }
        if isTimestamp, !content.allSatisfy({ $0.properties.numericType == .decimal || $0 == ":" || $0 == "." }) {
            append("<")
            return start + 1
        }
        breaks += content.count { $0 == "\n" }
        apply(content)
        return end + 1
    }

    private mutating func apply(_ content: ArraySlice<Unicode.Scalar>) {
        let name = content.prefix { !$0.isSpaceOrControl && $0 != "." }
        switch name.count {
        case 1 where name.first == "v" || name.first == "V":
            close()
            let annotation = content.drop { !$0.isSpaceOrControl }
            let spoken = String(cleaning: CharacterReference.resolved(Array(annotation)))
            voice = spoken.isEmpty ? nil : spoken
            isInReading = false
        case 2 where name.elementsEqual("/v".unicodeScalars) || name.elementsEqual("/V".unicodeScalars):
            close()
            voice = nil
        case 2 where name.elementsEqual("rt".unicodeScalars): isInReading = true
        case 3 where name.elementsEqual("/rt".unicodeScalars): isInReading = false
        case 5 where name.elementsEqual("/ruby".unicodeScalars): isInReading = false
        case 2 where name.elementsEqual("br".unicodeScalars), 3 where name.elementsEqual("br/".unicodeScalars): append(" ")
        default: break
        }
    }

    /// `{\an8}`: where SubRip players put the words.
    private mutating func override(at start: Int) -> Int {
        let limit = min(scalars.count, start + 100)
        if start + 1 < limit, scalars[start + 1] == "\\", let end = scalars[start..<limit].firstIndex(of: "}") { return end + 1 }
        append("{")
        return start + 1
    }

    private mutating func markUnclosed(_ breaks: Int) {
        if unclosedTag == nil { unclosedTag = breaks }
    }
}
