import DealModel
import Foundation

/// What a word can mean for the rules; most words mean nothing.
///
/// A class, so that a token carries a reference and not a copy.
final class Lexeme: Sendable {
    /// The part a word plays in a number.
    enum NumberWord: Sendable, Equatable {
        /// 0–9
        case ones(Int)
        /// 10–19
        case teens(Int)
        /// 20, 30 … 90
        case tens(Int)
        case hundred
        case dozen
        /// A power that multiplies what stands before it: thousand, lakh, million.
        case magnitude(Decimal, Magnitude)
    }

    /// How sure a magnitude is one.
    enum Magnitude: Sendable {
        /// A whole word: million.
        case word
        /// Letters that touch the digits or follow them: k, mm, bn.
        case letters
        /// A lone letter that could mean something else: m, b, t.
        case letter
        /// Thousands of money: grand.
        case money
    }

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt64
        static let article = Traits(rawValue: 1 << 0)
        static let determiner = Traits(rawValue: 1 << 1)
        /// Ends a noun phrase: prepositions, pronouns, conjunctions, auxiliaries, adverbs.
        static let stop = Traits(rawValue: 1 << 2)
        /// A verb in a form that ends in s, so no plural.
        static let verb = Traits(rawValue: 1 << 3)
        /// Ends in s but stands before the head: sales, operations.
        static let modifier = Traits(rawValue: 1 << 4)
        /// A plural without s: people, staff.
        static let plural = Traits(rawValue: 1 << 5)
        /// What an amount can be per, after a mere "a": a user, an incident.
        static let perNoun = Traits(rawValue: 1 << 6)
        /// A number after it is a name: version, room, phase.
        static let label = Traits(rawValue: 1 << 7)
        /// Money is spoken of: cost, budget, pay.
        static let moneyCue = Traits(rawValue: 1 << 8)
        static let change = Traits(rawValue: 1 << 9)
        static let past = Traits(rawValue: 1 << 10)
        static let future = Traits(rawValue: 1 << 11)
        static let firstName = Traits(rawValue: 1 << 12)
        /// A first name that is more often something else: mark, will, bill.
        static let rareName = Traits(rawValue: 1 << 13)
        static let surname = Traits(rawValue: 1 << 14)
        static let honorific = Traits(rawValue: 1 << 15)
        static let titleHead = Traits(rawValue: 1 << 16)
        static let titlePart = Traits(rawValue: 1 << 17)
        static let organisation = Traits(rawValue: 1 << 18)
        static let month = Traits(rawValue: 1 << 19)
        static let weekday = Traits(rawValue: 1 << 20)
        /// A month or weekday that is another word in lower case: may, sun.
        static let ambiguous = Traits(rawValue: 1 << 21)
        static let ordinal = Traits(rawValue: 1 << 22)
        static let unit = Traits(rawValue: 1 << 23)
        static let currency = Traits(rawValue: 1 << 24)
        static let number = Traits(rawValue: 1 << 25)
        /// Place and nationality words and other capitalised words that are no person.
        static let notName = Traits(rawValue: 1 << 26)
        static let calendarAnchor = Traits(rawValue: 1 << 27)
        static let verbOfSpeech = Traits(rawValue: 1 << 28)
        /// A name before a number that makes it a product: office, windows.
        static let product = Traits(rawValue: 1 << 29)
        static let relative = Traits(rawValue: 1 << 30)
        static let adverbRate = Traits(rawValue: 1 << 31)
    }

    /// The meanings while the vocabulary is put together.
    struct Meaning {
        var traits: Traits = []
        var number: NumberWord?
        var unit: (unit: TimeUnit, factor: Int)?
        var month = 0
        var weekday = 0
        var ordinal = 0
        var currency: CurrencyWord?
    }

    let traits: Traits
    let number: NumberWord?
    /// A unit of time and how many of it the word stands for (a fortnight is 2 weeks).
    let unit: (unit: TimeUnit, factor: Int)?
    /// 1–12
    let month: Int
    /// 1–7, Monday first
    let weekday: Int
    /// 1–31
    let ordinal: Int
    let currency: CurrencyWord?

    init(_ meaning: Meaning) {
        traits = meaning.traits
        number = meaning.number
        unit = meaning.unit
        month = meaning.month
        weekday = meaning.weekday
        ordinal = meaning.ordinal
        currency = meaning.currency
    }

    static let unknown = Lexeme(Meaning())
}
