/// The clauses of an utterance that may each speak of something else, as ranges of Unicode scalars.
///
/// "It costs 2M a year. They want 15 % less by December and must be live by October because winter starts" has four.
struct Clauses {
    let ranges: [Range<Int>]

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var cuts: [Int] = []
        var word = ""
        var wordStart = 0
        var joinStart: Int?
        for (offset, scalar) in scalars.enumerated() {
            if scalar.properties.isWhitespace {
                if let last = scalars[..<offset].last, ".!?;".contains(Character(last)), word.count > 1 { cuts.append(offset) }
                let lower = word.lowercased()
                if let start = joinStart, Clauses.starters.contains(lower) { cuts.append(start) }
                joinStart = Clauses.joints.contains(lower) ? wordStart : nil
                if lower == "because" { cuts.append(wordStart) }
                word = ""
                wordStart = offset + 1
            } else {
                word.unicodeScalars.append(scalar)
            }
        }
        var ranges: [Range<Int>] = []
        var start = 0
        for cut in (cuts + [scalars.count]).sorted() where cut > start {
            let clause = String(String.UnicodeScalarView(scalars[start..<cut]))
            // Two words are no clause: they belong to what stands beside them.
            if clause.plainWords.count < 3 {
                guard let last = ranges.last else {
                    if cut == scalars.count { ranges.append(start..<cut) }
                    continue
                }
                ranges[ranges.count - 1] = last.lowerBound..<cut
            } else {
                ranges.append(start..<cut)
            }
            start = cut
        }
        self.ranges = ranges
    }

    private static let joints: Set<String> = ["and", "but", "so"]
    private static let starters: Set<String> = [
        "we", "they", "he", "she", "i", "it", "must", "need", "needs", "want", "wants", "that", "the", "our", "my", "has", "have", "i'll",
        "i'd", "i'm", "i've", "we'll", "we'd", "we're",
        "we've", "you", "your", "on", "this",
    ]
}
