import DealModel

/// A job title at a place: "CFO", "VP of Operations", "Head of IT", "plant manager".
struct TitleReading {
    var tokens: Range<Int>
    var level: SeniorityLevel?

    /// The most words of a title.
    private static let longest = 8

    /// A title that starts at a token.
    static func read(_ passage: Passage, at start: Int) -> TitleReading? {
        guard passage.isWord(start), passage.has(start, [.titleHead, .titlePart]) else { return nil }
        var index = start
        var head: Int?
        var end = start
        while index < start + longest, passage.isWord(index) || ["&", "-", "/"].contains(passage.key(index)) {
            let key = passage.key(index)
            if passage[index].kind == .symbol {
                guard passage.has(index + 1, [.titleHead, .titlePart]) else { break }
            } else if key == "and", head == index - 1, passage.has(index + 1, .titleHead), !NameReading.isNameWord(passage, index + 2) {
                // "founder and CEO" is one person's.
            } else if key == "of" || key == "for" {
                guard head != nil,
                    passage.has(index + 1, [.titlePart, .titleHead]) || passage[index + 1].isCapitalised || passage.key(index + 1) == "the"
                else { break }
            } else if key == "and" || key == "the" {
                guard index > start, passage.has(index + 1, .titlePart), head != nil,
                    key == "the" ? passage.key(index - 1) == "of" : passage.has(index - 1, .titlePart)
                else {
                    break
                }
            } else if passage.has(index, .titleHead) {
                // "and CFO" opens another person; "director engineer" does not occur.
                head = index
                end = index + 1
            } else if passage.has(index, .titlePart) || (index > start && passage.key(index - 1) == "of" && passage[index].isCapitalised) {
                if head != nil { end = index + 1 }
            } else {
                break
            }
            index += 1
        }
        guard head != nil, end > start else { return nil }
        // "Senior Vice President, Operations"
        if passage.key(end) == ",", divided.contains(passage.key(end - 1)), passage[end - 1].isCapitalised, passage[end + 1].isCapitalised,
            passage.has(end + 1, .titlePart), !passage.has(end + 1, [.titleHead, .surname, .firstName]), !passage[end + 1].startsLine,
            !NameReading.isNameWord(passage, end + 2)
        {
            end += 2
        }
        let level = level(passage, start..<end)
        return TitleReading(tokens: start..<end, level: level)
    }

    /// A title that ends before a token: the longest one.
    static func read(_ passage: Passage, before end: Int) -> TitleReading? {
        guard passage.isWord(end - 1), passage.has(end - 1, [.titleHead, .titlePart]) || passage[end - 1].isCapitalised else { return nil }
        var found: TitleReading?
        var index = end - 1
        while index >= max(0, end - longest), passage.isWord(index) || ["&", "-", "/"].contains(passage.key(index)) {
            if let title = read(passage, at: index), title.tokens.upperBound == end { found = title }
            guard
                passage.has(index, [.titleHead, .titlePart]) || ["of", "and", "&", "-", "/", "the", "for"].contains(passage.key(index))
                    || passage[index].isCapitalised
            else {
                break
            }
            index -= 1
        }
        return found
    }

    /// Heads whose field may follow after a comma.
    private static let divided: Set<String> = ["president", "vp", "svp", "evp", "director", "manager"]
    private static let chiefs: Set<String> = [
        "ceo", "cfo", "coo", "cto", "cio", "ciso", "cmo", "cro", "cpo", "chro", "cdo", "cso", "cco", "cao", "cxo",
    ]
    private static let staff: Set<String> = [
        "engineer", "analyst", "buyer", "planner", "specialist", "administrator", "admin", "assistant", "technician", "accountant",
        "architect", "developer",
        "consultant", "coordinator", "operator", "secretary", "clerk", "nurse", "teacher", "designer", "scientist", "researcher",
        "recruiter",
        "representative", "rep", "executive", "associate", "officer",
    ]

    /// The words that name a level, the highest first; nil for those that name none.
    private static func level(_ passage: Passage, _ tokens: Range<Int>) -> SeniorityLevel? {
        let words = tokens.map { passage.key($0) }
        let has = Set(words)
        if !chiefs.isDisjoint(with: has) || (has.contains("chief") && (has.contains("officer") || has.count > 1)) || has.contains("md") {
            return .cLevel
        }
        if has.contains("managing"), has.contains("director") { return .cLevel }
        if !has.isDisjoint(with: ["vp", "svp", "evp", "avp"]) || (has.contains("vice") && has.contains("president")) { return .vp }
        if !has.isDisjoint(with: ["president", "chairman", "chairwoman", "chairperson", "founder", "cofounder", "owner", "proprietor"]) {
            return has.isDisjoint(with: ["product", "process", "project"]) ? .cLevel : .manager
        }
        if has.contains("director") || (words.first == "head" || has.contains("head")) && has.contains("of") || words.last == "head"
            || words == ["head"]
        {
            return .director
        }
        if !has.isDisjoint(with: ["manager", "supervisor", "foreman", "superintendent", "lead", "leader", "gm", "pm"]) { return .manager }
        if !staff.isDisjoint(with: has) { return .staff }
        return nil
    }
}
