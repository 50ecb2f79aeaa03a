import DealModel
import Foundation

extension MoneyRules {
    /// A bare number that the words around it make money: "each outage costs 3,000", "30 person-days at 800", "budget is 120,000".
    static let cue = Rule(
        "money.cue", examples: ["costs 3,000 per incident", "budget is 120,000", "priced at 45,000", "30 person-days at 800"],
        starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index), reading.last.scale == 1, !reading.has(.fraction) || reading.has(.grouped),
            !reading.has(.couple), reading.figure.high >= 50, reading.has(.digits)
        else { return nil }
        let end = reading.tokens.upperBound
        guard !countsThings(passage, at: end, reading), !isMeasured(passage, end) else { return nil }
        let start = reading.tokens.lowerBound
        let grouped = reading.has(.grouped) || reading.figure.high >= 10_000
        let hasRate = RateReading.read(passage, at: end) != nil
        guard
            isPrice(passage, start, strong: grouped || hasRate) || grouped && hasRate && isAfterPrice(passage, start)
                || isDayRate(passage, start) || grouped && isYearlySum(passage, end)
        else { return nil }
        if reading.last.has(.year), !grouped, (1900...2100).contains(reading.last.small ?? 0), !hasRate { return nil }
        var candidate = MoneyRules.candidate("money.cue", reading.figure, nil, reading.tokens, of: reading)
        candidate.implied = ["kind"]
        return candidate
    }

    private static func isMeasured(_ passage: Passage, _ end: Int) -> Bool {
        passage.lexeme(end).unit != nil
            || ["/", ":"].contains(passage.key(end)) && passage.isGlued(end) && passage[end + 1].kind == .digits
    }

    /// A money word shortly before, with nothing but small words between.
    private static func isPrice(_ passage: Passage, _ start: Int, strong: Bool) -> Bool {
        var place = start - 1
        let stop = max(0, start - 6)
        while place >= stop, !passage.endsSentence(place) {
            if passage.has(place, .moneyCue) { return strong || place >= start - 3 }
            guard between.contains(passage.key(place)) else { return false }
            place -= 1
        }
        return false
    }

    /// "price: 240,000 one-off plus 6,500 a month": a money word earlier in the sentence.
    private static func isAfterPrice(_ passage: Passage, _ start: Int) -> Bool {
        for place in stride(from: start - 1, through: max(0, start - 14), by: -1) {
            if passage.endsSentence(place) { return false }
            if passage.has(place, [.moneyCue, .currency]) { return true }
        }
        return false
    }

    private static let between: Set<String> = [
        "is", "was", "of", "at", "about", "around", "roughly", "approx", "us", "them", "up", "to", "over", "under", "only", ":", "=", "be",
        "like", "some", "the",
        "currently", "total", "abt", "nearly", "almost", "will", "would", "runs", "per", "it", "for", "has", "~", "set", "than", "more",
        "less", "least", "you",
        "him", "her", "we", "between", "from", "are", "just", "another", "extra", "well", "each", "one", "a", "month", "year", "day",
        "week", "@", "in", "tag", "point",
    ]

    /// "500,000 per year in scrap cost": the rate touches and a money word follows.
    private static func isYearlySum(_ passage: Passage, _ end: Int) -> Bool {
        guard let rate = RateReading.read(passage, at: end) else { return false }
        return (1...4).contains { passage.has(rate.tokens.upperBound + $0, .moneyCue) }
            && ["in", "of", "on", "is"].contains(passage.key(rate.tokens.upperBound))
    }

    /// "… person-days at 800", "12 days @ 950".
    private static func isDayRate(_ passage: Passage, _ start: Int) -> Bool {
        guard ["at", "@"].contains(passage.key(start - 1)) else { return false }
        let unit = start - 2
        guard passage.lexeme(unit).unit != nil || passage.key(unit).hasSuffix("s") else { return false }
        var place = unit
        while place > max(0, unit - 4) {
            if passage.number(before: place) != nil { return true }
            place -= 1
        }
        return false
    }
}
