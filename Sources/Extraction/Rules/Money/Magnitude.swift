import DealModel
import Foundation

extension MoneyRules {
    /// A large number with its magnitude and nothing that it counts: "250k", "2 crore", "1.2 million".
    static let magnitude = Rule(
        "money.magnitude", examples: ["250k", "2 crore", "a million and a half", "between 2 and 3 million", "1M"], starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index), reading.last.scale >= 1000, !reading.has(.dozen), reading.figure.low > 0 else {
            return nil
        }
        let end = reading.tokens.upperBound
        if passage.key(index - 1) == "-" && passage.isGlued(index) && passage.isWord(index - 2) && passage.isGlued(index - 1) { return nil }
        guard !countsThings(passage, at: end, reading), !reading.has(.money) || !reading.has(.article) else { return nil }
        if reading.last.has(.letter), passage.isGlued(index), passage.isWord(index - 1) { return nil }
        // 401k is a pension, 10k a race.
        if reading.first.value == 401_000, !passage.has(index - 1, .moneyCue) { return nil }
        var candidate = MoneyRules.candidate("money.magnitude", reading.figure, nil, reading.tokens, of: reading)
        candidate.implied = ["kind"]
        return candidate
    }

    /// Whether a noun, a unit or a sign after the number says that it is no money.
    static func countsThings(_ passage: Passage, at end: Int, _ reading: FigureReading) -> Bool {
        let next = passage[end]
        if next.key == "%" || ["percent", "per cent", "pct", "x", "times", "rpm", "dpi", "hz", "bps", "thanks"].contains(next.key) {
            return true
        }
        if next.key == "+" { return passage.isGlued(end) && countsThings(passage, at: end + 1, reading) }
        if next.key == "-" && passage.isGlued(end) && passage.isWord(end + 1) { return true }
        guard next.kind == .word, !next.startsLine else { return false }
        if next.key == "of" {
            if ["them", "these", "those", "us", "you"].contains(passage.key(end + 1)) { return true }
            return passage.has(end + 1, .determiner) || NounPhrase.read(passage, at: end + 1) != nil && !isMoneyNoun(passage, end + 1)
        }
        if isMoneyNoun(passage, end) || next.has([.stop, .article, .adverbRate, .determiner]) { return false }
        if next.lexeme.unit != nil { return true }
        return true
    }

    private static let moneyNouns: Set<String> = [
        "budget", "revenue", "revenues", "arr", "turnover", "profit", "loss", "losses", "savings", "spend", "cost", "costs", "sales",
        "investment", "fee",
        "fees", "contract", "deal", "price", "funding", "capex", "opex", "ebitda", "value", "worth", "fine", "penalty", "scrap", "license",
        "licence", "project",
        "plus", "minus", "annually", "ish", "max", "min", "tops", "extra", "lost", "saved", "p", "pa", "upfront", "one", "flat", "each",
        "apiece", "net", "gross",
        "recurring", "order", "program", "programme", "damage", "hit", "claim", "write", "upside", "pipeline", "bill", "payment", "invoice",
        "retainer", "pcm",
    ]

    private static func isMoneyNoun(_ passage: Passage, _ index: Int) -> Bool {
        if passage.has(index, .moneyCue) || moneyNouns.contains(passage.key(index)) { return true }
        return ["annual", "yearly", "additional", "total"].contains(passage.key(index))
    }
}
