import TerminalText

/// Words on their way into Markdown.
enum MarkdownText {
    /// Words that Markdown takes for nothing but words.
    static func inline(_ words: String) -> String {
        var result = ""
        for scalar in visible(words).unicodeScalars {
            if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        // At the beginning these would make a list or a heading of it.
        if let first = result.first, "+-=".contains(first) { result = "\\" + result }
        return result
    }
}
