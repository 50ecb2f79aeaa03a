/// How the sentences of an utterance begin and end, which is what tells an open question from a leading one.
struct QuestionShape {
    /// How the sentences begin and end.
    private(set) var features: [Feature] = []
    /// How many questions there are, of which kind: few features, and the strongest.
    private(set) var counts: [Feature] = []

    struct Feature {
        var hash: UInt64
        /// As an explanation names it: what kind of feature it is, not which word.
        var name: String
    }

    init(_ reading: UtteranceFeatures.Reading) {
        let words = reading.words
        var start = 1
        var questions = 0
        var statements = 0
        var openings: [UInt64] = []
        for index in words.indices.dropFirst() {
            let word = words[index]
            let isEnd = word == [63] || word == [46] || word == [33] || index == words.count - 1
            guard isEnd else { continue }
            let length = index - start
            if length > 0 {
                let asks = word == [63]
                if asks { questions += 1 } else { statements += 1 }
                let kind: UInt64 = asks ? 60 : 70
                describe(reading, start: start, end: index, kind: kind)
                if asks { openings.append(reading.parts[start]) }
            }
            start = index + 1
        }
        if openings.count > 1 {
            add(83, openings[0])
            add(84, openings[openings.count - 1])
        }
        add(87, UInt64(min(words.count / 5, 8)))

        let heads = Self.heads(reading)
        let questionWords = reading.hashes.count { Self.questionWords.contains($0) }
        count(80, min(questions, 3))
        count(82, min(questions, 3) * 4 + min(statements, 3))
        count(86, min(questionWords, 3) * 4 + min(questions, 3))
        count(88, min(heads.count, 3))
        count(89, min(heads.count, 3) * 4 + min(questions, 3))
        count(90, heads.first.map { $0 ? 1 : 2 } ?? 0)
        count(91, (heads.last.map { $0 ? 1 : 2 } ?? 0) * 4 + min(questions, 3))
    }

    /// First and last words of one sentence, and the question words and choices inside it.
    private mutating func describe(_ reading: UtteranceFeatures.Reading, start: Int, end: Int, kind: UInt64) {
        add(kind, reading.hashes[start])
        add(kind + 1, reading.parts[start])
        if end - start > 1 {
            add(kind + 2, Hash.combine(reading.hashes[start], reading.hashes[start + 1]))
            add(kind + 3, Hash.combine(reading.parts[start], reading.parts[start + 1]))
            add(kind + 4, reading.hashes[end - 1])
            add(kind + 5, Hash.combine(reading.hashes[end - 2], reading.hashes[end - 1]))
        }
        if end - start > 2 {
            add(kind + 6, Hash.combine(Hash.combine(reading.hashes[end - 3], reading.hashes[end - 2]), reading.hashes[end - 1]))
        }
        // What follows the last comma: the tag of a tag question, or the question after its preamble.
        if let comma = reading.words[start..<end].lastIndex(of: [44]), comma + 1 < end {
            add(kind + 7, Hash.combine(reading.hashes[comma + 1], UInt64(min(end - comma, 5))))
            add(kind + 8, reading.parts[comma + 1])
        }
        for index in start..<end where Self.questionWords.contains(reading.hashes[index]) {
            add(kind + 9, UInt64(index == start ? 0 : reading.words[index - 1] == [44] ? 1 : reading.words[index - 1] == Self.and ? 2 : 3))
        }
    }

    /// How many questions begin: question words and inversions ("do you", "has the") that open a sentence or a clause.
    ///
    /// - Returns: for each of them whether it begins with a question word.
    private static func heads(_ reading: UtteranceFeatures.Reading) -> [Bool] {
        var heads: [Bool] = []
        var last = -3
        for index in 1..<(reading.hashes.count - 1) {
            let before = reading.hashes[index - 1]
            guard index == 1 || openers.contains(before), index - last > 2 else { continue }
            let opens = questionWords.contains(reading.hashes[index])
            let inverts = auxiliaries.contains(reading.hashes[index]) && subjects.contains(reading.hashes[index + 1])
            if opens || inverts {
                heads.append(opens)
                last = index
            }
        }
        return heads
    }

    private mutating func count(_ family: UInt64, _ value: Int) {
        counts.append(Feature(hash: Hash.combine(Hash.seed(family), UInt64(value)), name: "number of questions and statements"))
    }

    private mutating func add(_ family: UInt64, _ value: UInt64) {
        features.append(Feature(hash: Hash.combine(Hash.seed(family), value), name: Self.name(of: family)))
    }

    private static func name(of family: UInt64) -> String {
        let sentence = (60..<70).contains(family) ? "a question" : "a statement"
        return switch family % 10 {
        case _ where family >= 80: "length and first words of the questions"
        case 0...3: "how \(sentence) begins"
        case 4...6: "how \(sentence) ends"
        case 7, 8: "what follows the last comma of \(sentence)"
        default: "where a question word stands in \(sentence)"
        }
    }

    private static let openers = hashes("? . ! , ; and or but so then")
    private static let auxiliaries = hashes("do does did is are was were have has had can could will would shall should may might")
    private static let subjects = hashes(
        "i you it we they he she there that this these your our the their his her my anyone anybody somebody someone not a any each")

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Hash.of($0.utf8) })
    }

    private static let and = Array("and".utf8)
    private static let questionWords = Set(
        ["what", "which", "who", "whom", "whose", "why", "when", "where", "how"].map { Hash.of($0.utf8) })
}
