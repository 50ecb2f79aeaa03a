import DealModel
import Extraction
import Testing

/// A small generator of our own, so that a failure can be run again from its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Whatever is typed, the readings are well formed")
struct PropertyTests {
    private static let fragments = [
        "$", "€", "1", "12", "2027", "1,000", "1.5", "999999999999999999999", "0", "00", "%", "per", "a", "an", "each", "/", "-", "–", "to",
        "and", "between",
        "from", "or", "hundred", "thousand", "million", "k", "m", "bn", "crore", "half", "couple", "of", "the", "day", "days", "week",
        "month", "months", "year",
        "quarter", "Q3", "H1", "FY27", "March", "may", "Friday", "next", "last", "this", "in", "within", "end", "by", "since", "ago", "now",
        "1st", "31st", "30",
        "February", "29", "2/29", "31/12", "2027-02-30", "99/99/9999", "engineers", "people", "one", "two", "twenty", "six", "figures",
        "Dana", "Ruiz", "CFO",
        "VP", ",", ".", "!", "?", "(", ")", "'", "’s", "\n", "\t", "🙂", "e\u{301}", "ß", "漢字", "\u{200B}", "½", "percent", "basis",
        "points", "grand", "dollars",
        "USD", "EUR", "@", "#", ":", "3pm", "v2", "ISO", "x", "point", "point five", "twice", "three times", "Christmas", "EOY", "week 12",
        "no wait",
    ]

    @Test(arguments: 0..<60)
    func random(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<40 {
            var text = ""
            for _ in 0..<Int.random(in: 1...25, using: &generator) {
                text += Self.fragments.randomElement(using: &generator) ?? ""
                if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
            }
            check(text, "seed \(seed)")
        }
    }

    @Test("What the fuzzer found once", arguments: ["audi\u{0}$-2.5-3 m\u{0}illish per year", "$-2.5-3 m", "-$5-6k", "loss of $-3 to 2"])
    func findings(_ text: String) {
        check(text, "found by the fuzzer")
    }

    @Test(
        "Text of any size is read to its end",
        arguments: [
            "1", "1 ", "9,", "1.", "1-", "1/", "per ", "$", "a ", "one hundred ", "between 1 and ", "$1 to ", "5 days to ", "Friday or ",
            "Anna ", "vp of ", "x-", "March ",
            "end of the ", "1st, ", "'", "½", "million ", "twenty ", "per per ", "555 010 ", "\n", "from 1 to ",
        ])
    func repeated(_ piece: String) {
        check(String(repeating: piece, count: 4000), piece)
    }

    @Test("A space in front moves every offset by one")
    func shifted() {
        let text = "we lose $1M a day, 14 days last year, says Dana Ruiz, COO"
        let plain = Extractor().entities(in: text, context: CorpusLine.context)
        let moved = Extractor().entities(in: " " + text, context: CorpusLine.context)
        #expect(plain.map(\.value) == moved.map(\.value))
        #expect(plain.map { $0.range.lowerBound + 1 } == moved.map(\.range.lowerBound))
    }

    private func check(_ text: String, _ origin: String) {
        let scalars = Array(text.unicodeScalars)
        var end = 0
        for entity in Extractor().entities(in: text, context: CorpusLine.context) {
            #expect(entity.range.lowerBound >= end, "\(origin): overlap in \(text.prefix(200))")
            #expect(entity.range.upperBound <= scalars.count && !entity.range.isEmpty)
            end = entity.range.upperBound
            guard entity.range.upperBound <= scalars.count else { continue }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[entity.range])
            #expect(String(words) == entity.text, "\(origin): \(text.prefix(200))")
            switch entity.value {
            case .money(let rate): #expect(rate.money.amount.low <= rate.money.amount.high, "\(text.prefix(200))")
            case .percent(let percent): #expect(percent.value.low <= percent.value.high, "\(text.prefix(200))")
            case .duration(let span): #expect(span.figure.low <= span.figure.high, "\(text.prefix(200))")
            case .count(let count): #expect(count.figure.low <= count.figure.high, "\(text.prefix(200))")
            case .date(let period): #expect(period.from <= period.to, "\(text.prefix(200))")
            case .person(let person): #expect(!person.name.isEmpty)
            }
        }
    }
}
