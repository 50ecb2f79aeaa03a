import DealModel

/// Amounts with what they are per, and numbers of things.
extension FigureText {
    /// "$1M a day", "≈ €20 a user a month".
    package static func rate(_ rate: Rate, approximate: Bool = false) -> String {
        ([money(rate.money, approximate: approximate)] + [rate.per, rate.period].compactMap { $0.map(each) }).joined(separator: " ")
    }

    /// "1 outage", "3–4 outages".
    package static func count(_ count: Figure, of noun: String) -> String {
        "\(figure(count)) \(count == .single(1) ? noun : plural(noun))"
    }

    /// "a day", "an hour", "an outage": what an amount is for each of.
    package static func each(_ noun: String) -> String {
        let isVowel = noun.first.map { "aeio".contains($0) } ?? false
        return (isVowel || noun.hasPrefix("hour") ? "an " : "a ") + noun
    }

    /// The plural of a noun in the singular; regular ones only.
    package static func plural(_ noun: String) -> String {
        let hasSibilant = ["s", "x", "z", "ch", "sh"].contains { noun.hasSuffix($0) }
        if hasSibilant { return noun + "es" }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) { return noun.dropLast() + "ies" }
        return noun + "s"
    }
}
