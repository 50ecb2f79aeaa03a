import DealModel

enum PersonRules {
    static let all: [Rule] = [honorific, named]

    /// "Dr Patel", "Ms. Amina Okafor": a name after an honorific, which is no part of it.
    static let honorific = Rule("person.honorific", examples: ["Dr Patel", "Ms. Okafor"], starts: [.trait(.honorific)]) { passage, index in
        var start = index + 1
        if passage.key(start) == "." { start += 1 }
        if passage.has(start, .honorific) {
            start += 1
            if passage.key(start) == "." { start += 1 }
        }
        guard passage[index].isCapitalised || passage.key(index) != "miss" && passage.key(index) != "master" else { return nil }
        if !passage[start].isCapitalised {
            // Lower case throughout, as in a transcript.
            guard !passage[index].isCapitalised, ["mr", "mrs", "ms", "dr"].contains(passage.key(index)),
                passage.number(before: index) == nil, !passage.has(start, [.stop, .verb, .adverbRate]), passage.lexeme(start).unit == nil,
                NounPhrase.isNounWord(passage, start),
                !passage.has(start, [.titleHead, .verbOfSpeech])
            else { return nil }
            let end = passage.has(start, .firstName) && passage.has(start + 1, .surname) ? start + 2 : start + 1
            return person("person.honorific", start..<end, passage)
        }
        guard let name = NameReading.read(passage, at: start) else { return nil }
        return person("person.honorific", name.tokens, passage)
    }

    /// "Dana Ruiz, COO", "our CFO Sarah Chen", "sam from IT", "I spoke to Priya".
    static let named = Rule(
        "person.named", examples: ["Dana Ruiz, COO", "our CFO Sarah Chen", "sam from IT", "Head of Operations Maria Lopez"],
        starts: [.capitalised, .trait(.firstName)]
    ) { passage, index in
        guard var name = NameReading.read(passage, at: index), isStart(passage, index) else { return nil }
        if !passage[index].isCapitalised, !name.isFull, title(after: name.tokens, passage) == nil,
            title(before: name.tokens, passage) != nil || before.contains(passage.key(index - 1)),
            let end = surnameEnd(passage, name.tokens.upperBound)
        {
            name = NameReading(tokens: index..<end, isKnown: true, isFull: true)
        }
        // "nobody will sponsor this", "see our president": in lower case such a word is a name only where a sign parts it from the title.
        if !passage[index].isCapitalised, passage.has(index, .rareName), !name.isFull, !isPartedFromTitle(passage, name.tokens.upperBound),
            title(before: name.tokens, passage) != nil || title(after: name.tokens, passage) != nil
        {
            return nil
        }
        let titled = title(before: name.tokens, passage) != nil || title(after: name.tokens, passage) != nil
        if !titled {
            if !passage[index].isCapitalised {
                // A first name that is also a word needs a department.
                if passage.has(index, .rareName) {
                    guard ["from", "in"].contains(passage.key(index + 1)), departments.contains(passage.key(index + 2)),
                        !adverbs.contains(passage.key(index - 1)), passage.key(index) != "long"
                    else { return nil }
                    return person("person.named", name.tokens, passage)
                }
                // A lone first name in lower case needs words that speak of a person.
                guard name.isFull || hasCue(passage, name.tokens) else { return lowerTitled(passage, name) }
            } else if name.isKnown {
                guard !isOrganisation(passage, name.tokens) else { return nil }
                if !name.isFull, passage.startsSentence(index), passage.has(index, .rareName) { return nil }
            } else if passage.has(index, .firstName) {
                guard name.isFull || !passage[index].isAllCaps,
                    passage.startsSentence(index) && !name.isFull
                        ? hasPersonVerb(passage, name.tokens.upperBound) : hasCue(passage, name.tokens),
                    !isOrganisation(passage, name.tokens)
                else { return nil }
            } else {
                guard hasStrongCue(passage, name.tokens), !isOrganisation(passage, name.tokens) else { return nil }
            }
        } else if !name.isKnown, !name.isFull, !passage.has(index, .firstName), !isPlausible(passage, name.tokens) {
            return nil
        }
        return person("person.named", name.tokens, passage)
    }

