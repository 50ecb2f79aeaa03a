/// One contradiction in the input of a plan.
package struct PlanError: Error, Hashable, Sendable, Encodable {
    package enum Code: String, Sendable, Encodable {
        /// Steps that wait for each other in a circle.
        case cycle
        case unknownStep = "unknown-step"
        case duplicateStep = "duplicate-step"
        /// Not above 0, or so long that no calendar holds it.
        case badDuration = "bad-duration"
        case doneInFuture = "done-in-future"
        case unknownCountry = "unknown-country"
        case negative
        /// Low above high, or a date beyond the years 1 to 9999.
        case badRange = "bad-range"
        /// No day of the week on which both sides work.
        case noWorkingDay = "no-working-day"
    }

    package var code: Code
    /// Where it is, as in the document: `steps[2].after`.
    package var path: String

    package init(_ code: Code, _ path: String) {
        self.code = code
        self.path = path
    }
}

/// Every contradiction in the input of a plan, in the order of the input; never empty when thrown.
package struct PlanErrors: Error, Hashable, Sendable {
    package var errors: [PlanError]

    package init(_ errors: [PlanError]) {
        self.errors = errors
    }
}
