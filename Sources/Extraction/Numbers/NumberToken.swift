import Foundation

/// A number as it stands in the text, before anything is known about what it counts.
struct NumberToken: Sendable {
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        /// Digits only, no magnitude word.
        static let digits = Traits(rawValue: 1 << 0)
        /// Grouped digits: 1,000.
        static let grouped = Traits(rawValue: 1 << 1)
        /// "a couple": two, roughly.
        static let couple = Traits(rawValue: 1 << 2)
        /// "grand": dollars without saying so.
        static let money = Traits(rawValue: 1 << 3)
        /// Four plain digits, or "twenty twenty-seven": can be a year.
        static let year = Traits(rawValue: 1 << 4)
        /// Lakh, crore, k: a large number of something that is money unless it counts things.
        static let magnitude = Traits(rawValue: 1 << 5)
        /// A word alone: one.
        static let one = Traits(rawValue: 1 << 6)
        /// 85.000: a decimal here, eighty-five thousand where the comma is the decimal sign.
        static let maybeGrouped = Traits(rawValue: 1 << 7)
        /// Has a decimal part.
        static let fraction = Traits(rawValue: 1 << 8)
        /// Starts with "a": a hundred.
        static let article = Traits(rawValue: 1 << 9)
        /// Written with a slash: 1/2.
        static let slashed = Traits(rawValue: 1 << 10)
        /// The magnitude is a lone letter: 5m.
        static let letter = Traits(rawValue: 1 << 11)
        /// Counted in dozens, so no sum of money.
        static let dozen = Traits(rawValue: 1 << 12)
    }

    var tokens: Range<Int>
    var value: Decimal
    /// What a magnitude word multiplied it by; 1 where there is none.
    var scale: Decimal = 1
    /// The last number ends in "hundred", before its magnitude if it has one: six hundred thousand.
    var endsInHundred = false
    var traits: Traits

    func has(_ trait: Traits) -> Bool {
        !traits.isDisjoint(with: trait)
    }

    /// The value as a whole number of moderate size, for dates.
    var small: Int? {
        guard value >= 0, value < 1_000_000 else { return nil }
        let whole = NSDecimalNumber(decimal: value).intValue
        return Decimal(whole) == value ? whole : nil
    }
}
