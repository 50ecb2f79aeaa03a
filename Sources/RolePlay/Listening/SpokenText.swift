/// What was said, in sentences of plain words: lower case, contractions written out, hyphens as spaces.
struct SpokenText: Sendable {
    struct Sentence: Sendable {
        var words: [String]
        /// It ends with a question mark, or begins as questions and requests do.
        var asks: Bool
        /// The same between commas, dashes, colons and conjunctions.
        var parts: [[String]]
    }

    let sentences: [Sentence]
    /// Of all sentences.
    let words: [String]

    /// Nobody listens to more at once; the rest of a longer text is not heard.
    static let byteLimit = 4000

    init(_ text: String) {
        var sentences: [Sentence] = []
        var current = ""
        func finish(isQuestion: Bool) {
            let parts = SpokenText.parts(of: current)
            let words = SpokenText.words(of: current)
            current = ""
            guard !words.isEmpty else { return }
            sentences.append(Sentence(words: words, asks: isQuestion || SpokenText.opensQuestion(words), parts: parts))
        }
        let scalars = Array(text.utf8.prefix(SpokenText.byteLimit))
        var previous: Character = " "
        for character in String(decoding: scalars, as: UTF8.self) {
            switch character {
            case "?", "？":
                finish(isQuestion: true)
            case "!", ";", "\n", "…":
                finish(isQuestion: false)
            case ".":
                // A point inside a number ends nothing; whether it is one shows only with what follows.
                current.append(character)
            default:
                if previous == ".", character.isWhitespace, !SpokenText.endsInAbbreviation(current) { finish(isQuestion: false) }
                current.append(character)
            }
            previous = character
        }
        finish(isQuestion: false)
        self.sentences = sentences
        words = sentences.flatMap(\.words)
    }

    private static func parts(of sentence: String) -> [[String]] {
        var parts: [[String]] = []
        for piece in sentence.replacing(", ", with: "\n").replacing(" - ", with: "\n").split(whereSeparator: { "\n–—:(\"“”".contains($0) })
        {
            for part in words(of: String(piece)).split(whereSeparator: { $0 == "and" || $0 == "but" }) { parts.append(Array(part)) }
        }
        return parts
    }

    /// "Dr." ends no sentence.
    private static func endsInAbbreviation(_ text: String) -> Bool {
        guard let last = text.split(whereSeparator: \.isWhitespace).last else { return false }
        return ["dr.", "mr.", "mrs.", "ms.", "st.", "prof.", "approx.", "e.g.", "i.e.", "vs.", "no."].contains(last.lowercased())
    }

    var asks: Bool { sentences.contains(where: \.asks) }

    /// The questions alone; everything where there is none.
    var asked: [String] {
        let questions = sentences.filter(\.asks)
        return questions.isEmpty ? words : questions.flatMap(\.words)
    }

    static func words(of text: String) -> [String] {
        var words: [String] = []
        for part in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber || "'’.,%$€£*".contains($0)) }) {
            let straight = part.replacing("’", with: "'")
            let word = straight.trimmingPunctuation
            guard !word.isEmpty else { continue }
            words += writtenOut(word)
        }
        return words
    }

    private static func writtenOut(_ word: String) -> [String] {
        if let known = contractions[word] { return known }
        guard word.utf8.contains(UInt8(ascii: "'")) else { return [word] }
        for (ending, full) in endings where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count {
            return [String(word.dropLast(ending.count)), full]
        }
        return [word]
    }

    private static let contractions: [String: [String]] = [
        "can't": ["can", "not"], "cant": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "wont": ["will", "not"],
        "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"], "wasnt": ["was", "not"],
        "let's": ["let", "us"], "lets": ["let", "us"], "whats": ["what", "is"], "hows": ["how", "is"], "whos": ["who", "is"],
        "what's": ["what", "is"], "how's": ["how", "is"], "who's": ["who", "is"], "where's": ["where", "is"], "when's": ["when", "is"],
        "why's": ["why", "is"], "it's": ["it", "is"], "that's": ["that", "is"], "there's": ["there", "is"], "thats": ["that", "is"],
        "he's": ["he", "is"], "she's": ["she", "is"], "im": ["i", "am"], "ive": ["i", "have"], "youre": ["you", "are"],
        "u": ["you"], "ur": ["your"], "yr": ["year"], "abt": ["about"], "pls": ["please"], "thx": ["thanks"], "gonna": ["going", "to"],
        "wanna": ["want", "to"], "ok": ["okay"], "whole": ["whole"],
    ]
    private static let endings: [(String, String)] = [
        ("n't", "not"), ("'re", "are"), ("'d", "would"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"), ("'s", "'s"),
    ]

    private static func opensQuestion(_ words: [String]) -> Bool {
        let openers = Cues.fillers.union(["and", "so", "but", "then"])
        let rest = Array(words.drop { openers.contains($0) })
        return Cues.requests.contains { $0.begins(rest) }
            || (Cues.questionWords.contains(rest.first ?? "") && rest.count <= 25 && !Cues.statementsWithWh.contains { $0.begins(rest) })
            || Cues.requestsAnywhere.match(rest)
    }
}

extension Substring {
    fileprivate var trimmingPunctuation: String { String(self).trimmingPunctuation }
}

extension String {
    /// Without points, commas and apostrophes at its ends.
    fileprivate var trimmingPunctuation: String {
        let kept = drop { ".,'*".contains($0) }
        guard let end = kept.lastIndex(where: { !".,'*".contains($0) }) else { return "" }
        return String(kept[...end])
    }
}
