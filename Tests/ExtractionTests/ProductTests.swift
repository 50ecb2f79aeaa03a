import DealModel
import Extraction
import Foundation
import Testing

/// Every way to write a figure, with every unit, in every place of a sentence: what is read must not depend on the neighbours.
@Suite("Figures, units and places, multiplied")
struct ProductTests {
    private static let places = [
        "{}", "{}.", "{}!", "({})", "\"{}\"", "“{}”", "well, {}, I think", "it's {} then", "we said {} and that's it", "{} - that is all",
        "so… {}?", "- {}", "• {}", "{}; nothing else", "*{}*", "answer: {}", "what about {}?", "{}\nand so on", "first line\n{}",
        "ok {} ok",
        "they told me {}, which is fine", "um {} uh", "[{}]", "…{}…",
    ]

    private func check(_ said: String, _ value: Entity.Value, _ counter: inout Int, _ failures: inout [String]) {
        counter += 1
        let place = Self.places[counter % Self.places.count]
        let parts = place.components(separatedBy: "{}")
        let text = parts[0] + said + parts[1]
        let start = parts[0].unicodeScalars.count
        let found = Extractor().entities(in: text, context: CorpusLine.context)
        guard found.count == 1, found[0].value == value, found[0].range == start..<(start + said.unicodeScalars.count) else {
            failures.append("“\(text)” as \(found.map { "“\($0.text)” \(CorpusLine.describe($0, like: ""))" })")
            return
        }
    }

    private func expectNone(_ failures: [String], of count: Int) {
        let shown = failures.prefix(12).joined(separator: "\n")
        #expect(failures.isEmpty, "\(failures.count) of \(count) misread:\n\(shown)")
    }

    @Test("Sums of money")
    func money() {
        var counter = 0
        var failures: [String] = []
        let units: [(String, String)] = [
            ("${}", "USD"), ("{} dollars", "USD"), ("USD {}", "USD"), ("{} USD", "USD"), ("US${}", "USD"), ("€{}", "EUR"), ("{} €", "EUR"),
            ("{} euros", "EUR"), ("EUR {}", "EUR"), ("£{}", "GBP"), ("{} pounds", "GBP"), ("CHF {}", "CHF"), ("{} Swiss francs", "CHF"),
            ("₹{}", "INR"), ("{} rupees", "INR"), ("A${}", "AUD"), ("{} Canadian dollars", "CAD"), ("SEK {}", "SEK"), ("{} PLN", "PLN"),
        ]
        var random = SeededGenerator(seed: 11)
        for (unit, code) in units {
            for _ in 0..<14 {
                let value =
                    Int.random(in: 0..<9, using: &random) == 0
                    ? Int.random(in: 1000..<9_001_000, using: &random) : Int.random(in: 15..<90_015, using: &random)
                var written = ["\(value)", Spelling.grouped(value, ",")]
                if !unit.hasPrefix("{}") || unit.contains(" ") { written.append(Spelling.grouped(value, " ")) }
                if unit.hasPrefix("{} ") {
                    written += [Spelling.words(value), Spelling.words(value, and: " and ", hyphen: " ")]
                }
                for figure in written {
                    let money = Rate(Money(amount: .single(Decimal(value)), currency: Currency(code)))
                    check(unit.replacingOccurrences(of: "{}", with: figure), .money(money), &counter, &failures)
                }
                let small = Int.random(in: 1...900, using: &random)
                for (magnitude, power) in [
                    ("k", 1000), ("K", 1000), (" thousand", 1000), ("M", 1_000_000), (" million", 1_000_000), ("bn", 1_000_000_000),
                ] {
                    let money = Rate(Money(amount: .single(Decimal(small * power)), currency: Currency(code)))
                    check(unit.replacingOccurrences(of: "{}", with: "\(small)\(magnitude)"), .money(money), &counter, &failures)
                }
            }
        }
        expectNone(failures, of: counter)
    }

    @Test("Rates of money")
    func rates() {
        var counter = 0
        var failures: [String] = []
        let rates: [(String, String)] = [
            (" a day", "day"), ("/day", "day"), (" per day", "day"), (" each day", "day"), (" every week", "week"), (" weekly", "week"),
            (" per month", "month"), ("/mo", "month"), (" a month", "month"), (" monthly", "month"), (" per quarter", "quarter"),
            (" a year", "year"), ("/yr", "year"), (" annually", "year"), (" per annum", "year"), (" p.a.", "year"), (" an hour", "hour"),
            (" per incident", "incident"), ("/user", "user"), (" a head", "head"), (" per support ticket", "ticket"),
        ]
        let sums: [(String, Decimal, String?)] = [
            ("$1.5M", 1_500_000, "USD"), ("€40k", 40_000, "EUR"), ("fifty thousand dollars", 50_000, "USD"), ("200k", 200_000, nil),
            ("£12.50", Decimal(1250) / 100, "GBP"), ("two million euros", 2_000_000, "EUR"), ("$ 3,000", 3000, "USD"),
            ("75 quid", 75, "GBP"),
            ("half a million", 500_000, nil), ("ten grand", 10_000, "USD"), ("1.2 mm", 1_200_000, nil), ("CHF 900", 900, "CHF"),
        ]
        for (rate, per) in rates {
            for (sum, amount, code) in sums {
                let money = Rate(Money(amount: .single(amount), currency: code.map { Currency($0) }), per: per)
                for _ in 0..<3 { check(sum + rate, .money(money), &counter, &failures) }
            }
        }
        expectNone(failures, of: counter)
    }

