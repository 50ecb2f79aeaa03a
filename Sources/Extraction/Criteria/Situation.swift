import DealModel

/// What is true of an utterance as a whole: who is spoken of, whether it asks or denies, which kinds of figures it holds.
struct Situation: Sendable {
    /// Trait number and its name, in rising order.
    private(set) var traits: [(Int, String)] = []

    /// Traits that change what the other words mean, and are therefore also paired with them.
    static func isContext(_ trait: Int) -> Bool {
        trait < 32
    }

    init(_ spoken: SpokenWords, _ reading: UtteranceFeatures.Reading, entities: [Entity]) {
        let words = reading.words
        var seen: UInt32 = 0
        for hash in reading.hashes { seen |= Self.listed[hash] ?? 0 }
        func has(_ list: List) -> Bool {
            seen & list.bit != 0
        }
        func set(_ number: Int, _ name: String, _ holds: Bool) {
            if holds { traits.append((number, name)) }
        }
        let kinds = Set(entities.map(\.kind))
        let first = words.count > 2 ? Self.listed[reading.hashes[1]] ?? 0 : 0
        let money = kinds.contains("money") || spoken.marks.contains(.currency) || has(.money)
        let percent = kinds.contains("percent") || spoken.marks.contains(.percent) || has(.percent)
        let dated = kinds.contains("date") || has(.date) || spoken.marks.contains(.year)
        let lasting = kinds.contains("duration") || Self.duration(in: reading)
        let asks = spoken.questionMarks > 0

        set(0, "asks", asks)
        set(1, "denies", has(.negation))
        set(2, "speaks of I", has(.first))
        set(3, "speaks of we", has(.we))
        set(4, "speaks of you", has(.second))
        set(5, "speaks of others", has(.third))
        set(6, "money", money)
        set(7, "percent", percent)
        set(8, "date", dated)
        set(9, "duration", lasting)
        set(10, "begins with a question word", first & List.question.bit != 0)
        set(11, "begins with an auxiliary", first & List.auxiliary.bit != 0)
        set(12, "if", has(.condition))

        set(32, "no capitals", !spoken.hasCapital)
        set(33, "several sentences", spoken.sentences > 1)
        set(34, "several questions", spoken.questionMarks > 1)
        set(35, "very short", spoken.words.count <= 5)
        set(36, "short", (6...10).contains(spoken.words.count))
        set(37, "long", spoken.words.count > 25)
        set(38, "no figures at all", !spoken.marks.contains(.figure) && !money && !percent && !dated && !lasting)
        set(39, "figure", spoken.marks.contains(.figure))
        set(40, "scaled figure", spoken.marks.contains(.scaled))
        set(41, "names somebody", kinds.contains("person") || spoken.words.contains(where: \.isName))
        set(42, "reason", has(.reason))
        set(43, "past", has(.past))
        set(44, "future", has(.future))
        set(45, "ends with a question", words.dropLast().last == [63])
        set(46, "money and duration", money && lasting)
        set(47, "percent and date", percent && dated)
        set(48, "date and duration", dated && lasting)
        set(49, "money and percent", money && percent)
        set(50, "date and reason", dated && has(.reason))
    }

    private static func duration(in reading: UtteranceFeatures.Reading) -> Bool {
        for index in reading.hashes.indices.dropFirst() where (listed[reading.hashes[index]] ?? 0) & List.unit.bit != 0 {
            if reading.words[index - 1].first == 35 || (listed[reading.hashes[index - 1]] ?? 0) & List.number.bit != 0 { return true }
        }
        return false
    }

    /// Words that a trait is told by.
    private enum List: UInt32, CaseIterable {
        case money, percent, date, unit, number, negation, first, we
        case second, third, question, auxiliary, condition, reason, past, future

        var bit: UInt32 { 1 << rawValue }

        var words: String {
            switch self {
            case .money:
                """
                dollars dollar usd euros euro eur pounds quid gbp rupees inr grand bucks cents pence million millions billion \
                bn lakh lakhs crore crores #k
                """
            case .percent: "percent pct halve halved"
            case .date:
                """
                january february march april june july august september october november december jan feb mar apr jun jul aug \
                sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 tomorrow christmas \
                easter #th summer autumn spring winter
                """
            case .unit: "minute minutes hour hours day days week weeks month months quarter quarters year years fortnight"
            case .number:
                """
                a one two three four five six seven eight nine ten eleven twelve fourteen fifteen eighteen twenty thirty forty \
                fifty sixty ninety hundred few couple several dozen
                """
            case .negation: "not no never nobody none nothing neither nor without hardly barely"
            case .first: "i me my mine myself"
            case .we: "we us our ours"
            case .second: "you your yours"
            case .third: "he she they him her his them their"
            case .question: "what which who whom whose why when where how"
            case .auxiliary: "do does did is are was were have has had can could will would shall should may might must so any"
            case .condition: "if unless suppose assuming whether provided"
            case .reason: "because since otherwise before so that as reason why due else or"
            case .past: "was were had did went last ago been used lost cost took spent gave paid"
            case .future: "will going 'd would next"
            }
        }
    }

    /// The lists a word is on, as bits, by the word's hash.
    private static let listed: [UInt64: UInt32] = {
        var listed: [UInt64: UInt32] = [:]
        for list in List.allCases {
            for word in list.words.split(separator: " ") { listed[Hash.of(word.utf8), default: 0] |= list.bit }
        }
        return listed
    }()
}
