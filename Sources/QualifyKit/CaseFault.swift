import BusinessCase

/// What is wrong with the figures of a case, for people.
enum CaseFault {
    /// `name` is what people call the figure; else its place in a document.
    static func words(_ error: CaseError, named name: String? = nil) -> String {
        let what =
            switch error.code {
            case .negative: "is below zero"
            case .percentOver100: "is over 100 %"
            case .badRange: "is a range whose ends are the wrong way round, or too long"
            case .badNumber: "is no number that can be reckoned with: 0, or between 0.000001 and 10^24"
            case .mixedCurrency: "is in another currency than the rest; in the conversation, /rate 1 EUR = 1.08 USD says what one is worth"
            case .unknownUnit: "is counted in a unit that is not known here"
            case .unitMismatch: "is counted in another unit than its rate"
            }
        return "\(name ?? error.path) \(what)."
    }
}
