import Foundation

/// A currency by its ISO 4217 code, in capitals ("USD").
package struct Currency: Hashable, Sendable, Codable {
    package let code: String

    package init(_ code: String) {
        self.code = code
    }

    package init(from decoder: any Decoder) throws {
        code = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

/// An amount in a currency; the currency is nil where nobody named one.
package struct Money: Hashable, Sendable {
    package var amount: Figure
    package var currency: Currency?

    package init(amount: Figure, currency: Currency?) {
        self.amount = amount
        self.currency = currency
    }
}

/// Money per something: an hour, a month, a user, an incident.
package struct Rate: Hashable, Sendable {
    package var money: Money
    /// `hour`, `day`, `week`, `month`, `quarter`, `year`, or the singular noun of an event or thing; nil for a plain amount.
    package var per: String?
    /// The second "per" where two were said: "$20 per user per month" is per user, period month.
    package var period: String?

    package init(_ money: Money, per: String? = nil, period: String? = nil) {
        self.money = money
        self.per = per
        self.period = period
    }
}

/// A share in percent: 10 is 10 %.
package struct Percent: Hashable, Sendable {
    package var value: Figure
    /// "3 % a month" has the period month.
    package var period: String?

    package init(_ value: Figure, period: String? = nil) {
        self.value = value
        self.period = period
    }
}
