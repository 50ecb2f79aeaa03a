import DealModel

/// A stretch of the calendar read at a place.
struct CalendarReading {
    var period: Period
    var tokens: Range<Int>
    /// Set where no year was said.
    var shape: CalendarShape?
    var approximate = false

    func candidate(_ rule: String) -> Candidate {
        var candidate = Candidate(rule: rule, .date(period), tokens)
        candidate.calendar = shape
        candidate.approximate = approximate
        if shape != nil { candidate.implied = ["year"] }
        return candidate
    }
}

extension Passage {
    /// What four digits can mean as a year by themselves.
    static let years = 1900...2199
    /// And beside a month or a word like "founded".
    static let oldYears = 1000...2199

    /// A year at a place: 2027, '27, FY27, "twenty twenty-seven"; two digits lie in 1940–2039.
    func year(at index: Int, short: Bool = false, old: Bool = false) -> (year: Int, end: Int)? {
        let token = self[index]
        if token.kind == .digits, token.key.utf8.count == 4, let year = Int(token.key), !touchesMore(index),
            (old ? Self.oldYears : Self.years).contains(year)
        {
            return (year, index + 1)
        }
        if token.key == "'", isGlued(index + 1), let year = shortYear(index + 1) { return (year, index + 2) }
        if short, let year = shortYear(index), !touchesMore(index) { return (year, index + 1) }
        if ["fy", "cy", "fiscal", "calendar", "financial"].contains(token.key) {
            var place = index + 1
            if key(place) == "year" { place += 1 }
            if key(place) == "'" || (key(place) == "-" && isGlued(place)) { place += 1 }
            let direct = token.key == "fy" || token.key == "cy"
            if let year = fullYear(place) ?? (direct || place > index + 1 ? shortYear(place) : nil), !touchesMore(place) {
                return (year, place + 1)
            }
            return nil
        }
        if old, let number = number(at: index), !number.has([.digits, .fraction, .article, .couple, .money]), number.tokens.count > 1,
            number.scale == 1 || number.scale == 1000, let year = number.small, Self.oldYears.contains(year)
        {
            return (year, number.tokens.upperBound)
        }
        if let number = number(at: index), number.has(.year), !number.has(.digits), let year = number.small, Self.years.contains(year) {
            return (year, number.tokens.upperBound)
        }
        return nil
    }

    private func fullYear(_ index: Int) -> Int? {
        guard self[index].kind == .digits, key(index).utf8.count == 4, let year = Int(key(index)), Self.years.contains(year) else {
            return nil
        }
        return year
    }

    private func shortYear(_ index: Int) -> Int? {
        guard self[index].kind == .digits, key(index).utf8.count == 2, let value = Int(key(index)) else { return nil }
        return value < 40 ? 2000 + value : 1900 + value
    }

    /// Letters, a percent sign or more digits touch it.
    func touchesMore(_ index: Int) -> Bool {
        let next = index + 1
        if key(next) == "%" { return true }
        guard isGlued(next) else { return false }
        if self[next].kind == .word { return !(["q", "h"].contains(key(next)) && self[next + 1].kind == .digits) }
        return [".", ",", ":", "/"].contains(key(next)) && isGlued(next + 1) && self[next + 1].kind == .digits
    }

    /// A year after a month or quarter: "June 2027", "June of next year", "Q3 FY27", "March, 2027", "May last year".
    func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
        var place = index
        if [",", "of", "in", "-", "/", "."].contains(key(place)) {
            if key(place) == "." || key(place) == "/", !isGlued(place) { return nil }
            let glue = key(place) == "-" || key(place) == "/"
            if glue, !isGlued(place) || !isGlued(place + 1) { return nil }
            if let said = year(at: place + 1, short: glue || key(place) == "of", old: true), !startsCount(said.end) || isYearNoun(said.end)
            {
                return said
            }
            if key(place) == "in" { return nil }
            place += 1
        } else if let said = year(at: place, old: true), (!startsCount(said.end) || isYearNoun(said.end)) {
            return said
        }
        if key(place) == "the" { place += 1 }
        if key(place) == "calendar" || key(place) == "fiscal" { place += 1 }
        guard lexeme(place + 1).unit?.unit == .year, lexeme(place + 1).unit?.factor == 1 else { return nil }
        let reference = context.reference.year
        switch key(place) {
        case "last", "previous", "past": return (reference - 1, place + 2)
        case "next", "following", "coming": return (reference + 1, place + 2)
        case "this", "current": return (reference, place + 2)
        default: return nil
        }
    }

    /// Two digits after a day and month or a quarter: "5 Jan 24", "Q3 26"; no hour, no count, and near enough to be meant.
    func bareShortYear(at index: Int) -> (year: Int, end: Int)? {
        guard self[index].isSpaced, !self[index].startsLine, let year = shortYear(index), abs(year - context.reference.year) <= 15,
            year % 100 > 12,
            !touchesMore(index), !startsCount(index + 1), number(at: index).map({ $0.tokens.count == 1 }) ?? true,
            !["am", "pm", ":", "h", "hrs", "-", "x", "/", "to"].contains(key(index + 1))
        else { return nil }
        return (year, index + 1)
    }

    /// The year said just before a month or quarter: "last year in March", "next year's Q2", "FY27 Q3".
    func yearBefore(_ index: Int) -> (year: Int, start: Int)? {
        var place = index - 1
        if key(place) == "the" { place -= 1 }
        let joined = ["in", ",", "on"].contains(key(place))
        if joined { place -= 1 }
        if key(place) == "'s" || key(place) == "'" { place -= 1 }
        if lexeme(place).unit?.unit == .year, lexeme(place).unit?.factor == 1 {
            let reference = context.reference.year
            switch key(place - 1) {
            case "last", "previous": return (reference - 1, place - 1)
            case "next", "following": return (reference + 1, place - 1)
            case "this": return (reference, place - 1)
            default: return nil
            }
        }
        guard !["in", "on"].contains(key(index - 1)) else { return nil }
        for length in [1, 2] where ["fy", "cy"].contains(key(place - length)) {
            if let said = year(at: place - length), said.end == place + 1 { return (said.year, place - length) }
        }
        return nil
    }

    /// A plural noun or a measure follows, so that the digits before it count things.
    func startsCount(_ index: Int) -> Bool {
        let next = self[index]
        guard !next.startsLine else { return false }
        if next.key == "%" || next.lexeme.currency != nil && next.lexeme.currency?.form != .code { return true }
        if next.key == "-", isGlued(index), isWord(index + 1) { return true }
        guard next.kind == .word else { return false }
        if next.lexeme.unit != nil || next.lexeme.number != nil, next.key.utf8.count > 1 || isGlued(index) { return true }
        guard let phrase = NounPhrase.read(self, at: index) else { return false }
        return phrase.tokens.count <= 3
    }

    /// "2027 targets", "2026 numbers": plans and results of a year.
    func isYearNoun(_ end: Int) -> Bool {
        [
            "targets", "goals", "results", "numbers", "objectives", "sales", "plans", "budgets", "priorities", "figures", "accounts",
            "revenues", "earnings",
            "losses", "initiatives", "levels",
        ].contains(key(end)) && number(at: end) == nil
    }
}
