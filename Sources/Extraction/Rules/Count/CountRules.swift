import DealModel
import Foundation

enum CountRules {
    static let all: [Rule] = [noun, ofThem, times, attributive, onePer]

    /// "40 engineers", "two project managers", "300 orders".
    static let noun = Rule(
        "count.noun", examples: ["40 engineers", "two project managers", "five to ten sites", "2 million users", "200 staff"],
        starts: [.number]
    ) { passage, index in
        guard var reading = passage.figure(at: index), !reading.has(.couple) || reading.figure.low >= 100, !reading.has(.money),
            !reading.has(.slashed)
        else {
            return nil
        }
        guard !reading.first.has(.one) || reading.isRange, !isVague(passage, reading), isFree(passage, reading.tokens) else { return nil }
        var end = reading.tokens.upperBound
        if passage.key(end) == "+" || passage.key(end) == "plus" && NounPhrase.read(passage, at: end + 1) != nil { end += 1 }
        if passage.key(end) == "or", ["so", "more"].contains(passage.key(end + 1)) { end += 2 }
        if passage.key(end) == "of", ownsAfter.contains(passage.key(end + 1)) { end += 2 }
        if passage.key(end) == "-", passage.isGlued(end) { return nil }
        if ["very", "really", "highly", "more", "other", "fully", "most"].contains(passage.key(end)) { end += 1 }
        guard passage.key(end) != "x", let phrase = NounPhrase.read(passage, at: end), !isOther(passage, phrase) else { return nil }
        // "Q3 2027 results"
        if reading.last.has(.year), !reading.isRange, !reading.has(.grouped), passage.isYearNoun(end),
            Passage.years.contains(reading.first.small ?? 0)
        {
            return nil
        }
        // 1.200 stores: nobody counts stores to three decimals.
        if reading.last.has(.maybeGrouped), reading.last.scale == 1, !passage.has(phrase.tokens.upperBound - 1, .plural) {
            reading.figure = reading.figure.map { $0 * 1000 }
        }
        // "one" and "1" alone count nothing; a fraction before a plural does.
        if case .single(1) = reading.figure { return nil }
        var candidate = Candidate(
            rule: "count.noun", .count(Count(reading.figure, noun: phrase.head)), reading.tokens.lowerBound..<phrase.tokens.upperBound,
            figure: reading.tokens)
        candidate.isSingle = !reading.isRange
        candidate.approximate = reading.approximate
        return candidate
    }

    private static let ownsAfter: Set<String> = ["our", "their", "your", "the", "my", "his", "her", "its", "these", "those"]

    /// "a million reasons", "a hundred times".
    private static func isVague(_ passage: Passage, _ reading: FigureReading) -> Bool {
        reading.first.has(.article)
            && ["reasons", "things", "times", "questions", "ways", "thanks"].contains(passage.key(reading.tokens.upperBound))
    }

    /// Not a year, a clock time or the tail of a list of codes.
    private static func isFree(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        let before = passage[tokens.lowerBound - 1]
        if before.lexeme.currency != nil { return false }
        if before.has(.month), tokens.count == 1 { return false }
        // "one in three orders" is a share.
        if before.key == "in", passage.number(before: tokens.lowerBound - 1) != nil { return false }
        if before.key == "at" || before.key == "@" { return passage.number(at: tokens.lowerBound)?.small ?? 100 > 12 }
        return true
    }

    /// Units of time, money and percent have rules of their own.
    private static func isOther(_ passage: Passage, _ phrase: NounPhrase) -> Bool {
        let first = phrase.tokens.lowerBound
        let head = phrase.tokens.upperBound - 1
        // "person-days" and "bed days" are things to count, "days" and "hour weeks" are not.
        if passage.lexeme(first).unit != nil { return true }
        if passage.lexeme(head).unit != nil, passage.key(head - 1) != "-",
            head == first
                || !passage.has(head - 1, .perNoun)
                    && !["man", "staff", "project", "consulting", "consultant"].contains(passage.key(head - 1))
        {
            return true
        }
        return phrase.tokens.contains { index in
            if let currency = passage.lexeme(index).currency { return currency.form != .code }
            return measures.contains(passage.key(index))
        }
    }

