import DealModel
import Extraction
import Playbook

/// What `qualify extract` takes for granted about the lines: when they were said, and what is written where people differ.
package struct ExtractAssumptions: Sendable {
    let context: ExtractionContext

    /// - Parameters:
    ///   - today: the day where `reference` is nil.
    ///   - reference: a date, a date and time, or an instant; see `Day(reference:)`.
    ///   - locale: "day-first", "month-first" or a language tag; nil where the playbook decides.
    ///   - currency: the code of what "$" and its like mean, in any case.
    ///   - dateOrder: that of the playbook.
    /// - Throws: `input` for words that are none of these.
    package init(
        today: Day, reference: String? = nil, locale: String? = nil, currency: String? = nil, dateOrder: Playbook.DateOrder = .monthFirst
    ) throws(Failure) {
        var context = ExtractionContext(reference: today, dayFirst: dateOrder == .dayFirst)
        if let reference {
            guard let day = Day(reference: reference) else {
                throw .input("“\(reference)” is no day like 2026-11-23 or 2026-11-23T23:30:00-05:00 (--reference)")
            }
            context.reference = day
        }
        if let locale {
            guard let isDayFirst = ExtractionContext.isDayFirst(locale: locale) else {
                throw .input("“\(locale)” is neither day-first nor month-first nor a language tag like en-GB (--locale)")
            }
            context.dayFirst = isDayFirst
        }
        if let currency {
            guard ExtractionContext.isCurrency(currency) else { throw .input("“\(currency)” is no currency code like EUR (--currency)") }
            context.currency = Currency(currency.uppercased())
        }
        self.context = context
    }
}
