import DealModel

/// The person an answer to "who owns the problem?" names.
enum PersonAnswer {
    /// The decision maker named in an answer; nil where it names nobody.
    static func owner(in text: String, entities: [Entity], context: UtteranceContext) -> Person? {
        if let person = entities.compactMap(\.person).first {
            if person.title == nil, let split = parse(text, entities: entities), split.name == person.name { return marked(split) }
            return marked(Person(name: person.name, title: person.title, level: person.level))
        }
        if let known = context.people.named(text.trimmingWhitespace()) { return marked(known) }
        return parse(text, entities: entities).map(marked)
    }

    /// `NAME, TITLE` as typed, split at the first comma; the name is at most four words of letters.
    static func parse(_ text: String, entities: [Entity]) -> Person? {
        let parts = text.split(separator: ",", maxSplits: 1).map { $0.trimmingWhitespace() }
        guard let first = parts.first else { return nil }
        let words = first.split(separator: " ")
        guard (1...4).contains(words.count), words.allSatisfy({ $0.allSatisfy { $0.isLetter || "'’-.".contains($0) } }) else { return nil }
        guard let opening = words.first, !NotName.words.contains(opening.lowercased()) else { return nil }
        guard words.count > 1 || parts.count > 1 || first.first?.isUppercase == true else { return nil }
        let name = words.map { $0.first?.isUppercase == true ? String($0) : $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
        let title = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        let level = entities.compactMap(\.person).first { $0.title != nil }?.level
        return Person(name: name, title: title, level: level)
    }

    private static func marked(_ person: Person) -> Person {
        var person = person
        person.role = .decisionMaker
        return person
    }
}