    /// "ask helen moss", "our cfo angela brandt": a word that means nothing else, right behind a first name and at the end of its phrase.
    private static func surnameEnd(_ passage: Passage, _ index: Int) -> Int? {
        guard NounPhrase.isNounWord(passage, index), passage.lexeme(index).traits.isEmpty || passage.has(index, .surname),
            passage.lexeme(index).unit == nil, !passage[index].isCapitalised, passage.key(index).utf8.count > 2
        else { return nil }
        let key = passage.key(index)
        guard !["ed", "ing", "ly"].contains(where: key.hasSuffix),
            !key.hasSuffix("s") || key.hasSuffix("ss") || passage.has(index, .surname)
        else { return nil }
        let next = passage[index + 1]
        return next.kind != .word && next.key != "-" || next.startsLine || next.has([.stop, .verb, .verbOfSpeech, .titleHead])
            ? index + 1 : nil
    }

    /// "dana ruiz coo": a word between a first name and a title is a surname.
    private static func lowerTitled(_ passage: Passage, _ name: NameReading) -> Candidate? {
        let next = name.tokens.upperBound
        guard NounPhrase.isNounWord(passage, next), !passage.isGlued(next),
            passage.lexeme(next).traits.isEmpty || passage.has(next, .surname), passage.lexeme(next).unit == nil
        else { return nil }
        let whole = name.tokens.lowerBound..<(next + 1)
        guard title(after: whole, passage) != nil || title(before: whole, passage) != nil || hasCue(passage, whole) else { return nil }
        return person("person.named", whole, passage)
    }

    private static func isStart(_ passage: Passage, _ index: Int) -> Bool {
        if passage.isGlued(index), !["(", "\"", "“", "'", "[", "@", "/", "•", "*", "-"].contains(passage.key(index - 1)) { return false }
        if ["san", "santa", "saint", "st", "los", "las", "new", "el", "fort", "port", "lake", "mount"].contains(passage.key(index - 1)),
            passage[index - 1].isCapitalised
        {
            return false
        }
        // The rest of a name that starts earlier.
        let before = passage[index - 1]
        if before.isCapitalised, NameReading.isNameWord(passage, index - 1), !before.startsLine || index > 0,
            !before.has([.titlePart, .titleHead, .honorific]), !passage[index].startsLine
        {
            return passage.startsSentence(index - 1) && before.lexeme.traits.isEmpty && passage.has(index, .firstName)
                && before.key.utf8.count > 2
        }
        return true
    }

    private static let adverbs: Set<String> = ["so", "too", "very", "how", "as", "that", "this", "a", "the", "no", "more"]

    private static func isPartedFromTitle(_ passage: Passage, _ index: Int) -> Bool {
        [",", "(", "-", "|"].contains(passage.key(index))
    }

    /// Mark from finance, Will in ops.
    private static func hasPersonVerb(_ passage: Passage, _ index: Int) -> Bool {
        if ["from", "in"].contains(passage.key(index)), departments.contains(passage.key(index + 1)) { return true }
        return passage.has(index, .verbOfSpeech) && !passage.has(index, .future)
            && !["is", "was", "has", "had", "from", "works", "worked"].contains(passage.key(index))
    }

    private static let departments: Set<String> = [
        "it", "finance", "ops", "operations", "procurement", "purchasing", "legal", "sales", "hr", "marketing", "engineering", "logistics",
        "quality", "production",
        "security", "accounting", "maintenance", "compliance", "controlling",
    ]

