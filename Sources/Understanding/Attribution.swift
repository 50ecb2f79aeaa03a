import DealModel

/// Finds out whose words a line repeats: "…, Tom Reyes the plant manager says", "according to Tom", "sam from IT says budget is 2M".
package struct Attribution: Sendable {
    package let name: String
    /// The words that say who says it, as offsets in Unicode scalars; the rest of the line is what was said.
    package let clause: Range<Int>

    /// nil where the line repeats nobody's words.
    package init?(_ text: String, entities: [Entity], people: [Person]) {
        let words = Attribution.words(of: text)
        for (index, word) in words.enumerated() {
            if Attribution.speechVerbs.contains(word.lower) {
                if let name = Attribution.name(before: index, in: words, entities: entities, people: people) {
                    self.name = name.text.prefix(1).uppercased() + name.text.dropFirst()
                    clause = name.start..<word.range.upperBound
                    return
                }
                if let name = Attribution.name(ending: words, after: index, people: people), let last = words.last {
                    self.name = name
                    clause = word.range.lowerBound..<last.range.upperBound
                    return
                }
            }
            let next = index + 1
            if next < words.count, word.lower == "according", words[next].lower == "to",
                let name = Attribution.name(from: next + 1, in: words, entities: entities, people: people)
            {
                self.name = name.text
                clause = word.range.lowerBound..<name.end
                return
            }
            if word.lower == "per", next < words.count, let known = people.named(words[next].lower) {
                self.name = known.name
                clause = word.range.lowerBound..<words[next].range.upperBound
                return
            }
            if word.lower == "heard", next < words.count, words[next].lower == "from",
                let name = Attribution.name(from: next + 1, in: words, entities: entities, people: people)
            {
                self.name = name.text
                clause = word.range.lowerBound..<name.end
                return
            }
        }
        return nil
    }

    /// What was said, without the words that say by whom.
    package func matter(of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard clause.upperBound <= scalars.count else { return text }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: scalars[..<clause.lowerBound])
        kept.append(contentsOf: scalars[clause.upperBound...])
        let rest = String(kept).trimmingWhitespace()
        let bare = String(rest.drop { ",;:—–-".contains($0) }).trimmingWhitespace()
        let said = bare.lowercased().hasPrefix("that ") ? String(bare.dropFirst(5)) : bare
        return said.contains(where: \.isLetter) || said.contains(where: \.isNumber) ? said : text
    }

    private struct Word {
        let text: String
        let lower: String
        /// Offsets in Unicode scalars.
        let range: Range<Int>
    }

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var current = String.UnicodeScalarView()
        var start = 0
        var offset = 0
        func close() {
            guard !current.isEmpty else { return }
            let word = String(current)
            words.append(Word(text: word, lower: word.lowercased(), range: start..<offset))
            current = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "'" || scalar == "’" || scalar == "-" {
                if current.isEmpty { start = offset }
                current.append(scalar)
            } else {
                close()
            }
            offset += 1
        }
        close()
        return words
    }

    /// The person in the six words before a verb of speech.
    private static func name(before verb: Int, in words: [Word], entities: [Entity], people: [Person]) -> (text: String, start: Int)? {
        let from = max(0, verb - 6)
        guard from < verb else { return nil }
        let span = words[from].range.lowerBound..<words[verb].range.lowerBound
        if let entity = entities.last(where: { $0.person != nil && $0.range.overlaps(span) }), let person = entity.person {
            return (person.name, entity.range.lowerBound)
        }
        for index in (from..<verb).reversed() {
            if let known = people.named(words[index].lower) { return (known.name, words[index].range.lowerBound) }
        }
        // A hurried note: "sam says", "sam from IT says". Only at the line's start, and only where the word can be a name.
        let first = words[from]
        guard from == 0, !NotName.words.contains(first.lower), first.lower.allSatisfy({ $0.isLetter }), first.lower.count > 1 else {
            return nil
        }
        let isBare = verb == 1
        let isPlaced = verb >= 3 && verb <= 5 && ["from", "in", "at", "of"].contains(words[1].lower)
        return isBare || isPlaced ? (first.text, 0) : nil
    }

    /// "… says Tom": somebody known, as the last words of the line, where no one else can be who says it.
    private static func name(ending words: [Word], after verb: Int, people: [Person]) -> String? {
        guard ["says", "said", "reckons", "thinks", "claims"].contains(words[verb].lower), (1...2).contains(words.count - verb - 1) else {
            return nil
        }
        if verb > 0, NotName.words.contains(words[verb - 1].lower) { return nil }
        return people.named(words[(verb + 1)...].map(\.lower).joined(separator: " "))?.name
    }

    private static func name(from start: Int, in words: [Word], entities: [Entity], people: [Person]) -> (text: String, end: Int)? {
        guard start < words.count else { return nil }
        let at = words[start].range
        if let entity = entities.first(where: { $0.person != nil && $0.range.overlaps(at) }), let person = entity.person {
            return (person.name, max(entity.range.upperBound, at.upperBound))
        }
        if let known = people.named(words[start].lower) { return (known.name, at.upperBound) }
        let word = words[start]
        guard let first = word.text.first, first.isUppercase, !NotName.words.contains(word.lower) else { return nil }
        return (word.text, at.upperBound)
    }

    private static let speechVerbs: Set<String> = [
        "says", "said", "tells", "told", "thinks", "reckons", "believes", "claims", "claimed", "mentioned", "estimates", "estimated",
        "confirmed", "confirms", "wrote", "insists", "puts", "guesses",
    ]
}
