extension Day {
    /// As people read it: "1 Jun 2027".
    package var text: String {
        let (year, month, day) = civil
        return "\(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// "Mon 23 Nov", with the year where it is another than that of `today`.
    package func weekdayText(today: Day) -> String {
        let (year, month, day) = civil
        return "\(Day.weekdayNames[weekday - 1]) \(day) \(Day.monthNames[month - 1])" + (year == today.year ? "" : " \(year)")
    }

    package static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