    private static let measures: Set<String> = [
        "percent", "percentage", "basis", "figures", "points", "pm", "times", "degrees", "seconds", "thirds", "quarters", "fifths",
    ]

    private static let multiplied: Set<String> = [
        "as", "the", "more", "less", "faster", "better", "that", "higher", "over", "larger", "bigger", "what", "slower", "longer", "our",
    ]

    /// "twice a year", "three times".
    static let times = Rule(
        "count.times", examples: ["twice a year", "three times a month", "once a week", "two or three times"],
        starts: [.number, .words(["once", "twice", "thrice"])]
    ) { passage, index in
        if let reading = passage.figure(at: index) {
            let end = reading.tokens.upperBound
            guard !reading.has(.couple), passage.key(end) == "times" || (passage.key(end) == "time" && reading.first.has(.one)),
                !reading.has(.article)
            else {
                return nil
            }
            if passage.key(end) == "time", RateReading.read(passage, at: end + 1) == nil { return nil }
            guard !multiplied.contains(passage.key(end + 1)), passage.number(at: end + 1) == nil, passage.lexeme(end + 1).currency == nil
            else { return nil }
            var candidate = Candidate(
                rule: "count.times", .count(Count(reading.figure, noun: "time")), reading.tokens.lowerBound..<(end + 1),
                figure: reading.tokens)
            candidate.isSingle = !reading.isRange
            return candidate
        }
        guard RateReading.read(passage, at: index + 1) != nil else { return nil }
        let value: Decimal = passage.key(index) == "once" ? 1 : passage.key(index) == "twice" ? 2 : 3
        if passage.key(index - 1) == "or", passage.key(index - 2) == "once", value == 2 {
            return Candidate(rule: "count.times", .count(Count(.range(low: 1, high: 2), noun: "time")), (index - 2)..<(index + 1))
        }
        return Candidate(rule: "count.times", .count(Count(.single(value), noun: "time")), index..<(index + 1))
    }

    /// "a 40-person team", "a 200-seat deal".
    static let attributive = Rule(
        "count.attributive", examples: ["a 40-person team", "a 200-seat deal"], starts: [.number]
    ) { passage, index in
        guard let number = passage.number(at: index), passage.key(number.tokens.upperBound) == "-",
            passage.isGlued(number.tokens.upperBound),
            passage.isGlued(number.tokens.upperBound + 1), attributes.contains(passage.key(number.tokens.upperBound + 1)), number.value > 1
        else { return nil }
        let noun = number.tokens.upperBound + 1
        return Candidate(
            rule: "count.attributive", .count(Count(.single(number.value), noun: Inflection.singular(of: passage.key(noun)))),
            index..<(noun + 1),
            figure: number.tokens)
    }

    private static let attributes: Set<String> = [
        "person", "people", "man", "seat", "user", "bed", "site", "store", "plant", "unit", "truck", "room", "employee", "engineer",
        "member", "line", "page",
        "branch", "vehicle", "tonne", "ton", "mile", "strong",
    ]

    /// "one branch a week", "one in-store incident per month", "1 outage a day".
    static let onePer = Rule("count.one-per", examples: ["one branch a week", "1 outage per month"], starts: [.number]) { passage, index in
        guard let number = passage.number(at: index), number.value == 1, !number.has(.couple), !number.has(.magnitude) else { return nil }
        var noun = number.tokens.upperBound
        for _ in 0..<3 where RateReading.read(passage, at: noun + 1) == nil && NounPhrase.isNounWord(passage, noun + 1) { noun += 1 }
        guard NounPhrase.isNounWord(passage, noun), passage.lexeme(noun).unit == nil, !passage.has(noun, .verb),
            passage.key(noun) != "time",
            passage.lexeme(noun).currency == nil, let rate = RateReading.read(passage, at: noun + 1), rate.tokens.lowerBound == noun + 1,
            !["'s"].contains(passage.key(noun))
        else { return nil }
        return Candidate(
            rule: "count.one-per", .count(Count(.single(1), noun: Inflection.singular(of: passage.key(noun)))), index..<(noun + 1),
            figure: number.tokens)
    }
}
