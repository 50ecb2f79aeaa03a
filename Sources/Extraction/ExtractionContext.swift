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

    /// Whether a code is that of a currency the extractor reads ("EUR").
    package static func isCurrency(_ code: String) -> Bool {
        Lexicon.lexeme(of: code.lowercased(), kind: .symbol).lexeme.currency?.code == code.uppercased()
    }

    /// Whether numeric dates are written day first where a language tag or the word "day-first" says so; nil for neither.
    ///
    /// Month first are "en", and any language in the United States and the Philippines; the rest of the world writes the day first.
    package static func isDayFirst(locale: String) -> Bool? {
        let name = locale.lowercased()
        if name == "day-first" { return true }
        if name == "month-first" || name == "c" || name == "posix" { return false }
        // "de_DE.UTF-8" is the system's way to write "de-DE".
        let parts = name.prefix { $0 != "." && $0 != "@" }.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let language = parts.first, (2...3).contains(language.utf8.count),
            parts.allSatisfy({
                !$0.isEmpty && $0.utf8.count <= 8 && $0.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            }),
            language.utf8.allSatisfy({ (97...122).contains($0) })
        else { return nil }
        let region = parts.dropFirst().last { $0.utf8.count == 2 }
        return region.map { !["us", "ph"].contains($0) } ?? (language != "en")
    }
}
