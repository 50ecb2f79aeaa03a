/// A person's name at a place: one to four words.
struct NameReading {
    var tokens: Range<Int>
    /// The first word is a first name that is seldom another word.
    var isKnown: Bool
    /// At least two words, or a word after an honorific.
    var isFull: Bool

    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "da", "di", "del", "della", "la", "le", "el", "al", "bin", "ibn", "dos", "das", "du", "ter",
        "ten", "af", "av", "zu", "st",
    ]

    static func read(_ passage: Passage, at start: Int) -> NameReading? {
        passage[start].isCapitalised ? capitalised(passage, at: start) : lower(passage, at: start)
    }

    /// A word in capitals that can be part of a name.
    static func isNameWord(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage[index]
        // Jean d'Arcy
        if token.kind == .word, token.key.hasPrefix("d'"), token.key.utf8.count > 3, !token.isCapitalised, passage[index - 1].isCapitalised
        {
            return !token.has(.stop)
        }
        guard token.kind == .word, token.isCapitalised, isFreeWord(passage, index) else {
            return false
        }
        if token.isAllCaps, token.key.utf8.count <= 5, !token.has([.firstName, .surname]) { return false }
        return !token.has([.titleHead, .organisation]) || token.has([.surname, .firstName]) && !token.has(.titleHead)
    }

    /// "Will Turner" and "May Chen" are names, "Will" and "May" alone are not.
    private static func isFreeWord(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage[index]
        if token.has(.firstName), token.has([.stop, .month]) {
            let particle = particles.contains(passage.key(index + 1)) && passage[index + 2].isCapitalised
            return (particle || passage[index + 1].isCapitalised && passage.has(index + 1, .surname)) && !passage[index + 1].startsLine
        }
        if token.has([.stop, .honorific]) { return false }
        return !token.has([.notName, .weekday, .month]) || token.has([.firstName, .surname])
    }

    private static func capitalised(_ passage: Passage, at start: Int) -> NameReading? {
        // "J. Smith"
        if passage.key(start).utf8.count == 1, passage.key(start) != "i", passage.key(start + 1) == ".",
            !passage.isGlued(start + 2) || passage[start + 2].isCapitalised,
            isNameWord(passage, start + 2), passage.has(start + 2, .surname), !passage[start + 2].startsLine
        {
            return NameReading(tokens: start..<wordEnd(passage, start + 2), isKnown: true, isFull: true)
        }
        guard isNameWord(passage, start) else { return nil }
        var end = wordEnd(passage, start)
        var words = 1
        while words < 4 {
            var next = end
            // Initials: "Anna K. Berg".
            if passage[next].isCapitalised, passage.key(next).utf8.count == 1, passage.key(next + 1) == ".", isNameWord(passage, next + 2) {
                next += 2
            }
            var particle = next
            while particle < next + 2, particles.contains(passage.key(particle)), !passage[particle].startsLine { particle += 1 }
            if particle > next, passage[particle].isCapitalised, isNameWord(passage, particle) { next = particle }
            guard !passage[next].startsLine, isNameWord(passage, next), !passage.has(next, .titlePart) || passage.has(next, .surname) else {
                break
            }
            end = wordEnd(passage, next)
            words += 1
        }
        let known = passage.has(start, .firstName) && (!passage.has(start, .rareName) || words > 1 && passage.has(end - 1, .surname))
        return NameReading(tokens: start..<end, isKnown: known, isFull: words > 1)
    }

    /// Hyphens join names: Anne-Marie, Smith-Jones.
    private static func wordEnd(_ passage: Passage, _ start: Int) -> Int {
        var end = start + 1
        while passage.key(end) == "-", passage.isGlued(end), passage.isGlued(end + 1), passage[end + 1].isCapitalised,
            passage.isWord(end + 1), end < start + 5
        { end += 2 }
        return end
    }

    /// A first name in lower case, as transcripts have it, with a surname only where the next word is known as one.
    private static func lower(_ passage: Passage, at start: Int) -> NameReading? {
        guard passage.has(start, .firstName), passage.isWord(start) else { return nil }
        if passage.isGlued(start) || passage.isGlued(start + 1) && passage.key(start + 1) == "-" { return nil }
        var end = start + 1
        if passage.has(end, .surname), !passage[end].startsLine,
            !passage.has(end, [.stop, .verb, .verbOfSpeech, .titleHead, .titlePart]) || passage.has(end + 1, .verbOfSpeech)
        {
            end += 1
        }
        return NameReading(tokens: start..<end, isKnown: true, isFull: end > start + 1)
    }
}
