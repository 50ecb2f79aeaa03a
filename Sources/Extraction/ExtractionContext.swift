import DealModel

/// What the words alone do not say: when they were spoken, and what this opportunity takes for granted.
package struct ExtractionContext: Sendable {
    /// The day the words were spoken; relative dates count from it.
    package var reference: Day
    /// 3/7 is the 3rd of July; otherwise the 7th of March. ISO dates, and a value over 12, decide by themselves.
    package var dayFirst: Bool
    /// What "$", "dollars" and "grand" mean; nil: USD. A figure that names no currency stays without one.
    package var currency: Currency?

    package init(reference: Day, dayFirst: Bool = false, currency: Currency? = nil) {
        self.reference = reference
        self.dayFirst = dayFirst
        self.currency = currency
    }
}
