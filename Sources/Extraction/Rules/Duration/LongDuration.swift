import DealModel
import Foundation

extension DurationRules {
    /// "a year-long project", "a week-long outage": one unit, said of what lasts so long.
    static let long = Rule(
        "duration.long", examples: ["year-long", "month-long", "day-long"], starts: [.trait(.unit)]
    ) { passage, index in
        guard let word = passage.lexeme(index).unit, passage.key(index + 1) == "-", passage.isGlued(index + 1),
            passage.key(index + 2) == "long",
            passage.number(before: index) == nil, passage.key(index - 1) != "-", passage.key(index - 1) != "all"
        else { return nil }
        return Candidate(rule: "duration.long", .duration(Span(.single(Decimal(word.factor)), word.unit)), index..<(index + 3))
    }
}
