/// Why a file is no document at all. Its description is one line: where, what, and what to do.
package enum DocumentFailure: Error, Hashable, Sendable, CustomStringConvertible {
    case notText
    /// `line` counts from 1; nil where it is not known.
    case broken(line: Int?, problem: String)
    case notAMap
    /// Aliases that expand beyond all measure, or lists in lists in lists.
    case tooLarge

    package var description: String {
        switch self {
        case .notText: "the file is no UTF-8 text; save it as UTF-8"
        case .broken(let line?, let problem): "line \(line): \(problem); mend that line or the one before it"
        case .broken(nil, let problem): "\(problem); check brackets, quotes and indentation"
        case .notAMap: "line 1: the document is no map of names to values; begin with lines like “pains:” or “steps:”"
        case .tooLarge: "the document holds too many values or nests them too deeply; shorten it, and write aliases out"
        }
    }
}

/// A contradiction in a document, or a place that cannot be read.
package struct DocumentError: Error, Hashable, Sendable, Encodable {
    /// One of the calculators' codes (see `CaseError.Code`, `PlanError.Code`), or of those that only reading has (`ReadingCode`).
    package var code: String
    package var path: String

    package init(code: String, path: String) {
        self.code = code
        self.path = path
    }
}

/// What can be wrong with a value before any calculator sees it.
enum ReadingCode: String {
    case unknownUnit = "unknown-unit"
    case badRange = "bad-range"
    case badNumber = "bad-number"
    case badDate = "bad-date"
    case unknownSide = "unknown-side"
    case unknownWeekday = "unknown-weekday"
    /// Words in which nothing of the wanted kind was found, or a value of another shape.
    case notUnderstood = "not-understood"
}

/// All errors of the part of a document that was asked for; never empty when thrown. Its JSON is `{"errors": [{"code", "path"}]}`.
package struct DocumentErrors: Error, Hashable, Sendable, Encodable {
    package var errors: [DocumentError]

    package init(_ errors: [DocumentError]) {
        self.errors = errors
    }
}
