extension Fault {
    /// What is wrong and what to do about it, in one sentence.
    package var message: String {
        switch self {
        case .tooLarge(let limit, let kind):
            "the file is larger than \(limit / 1_048_576) MB; a \(kind) is a few pages of text"
        case .notUTF8:
            "this line is not UTF-8; save the file as UTF-8"
        case .notYAML(let reason):
            "this is no YAML (\(reason)); look for a wrong indentation, or for a text with a colon that needs quotes"
        case .anchor(let word, let kind):
            "\(Fault.quote(word)) is a YAML anchor or alias, which a \(kind) may not have; write the text out, or put it in quotes"
        case .twiceInMapping(let keys):
            "\(Fault.list(keys)) stands twice in one block; keep one"
        case .empty(let example):
            "the file is empty; begin with what `\(example)` prints"
        case .schema(let found):
            "schema \(Fault.clip(found)) is not known to this program, which reads schema \(Playbook.currentSchema); write `schema: \(Playbook.currentSchema)`"
        case .wrongKind(let name, let wanted, let found):
            "\(name) must be \(wanted), not \(found)"
        case .unknownKey(let key, let owner, let nearest):
            "\(owner) has no key \(Fault.quote(key))" + Fault.hint(nearest, otherwise: "; take it out")
        case .keyIsNoWord(let owner):
            "a key of \(owner) must be a single word"
        case .missingKey(let key, let owner):
            "\(owner) lacks \(Fault.quote(key)); add it"
        case .blank(let name):
            "\(name) is empty; write it, or take the line out"
        case .controlCharacter(let name):
            "\(name) contains a control character; take it out"
        case .noNumber(let name, let wanted, let found):
            "\(name) is \(Fault.quote(found)); write \(wanted)"
        case .noneOf(let name, let found, let allowed, let nearest):
            "\(name) is \(Fault.quote(found)), but must be one of \(Fault.list(allowed))" + Fault.hint(nearest)
        case .unknownMilestone(let id, let nearest):
            "milestone \(Fault.quote(id)) is none of the 4" + Fault.hint(nearest, otherwise: "; take it out")
        case .unknownCriterion(let id, let nearest):
            "criterion \(Fault.quote(id)) is none of the 18" + Fault.hint(nearest, otherwise: "; take it out")
        case .unknownHalfAnswer(let key, let criterion, let nearest):
            "\(Fault.quote(key)) under the followUps of \(Fault.quote(criterion)) is no kind of half answer"
                + Fault.hint(nearest, otherwise: "; take it out")
        case .missingMilestone(let id):
            "milestone \(Fault.quote(id)) is missing; copy it from what `qualify playbook export` prints"
        case .missingCriterion(let id):
            "criterion \(Fault.quote(id)) is missing; copy it from what `qualify playbook export` prints"
        case .badID(let what, let id):
            "the id \(Fault.quote(id)) of \(what) may have only small letters, digits and hyphens, 40 at most"
        case .duplicate(let what, let id, let firstLine):
            "\(what) \(Fault.quote(id)) stands in line \(firstLine) already; keep one"
        case .sameWording(let criterion, let firstLine):
            "the same wording for \(Fault.quote(criterion)) stands in line \(firstLine) already; change one"
        case .notRising(let milestone, let probability, let before, let probabilityBefore):
            "the probability of \(Fault.quote(milestone)) is \(probability), not above the \(probabilityBefore) of \(Fault.quote(before)); make it rise"
        case .tooFewQuestions(let criterion, let count, let needed):
            "criterion \(Fault.quote(criterion)) has \(Fault.count(count, "question")); give it at least \(needed)"
        case .noQuestionWithoutFacts(let criterion, let count, let needed):
            "criterion \(Fault.quote(criterion)) has \(Fault.count(count, "question")) that can be asked before anything is known; "
                + "give at least \(needed) of them no placeholder, or a `fallback`"
        case .unknownPlaceholder(let name, let nearest):
            "{\(Fault.clip(name))} is no placeholder"
                + Fault.hint(nearest.map { "{\($0)}" }, quoted: false, otherwise: "; known are \(Fault.placeholders)")
        case .looseBrace:
            "a brace stands alone; write a placeholder as {problem}"
        case .unknownStep(let id, let step, let nearest):
            "step \(Fault.quote(step)) comes after \(Fault.quote(id)), which is no step"
                + Fault.hint(nearest, otherwise: "; add it, or take it out")
        case .afterOptional(let id, let step):
            "step \(Fault.quote(step)) comes after \(Fault.quote(id)), which is optional; make \(Fault.quote(step)) optional too, or take \(Fault.quote(id)) out of its `after`"
        case .cycle(let ids):
            "the steps wait for each other in a circle (\(Fault.chain(ids))); take one out of an `after`"
        case .noWorkingDay:
            "the weekend has all seven days; leave at least one to work on"
        }
    }

    package static func hint(_ nearest: String?, quoted: Bool = true, otherwise: String = "") -> String {
        guard let nearest else { return otherwise }
        return quoted ? "; did you mean \(Fault.quote(nearest))?" : "; did you mean \(nearest)?"
    }

    package static func quote(_ word: String) -> String {
        "`\(clip(word))`"
    }

    /// At most 40 characters, none of which a terminal would obey: a message may hold what somebody else's file holds.
    package static func clip(_ word: String) -> String {
        var clipped = String.UnicodeScalarView()
        for scalar in word.unicodeScalars.prefix(40) {
            clipped.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
        }
        if word.unicodeScalars.count > 40 { clipped.append("…") }
        return String(clipped)
    }

    private static func chain(_ ids: [String]) -> String {
        let shown = ids.count > 8 ? Array(ids.prefix(4)) + ["…"] + Array(ids.suffix(3)) : ids
        return shown.joined(separator: " → ")
    }

    package static func list(_ words: [String]) -> String {
        words.prefix(20).map(quote).joined(separator: ", ")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        switch number {
        case 0: "no \(noun)"
        case 1: "one \(noun)"
        default: "\(number) \(noun)s"
        }
    }

    private static var placeholders: String {
        Playbook.Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
    }
}
