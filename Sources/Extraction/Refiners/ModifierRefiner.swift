import DealModel

extension Refiner {
    /// "about", "at least", "up to", "by", "since": what is said of a figure or date just before or after it.
    static let modifiers = Refiner(name: "modifiers") { candidates, passage, _ in
        candidates.map { candidate in
            var read = candidate
            switch candidate.value {
            case .person: break
            case .date: read.bound = dateBound(candidate, passage) ?? candidate.bound
            case .money, .percent, .duration, .count: figure(&read, passage)
            }
            if isApproximate(candidate, passage) { read.approximate = true }
            return read
        }
    }

    private static let abouts: Set<String> = [
        "about", "roughly", "approximately", "approx", "around", "abt", "circa", "ca", "nearly", "almost", "~", "≈", "some", "maybe",
        "perhaps", "say", "estimated",
        "probably", "like", "c", "aprox", "ish", "roughly",
    ]

    private static func isApproximate(_ candidate: Candidate, _ passage: Passage) -> Bool {
        let start = candidate.tokens.lowerBound
        var place = start - 1
        if passage.key(place) == "." { place -= 1 }
        if passage.key(place) == "a" || passage.key(place) == "the" { place -= 1 }
        if abouts.contains(passage.key(place)), place >= start - 1 || !["like", "say", "c"].contains(passage.key(place)) { return true }
        if passage.matches(start - 2, "close", "to") || passage.matches(start - 3, "in", "the", "order", "of")
            || passage.matches(start - 2, "something", "like")
        {
            return true
        }
        if passage.matches(start - 4, "in", "the", "region", "of") || passage.matches(start - 4, "in", "the", "order", "of")
            || ["neighbourhood", "neighborhood", "ballpark", "vicinity"].contains(passage.key(start - 2)) && passage.key(start - 1) == "of"
        {
            return true
        }
        let end = candidate.tokens.upperBound
        if passage.matches(end, "or", "so") || passage.matches(end, "give", "or", "take") || passage.matches(end, "-", "ish")
            || passage.key(end) == "ish"
        {
            return true
        }
        return ["roughly", "approximately", "approx", "ish", "ballpark"].contains(passage.key(end)) && candidate.rule != "date.today"
    }

    private static func figure(_ read: inout Candidate, _ passage: Passage) {
        var start = read.tokens.lowerBound
        let end = read.tokens.upperBound
        // "max. 2 hours"
        if passage.key(start - 1) == ".", ["max", "min"].contains(passage.key(start - 2)) { start -= 1 }
        // ">= 95%"
        if passage.key(start - 1) == "=", [">", "<"].contains(passage.key(start - 2)) { start -= 1 }
        let lead = passage.key(start - 1)
        let two = passage.key(start - 2)
        if (two == "at" && ["least", "minimum"].contains(lead)) || lead == "minimum" || lead == ">" || lead == "≥"
            || (["north", "minimum", "min"].contains(two) && lead == "of")
        {
            read.bound = .min
        } else if lead == "than", ["more", "greater", "higher", "longer", "bigger", "larger"].contains(two) {
            read.bound = isNegated(passage, start - 3) ? .max : .min
        } else if lead == "than", ["less", "fewer", "lower", "shorter", "smaller"].contains(two) {
            read.bound = isNegated(passage, start - 3) ? .min : .max
        } else if (two == "at" && ["most", "maximum"].contains(lead)) || (two == "up" && lead == "to")
            || ["maximum", "max", "under", "below", "<", "≤"].contains(lead)
            || (["south", "maximum", "max"].contains(two) && lead == "of") || (two == "capped" && lead == "at")
            || (two == "as" && lead == "to")
        {
            read.bound = .max
        } else if ["over", "above", "exceeding", "exceeds", "upwards", "min"].contains(lead) || (two == "upwards" && lead == "of")
            || (two == "excess" && lead == "of")
        {
            read.bound = .min
        } else if passage.key(start - 1) == "within" {
            read.bound = .max
        }
        if passage.key(end) == "+" || passage.matches(end, "or", "more")
            || (passage.key(end) == "plus" && passage.number(at: end + 1) == nil && passage.lexeme(end + 1).currency == nil)
            || passage.matches(end, "and", "up") || passage.matches(end, "minimum")
            || passage.matches(end, "at", "least")
            || ["+", "plus"].contains(passage.key(read.figure.upperBound)) && read.figure.upperBound < end
        {
            read.bound = .min
        } else if passage.matches(end, "or", "less") || passage.matches(end, "max") || passage.matches(end, "tops")
            || passage.matches(end, "at", "most") || passage.matches(end, "maximum")
            || passage.matches(end, "or", "fewer")
        {
            read.bound = .max
        }
    }

    private static func isNegated(_ passage: Passage, _ index: Int) -> Bool {
        ["no", "not", "never", "don't", "nothing"].contains(passage.key(index))
    }

    private static func dateBound(_ candidate: Candidate, _ passage: Passage) -> Bound? {
        var place = candidate.tokens.lowerBound - 1
        for _ in 0..<2
        where ["the", "about", "around", "on", "in", "at", "latest", "maybe", "of", "early", "roughly"].contains(passage.key(place)) {
            place -= 1
        }
        if passage.matches(place - 2, "no", "later", "than") || passage.matches(place - 2, "not", "later", "than") { return .by }
        switch passage.key(place) {
        case "by", "until", "till", "til": return .by
        case "before": return .before
        case "as" where passage.key(place + 1) == "of": return .from
        case "after", "beyond", "past": return .after
        case "since", "from", "starting", "beginning", "effective": return .from
        case "than" where passage.key(place - 1) == "earlier": return isNegated(passage, place - 2) ? .from : .before
        case "than" where passage.key(place - 1) == "later": return isNegated(passage, place - 2) ? .by : .after
        case "ahead" where passage.key(place + 1) == "of": return .before
        default: break
        }
        let end = candidate.tokens.upperBound
        if passage.matches(end, "at", "the", "latest") || passage.matches(end, "latest") { return .by }
        if passage.matches(end, "or", "earlier") { return .by }
        if passage.matches(end, "onwards") || passage.matches(end, "onward") || passage.matches(end, "on", ",") { return .from }
        return nil
    }
}
