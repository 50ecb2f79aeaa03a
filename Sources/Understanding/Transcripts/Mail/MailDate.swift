import DealModel

/// The date of a mail: `Mon, 23 Nov 2026 14:05:11 +0100 (CET)` (RFC 5322, section 3.3, with its obsolete forms).
enum MailDate {
    static func sent(_ text: String) -> Mail.Sent? {
        let bare = text.prefix { $0 != "(" }
        var words = bare.split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
        if let first = words.first, first.allSatisfy(\.isLetter) { words.removeFirst() }
        guard words.count >= 4, let dayOfMonth = Int(words[0]), let month = month(words[1]), var year = Int(words[2]) else { return nil }
        if words[2].count == 2 { year += year < 50 ? 2000 : 1900 }
        if words[2].count == 3 { year += 1900 }
        let clock = words[3].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(clock.count), let hour = clock[0], let minute = clock[1], let second = clock.count > 2 ? clock[2] : 0,
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            let day = Day(year: year, month: month, day: dayOfMonth), let offset = offset(words.count > 4 ? words[4] : "GMT")
        else { return nil }
        let local = Double(hour * 3600 + minute * 60 + second)
        return Mail.Sent(instant: Instant(day, secondsIntoDay: local - Double(offset * 60)), day: day, offset: offset)
    }

    private static func month(_ word: String) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return names.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
    }

    /// Minutes east of UTC; a zone by letters that says nothing certain counts as UTC, as the RFC has it.
    private static func offset(_ zone: String) -> Int? {
        guard let sign = zone.first, sign == "+" || sign == "-" else {
            let known = ["EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420]
            return zone.allSatisfy(\.isLetter) ? known[zone.uppercased()] ?? 0 : nil
        }
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard digits.count == 4, let value = Int(digits), value % 100 < 60, value / 100 < 24 else { return nil }
        let minutes = value / 100 * 60 + value % 100
        return sign == "-" ? -minutes : minutes
    }
}
