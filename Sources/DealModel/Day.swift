/// A calendar day without a time or a zone, held as the number of days since 1 January 1970.
///
/// Arithmetic is that of the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
/// Any day from year 1 to year 9999 can be written and read; arithmetic beyond that is defined but has no ISO form, and ends at the
/// farthest day: what a person types ("in 99999999999 years") overflows nowhere.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    package let number: Int

    package init(number: Int) {
        self.number = number.limited(to: Day.farthest)
    }

    /// Some 27 million years; an instant in such a day still fits its integer.
    private static let farthest = 10_000_000_000

    /// The day of a year, month (1–12) and day of the month (1–31); nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else {
            return nil
        }
        self.init(number: Day.number(year: year, month: month, day: day))
    }

    /// The first day of a month, counted on from any month number (13 is January of the next year).
    package init(firstOfMonth month: Int, year: Int) {
        let months = year.limited(to: Day.farthest) * 12 + month.limited(to: Day.farthest) - 1
        self.init(number: Day.number(year: months.flooredQuotient(12), month: months.flooredRemainder(12) + 1, day: 1))
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    /// Year, month (1–12) and day of the month.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var dayOfMonth: Int { civil.day }

    /// The day of the week by ISO 8601: Monday is 1, Sunday 7.
    package var weekday: Int {
        (number + 3).flooredRemainder(7) + 1
    }

    /// `YYYY-MM-DD`.
    package var iso: String {
        let (year, month, day) = civil
        return "\(year.zeroPadded(to: 4))-\(month.zeroPadded(to: 2))-\(day.zeroPadded(to: 2))"
    }

    package func adding(days: Int) -> Day {
        Day(number: number + days.limited(to: 2 * Day.farthest))
    }

    /// The same day of the month that many months on (or back), or the last of that month where it is shorter.
    package func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let first = Day(firstOfMonth: month + months.limited(to: Day.farthest), year: year)
        let (newYear, newMonth, _) = first.civil
        return first.adding(days: min(day, Day.length(ofMonth: newMonth, year: newYear)) - 1)
    }

    /// The last day of the month this day is in.
    package var lastOfMonth: Day {
        let (year, month, _) = civil
        return Day(firstOfMonth: month + 1, year: year).adding(days: -1)
    }

    /// How many days a month has (28–31).
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredQuotient(400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no day like 2027-03-31")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

extension Day: CustomStringConvertible {
    package var description: String { iso }
}

extension Int {
    /// The nearest number whose absolute value is no more than `limit`.
    func limited(to limit: Int) -> Int {
        Swift.min(Swift.max(self, -limit), limit)
    }

    /// The digits, with zeros before them where they are fewer.
    package func zeroPadded(to digits: Int) -> String {
        let text = String(self)
        return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
    }

    /// The quotient rounded down, for negative numbers, too.
    func flooredQuotient(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    /// What the floored quotient leaves: 0 up to the divisor.
    func flooredRemainder(_ divisor: Int) -> Int {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
