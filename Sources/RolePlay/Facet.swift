/// Which side of a subject a question is about; the raw value is its name in scenarios.
package enum Facet: String, Sendable, CaseIterable {
    case whatHappens = "what-happens"
    case howMuch = "how-much"
    case howOften = "how-often"
    case howFar = "how-far"
    case when
    case howLong = "how-long"
    case who
    case why
    case howKnown = "how-known"
    case how
    case sinceWhen = "since-when"
    case example
}
