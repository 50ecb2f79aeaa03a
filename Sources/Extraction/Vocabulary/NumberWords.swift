import Foundation

extension LexiconBuilder {
    mutating func addNumbers() {
        let ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        for (value, word) in ones.enumerated() { add(word) { $0.number = .ones(value) } }
        add("nought oh nil") { $0.number = .ones(0) }
        let teens = [
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        for (value, word) in teens.enumerated() { add(word) { $0.number = .teens(value + 10) } }
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        for (value, word) in tens.enumerated() { add(word) { $0.number = .tens((value + 2) * 10) } }
        add("hundred") { $0.number = .hundred }
        add("dozen") { $0.number = .dozen }
        add("thousand") { $0.number = .magnitude(1000, .word) }
        add("k tsd") { $0.number = .magnitude(1000, .letters) }
        add("grand") { $0.number = .magnitude(1000, .money) }
        add("percent") { _ in }
        add("lakh lakhs lac lacs") { $0.number = .magnitude(100_000, .word) }
        add("million mio mln") { $0.number = .magnitude(1_000_000, .word) }
        add("mm mil mill mn mils") { $0.number = .magnitude(1_000_000, .letters) }
        add("m") { $0.number = .magnitude(1_000_000, .letter) }
        add("crore crores") { $0.number = .magnitude(10_000_000, .word) }
        add("billion mrd") { $0.number = .magnitude(1_000_000_000, .word) }
        add("bn bln bil") { $0.number = .magnitude(1_000_000_000, .letters) }
        add("b") { $0.number = .magnitude(1_000_000_000, .letter) }
        add("trillion") { $0.number = .magnitude(1_000_000_000_000, .word) }
        add("tn trn") { $0.number = .magnitude(1_000_000_000_000, .letters) }
        add("cr") { $0.number = .magnitude(10_000_000, .letter) }

        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
        ]
        for (value, word) in ordinals.enumerated() {
            add(word) {
                $0.ordinal = value + 1
                $0.traits.insert(.ordinal)
            }
        }
        add("thirtieth") {
            $0.ordinal = 30
            $0.traits.insert(.ordinal)
        }
        for key in ones + teens + tens + ["hundred", "dozen", "thousand", "million", "billion", "grand", "lakh", "crore"] {
            add(.number, key)
        }
    }

    mutating func addUnits() {
        add("minute minutes min mins mns") { $0.unit = (.minute, 1) }
        add("hour hours hr hrs h") { $0.unit = (.hour, 1) }
        add("day days d dys") { $0.unit = (.day, 1) }
        add("workday workdays") { $0.unit = (.businessDay, 1) }
        add("week weeks wk wks wkss w") { $0.unit = (.week, 1) }
        add("fortnight fortnights") { $0.unit = (.week, 2) }
        add("month months mo mos mth mths mnth mnths") { $0.unit = (.month, 1) }
        add("quarter quarters qtr qtrs") { $0.unit = (.quarter, 1) }
        add("year years yr yrs y") { $0.unit = (.year, 1) }
        add("decade decades") { $0.unit = (.year, 10) }
        add(
            .unit,
            """
            minute minutes min mins hour hours hr hrs h day days d workday workdays week weeks wk wks w fortnight fortnights month months mo
            mos mth mths mnth mnths quarter quarters qtr qtrs year years yr yrs y decade decades mns dys
            """)
    }
}
