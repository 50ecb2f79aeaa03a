import DealModel

extension CalendarReading {
    /// A month, with its year if one is said: "March", "mid-June 2027", "next March", "May last year".
    static func month(_ passage: Passage, at index: Int) -> CalendarReading? {
        var place = index
        var approximate = false
        if let after = part(passage, at: place) {
            approximate = true
            place = after
        }
        var relative: String?
        if passage.has(place, .relative), passage.has(place + 1, .month),
            passage.key(place) != "past" || ["this", "the"].contains(passage.key(place - 1))
        {
            relative = passage.key(place)
            place += 1
        }
        // 2027 June
        if relative == nil, let (year, after) = passage.year(at: place), passage.has(passage.key(after) == "," ? after + 1 : after, .month),
            passage[place].kind == .digits || passage.key(place) == "'"
        {
            let name = passage.key(after) == "," ? after + 1 : after
            guard passage[name + 1].kind != .digits, let period = CalendarShape.month(passage.lexeme(name).month).period(in: year) else {
                return nil
            }
            return CalendarReading(period: period, tokens: index..<(name + 1), approximate: approximate)
        }
        let month = passage.lexeme(place).month
        guard month > 0, approximate || isMonth(passage, place) || relative.map({ $0 != "this" || month != 5 }) ?? false else { return nil }
        var end = place + 1
        if passage.key(end) == ".", passage.key(place).utf8.count <= 4, !passage[end + 1].isCapitalised, passage.key(place) != "may" {
            end += 1
        }
        let shape = CalendarShape.month(month)
        if relative == nil, let (year, after) = passage.yearAfter(end), let period = shape.period(in: year) {
            return CalendarReading(period: period, tokens: index..<after, approximate: approximate)
        }
        if relative == nil, !approximate, let (year, start) = passage.yearBefore(place), let period = shape.period(in: year) {
            return CalendarReading(period: period, tokens: start..<(place + 1))
        }
        end = place + 1
        let direction: CalendarShape.Direction
        switch relative {
        case "last", "past", "previous", "prior", "preceding": direction = .back
        case .some: direction = .ahead
        case nil: direction = passage.direction(around: index..<end)
        }
        guard var period = shape.period(near: passage.context.reference, direction) else { return nil }
        if relative != nil, period.from <= passage.context.reference, period.to >= passage.context.reference {
            let shift = direction == .back ? -1 : ["next", "following", "coming"].contains(relative) ? 1 : 0
            period = shape.period(in: period.from.year + shift) ?? period
        }
        let start = relative == "coming" && passage.key(index - 1) == "this" ? index - 1 : index
        return CalendarReading(period: period, tokens: start..<end, shape: relative == nil ? shape : nil, approximate: approximate)
    }

    /// "mid-", "early", "late", "the middle of": the place after it.
    static func part(_ passage: Passage, at index: Int) -> Int? {
        switch passage.key(index) {
        case "mid", "early", "late", "earlier", "later":
            var next = index + 1
            // "mid to late", "mid-to-late"
            var other = passage.key(next) == "-" ? next + 1 : next
            if passage.key(other) == "to" || passage.key(other) == "or" {
                other = passage.key(other + 1) == "-" ? other + 2 : other + 1
                if ["mid", "early", "late"].contains(passage.key(other)) { next = other + 1 }
            }
            if passage.key(next) == "to", passage.has(next + 1, .calendarAnchor) { next += 2 }
            if ["-", "in", "of"].contains(passage.key(next)) { next += 1 }
            return next
        case "middle":
            guard passage.key(index + 1) == "of" else { return nil }
            return passage.key(index + 2) == "the" ? index + 3 : index + 2
        default: return nil
        }
    }

    private static let leads: Set<String> = [
        "in", "by", "since", "until", "till", "of", "before", "after", "during", "last", "next", "this", "from", "end", "mid", "early",
        "late", "for", "to",
        "through", "between", "around", "about", "around", "past", "come", "starting", "beginning", "each", "and", "or", "-", "with",
        "month", "a", "the",
    ]

    /// Words that are months only with a sign of it: may, march, mar.
    static func isMonth(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage[index]
        if passage.isGlued(index), ["'", "$", "#", "@", "_"].contains(passage.key(index - 1)) { return false }
        guard token.has(.ambiguous) else { return true }
        let lead = passage.key(index - 1)
        let leads = Self.leads.contains(lead)
        let next = passage[index + 1]
        let nextIsYear = passage.year(at: index + 1) != nil || (token.isCapitalised && passage.yearAfter(index + 1) != nil)
        if nextIsYear { return true }
        switch token.key {
        case "may":
            if next.kind == .word,
                ["be", "have", "not", "need", "want", "i", "we", "you", "take", "cost", "also", "well"].contains(next.key)
            {
                return false
            }
            let firm =
                leads && !["this", "that", "and", "or", "with", "month", "each", "a", "the", "to", "for", "past", "-"].contains(lead)
            if firm { return true }
            if leads, token.isCapitalised { return true }
            return token.isCapitalised && !passage.startsSentence(index) && !next.has([.verbOfSpeech])
        case "march", "mar", "jan", "jun", "sep", "dec":
            if passage.startsSentence(index), ["on", "up", "out", "past", "around", "forward", "with"].contains(next.key) { return false }
            return token.isCapitalised ? !next.has(.surname) || leads : leads && !["a", "the", "to", "each"].contains(lead)
        default:
            // April, June and August are names, too.
            if leads { return true }
            return !next.has(.verbOfSpeech) && !next.has(.surname)
        }
    }
}
