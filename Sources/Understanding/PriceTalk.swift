import DealModel

/// Whether what a seller says is the price: amounts that are asked for, and none that the buyer loses, somebody else paid, or that were
/// supposed.
enum PriceTalk {
    static func isSaid(in text: String, entities: [Entity]) -> Bool {
        let rates = entities.compactMap(\.rate)
        guard !rates.isEmpty, Aside(text) == nil, !text.says(anyOf: others) else { return false }
        let recurring = rates.contains { rate in
            (rate.period ?? rate.per).map { ["week", "month", "quarter", "year"].contains($0) } ?? false
        }
        let isSplit = recurring && rates.contains { $0.per == nil }
        return isSplit || (text.says(anyOf: asking) && !Condition.isSaid(in: text))
    }

    private static let asking = [
        "price", "costs", "cost is", "fee", "licence", "license", "subscription", "up front", "upfront", "one time", "one-time", "one off",
        "one-off", "once", "to set up", "set-up", "setup", "we charge", "we'd charge", "we ask", "investment", "order of",
        "in the region of",
        "we're at", "we are at", "ballpark", "comes to", "come to", "quote", "you'd pay", "you would pay", "all in", "in total", "would be",
    ]
    private static let others = [
        "you lose", "you're losing", "you lost", "costs you", "cost you", "you said", "you told", "you mentioned", "your loss",
        "your losses",
        "your cost", "your costs", "each day", "last year", "other customer", "another customer", "a customer", "our customers", "saved",
        "saves", "save", "savings", "benefit", "back", "return", "times", "at stake", "lost", "waste", "downtime", "old price", "used to",
        "competitor", "discount", "off if", "percent off", "% off",
    ]
}
