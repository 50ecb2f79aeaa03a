enum DateRules {
    private static let relatives: Set<String> = [
        "last", "past", "previous", "prior", "next", "coming", "following", "upcoming", "this", "current", "the", "trailing", "preceding",
        "in", "over", "within",
        "during", "for", "across", "through", "throughout", "inside",
    ]
    private static let parts: Set<String> = ["mid", "early", "late", "middle"]

    static let all: [Rule] = [
        rule("date.numeric", ["2027-06-01", "6/1/2027", "22/4"], [.digits], CalendarReading.numeric),
        rule(
            "date.day-month", ["1 June 2027", "the 3rd of May", "3-5 June", "12-Nov-26"], [.digits, .trait([.ordinal, .number])],
            CalendarReading.dayMonth),
        rule("date.month-day", ["June 1st, 2027", "June 3-5", "June the first"], [.trait(.month)], CalendarReading.monthDay),
        rule(
            "date.offset", ["6 weeks ago", "two months from now", "a week from Friday"], [.number, .trait(.article), .words(["half"])],
            CalendarReading.offset),
        rule("date.in", ["in 6 weeks", "in two years' time", "in a couple of months"], [.words(["in"])], CalendarReading.inLength),
        rule("date.within", ["within 90 days", "inside of 3 months"], [.words(["within", "inside"])], CalendarReading.within),
        rule(
            "date.window", ["in the next 12 months", "over the past year", "last six months"], [.words(relatives)], CalendarReading.window),
        rule("date.end", ["end of March", "the end of next quarter", "EOY", "year end"], ends, CalendarReading.end),
        rule(
            "date.start", ["start of Q2", "the beginning of next month"], [.words(["the", "start", "beginning", "very"])],
            CalendarReading.start),
        rule(
            "date.rest", ["the rest of the year", "year to date", "YTD"],
            [.words(["the", "rest", "remainder", "ytd", "mtd", "qtd", "year", "month", "quarter"])], CalendarReading.rest),
        rule(
            "date.nth-weekday", ["the first Monday of June", "last day of the month"], [.trait(.ordinal), .digits, .words(["last"])],
            CalendarReading.nth),
        rule(
            "date.part", ["the first two weeks of March", "the last three months of 2027"],
            [.words(["first", "last", "final", "opening"])], CalendarReading.partOfPeriod),
        rule("date.weekdays", ["three Fridays from now", "two Mondays ago"], [.number], CalendarReading.countedWeekday),
        rule("date.day-list", ["July 17th, 18th or 19th", "the 22nd, 23rd or 31st of March"], [.digits], CalendarReading.listedDay),
        rule(
            "date.days-of-month", ["from 4 to 23 next month", "the 3rd to the 5th of this month"], [.digits, .trait(.ordinal)],
            CalendarReading.daysOfMonth),
        rule(
            "date.day-of-month", ["on the 4th", "the 15th of next month"], [.digits, .trait([.ordinal, .number])],
            CalendarReading.dayOfMonth),
        rule("date.weekday", ["Friday", "next Friday", "Friday next week"], [.trait(.weekday)], CalendarReading.weekday),
        rule(
            "date.today", ["today", "tomorrow", "the day after tomorrow"],
            [.words(["today", "tomorrow", "yesterday", "tonight", "current", "day", "the", "this", "last", "next", "following"])],
            CalendarReading.today),
        rule(
            "date.week-number", ["calendar week 42", "the week of 15 March", "w/c 5 June"],
            [.words(["week", "wk", "cw", "kw", "calendar", "the", "w"]), .digits], CalendarReading.weekNumber),
        rule("date.holiday", ["by Christmas", "before New Year"], [.words(["christmas", "xmas", "new"])], CalendarReading.holiday),
        rule("date.quarter", ["Q3", "third quarter of 2027", "H1", "3Q27"], quarters, CalendarReading.quarter),
        rule(
            "date.month", ["March", "mid-June 2027", "next March", "2027 June"], [.digits, .trait(.month), .words(relatives.union(parts))],
            CalendarReading.month),
        rule(
            "date.relative", ["last week", "next quarter", "the week after next"],
            [.words(relatives.union(parts).union(["week", "month", "quarter", "year"]))], CalendarReading.relative),
        rule("date.year", ["in 2027", "FY27", "mid-2027", "the year 2027"], years, CalendarReading.year),
    ]

    private static let ends: [Rule.Start] = [
        .words([
            "the", "end", "ends", "close", "very", "eoy", "eoq", "eom", "eow", "next", "last", "this", "calendar", "fiscal", "financial",
        ]), .trait(.unit),
    ]
    private static let quarters: [Rule.Start] = [
        .words(relatives.union(parts).union(["q", "h", "first", "second", "third", "fourth", "final", "quarter"])), .digits,
    ]
    private static let years: [Rule.Start] = [
        .digits, .trait(.number), .words(parts.union(["fy", "cy", "fiscal", "calendar", "financial", "year", "'"])),
    ]

    private static func rule(
        _ name: String, _ examples: [String], _ starts: [Rule.Start], _ read: @escaping @Sendable (Passage, Int) -> CalendarReading?
    ) -> Rule {
        Rule(name, examples: examples, starts: starts) { passage, index in read(passage, index)?.candidate(name) }
    }
}
