enum CalendarShape: Sendable { case fixed }
