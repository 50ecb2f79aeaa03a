/// A moment, in milliseconds since 1 January 1970 UTC.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int

    package init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    /// A moment of a day: `secondsIntoDay` after its midnight UTC, to the millisecond; what is no number of seconds is none.
    package init(_ day: Day, secondsIntoDay: Double = 0) {
        let milliseconds = (secondsIntoDay * 1000).rounded()
        let intoDay = Int(exactly: milliseconds)?.limited(to: 100 * Instant.aDay) ?? 0
        self.init(milliseconds: day.number * Instant.aDay + intoDay)
    }

    private static let aDay = 86_400_000

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// RFC 3339 in UTC with milliseconds: `2026-11-23T09:02:11.250Z`.
    package var rfc3339: String {
        let day = milliseconds.flooredQuotient(Instant.aDay)
        let rest = milliseconds.flooredRemainder(Instant.aDay)
        let seconds = rest / 1000
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0.zeroPadded(to: 2) }.joined(separator: ":")
        return "\(Day(number: day).iso)T\(time).\((rest % 1000).zeroPadded(to: 3))Z"
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
