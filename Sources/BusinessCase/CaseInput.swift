import DealModel
import Foundation

/// All that a business case is computed from; what nobody knows yet is nil or empty.
package struct CaseInput: Hashable, Sendable {
    /// Needed only where no amount names its own.
    package var currency: Currency?
    package var pains: [Pain]
    package var investment: Investment
    /// From signature to the start of the project.
    package var leadTime: Length?
    package var implementation: Length?
    /// How long after go-live the benefit takes to grow, evenly, to its full size.
    package var ramp: Length?
    package var terms: CaseTerms

    package init(
        currency: Currency? = nil, pains: [Pain] = [], investment: Investment = Investment(), leadTime: Length? = nil,
        implementation: Length? = nil, ramp: Length? = nil, terms: CaseTerms = CaseTerms()
    ) {
        self.currency = currency
        self.pains = pains
        self.investment = investment
        self.leadTime = leadTime
        self.implementation = implementation
        self.ramp = ramp
        self.terms = terms
    }
}

/// A problem that costs money, and how much of it the buyer wants to be rid of.
package struct Pain: Hashable, Sendable {
    package var name: String
    package var cost: Price?
    package var frequency: Frequency?
    /// Percent of the yearly cost that goes away.
    package var reduction: Estimate?
    /// Percent of lost revenue that would have been profit; nil counts all of it.
    package var margin: Estimate?
    /// Percent of the saving that the buyer's finance accepts; nil counts all of it.
    package var confidence: Estimate?

    package init(
        name: String, cost: Price? = nil, frequency: Frequency? = nil, reduction: Estimate? = nil, margin: Estimate? = nil,
        confidence: Estimate? = nil
    ) {
        self.name = name
        self.cost = cost
        self.frequency = frequency
        self.reduction = reduction
        self.margin = margin
        self.confidence = confidence
    }
}

/// An amount of money, perhaps per something.
package struct Price: Hashable, Sendable {
    package var amount: Estimate
    package var currency: Currency?
    /// A unit of time, or the singular noun of what is priced; nil for a plain amount.
    package var per: String?

    package init(_ amount: Estimate, currency: Currency? = nil, per: String? = nil) {
        self.amount = amount
        self.currency = currency
        self.per = per
    }

    package init(_ rate: Rate) {
        self.init(Estimate(rate.money.amount), currency: rate.money.currency, per: rate.per)
    }
}

/// How often a pain strikes, and how much of what is priced each time takes.
package struct Frequency: Hashable, Sendable {
    package var value: Estimate
    /// What is counted, singular ("outage", "day").
    package var unit: String?
    /// The stretch in which it is counted: day, business-day, week, month, quarter or year; nil is a year.
    package var per: String?
    /// Four hours for each outage.
    package var each: Quantity?

    package init(_ value: Estimate, unit: String? = nil, per: String? = nil, each: Quantity? = nil) {
        self.value = value
        self.unit = unit
        self.per = per
        self.each = each
    }

    /// "Six outages a month."
    package init(_ count: Count, each: Quantity? = nil) {
        self.init(Estimate(count.figure), unit: count.noun, per: count.per, each: each)
    }

    /// "14 days a year."
    package init(_ span: Span) {
        self.init(Estimate(span.figure), unit: span.unit.rawValue, per: span.per)
    }
}

/// So many of a unit.
package struct Quantity: Hashable, Sendable {
    package var value: Estimate
    package var unit: String?

    package init(_ value: Estimate, unit: String? = nil) {
        self.value = value
        self.unit = unit
    }
}

/// A length of time whose number may be a range.
package struct Length: Hashable, Sendable {
    package var value: Estimate
    package var unit: TimeUnit

    package init(_ value: Estimate, _ unit: TimeUnit) {
        self.value = value
        self.unit = unit
    }

    package init(_ span: Span) {
        self.init(Estimate(span.figure), span.unit)
    }
}

/// What the solution costs the buyer; nothing in it is priced yet where all three are nil.
package struct Investment: Hashable, Sendable {
    package var oneTime: Price?
    /// Per week, month, quarter or year.
    package var recurring: Price?
    package var effort: Effort?

    package init(oneTime: Price? = nil, recurring: Price? = nil, effort: Effort? = nil) {
        self.oneTime = oneTime
        self.recurring = recurring
        self.effort = effort
    }
}

/// The work that the buyer's own people put in.
package enum Effort: Hashable, Sendable {
    /// As a sum of money.
    case amount(Price)
    /// As so much work at a rate; without a rate nobody has priced it, and it does not count.
    case work(Quantity, rate: Price?)
}

/// The yardstick of a business case.
package struct CaseTerms: Hashable, Sendable {
    /// Months from signature in which the benefit must come, 0 to `longestWindow`.
    package var windowMonths: Decimal
    /// The least multiple that justifies the cost.
    package var gate: Decimal
    /// A year, in percent.
    package var discountPercent: Decimal

    /// A thousand years: nobody plans for longer, and every loop over months ends soon.
    package static let longestWindow: Decimal = 12_000

    package init(windowMonths: Decimal = 18, gate: Decimal = 3, discountPercent: Decimal = 10) {
        self.windowMonths = windowMonths
        self.gate = gate
        self.discountPercent = discountPercent
    }
}
