import DealModel

extension CalendarReading {
    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    ]

    /// A quarter or half of a year: "Q3", "Q3 FY27", "3Q27", "third quarter of 2027", "H1", "second half of next year".
    static func quarter(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        var approximate = false
        if let after = part(passage, at: place) {
            approximate = true
            place = after
        }
        var said: (year: Int, end: Int)?
        // 2027 Q3
        if passage[place].kind == .digits, passage.key(place).utf8.count == 4, let year = passage.year(at: place) {
            said = year
            place = year.end
            if [",", "the"].contains(passage.key(place))
                || ["-", "/"].contains(passage.key(place)) && passage.isGlued(place) && passage.isGlued(place + 1)
            {
                place += 1
            }
        }
        var relative: String?
        if passage.has(place, .relative), passage.has(place + 1, .calendarAnchor) || ["q", "h"].contains(passage.key(place + 1)) {
            relative = passage.key(place)
            place += 1
        }
        guard let (shape, after) = shape(passage, at: place) else { return nil }
        var end = after
        var start = index
        if said == nil, relative == nil {
            if let year = glued(passage, at: end) ?? passage.yearAfter(end) ?? passage.bareShortYear(at: end) {
                said = year
                end = year.end
            } else if !approximate, let (year, from) = passage.yearBefore(index) {
                said = (year, end)
                start = from
            }
        }
        if let said {
            guard let period = shape.period(in: said.year) else { return nil }
            return CalendarReading(period: period, tokens: start..<end, approximate: approximate)
        }
        if passage.key(end) == "of", passage.key(end + 1) == "the", passage.lexeme(end + 2).unit?.unit == .year { end += 3 }
        let back = relative.map { ["last", "past", "previous", "prior"].contains($0) } ?? (passage.direction(around: index..<end) == .back)
        guard let period = shape.period(near: passage.context.reference, back ? .back : .ahead) else { return nil }
        return CalendarReading(period: period, tokens: index..<end, shape: relative == nil ? shape : nil, approximate: approximate)
    }

    /// FY27 and 27 may touch: Q3FY27, 3Q27.
    private static func glued(_ passage: Passage, at index: Int) -> (year: Int, end: Int)? {
        guard passage.isGlued(index) else { return nil }
        return passage.year(at: index, short: true)
    }

    private static func shape(_ passage: Passage, at index: Int) -> (CalendarShape, Int)? {
        let key = passage.key(index)
        if key == "q" || key == "h", passage[index + 1].kind == .digits, passage.isGlued(index + 1),
            let number = Int(passage.key(index + 1)),
            !passage.isGlued(index) || passage[index - 1].kind == .symbol
                || passage.key(index - 1).utf8.count == 4 && passage[index - 1].kind == .digits, passage.key(index + 1).utf8.count == 1
        {
            if passage.isGlued(index + 2), passage[index + 2].kind == .word, passage.key(index + 2) != "fy" { return nil }
            if key == "q", (1...4).contains(number) { return (.quarter(number), index + 2) }
            if key == "h", (1...2).contains(number), passage[index].isCapitalised || passage.key(index + 2) == "of" {
                return (.half(number), index + 2)
            }
            return nil
        }
        // "q three", as a transcript has it
        if key == "q" || key == "h", !passage.isGlued(index), case .ones(let number) = passage.lexeme(index + 1).number,
            !passage.isGlued(index + 1),
            passage.yearAfter(index + 2) != nil || !passage.isWord(index + 2) || passage.has(index + 2, .stop)
                || passage[index + 2].startsLine
        {
            if key == "q", (1...4).contains(number) { return (.quarter(number), index + 2) }
            if key == "h", (1...2).contains(number) { return (.half(number), index + 2) }
        }
        if passage[index].kind == .digits, let number = Int(key), passage.isGlued(index + 1), key.utf8.count == 1 {
            if passage.key(index + 1) == "q", (1...4).contains(number), passage[index + 1].isCapitalised || passage.isGlued(index + 2) {
                return (.quarter(number), index + 2)
            }
            if passage.key(index + 1) == "h", (1...2).contains(number), passage[index + 1].isCapitalised,
                passage.year(at: index + 2, short: true) != nil
            {
                return (.half(number), index + 2)
            }
        }
        // "quarter three"
        if key == "quarter", case .ones(let number) = passage.lexeme(index + 1).number, (1...4).contains(number),
            !passage.isWord(index + 2) || passage.has(index + 2, .stop)
        {
            return (.quarter(number), index + 2)
        }
        if key == "quarter", passage[index + 1].kind == .digits, let number = Int(passage.key(index + 1)), (1...4).contains(number) {
            return (.quarter(number), index + 2)
        }
        var ordinal = ordinals[key]
        var unit = index + 1
        if ordinal == nil, passage[index].kind == .digits, passage.isGlued(index + 1),
            ["st", "nd", "rd", "th"].contains(passage.key(index + 1))
        {
            ordinal = Int(key)
            unit = index + 2
        }
        if passage.key(unit) == "half", key == "last" || key == "latter", passage.key(unit + 1) == "of" { ordinal = 2 }
        guard let ordinal, key != "last" || passage.key(unit + 1) == "of" else { return nil }
        if passage.key(unit) == "-" { unit += 1 }
        if ["calendar", "fiscal"].contains(passage.key(unit)) { unit += 1 }
        if passage.lexeme(unit).unit?.unit == .quarter, (1...4).contains(ordinal), !passage.key(unit).hasSuffix("s") {
            return (.quarter(ordinal), unit + 1)
        }
        if passage.key(unit) == "half", (1...2).contains(ordinal),
            passage.key(unit + 1) == "of" || passage.year(at: unit + 1) != nil || isEdge(passage, index)
        {
            let year = passage.yearAfter(unit + 1) != nil || isEdge(passage, index)
            let named = passage.key(unit + 2) == "the" && passage.lexeme(unit + 3).unit?.unit == .year
            if year || named { return (.half(ordinal), unit + 1) }
        }
        return nil
    }

    /// "the end of the first half"
    private static func isEdge(_ passage: Passage, _ index: Int) -> Bool {
        let of = passage.key(index - 1) == "the" ? index - 2 : index - 1
        return passage.key(of) == "of" && ["end", "start", "beginning", "close"].contains(passage.key(of - 1))
    }

    /// A year by itself: "in 2027", "FY27", "fiscal 2027", "mid-2027", "the year 2027".
    static func year(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        var approximate = false
        if let after = part(passage, at: place) {
            approximate = true
            place = after
        }
        let start = place
        if passage.key(place) == "year" || passage.key(place) == "yr" { place += 1 }
        let old = isFounding(passage, place)
        guard let (year, end) = passage.year(at: place, old: old), let period = Period.year(year) else { return nil }
        let plain = passage[place].kind == .digits || passage[place].kind == .word && passage.number(at: place) != nil
        if plain, start == place, !isYear(passage, place, end, year, approximate) { return nil }
        if passage.key(place) == "'", !approximate,
            !["in", "of", "by", "since", "until", "before", "after", "for"].contains(passage.key(place - 1))
        {
            return nil
        }
        return CalendarReading(period: period, tokens: index..<end, approximate: approximate)
    }

    private static let yearLeads: Set<String> = [
        "in", "by", "since", "before", "after", "until", "till", "during", "of", "from", "to", "for", "year", "through", "throughout",
        "early", "late", "mid",
        "end", "and", "or", "between", "-", "til", "thru", "around", "january", "into", "circa",
    ]

    private static let foundings: Set<String> = [
        "founded", "established", "est", "built", "started", "incorporated", "began", "born", "dates", "dating", "opened", "created",
        "formed",
        "going", "business", "since", "registered", "made", "invented", "launched", "firm", "company", "goes", "family", "back",
    ]

    /// "founded in 1887", "in business since 1875": before 1900 four digits need a word of the past.
    private static func isFounding(_ passage: Passage, _ place: Int) -> Bool {
        guard ["in", "since", "to", "from", "of"].contains(passage.key(place - 1)) else { return false }
        return (2...4).contains { foundings.contains(passage.key(place - $0)) } || passage.key(place - 1) == "since"
    }

    private static func isYear(_ passage: Passage, _ place: Int, _ end: Int, _ year: Int, _ approximate: Bool) -> Bool {
        let before = passage[place - 1]
        if isProductName(passage, place - 1) { return false }
        if before.lexeme.currency != nil || before.has([.label, .moneyCue, .product]) && before.key != "week"
            || ["#", "@", "at"].contains(before.key)
        {
            return false
        }
        if passage.key(end) == "-", passage[end + 1].kind == .digits, passage.isGlued(end), passage.key(end + 1).utf8.count != 4 {
            return false
        }
        // "2015 - 32" is no year, and no stretch of years.
        if passage.key(end) == "-", passage[end + 1].kind == .digits, passage.key(end + 1).utf8.count <= 2,
            passage.lexeme(end + 2).unit == nil,
            !passage.isWord(end + 2)
        {
            return false
        }
        if before.key == "-", passage.isGlued(place), passage[place - 2].kind == .digits,
            passage.key(place - 2).utf8.count != 4 || passage.key(place - 3) == "-"
        {
            return false
        }
        if passage.isGlued(place), before.kind != .symbol || ["/", ".", ":", ",", "_", "+", "&"].contains(before.key) { return false }
        if passage.isGlued(place), before.key == "-", passage.isGlued(place - 1), passage[place - 2].kind != .digits,
            passage.key(place - 2) != "mid"
        {
            return ["pre", "post", "early", "late", "mid"].contains(passage.key(place - 2)) || passage.has(place - 2, .month)
        }
        if passage.lexeme(end).currency != nil || passage.startsCount(end) && !passage.isYearNoun(end) { return false }
        if passage.key(end) == "+" || passage.key(end) == "x" { return false }
        if approximate || yearLeads.contains(before.key) { return true }
        // 1995-1998
        if passage.key(end) == "-", let (other, _) = passage.year(at: end + 1), other > year, other - year <= 100 { return true }
        return abs(year - passage.context.reference.year) <= 10
    }

    private static let capitalisedNouns: Set<String> = [
        "budget", "plan", "forecast", "revenue", "sales", "target", "targets", "spring", "summer", "autumn", "fall", "winter", "results",
        "goals", "season", "roadmap", "strategy", "christmas", "easter",
    ]

    /// "SQL Server 2019", "AutoCAD 2024": a name before the digits makes them a version.
    private static func isProductName(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage[index]
        guard token.kind == .word, token.isCapitalised, token.traits.isDisjoint(with: [.month, .weekday, .stop, .determiner, .ordinal]),
            !yearLeads.contains(token.key), !capitalisedNouns.contains(token.key), !["fy", "cy", "q", "h"].contains(token.key)
        else { return false }
        let capitals = passage.words(index..<(index + 1)).unicodeScalars.filter { $0.properties.isUppercase }.count
        return capitals > 1 || !passage.startsSentence(index) && token.lexeme.unit == nil
    }
}
