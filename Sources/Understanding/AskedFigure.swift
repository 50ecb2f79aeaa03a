import DealModel

/// The unit that a question for a number names: days a year, dollars an hour, percent.
package enum AskedFigure: Hashable, Sendable {
    case money(Currency?, per: String?)
    case duration(TimeUnit, per: String?)
    case count(String, per: String?)
    case percent

    /// Whether so many of it come in a stretch of time, or it is what each one costs: how large a pain is.
    package var measuresPain: Bool {
        switch self {
        case .duration(_, let per), .count(_, let per): per != nil
        case .money(_, let per): per.map { !["month", "quarter", "year"].contains($0) } ?? false
        case .percent: false
        }
    }

    /// So many a year: nobody asks for work like that.
    var isYearly: Bool {
        switch self {
        case .duration(_, let per), .count(_, let per), .money(_, let per): per == "year"
        case .percent: false
        }
    }

    /// What the last question of a text asks for; nil where it asks for no number, or for one without a unit.
    package init?(_ text: String) {
        let words = text.replacing("?", with: " ").plainWords
        guard let found = AskedFigure.last(in: words) else { return nil }
        self = found
    }

    private static func last(in words: [String]) -> AskedFigure? {
        for index in words.indices.reversed() {
            guard index + 1 < words.count, ["how", "what", "what's", "which"].contains(words[index]) else { continue }
            let rest = Array(words[(index + 1)...])
            if let found = read(words[index], rest) { return found }
        }
        return nil
    }

    private static func read(_ opening: String, _ rest: [String]) -> AskedFigure? {
        if opening == "how", rest.first == "many", rest.count > 1 {
            let per = per(in: rest.dropFirst(2))
            if rest[1] == "percent" { return .percent }
            if let unit = TimeUnit(plural: rest[1]) { return .duration(unit, per: per) }
            return .count(singular(rest[1]), per: per)
        }
        if opening == "how", rest.first == "often" { return .count("time", per: per(in: rest.dropFirst())) }
        if rest.contains("percent") || rest.contains("percentage") || rest.contains("%") { return .percent }
        if opening == "how", ["far", "much"].contains(rest.first),
            rest.contains(where: { ["better", "less", "reduce", "improve"].contains($0) })
        {
            return .percent
        }
        guard opening != "how" || rest.first == "much", rest.contains(where: costWords.contains) else { return nil }
        return .money(nil, per: per(in: rest[...]))
    }

    /// "a year", "per hour", "in a month", "an hour of that".
    private static func per(in words: ArraySlice<String>) -> String? {
        for index in words.indices where ["a", "an", "per", "each", "every", "one"].contains(words[index]) && index + 1 < words.endIndex {
            let noun = words[index + 1]
            if let unit = TimeUnit(plural: noun) { return unit.rawValue }
            if eventWords.contains(noun) || words[index] == "per" { return singular(noun) }
        }
        if words.contains("annually") || words.contains("yearly") { return "year" }
        if words.contains("monthly") { return "month" }
        return nil
    }

    private static func singular(_ noun: String) -> String {
        if noun == "people" { return "person" }
        if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
        for end in ["ches", "shes", "sses", "xes"] where noun.hasSuffix(end) { return String(noun.dropLast(2)) }
        return noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun
    }

    private static let costWords: Set<String> = [
        "cost", "costs", "costing", "lose", "losing", "lost", "worth", "spend", "pay", "damage", "price",
    ]
    private static let eventWords: Set<String> = [
        "incident", "outage", "stop", "stoppage", "failure", "breakdown", "shift", "batch", "order", "case", "claim", "patient", "ticket",
        "call", "delivery", "store", "site", "unit", "user", "customer", "truck", "trip", "turbine", "bed", "complaint", "return", "hire",
    ]

    /// The number as a value of the unit asked for.
    func value(_ figure: Figure) -> Entity.Value {
        switch self {
        case .money(let currency, let per): .money(Rate(Money(amount: figure, currency: currency), per: per))
        case .duration(let unit, let per): .duration(Span(figure, unit, per: per))
        case .count(let noun, let per): .count(Count(figure, noun: noun, per: per))
        case .percent: .percent(Percent(figure))
        }
    }
}

extension TimeUnit {
    /// The unit a noun names, in the singular or plural.
    fileprivate init?(plural noun: String) {
        self.init(rawValue: noun.hasSuffix("s") ? String(noun.dropLast()) : noun)
    }
}
