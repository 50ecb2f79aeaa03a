/// Text whose lines were broken for travel and say so with a space at their end (RFC 3676).
enum FlowedText {
    static func unwrapped(_ text: String, deletingSpace: Bool) -> String {
        var lines: [String] = []
        var isOpen = false
        var openDepth = 0
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = raw.hasSuffix("\r") ? raw.dropLast() : raw
            let depth = line.prefix { $0 == ">" }.count
            var words = line.dropFirst(depth)
            // A space in front was put there to protect the line.
            if words.first == " " { words = words.dropFirst() }
            let isSignature = words == "-- "
            if isOpen, depth == openDepth, !isSignature {
                lines[lines.count - 1] += words
            } else {
                lines.append((depth > 0 ? String(repeating: ">", count: depth) + " " : "") + words)
            }
            isOpen = words.hasSuffix(" ") && !isSignature
            openDepth = depth
            if isOpen, deletingSpace { lines[lines.count - 1].removeLast() }
        }
        return lines.joined(separator: "\n")
    }
}
