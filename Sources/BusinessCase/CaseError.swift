/// One contradiction in the input of a business case.
package struct CaseError: Error, Hashable, Sendable, Encodable {
    package enum Code: String, Sendable, Encodable {
        case negative
        case percentOver100 = "percent-over-100"
        /// Not low ≤ likely ≤ high, or a window longer than `CaseTerms.longestWindow`.
        case badRange = "bad-range"
        /// No number at all, or not 0 and outside `Decimal.reckonable`.
        case badNumber = "bad-number"
        case mixedCurrency = "mixed-currency"
        case unknownUnit = "unknown-unit"
        /// The buyer's effort is counted in another unit than its rate.
        case unitMismatch = "unit-mismatch"
    }

    package var code: Code
    /// Where it is, as in the document: `pains[0].cost`.
    package var path: String

    package init(_ code: Code, _ path: String) {
        self.code = code
        self.path = path
    }
}

/// Every contradiction in the input of a business case, in the order of the input; never empty when thrown.
package struct CaseErrors: Error, Hashable, Sendable {
    package var errors: [CaseError]

    package init(_ errors: [CaseError]) {
        self.errors = errors
    }
}
