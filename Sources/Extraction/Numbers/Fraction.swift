import Foundation

/// Vulgar fractions, as one sign or with a slash.
enum Fraction {
    static let half = Decimal(sign: .plus, exponent: -1, significand: 5)
    static let quarter = Decimal(sign: .plus, exponent: -2, significand: 25)
    static let threeQuarters = Decimal(sign: .plus, exponent: -2, significand: 75)

    static func isSign(_ key: String) -> Bool {
        switch key {
        case "½", "¼", "¾", "⅓", "⅔", "⅛": true
        default: false
        }
    }

    /// The value of ½ and its like; zero for any other sign.
    static func value(of sign: String) -> Decimal {
        switch sign {
        case "½": half
        case "¼": quarter
        case "¾": threeQuarters
        case "⅓": Decimal(1) / 3
        case "⅔": Decimal(2) / 3
        case "⅛": Decimal(125) / 1000
        default: 0
        }
    }

    /// The value of 1/2, 3/4, 2/3 at three glued tokens; nil where it is none of the fractions people use.
    static func slashed(_ tokens: [Token], at index: Int) -> Decimal? {
        guard index + 2 < tokens.count, tokens[index].kind == .digits, tokens[index + 1].key == "/", tokens[index + 2].kind == .digits,
            !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced
        else { return nil }
        switch (tokens[index].key, tokens[index + 2].key) {
        case ("1", "2"): return half
        case ("1", "4"): return quarter
        case ("3", "4"): return threeQuarters
        case ("1", "3"): return Decimal(1) / 3
        case ("2", "3"): return Decimal(2) / 3
        default: return nil
        }
    }
}
