import DealModel

/// The days on which somebody works: all but a weekend and a list of days off.
///
/// Working days are numbered through, so that counting and moving take no walk over days.
struct WorkCalendar: Hashable, Sendable {
    /// Working weekdays in rising order, Monday 0 to Sunday 6; never empty.
    private let weekdays: [Int]
    /// For each weekday how many working ones there are up to it in its week.
    private let weekdaysThrough: [Int]
    /// Numbers of the days off that would otherwise be worked, rising.
    private let daysOff: [Int]

    /// Nil where the weekend leaves no day of the week. ISO weekdays, Monday 1 to Sunday 7.
    init?(weekend: Set<Int>, daysOff: Set<Day>) {
        let weekdays = (0..<7).filter { !weekend.contains($0 + 1) }
        guard !weekdays.isEmpty else { return nil }
        self.weekdays = weekdays
        weekdaysThrough = (0..<7).map { day in weekdays.count { $0 <= day } }
        self.daysOff = daysOff.filter { !weekend.contains($0.weekday) }.map(\.number).sorted()
    }

    /// How many working days there are up to a day, itself included, counted from some day long before every date that matters.
    func rank(of day: Day) -> Int {
        let (week, weekday) = (day.number + Self.mondayOffset).quotientAndRemainder(dividingFloored: 7)
        return week * weekdays.count + weekdaysThrough[weekday] - daysOffThrough(day.number)
    }

    /// The working day with a rank.
    func day(ofRank rank: Int) -> Day {
        // Days off push the day later, which may take in further days off; the first that is pushed no more is the one.
        var pushed = 0
        while true {
            let (week, index) = (rank + pushed - 1).quotientAndRemainder(dividingFloored: weekdays.count)
            let number = week * 7 + weekdays[index] - Self.mondayOffset
            let through = daysOffThrough(number)
            if through == pushed { return Day(number: number) }
            pushed = through
        }
    }

    /// The first working day that is not before a day.
    func firstWorkingDay(from day: Day) -> Day {
        self.day(ofRank: rank(of: day.adding(days: -1)) + 1)
    }

    /// The last working day that is not after a day.
    func lastWorkingDay(through day: Day) -> Day {
        self.day(ofRank: rank(of: day))
    }

    /// Working days from one day to another, signed: 0 from a working day to itself, 1 to the next.
    func workingDays(from start: Day, to end: Day) -> Int {
        rank(of: end) - rank(of: start)
    }

    /// The working day that many working days on from a working day, or back.
    func moving(_ day: Day, byWorkingDays count: Int) -> Day {
        self.day(ofRank: rank(of: day) + count)
    }

    /// 1 January 1970 was a Thursday.
    private static let mondayOffset = 3

    private func daysOffThrough(_ number: Int) -> Int {
        var low = 0
        var high = daysOff.count
        while low < high {
            let middle = (low + high) / 2
            if daysOff[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Int {
    /// Division that rounds down, with a remainder of 0 or more; the divisor is positive.
    fileprivate func quotientAndRemainder(dividingFloored divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
