import DealModel

extension Refiner {
    /// "each outage costs us $3,000", "per truck it is 900 euros": the thing named before the amount is its `per`.
    static let eachCosts = Refiner(name: "eachCosts") { candidates, passage, journal in
        candidates.map { candidate in
            guard case .money(var rate) = candidate.value, rate.per == nil, let per = thing(before: candidate.tokens.lowerBound, passage)
            else { return candidate }
            var read = candidate
            rate.per = per
            read.value = .money(rate)
            return read
        }
    }

    private static let costs: Set<String> = [
        "costs", "cost", "costing", "is", "runs", "means", "sets", "loses", "takes", "burns", "saves", "earns", "brings", "pays", "adds",
        "was", "comes", "makes",
        "we", "lose", "it's", "it", "pay", "spend", "generates", "carries",
    ]
    private static let spanned = 14

    /// The noun after "each", "every" or "per" in this sentence, if a verb of cost stands between it and the amount.
    private static func thing(before start: Int, _ passage: Passage) -> String? {
        var place = start - 1
        var verb = false
        while place >= max(0, start - spanned), !passage.endsSentence(place) {
            let key = passage.key(place)
            if passage.number(before: place + 1) != nil, key != "one" { return nil }
            if costs.contains(key) { verb = true }
            if ["each", "every", "per", "a", "an", "any", "one"].contains(key), verb, let noun = noun(passage, at: place) { return noun }
            place -= 1
        }
        return nil
    }

    private static func noun(_ passage: Passage, at place: Int) -> String? {
        var index = place + 1
        let key = passage.key(place)
        if passage.key(index) == "single" || passage.key(index) == "additional" || passage.key(index) == "extra" { index += 1 }
        if ["a", "an", "any", "one"].contains(key) {
            // "a stop costs": only what is known to be counted, directly before the verb of cost.
            guard passage.key(place) != "one" || passage.key(index - 1) == "one" else { return nil }
            var last = index
            while NounPhrase.isNounWord(passage, last + 1), last < index + 3, !costs.contains(passage.key(last + 1)) { last += 1 }
            if passage.key(last + 1) == "of", passage.lexeme(last).unit != nil, NounPhrase.isNounWord(passage, last + 2),
                costs.contains(passage.key(last + 3))
            {
                return passage.lexeme(last).unit?.unit.rawValue
            }
            guard ["costs", "cost", "costing", "sets", "runs", "means", "loses"].contains(passage.key(last + 1)) else { return nil }
            if let unit = passage.lexeme(last).unit { return unit.unit.rawValue }
            return passage.has(last, .perNoun) ? Inflection.singular(of: passage.key(last)) : nil
        }
        if let unit = passage.lexeme(index).unit, unit.factor == 1 { return unit.unit.rawValue }
        guard NounPhrase.isNounWord(passage, index), !costs.contains(passage.key(index)) else { return nil }
        var last = index
        while last < index + 3, NounPhrase.isNounWord(passage, last + 1), !passage.has(last + 1, .verb),
            !costs.contains(passage.key(last + 1))
        { last += 1 }
        if let unit = passage.lexeme(last).unit, last > index { return unit.unit.rawValue }
        return Inflection.singular(of: passage.key(last))
    }
}
