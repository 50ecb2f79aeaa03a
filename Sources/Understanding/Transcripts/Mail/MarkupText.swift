/// The words of an HTML mail as lines; what is quoted gets a ">" in front, as in plain text.
struct MarkupText {
    static func text(of markup: String) -> String {
        var reader = MarkupText(scalars: Array(markup.unicodeScalars))
        reader.read()
        return reader.lines.joined(separator: "\n")
    }

    private let scalars: [Unicode.Scalar]
    private var lines: [String] = []
    private var current: [Unicode.Scalar] = []
    private var quoteDepth = 0

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func read() {
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "<" {
                index = tag(at: index)
            } else if scalar == "&", let (text, end) = CharacterReference.read(in: scalars, at: index) {
                current += text.unicodeScalars
                index = end
            } else {
                current.append(scalar)
                index += 1
            }
        }
        breakLine()
    }

    private mutating func tag(at start: Int) -> Int {
        if matches("<!--", at: start) { return index(after: "-->", from: start + 4) }
        guard start + 1 < scalars.count else {
            current.append("<")
            return start + 1
        }
        let next = scalars[start + 1]
        guard next == "/" || next == "!" || next == "?" || next.properties.isAlphabetic else {
            current.append("<")
            return start + 1
        }
        var end = start + 1
        while end < scalars.count, scalars[end] != ">", scalars[end] != "<" { end += 1 }
        guard end < scalars.count, scalars[end] == ">" else { return start + 1 }
        let isClosing = next == "/"
        let content = scalars[(start + (isClosing ? 2 : 1))..<end]
        let name = String(String.UnicodeScalarView(content.prefix { $0.properties.isAlphabetic || ("1"..."6").contains($0) })).lowercased()
        if !isClosing, MarkupText.unseen.contains(name) { return index(after: "</\(name)", from: end + 1) }
        apply(name, isClosing: isClosing)
        return end + 1
    }

    private mutating func apply(_ name: String, isClosing: Bool) {
        switch name {
        case "br", "div", "tr", "li", "dd", "dt": breakLine()
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "pre", "hr": breakParagraph()
        case "blockquote":
            breakParagraph()
            quoteDepth = max(0, quoteDepth + (isClosing ? -1 : 1))
        case "td", "th": current.append(" ")
        default: break
        }
        if name == "li", !isClosing { current += "- ".unicodeScalars }
    }

    private mutating func breakLine() {
        // The dashes before a signature end in a space that says so.
        let text = String(cleaning: current)
        current = []
        if text.isEmpty { return }
        lines.append(quoteDepth > 0 ? "> " + text : text)
    }

    private mutating func breakParagraph() {
        breakLine()
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    private func matches(_ text: String, at start: Int) -> Bool {
        let wanted = text.unicodeScalars
        guard start + wanted.count <= scalars.count else { return false }
        return zip(wanted, scalars[start...]).allSatisfy { $0 == $1 || $0.properties.lowercaseMapping == $1.properties.lowercaseMapping }
    }

    /// The index after the end of what is not seen; the end of the mail where nothing closes it.
    private func index(after text: String, from start: Int) -> Int {
        guard let first = text.unicodeScalars.first else { return start }
        var index = start
        while index < scalars.count {
            if scalars[index] == first, matches(text, at: index) {
                let end = index + text.unicodeScalars.count
                guard text.hasPrefix("</") else { return end }
                return scalars[end...].firstIndex(of: ">").map { $0 + 1 } ?? scalars.count
            }
            index += 1
        }
        return scalars.count
    }

    private static let unseen: Set<String> = ["head", "style", "script", "title"]
}
