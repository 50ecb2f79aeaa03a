/// Finds the word that was meant by a common slip of the fingers, among the few words on which a figure hangs.
enum Misspelling {
    private static let targets = [
        "thousand", "million", "billion", "hundred", "percent", "month", "months", "monthly", "quarter", "quarters", "weeks", "years",
        "hours",
        "minutes", "minute", "dollars", "dollar", "euros", "pounds", "january", "february", "march", "april", "august", "september",
        "october",
        "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "yesterday",
        "weekly", "daily", "hours", "years", "weeks", "month", "euros", "march", "april", "fifty", "sixty", "seven", "eight", "three",
        "eleven", "thirteen", "fourteen", "sixteen", "seventeen", "eighteen", "nineteen", "seventy", "annual", "quarterly", "yearly",
        "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "eighty", "ninety", "annually",
    ]
    /// Real words that are one slip away from a target.
    private static let others: Set<String> = [
        "mouth", "mouths", "honors", "bullion", "yearns", "months", "fours", "weekly", "house", "hour", "ours", "seeks", "quart", "quarts",
        "collars",
        "minuet", "minutest", "hundreds", "thousands", "millions", "billions", "augusta", "decembers", "sundry", "monkey", "north", "worth",
        "moths",
        "founds", "pound", "pounds", "mounds", "euro", "minuted", "weak", "wears", "wees", "weds", "fifth", "fifties", "thirsty",
        "twenties",
        "eighth", "ninth", "forth", "forte", "marsh", "match", "marche", "aprils", "manually", "matchs", "marched", "starch", "hours",
        "rears",
        "percents", "precent", "millionth", "quarterly", "quartet", "monthlies", "sound", "sounds", "euros", "twelfth", "weeds", "weekes",
    ]
    private static let fixed: [String: String] = [
        "precent": "percent", "percnet": "percent", "prcnt": "percent", "moth": "month", "moths": "months", "thosand": "thousand",
        "thousnd": "thousand", "tousand": "thousand", "milion": "million", "millon": "million", "milions": "million", "bilion": "billion",
        "billon": "billion", "hunderd": "hundred", "qaurter": "quarter", "quater": "quarter", "yesteday": "yesterday",
        "tommorow": "tomorrow",
        "tommorrow": "tomorrow", "tomorow": "tomorrow", "tmrw": "tomorrow", "tmw": "tomorrow", "wendesday": "wednesday",
        "febuary": "february",
        "agust": "august", "ninty": "ninety", "fourty": "forty", "weks": "weeks", "yeas": "years", "dolars": "dollars", "wks": "weeks",
        "twelwe": "twelve",
        "wensday": "wednesday", "wendsday": "wednesday", "wednsday": "wednesday", "nxt": "next", "nex": "next", "yaer": "year",
        "yaers": "years",
        "weaks": "weeks", "thre": "three", "fuor": "four", "eigth": "eighth", "eigt": "eight", "seventen": "seventeen",
        "euor": "euro", "yr's": "years", "mths": "months", "monts": "months", "mnoth": "month", "lst": "last", "nect": "next",
        "mounth": "month", "mounths": "months", "mintues": "minutes", "minuts": "minutes", "huors": "hours",
    ]
    private static let byLetter: [UInt8: [[UInt8]]] = Dictionary(grouping: targets.map { Array($0.utf8) }, by: { $0.first ?? 0 })

    static func correction(of word: String) -> String? {
        let count = word.utf8.count
        guard count >= 3, count <= 11 else { return nil }
        if let meant = fixed[word] { return meant }
        guard count >= 5, !others.contains(word), let first = word.utf8.first, let candidates = byLetter[first] else { return nil }
        let letters = Array(word.utf8)
        // A plural is no slip: on Mondays, thousands of.
        if letters.last == 115, candidates.contains(Array(letters.dropLast())) { return nil }
        for candidate in candidates where abs(candidate.count - count) <= 1 && isOneSlip(letters, candidate) {
            // In a short word only two letters changed about are surely a slip.
            if candidate.count >= 6 || letters.count == candidate.count && letters.sorted() == candidate.sorted() {
                return String(decoding: candidate, as: UTF8.self)
            }
        }
        return nil
    }

    /// One letter too many, too few, wrong, or two changed about.
    private static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var head = 0
        while head < left.count, head < right.count, left[head] == right[head] { head += 1 }
        var tail = 0
        while tail < left.count - head, tail < right.count - head, left[left.count - 1 - tail] == right[right.count - 1 - tail] {
            tail += 1
        }
        let leftRest = left.count - head - tail
        let rightRest = right.count - head - tail
        if leftRest <= 1, rightRest <= 1 { return leftRest + rightRest > 0 }
        return leftRest == 2 && rightRest == 2 && left[head] == right[head + 1] && left[head + 1] == right[head]
    }
}
