extension Playbook {
    /// Words before a colon that are headings of notes and no speakers.
    package struct Headings: Sendable, Equatable {
        package var words: [String]
        /// In a pattern `#` stands for one or more digits: `Q#` is every quarter.
        package var patterns: [String]

        /// Whether the text before a colon is a heading; case, spacing and a list mark before it do not matter.
        package func contains(_ text: some StringProtocol) -> Bool {
            let plain = Headings.plain(text)
            return words.contains { Headings.plain($0) == plain } || patterns.contains { Headings.matches(plain, Headings.plain($0)) }
        }

        private static func plain(_ text: some StringProtocol) -> String {
            let words = text.lowercased().split { $0.isWhitespace || $0 == ":" || $0 == "*" || $0 == "•" }
            return words.drop { $0 == "-" }.joined(separator: " ")
        }

        private static func matches(_ text: String, _ pattern: String) -> Bool {
            var rest = Array(text.utf8)[...]
            for byte in pattern.utf8 {
                if byte == UInt8(ascii: "#") {
                    let digits = rest.prefix { (48...57).contains($0) }
                    guard !digits.isEmpty else { return false }
                    rest = rest.dropFirst(digits.count)
                } else {
                    guard rest.first == byte else { return false }
                    rest = rest.dropFirst()
                }
            }
            return rest.isEmpty
        }
    }
}
