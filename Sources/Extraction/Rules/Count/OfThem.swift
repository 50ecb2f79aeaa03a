import DealModel
import Foundation

extension CountRules {
    /// How far back the things are looked for that "them" stands for, in tokens.
    private static let reach = 20

    /// "tickets, some 4,000 of them a year": what is counted was named before.
    static let ofThem = Rule(
        "count.of-them", examples: ["trucks, 40 of them", "invoices come in, four thousand of those a month"], starts: [.number]
    ) { passage, index in
        guard let reading = passage.figure(at: index), !reading.has([.couple, .money, .slashed, .fraction]), !reading.first.has(.one),
            passage.key(reading.tokens.upperBound) == "of",
            ["them", "these", "those"].contains(passage.key(reading.tokens.upperBound + 1)),
            !NounPhrase.isNounWord(passage, reading.tokens.upperBound + 2), let noun = plural(before: reading.tokens.lowerBound, passage)
        else { return nil }
        var candidate = Candidate(
            rule: "count.of-them", .count(Count(reading.figure, noun: noun)),
            reading.tokens.lowerBound..<(reading.tokens.upperBound + 2), figure: reading.tokens)
        candidate.isSingle = !reading.isRange
        candidate.implied = ["noun"]
        return candidate
    }

    /// The nearest plural before a token, in the singular.
    private static func plural(before start: Int, _ passage: Passage) -> String? {
        for place in stride(from: start - 1, through: max(0, start - reach), by: -1)
        where NounPhrase.isNounWord(passage, place) && NounPhrase.isPlural(passage, place) {
            guard passage.lexeme(place).unit == nil, passage.lexeme(place).currency == nil, !passage.has(place, [.modifier, .firstName])
            else {
                continue
            }
            return Inflection.singular(of: passage.key(place))
        }
        return nil
    }
}