    /// "Morgan Stanley", "Siemens AG", "the Bosch plant".
    private static func isOrganisation(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        let end = tokens.upperBound
        if passage.has(tokens.upperBound - 1, .organisation), tokens.count > 1, !passage.has(tokens.upperBound - 1, .surname) {
            return true
        }
        if passage.has(end, .organisation), passage[end].isCapitalised { return true }
        if ["&", "+"].contains(passage.key(end)), passage[end + 1].isCapitalised, !passage[end].startsLine { return true }
        if passage.key(tokens.lowerBound - 1) == "&" || passage.key(tokens.lowerBound - 1) == "@" { return true }
        if passage.has(tokens.lowerBound, .notName), tokens.count == 1 { return true }
        if passage.has(tokens.lowerBound - 1, .article), tokens.count == 1 { return true }
        if passage.key(tokens.lowerBound - 1) == "the" { return true }
        if tokens.count == 2,
            ["morgan", "john", "ernst", "harley", "jack", "mary", "jp", "marks", "johnson", "alfa", "philip", "san", "santa", "saint"]
                .contains(passage.key(tokens.lowerBound)),
            ["stanley", "deere", "young", "davidson", "daniels", "kay", "morgan", "controls", "spencer", "romeo", "morris"].contains(
                passage.key(tokens.lowerBound + 1))
        {
            return true
        }
        return passage.key(end) == "." && passage.isGlued(end) && passage.isGlued(end + 1)
    }

    private static let before: Set<String> = [
        "with", "to", "from", "by", "and", "ask", "asked", "met", "meet", "told", "tell", "is", "name's", "i'm", "name", "cc", "call",
        "called", "email", "emailed",
        "colleague", "boss", "manager", "for", "hi", "hello", "hey", "thanks", "thank", "dear", "contact", "sponsor", "champion", "get",
        "bring", "involve", "loop", "or",
        "but", "because", "that", "if", "as", "friend", "owner", "know", "saw", "see", "copy", "invite", "report", "reports", "says",
        "said",
    ]
    private static let after: Set<String> = [
        "from", "in", "at", "and", "who", "is", "was", "has", "had", "will", "can", "or", "wants", "needs", "over", "on", "would", "should",
        "could", "might", "may", "must",
    ]

    private static func hasCue(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        let end = tokens.upperBound
        if passage.has(end, .verbOfSpeech) || passage.key(end) == "'s" || passage.key(end) == "who" { return true }
        if passage.key(end).hasSuffix("'ll") { return true }
        let lead = passage.key(tokens.lowerBound - 1)
        if before.contains(lead),
            !["is", "that", "if", "as", "for", "or", "but", "from"].contains(lead) || passage[tokens.lowerBound].isCapitalised
        {
            return true
        }
        if after.contains(passage.key(end)), passage[tokens.lowerBound].isCapitalised || ["from", "in"].contains(passage.key(end)) {
            return true
        }
        return passage[tokens.lowerBound].isCapitalised && !passage.startsSentence(tokens.lowerBound)
    }

    private static func hasStrongCue(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        let end = tokens.upperBound
        let lead = passage.key(start - 1)
        if ["i'm", "name's", "colleague", "boss", "tell", "man", "guy", "hi", "dear", "hello"].contains(lead) {
            return !passage.has(start, .notName)
        }
        if lead == ",", ["guy", "man", "colleague", "boss", "sponsor", "woman", "contact", "rep", "lady"].contains(passage.key(start - 2)) {
            return true
        }
        if passage.matches(start - 2, "name", "is") { return true }
        let person = [
            "said", "says", "told", "thinks", "mentioned", "asked", "wants", "joined", "agreed", "confirmed", "signs", "approves", "heads",
            "reports",
        ].contains(passage.key(end))
        let met =
            ["met", "told", "asked", "emailed", "cc"].contains(lead) || passage.matches(start - 2, "spoke", "to")
            || passage.matches(start - 2, "spoke", "with")
            || passage.matches(start - 2, "speak", "to") || passage.matches(start - 2, "talk", "to")
            || passage.matches(start - 2, "talked", "to") || passage.matches(start - 2, "meeting", "with")
            || passage.matches(start - 2, "reports", "to") || passage.matches(start - 2, "reporting", "to")
            || passage.matches(start - 2, "speak", "with")
        let full = tokens.count >= 2
        if passage.has(end - 1, .surname), full, !passage.has(start, .notName) { return person || met || !passage.startsSentence(start) }
        return full && (person && !passage.startsSentence(start) || met)
    }

