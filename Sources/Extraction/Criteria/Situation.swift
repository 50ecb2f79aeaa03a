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
        func has(_ candidates: Set<[UInt8]>) -> Bool {
            words.contains { candidates.contains($0) }
        }
        func set(_ number: Int, _ name: String, _ holds: Bool) {
            if holds { traits.append((number, name)) }
        }
        let kinds = Set(entities.map(\.kind))
        let first = words.count > 2 ? words[1] : []
        let money = kinds.contains("money") || spoken.marks.contains(.currency) || has(Self.moneyWords)
        let percent = kinds.contains("percent") || spoken.marks.contains(.percent) || has(Self.percentWords)
        let dated = kinds.contains("date") || has(Self.dateWords) || spoken.marks.contains(.year)
        let lasting = kinds.contains("duration") || Self.duration(in: words)
        let asks = spoken.questionMarks > 0

        set(0, "asks", asks)
        set(1, "denies", has(Self.negations))
        set(2, "speaks of I", has(Self.first))
        set(3, "speaks of we", has(Self.we))
        set(4, "speaks of you", has(Self.second))
        set(5, "speaks of others", has(Self.third))
        set(6, "money", money)
        set(7, "percent", percent)
        set(8, "date", dated)
        set(9, "duration", lasting)
        set(10, "begins with a question word", Self.questionWords.contains(first))
        set(11, "begins with an auxiliary", Self.auxiliaries.contains(first))
        set(12, "if", has(Self.conditions))

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
        set(42, "reason", has(Self.reasons))
        set(43, "past", has(Self.past))
        set(44, "future", has(Self.future))
        set(45, "ends with a question", words.dropLast().last == [63])
        set(46, "money and duration", money && lasting)
        set(47, "percent and date", percent && dated)
        set(48, "date and duration", dated && lasting)
        set(49, "money and percent", money && percent)
        set(50, "date and reason", dated && has(Self.reasons))
    }

    private static func duration(in words: [[UInt8]]) -> Bool {
        for index in words.indices.dropFirst() where units.contains(words[index]) {
            let before = words[index - 1]
            if before.first == 35 || numbers.contains(before) { return true }
        }
        return false
    }

    private static func wordSet(_ text: String) -> Set<[UInt8]> {
        Set(text.split(separator: " ").map { Array($0.utf8) })
    }

    private static let moneyWords = wordSet(
        "dollars dollar usd euros euro eur pounds quid gbp rupees inr grand bucks cents pence million millions billion bn lakh lakhs crore crores #k"
    )
    private static let percentWords = wordSet("percent pct halve halved")
    private static let dateWords = wordSet(
        """
        january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday \
        tuesday wednesday thursday friday saturday sunday q1 q2 q3 q4 tomorrow christmas easter #th summer autumn spring winter
        """)
    private static let units = wordSet("minute minutes hour hours day days week weeks month months quarter quarters year years fortnight")
    private static let numbers = wordSet(
        """
        a one two three four five six seven eight nine ten eleven twelve fourteen fifteen eighteen twenty thirty forty fifty sixty ninety hundred few \
        couple several dozen
        """)
    private static let negations = wordSet("not no never nobody none nothing neither nor without hardly barely")
    private static let first = wordSet("i me my mine myself")
    private static let we = wordSet("we us our ours")
    private static let second = wordSet("you your yours")
    private static let third = wordSet("he she they him her his them their")
    private static let questionWords = wordSet("what which who whom whose why when where how")
    private static let auxiliaries = wordSet(
        "do does did is are was were have has had can could will would shall should may might must so any")
    private static let conditions = wordSet("if unless suppose assuming whether provided")
    private static let reasons = wordSet("because since otherwise before so that as reason why due else or")
    private static let past = wordSet("was were had did went last ago been used lost cost took spent gave paid")
    private static let future = wordSet("will going 'd would next")
}