    @Test("Percents")
    func percents() {
        var counter = 0
        var failures: [String] = []
        for value in 1...150 {
            for form in ["{}%", "{} %", "{} percent", "{} per cent", "{} pct", "{}-percent", "{} percentage points"] {
                let percent = Entity.Value.percent(Percent(.single(Decimal(value))))
                check(form.replacingOccurrences(of: "{}", with: "\(value)"), percent, &counter, &failures)
                if form.contains(" p") {
                    check(form.replacingOccurrences(of: "{}", with: Spelling.words(value)), percent, &counter, &failures)
                    let tenth = Entity.Value.percent(Percent(.single(Decimal(value) + Decimal(3) / 10)))
                    check(form.replacingOccurrences(of: "{}", with: "\(value).3"), tenth, &counter, &failures)
                    check(form.replacingOccurrences(of: "{}", with: Spelling.words(value) + " point three"), tenth, &counter, &failures)
                }
            }
        }
        expectNone(failures, of: counter)
    }

    @Test("Lengths of time")
    func durations() {
        var counter = 0
        var failures: [String] = []
        let units: [(TimeUnit, [String])] = [
            (.minute, [" minutes", " mins", "min", "-minute"]), (.hour, [" hours", " hrs", "h", "-hour", "hrs"]),
            (.day, [" days", "-day", "d"]),
            (.week, [" weeks", " wks", "-week", "wks"]), (.month, [" months", " mos", "-month", " mths", "mo"]),
            (.quarter, [" quarters", " qtrs"]),
            (.year, [" years", " yrs", "-year", "yrs"]), (.businessDay, [" business days", " working days"]),
        ]
        for (unit, names) in units {
            for name in names {
                for value in [2, 3, 5, 7, 10, 12, 14, 18, 21, 30, 36, 45, 60, 90, 120, 365] {
                    let span = Entity.Value.duration(Span(.single(Decimal(value)), unit))
                    check("\(value)\(name)", span, &counter, &failures)
                    if name.hasPrefix(" ") || name.hasPrefix("-") {
                        check(Spelling.words(value) + name, span, &counter, &failures)
                        let range = Entity.Value.duration(Span(.range(low: Decimal(value), high: Decimal(value + 2)), unit))
                        check("\(value)-\(value + 2)\(name)", range, &counter, &failures)
                        check("\(value) to \(value + 2)\(name)", range, &counter, &failures)
                        check("\(Spelling.words(value)) or \(Spelling.words(value + 2))\(name)", range, &counter, &failures)
                        check("between \(value) and \(value + 2)\(name)", range, &counter, &failures)
                    }
                }
            }
        }
        expectNone(failures, of: counter)
    }

    @Test("Things counted")
    func counts() {
        var counter = 0
        var failures: [String] = []
        let nouns = [
            ("engineers", "engineer"), ("support tickets", "ticket"), ("plants", "plant"), ("people", "person"), ("late orders", "order"),
            ("unplanned outages", "outage"), ("field service technicians", "technician"), ("factories", "factory"), ("boxes", "box"),
        ]
        for (said, noun) in nouns {
            for value in [2, 6, 14, 40, 99, 120, 350, 1200, 9000, 25_000] {
                let count = Entity.Value.count(Count(.single(Decimal(value)), noun: noun))
                for figure in [
                    "\(value)", Spelling.grouped(value, ","), Spelling.words(value), Spelling.words(value, and: " and ", hyphen: " "),
                ] {
                    check("\(figure) \(said)", count, &counter, &failures)
                    let rate = Entity.Value.count(Count(.single(Decimal(value)), noun: noun, per: "month"))
                    check("\(figure) \(said) a month", rate, &counter, &failures)
                }
            }
        }
        expectNone(failures, of: counter)
    }