    /// A lone unknown word beside a title: "our CFO Okonjo" is a name, "Acme CEO" is not.
    private static func isPlausible(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard !passage.has(tokens.lowerBound, [.notName, .titlePart]) else { return false }
        return passage.has(tokens.lowerBound, .surname)
            || title(before: tokens, passage) != nil && !passage.startsSentence(tokens.lowerBound)
    }

    // MARK: Titles

    /// "our CFO, Sarah Chen", "Head of IT Tom Berg".
    static func title(before tokens: Range<Int>, _ passage: Passage) -> TitleReading? {
        var end = tokens.lowerBound
        if passage.has(end - 1, .honorific) { end -= 1 }
        if passage.key(end - 1) == ".", passage.has(end - 2, .honorific) { end -= 2 }
        let comma = passage.key(end - 1) == "," || passage.key(end - 1) == ":" || passage.key(end - 1) == "-"
        if comma { end -= 1 }
        guard let title = TitleReading.read(passage, before: end), !passage[tokens.lowerBound].startsLine else { return nil }
        let first = title.tokens.lowerBound - 1
        let lead = ["new", "current", "former"].contains(passage.key(first)) ? passage.key(first - 1) : passage.key(first)
        // After a comma the title must be one that is introduced: "our CFO, Sarah", not "Tom Berg, CFO, Sarah Chen".
        if comma, !["our", "the", "my", "their", "your", "his", "her"].contains(lead), !passage.startsSentence(title.tokens.lowerBound) {
            return nil
        }
        if comma, passage.key(title.tokens.lowerBound - 2) == "," || lead == "," { return nil }
        if passage.has(title.tokens.lowerBound, .titlePart), title.level == nil { return nil }
        return title
    }

    /// "Dana Ruiz, COO", "Tom Berg (Head of IT)", "sarah chen our cfo", "Priya is our plant manager" does not touch.
    static func title(after tokens: Range<Int>, _ passage: Passage) -> TitleReading? {
        var start = tokens.upperBound
        if [",", "(", "-", ":", "|", "/"].contains(passage.key(start)) { start += 1 }
        if ["our", "the", "their", "your", "my", "a", "an", "as", "his", "her"].contains(passage.key(start)) { start += 1 }
        if passage.key(start) == "new" || passage.key(start) == "current" || passage.key(start) == "former" { start += 1 }
        guard let title = TitleReading.read(passage, at: start), !passage[start].startsLine else { return nil }
        // A title in lower case right behind a name in capitals is a verb or a noun: "Tom leads", "Sam head".
        if start == tokens.upperBound, title.tokens.count == 1, !passage[start].isCapitalised, passage[tokens.lowerBound].isCapitalised,
            ["lead", "head", "chair", "champion", "sponsor", "partner", "engineer", "officer"].contains(passage.key(start))
        {
            return nil
        }
        // "Tom, the head office" is none.
        if passage.isWord(title.tokens.upperBound), title.tokens.count == 1, passage.key(start) == "head",
            passage.key(title.tokens.upperBound) != "of"
        {
            return nil
        }
        // "Sam, head of IT Maria Lopez": the title could belong to the next name; the nearer name has it.
        return title
    }

    static func person(_ rule: String, _ name: Range<Int>, _ passage: Passage) -> Candidate {
        let after = title(after: name, passage)
        let title = after ?? title(before: name, passage)
        var start = name.lowerBound
        var end = name.upperBound
        if let title {
            start = min(start, title.tokens.lowerBound)
            end = max(end, title.tokens.upperBound)
            if passage.key(end) == ")", after != nil { end += 1 }
        }
        return Candidate(
            rule: rule, .person(NamedPerson(name: passage.words(name), title: title.map { passage.words($0.tokens) }, level: title?.level)),
            start..<end, figure: name)
    }
}
