import DealModel

/// The plan as a calendar file: an all-day event a step. Taken in a second time it updates the entries of the first.
package struct PlanCalendar: Sendable {
    let plan: PublishedPlan

    package init(_ plan: PublishedPlan) {
        self.plan = plan
    }

    /// By RFC 5545, lines ended by CR LF.
    package var text: String {
        var calendar = CalendarText()
        calendar.add("BEGIN", "VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//qualify//mutual close plan//EN")
        calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("METHOD", "PUBLISH")
        calendar.add("X-WR-CALNAME", text: plan.title)
        for row in plan.rows { add(row, to: &calendar) }
        calendar.add("END", "VCALENDAR")
        return calendar.text
    }

    private func add(_ row: PublishedPlan.Row, to calendar: inout CalendarText) {
        guard let start = row.start, let finish = row.finish else { return }
        calendar.add("BEGIN", "VEVENT")
        calendar.add("UID", text: uid(of: row))
        // The day that the plan was made for, not the clock: the same plan is the same file.
        calendar.add("DTSTAMP", basic(plan.today) + "T000000Z")
        calendar.add("SEQUENCE", String(plan.revision))
        calendar.add("DTSTART;VALUE=DATE", basic(start))
        // The end is the first day that no longer belongs to it.
        calendar.add("DTEND;VALUE=DATE", basic(max(start, finish).adding(days: 1)))
        calendar.add("SUMMARY", text: row.title)
        calendar.add("DESCRIPTION", text: description(of: row))
        calendar.add("STATUS", plan.agreedOn == nil && row.done == nil ? "TENTATIVE" : "CONFIRMED")
        calendar.add("TRANSP", "TRANSPARENT")
        if row.isFirst {
            calendar.add("BEGIN", "VALARM")
            calendar.add("ACTION", "DISPLAY")
            calendar.add("DESCRIPTION", text: "The first step: \(row.title)")
            calendar.add("TRIGGER", "-P1D")
            calendar.add("END", "VALARM")
        }
        calendar.add("END", "VEVENT")
    }

    private func description(of row: PublishedPlan.Row) -> String {
        var lines = ["Who: " + [row.owner, plan.name(of: row.side)].compactMap(\.self).joined(separator: ", ")]
        lines.append("Working days: \(row.days)")
        if !row.after.isEmpty { lines.append("After: " + row.after.joined(separator: "; ")) }
        if let done = row.done { lines.append("Done: \(done.text)") }
        if let goLive = plan.goLive { lines.append("Go live: \(goLive.text)") }
        return lines.joined(separator: "\n")
    }

    /// Of the step's id and the plan's key; characters beyond ASCII as their code points, so that any program keeps it.
    private func uid(of row: PublishedPlan.Row) -> String {
        func plain(_ text: String) -> String {
            text.unicodeScalars.map { scalar in
                let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
                return isPlain ? String(scalar) : "_\(String(scalar.value, radix: 16))"
            }.joined()
        }
        return "\(plain(row.id)).\(plain(plan.key))@qualify"
    }

    private func basic(_ day: Day) -> String {
        day.iso.replacing("-", with: "")
    }
}
