import Foundation

extension Decimal {
    /// The nearest whole number from 0 up to `limit` that is not below; nil where there is none.
    func roundedUp(limit: Int) -> Int? {
        rounded(.up, limit: limit)
    }

    /// The nearest whole number from 0 up to `limit` that is not above; nil where there is none.
    func roundedDown(limit: Int) -> Int? {
        rounded(.down, limit: limit)
    }

    private func rounded(_ mode: NSDecimalNumber.RoundingMode, limit: Int) -> Int? {
        guard !isNaN, self >= 0, self <= Decimal(limit) else { return nil }
        var value = self
        var result = Decimal()
        NSDecimalRound(&result, &value, 0, mode)
        return NSDecimalNumber(decimal: result).intValue
    }
}

extension StepDuration {
    /// No step is planned for longer.
    static let longest = 100_000

    /// Whole working days, at least 1; nil where it is not above 0, or above `longest`.
    package var days: Int? {
        guard workingDays.low >= 0, workingDays.high > 0 else { return nil }
        return workingDays.high.roundedUp(limit: Self.longest)
    }
}
