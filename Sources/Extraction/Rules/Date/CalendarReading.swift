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
    /// A year at a place: 2027, '27, FY27, "twenty twenty-seven"; two digits lie in 1940–2039.
    func year(at index: Int, short: Bool = false) -> (year: Int, end: Int)? {
        let token = self[index]
        if token.kind == .digits, token.key.utf8.count == 4, let year = Int(token.key), (1900...2100).contains(year), !touchesMore(index) {
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
        if let number = number(at: index), number.has(.year), !number.has(.digits), let year = number.small, (1900...2100).contains(year) {
            return (year, number.tokens.upperBound)
        }
        return nil
    }

    private func fullYear(_ index: Int) -> Int? {
        guard self[index].kind == .digits, key(index).utf8.count == 4, let year = Int(key(index)), (1900...2100).contains(year) else {
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
            if let said = year(at: place + 1, short: glue || key(place) == "of"), !startsCount(said.end) { return said }
            if key(place) == "in" { return nil }
            place += 1
        } else if let said = year(at: place), !startsCount(said.end) {
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
}
