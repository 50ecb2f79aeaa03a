/// One sentence of a text, verbatim.
package struct Sentence: Hashable, Sendable {
    package let text: String
    /// Where it stands, in Unicode scalars; the white space around it is left out.
    package let range: Range<Int>
}

/// Finds where one sentence ends and the next begins.
///
/// A line is understood as a whole, and its clauses for themselves, up to twelve; a long turn is best read a sentence at a time. Text without
/// punctuation stays whole. In doubt a sentence is not split: a name or an amount torn apart is worse than two statements in one line.
package enum Sentences {
    /// The sentences in order; none in a blank text. What lies between their ranges is white space.
    package static func of(_ text: String) -> [Sentence] {
        let scalars = Array(text.unicodeScalars)
        var starts = Splitter(scalars).starts
        guard !starts.isEmpty else { return [] }
        starts.append(scalars.count)
        return zip(starts, starts.dropFirst()).map { start, next in
            var end = next
            while end > start, scalars[end - 1].isSpaceOrControl { end -= 1 }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<end])
            return Sentence(text: String(view), range: start..<end)
        }
    }

    /// Whether a text ends with the end of a sentence; "Dr." is none.
    static func isFinished(_ text: String) -> Bool {
        let tail = text.unicodeScalars.suffix(40)
        guard let last = tail.last(where: { !Splitter.closers.contains($0) && !$0.isSpaceOrControl }) else { return false }
        if Splitter.eastern.contains(last) || "!?…".unicodeScalars.contains(last) { return true }
        guard last == "." else { return false }
        guard let word = String(String.UnicodeScalarView(tail)).split(separator: " ").last(where: { $0.contains(".") }) else { return true }
        return word.hasSuffix("..") || !Abbreviation.always.contains(word.dropLast().lowercased())
    }
}

/// Words whose full stop ends no sentence.
enum Abbreviation {
    static let always: Set<String> = [
        "dr", "mr", "mrs", "ms", "prof", "st", "mt", "approx", "ca", "e.g", "i.e", "vs", "cf", "gen", "col", "lt", "sgt", "rev", "hon",
        "messrs", "dept", "est", "avg", "z.b", "bzw", "ing", "dipl", "sra", "sr", "jr", "mme", "incl", "excl", "resp", "eg", "ie",
    ]
    static let beforeNumber: Set<String> = [
        "no", "nos", "nr", "art", "sec", "p", "pp", "vol", "ch", "fig", "ext", "tel", "par", "rs", "ver",
    ]
}

private struct Splitter {
    static let closers = Set("\"”’')]»".unicodeScalars)
    static let eastern = Set("。！？".unicodeScalars)
    private static let stops = Set(".!?…".unicodeScalars)
    private static let openers = Set("\"“‘'([«¿¡".unicodeScalars)

    private let scalars: [Unicode.Scalar]
    /// Notes in lower case throughout have no capitals to tell a beginning by.
    private let hasCapitals: Bool
    private(set) var starts: [Int] = []

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        hasCapitals = scalars.contains { $0.properties.isUppercase }
        var index = 0
        while index < scalars.count, scalars[index].isSpaceOrControl { index += 1 }
        guard index < scalars.count else { return }
        starts = [index]
        while index < scalars.count {
            if Splitter.eastern.contains(scalars[index]) {
                index = begin(at: skipSpace(from: skipClosers(from: index + 1)))
            } else if Splitter.stops.contains(scalars[index]) {
                var end = index
                while end < scalars.count, Splitter.stops.contains(scalars[end]) { end += 1 }
                let closed = skipClosers(from: end)
                let next = skipSpace(from: closed)
                if next > closed, next < scalars.count, ends(index..<end, closed: closed, next: next) {
                    index = begin(at: next)
                } else {
                    index = max(closed, end)
                }
            } else {
                index += 1
            }
        }
    }

    private mutating func begin(at index: Int) -> Int {
        if index < scalars.count { starts.append(index) }
        return index
    }

    private func skipClosers(from start: Int) -> Int {
        var index = start
        while index < scalars.count, Splitter.closers.contains(scalars[index]) { index += 1 }
        return index
    }

    private func skipSpace(from start: Int) -> Int {
        var index = start
        while index < scalars.count, scalars[index].isSpaceOrControl { index += 1 }
        return index
    }

    /// Whether stops end a sentence, given where the next word begins.
    private func ends(_ stops: Range<Int>, closed: Int, next: Int) -> Bool {
        let isLower = scalars[firstSign(from: next)].properties.isLowercase
        let mark = scalars[stops]
        if mark.contains("!") || mark.contains("?") { return !(isLower && closed > stops.upperBound && hasCapitals) }
        if mark.contains("…") || mark.count > 1 { return false }
        if isLower, hasCapitals { return false }
        return !isAbbreviated(before: stops.lowerBound, next: next)
    }

    private func firstSign(from start: Int) -> Int {
        var index = start
        while index + 1 < scalars.count, Splitter.openers.contains(scalars[index]) { index += 1 }
        return index
    }

    private func isAbbreviated(before stop: Int, next: Int) -> Bool {
        var start = stop
        while start > 0, stop - start < 20, !scalars[start - 1].isSpaceOrControl { start -= 1 }
        let isWhole = start == 0 || scalars[start - 1].isSpaceOrControl
        while start < stop, Splitter.openers.contains(scalars[start]) { start += 1 }
        let word = String(String.UnicodeScalarView(scalars[start..<stop]))
        guard isWhole, !word.isEmpty else { return false }
        let lower = word.lowercased()
        if Abbreviation.always.contains(lower) { return true }
        let isNumberNext = scalars[next].properties.numericType != nil
        if Abbreviation.beforeNumber.contains(lower), isNumberNext { return true }
        // "1. We agree": the number of a list.
        if word.allSatisfy(\.isNumber), start == starts.last { return true }
        let isInitial = word.count == 1 && word != "I" && word.first?.isUppercase == true
        let isInitials = word.contains(".") && word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isLetter) }
        return (isInitial || isInitials) && !startsSentence(at: next)
    }

    /// A word that opens sentences and is no name.
    private func startsSentence(at start: Int) -> Bool {
        var end = start
        while end < scalars.count, end - start < 12, scalars[end].properties.isAlphabetic { end += 1 }
        return Splitter.starters.contains(String(String.UnicodeScalarView(scalars[start..<end])).lowercased())
    }

    private static let starters: Set<String> = [
        "we", "i", "it", "that", "this", "they", "he", "she", "you", "the", "so", "but", "and", "then", "there", "our", "my", "what", "if",
        "no", "yes", "in", "on", "at", "not", "how", "when", "who", "why", "a", "an", "let", "for", "with", "because", "these", "those",
    ]
}