    @Test("Days from 1900 to 2199, in every form")
    func days() throws {
        var counter = 0
        var failures: [String] = []
        var random = SeededGenerator(seed: 7)
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ]
        let first = try #require(Day(iso: "1900-01-01"))
        let last = try #require(Day(iso: "2199-12-31"))
        for round in 0..<150 {
            let day =
                round == 0
                ? first : round == 1 ? last : first.adding(days: Int.random(in: 0..<(last.number - first.number), using: &random))
            let (year, month, date) = day.civil
            let name = months[month - 1]
            let short = String(name.prefix(3))
            let th = date % 10 == 1 && date != 11 ? "st" : date % 10 == 2 && date != 12 ? "nd" : date % 10 == 3 && date != 13 ? "rd" : "th"
            let two = (date.zeroPadded(to: 2), month.zeroPadded(to: 2))
            var forms = [
                "\(date) \(name) \(year)", "\(date)\(th) \(name) \(year)", "\(date)\(th) of \(name) \(year)",
                "\(date)\(th) of \(name), \(year)",
                "\(name) \(date), \(year)", "\(name) \(date) \(year)", "\(name) \(date)\(th), \(year)", "\(name) \(date)\(th) \(year)",
                "\(short) \(date), \(year)", "\(date) \(short) \(year)", "\(two.0)-\(short)-\(year)", "\(date)-\(short)-\(year)",
                "\(year)-\(two.1)-\(two.0)", "\(year)/\(two.1)/\(two.0)", "\(month)/\(date)/\(year)", "\(two.1)/\(two.0)/\(year)",
                "\(two.1)-\(two.0)-\(year)", "\(year) \(name) \(date)", "\(name) the \(date)\(th), \(year)", "\(short). \(date), \(year)",
                "\(date) \(name.uppercased()) \(year)", "\(date) \(name.lowercased()) \(year)", "\(name.lowercased()) \(date)\(th) \(year)",
            ]
            if date > 12 { forms += ["\(date)/\(month)/\(year)", "\(two.0).\(two.1).\(year)", "\(date)-\(month)-\(year)"] }
            for form in forms { check(form, .date(Period(from: day, to: day, grain: .day)), &counter, &failures) }
        }
        expectNone(failures, of: counter)
    }

    @Test("Months, quarters, halves, years and ISO weeks from 1900 to 2199")
    func periods() throws {
        var counter = 0
        var failures: [String] = []
        for year in stride(from: 1900, through: 2199, by: 7) {
            let quarter = year % 4 + 1
            let half = year % 2 + 1
            let months = try #require(Day(year: year, month: quarter * 3 - 2, day: 1))
            let quarterEnd = Day(firstOfMonth: quarter * 3 + 1, year: year).adding(days: -1)
            let period = Entity.Value.date(Period(from: months, to: quarterEnd, grain: .quarter))
            for form in [
                "Q\(quarter) \(year)", "Q\(quarter)/\(year)", "\(year) Q\(quarter)", "\(year)-Q\(quarter)", "Q\(quarter) of \(year)",
                "q\(quarter) \(year)",
            ] {
                check(form, period, &counter, &failures)
            }
            let halfStart = Day(firstOfMonth: half * 6 - 5, year: year)
            let halfEnd = Day(firstOfMonth: half * 6 + 1, year: year).adding(days: -1)
            for form in ["H\(half) \(year)", "\(half == 1 ? "first" : "second") half of \(year)"] {
                check(form, .date(Period(from: halfStart, to: halfEnd, grain: .half)), &counter, &failures)
            }
            let february = Day(firstOfMonth: 2, year: year)
            for form in ["February \(year)", "Feb \(year)", "february \(year)", "February, \(year)", "February of \(year)", "02/\(year)"] {
                check(form, .date(Period(from: february, to: february.lastOfMonth, grain: .month)), &counter, &failures)
            }
            let start = Day(firstOfMonth: 1, year: year)
            for form in ["FY\(year)", "fiscal year \(year)", "fiscal \(year)", "calendar year \(year)", "FY \(year)"] {
                check(
                    form, .date(Period(from: start, to: Day(firstOfMonth: 12, year: year).lastOfMonth, grain: .year)), &counter, &failures)
            }
            check(
                "end of February \(year)", .date(Period(from: february.lastOfMonth, to: february.lastOfMonth, grain: .day)), &counter,
                &failures)
            let fourth = start.adding(days: 3)
            let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (year % 50))
            let week = Entity.Value.date(Period(from: monday, to: monday.adding(days: 6), grain: .week))
            for form in [
                "week \(year % 50 + 1) of \(year)", "CW \(year % 50 + 1) \(year)", "\(year)-W\((year % 50 + 1).zeroPadded(to: 2))",
            ] {
                check(form, week, &counter, &failures)
            }
        }
        expectNone(failures, of: counter)
    }
}

/// Numbers as people write and spell them.
enum Spelling {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    static func grouped(_ value: Int, _ sign: String) -> String {
        var digits = String(value)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: sign)
    }

    static func words(_ value: Int, and: String = " ", hyphen: String = "-") -> String {
        switch value {
        case ..<20: return small[max(0, value)]
        case ..<100: return tens[value / 10] + (value % 10 > 0 ? hyphen + small[value % 10] : "")
        case ..<1000: return small[value / 100] + " hundred" + (value % 100 > 0 ? and + words(value % 100, and: and, hyphen: hyphen) : "")
        default:
            let (power, name) = value >= 1_000_000 ? (1_000_000, " million") : (1000, " thousand")
            let rest = value % power
            let join = rest < 100 ? and : " "
            return words(value / power, and: and, hyphen: hyphen) + name + (rest > 0 ? join + words(rest, and: and, hyphen: hyphen) : "")
        }
    }
}
