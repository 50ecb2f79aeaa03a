import Foundation

/// What the formulas of a business case reckon in.
///
/// Sums and products of amounts are reckoned in `Decimal`, so that they come out to the cent. Draws of the simulation, present values, the
/// internal rate and the search for one figure take roots and powers, or thousands of rounds, and are reckoned in `Double`.
package protocol Reckoning: SignedNumeric, Comparable, Sendable {
    init(_ number: Int)
    static func / (left: Self, right: Self) -> Self
    /// The nearest binary number; infinite or no number where that is what it is.
    var binary: Double { get }
}

extension Double: Reckoning {
    package var binary: Double { self }
}

extension Decimal: Reckoning {
    package var binary: Double { Double(self) }
}

extension Decimal {
    /// The figures that anybody can reckon with, besides 0. No product of a case's figures leaves what `Decimal` holds, which would be a trap.
    package static let reckonable = power(-6)...power(24)

    private static func power(_ exponent: Int) -> Decimal { Decimal(sign: .plus, exponent: exponent, significand: 1) }

    var isReckonable: Bool { !isNaN && (isZero || Decimal.reckonable.contains(magnitude)) }
}

extension Double {
    /// The nearest binary number. Goes by the digits, which loses nothing; a `Decimal` that is no number gives NaN.
    package init(_ decimal: Decimal) {
        self = Double(decimal.description) ?? .nan
    }

    /// Itself, or nil where it is infinite or no number: what the calculators give back can always be written as JSON.
    var finite: Double? { isFinite ? self : nil }
}
