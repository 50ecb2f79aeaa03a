extension LexiconBuilder {
    mutating func addCalendar() {
        let months = [
            "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept",
            "october oct", "november nov", "december dec",
        ]
        for (index, words) in months.enumerated() {
            add(words) { $0.month = index + 1 }
            add(.month, words)
        }
        let weekdays = [
            "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun",
        ]
        for (index, words) in weekdays.enumerated() {
            add(words) { $0.weekday = index + 1 }
            add(.weekday, words)
        }
        add(.ambiguous, "may march mar jan jun sep dec mon wed sat sun april june august")
        add(.relative, "last past previous prior next coming following upcoming this current present preceding")
    }
}
