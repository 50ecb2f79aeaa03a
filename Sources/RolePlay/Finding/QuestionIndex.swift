import Foundation

/// Compares a question with whole questions whose answers are known.
///
/// By the stems of their words and by pairs of these, rare ones weighing more than common ones (tf-idf and cosine: Salton and Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988).
struct QuestionIndex: Sendable {
    /// One answer with the questions that it is an answer to.
    struct Entry: Sendable {
        var ways: [String]
        var say: [String]
    }

    /// How like the questions of each answer are to one question.
    struct Likeness: Sendable {
        /// Of the way that is most like it, 0 to 1.
        var best: [Double]
        /// The mean of the three that are most like it.
        var steady: [Double]
        /// Which way is most like it; nil where it has none.
        var way: [Int?]
    }

    let count: Int
    /// The words of what is asked and said, of each answer.
    let lexicons: [Set<Int>]
    /// Of each answer, the interrogatives of its ways.
    let interrogatives: [[Interrogative]]
    let replies: [ReplyContent]

    private var owners: [(answer: Int, place: Int, length: Double)] = []
    private var postings: [[(way: Int, weight: Double)]] = []
    private let features: QuestionFeatures
    private let rarity: [Double]
    private let unknownRarity: Double

    init(_ entries: [Entry]) {
        var features = QuestionFeatures()
        let spoken = entries.map { entry in
            (ways: entry.ways.map { SpokenText.words(of: $0) }, say: entry.say.map { SpokenText.words(of: $0) })
        }
        var raw: [(answer: Int, place: Int, features: [QuestionFeatures.Weighted])] = []
        var lexicons: [Set<Int>] = []
        for (answer, entry) in spoken.enumerated() {
            var lexicon: Set<Int> = []
            for (place, way) in entry.ways.enumerated() {
                let stems = features.learn(way)
                lexicon.formUnion(stems)
                raw.append((answer, place, features.learn(pairsOf: stems)))
            }
            for words in entry.say { lexicon.formUnion(features.learn(words)) }
            lexicons.append(lexicon)
        }
        count = entries.count
        self.lexicons = lexicons
        self.features = features
        interrogatives = spoken.map { $0.ways.map { Interrogative($0) } }
        replies = zip(entries, spoken).map { ReplyContent($0.say, spoken: $1.say) }
        var frequency = Array(repeating: 0, count: features.count)
        for item in raw { for feature in item.features { frequency[feature.number] += 1 } }
        let total = Double(raw.count)
        rarity = frequency.map { log((total + 1) / (Double($0) + 0.5)) }
        unknownRarity = log(total + 1)
        postings = Array(repeating: [], count: features.count)
        for (way, item) in raw.enumerated() {
            var square = 0.0
            for feature in item.features {
                let value = feature.weight * rarity[feature.number]
                square += value * value
                postings[feature.number].append((way, value))
            }
            owners.append((item.answer, item.place, max(1e-9, square.squareRoot())))
        }
    }

    /// - Parameter context: words that count a third, where the question itself does not have them.
    func likeness(_ words: [String], context: [String] = []) -> Likeness {
        var dots = Array(repeating: 0.0, count: owners.count)
        var square = 0.0
        let (known, strange) = features.of(words)
        let own = Set(known.map(\.number))
        let added = features.of(context).known.filter { $0.isContent && !own.contains($0.number) }
        for feature in known + added.map({ QuestionFeatures.Weighted(number: $0.number, weight: 0.35, isContent: true) }) {
            let value = feature.weight * rarity[feature.number]
            square += value * value
            for (way, other) in postings[feature.number] { dots[way] += value * other }
        }
        square += 0.25 * unknownRarity * unknownRarity * Double(strange)
        let length = max(1e-9, square.squareRoot())
        var tops = Array(repeating: (0.0, 0.0, 0.0), count: count)
        var ways: [Int?] = Array(repeating: nil, count: count)
        for (way, dot) in dots.enumerated() where dot > 0 {
            let (answer, place, other) = owners[way]
            let cosine = dot / (length * other)
            let top = tops[answer]
            if cosine > top.0 {
                tops[answer] = (cosine, top.0, top.1)
                ways[answer] = place
            } else if cosine > top.1 {
                tops[answer] = (top.0, cosine, top.1)
            } else if cosine > top.2 {
                tops[answer].2 = cosine
            }
        }
        return Likeness(best: tops.map(\.0), steady: tops.map { ($0.0 + $0.1 + $0.2) / 3 }, way: ways)
    }

    /// How much of what words speak of is spoken of in each answer, 0 to 1; the same for all where they speak of nothing.
    func share(of words: [String]) -> [Double] {
        let (known, strange) = features.of(words)
        let content = known.filter(\.isContent)
        let total = content.map { rarity[$0.number] }.reduce(0, +) + unknownRarity * Double(strange)
        guard total > 0 else { return Array(repeating: 0.5, count: count) }
        return lexicons.map { lexicon in
            content.map { lexicon.contains($0.number) ? rarity[$0.number] : 0 }.reduce(0, +) / total
        }
    }

    /// Whether words speak of anything at all.
    func hasContent(_ words: [String]) -> Bool {
        let (known, strange) = features.of(words)
        return strange > 0 || known.contains(where: \.isContent)
    }
}

/// What questions are compared by: stems, and pairs of neighbouring stems, each with a number.
struct QuestionFeatures: Sendable {
    struct Weighted: Sendable {
        var number: Int
        var weight: Double
        /// It says what the question is about.
        var isContent: Bool
    }

    private var stems: [String: Int] = [:]
    /// Of every word met so far, so that each is cut once.
    private var words: [String: Int] = [:]
    private var pairs: [Pair: Int] = [:]
    private var isCommon: [Bool] = []

    private struct Pair: Hashable {
        var left: Int
        var right: Int
    }

    /// How many there are.
    var count: Int { isCommon.count }

    /// The numbers of the stems of words, in their order; new ones get a number.
    mutating func learn(_ spoken: [String]) -> [Int] {
        var numbers: [Int] = []
        for word in spoken where !Cues.fillers.contains(word) {
            if let known = words[word] {
                numbers.append(known)
                continue
            }
            let stem = Stem.of(word)
            let number = stems[stem] ?? count
            if number == count {
                stems[stem] = number
                isCommon.append(Self.common.contains(stem))
            }
            words[word] = number
            numbers.append(number)
        }
        return numbers
    }

    /// What a question with these stems has; new pairs get a number.
    mutating func learn(pairsOf stems: [Int]) -> [Weighted] {
        for (left, right) in zip(stems, stems.dropFirst()) where pairs[Pair(left: left, right: right)] == nil {
            pairs[Pair(left: left, right: right)] = count
            isCommon.append(isCommon[left] && isCommon[right])
        }
        return weighted(stems)
    }

    /// What of words is known, and how many words with a content are not.
    func of(_ spoken: [String]) -> (known: [Weighted], strange: Int) {
        var known: [Int] = []
        var strange: Set<String> = []
        for word in spoken where !Cues.fillers.contains(word) {
            let stem = Stem.of(word)
            // Words that nothing is known of stand between the others, so that no pair is made across them.
            if let number = stems[stem] {
                known.append(number)
            } else {
                known.append(-1)
                if !Self.common.contains(stem) { strange.insert(stem) }
            }
        }
        return (weighted(known), strange.count)
    }

    private func weighted(_ stems: [Int]) -> [Weighted] {
        var found: [Weighted] = []
        var met: Set<Int> = []
        for stem in stems where stem >= 0 && met.insert(stem).inserted {
            found.append(Weighted(number: stem, weight: isCommon[stem] ? 0.5 : 1, isContent: !isCommon[stem]))
        }
        for (left, right) in zip(stems, stems.dropFirst()) {
            guard let pair = pairs[Pair(left: left, right: right)], met.insert(pair).inserted else { continue }
            found.append(Weighted(number: pair, weight: isCommon[pair] ? 0.4 : 0.6, isContent: false))
        }
        return found
    }

    /// Words that a question of any content may hold.
    private static let common: Set<String> = [
        "a", "an", "the", "and", "or", "but", "so", "if", "of", "to", "in", "on", "at", "by", "for", "with", "from", "about", "as", "than",
        "then", "i", "you", "we", "they", "it", "this", "that", "there", "here", "is", "do", "have", "will", "would", "can", "could",
        "should", "shall", "may", "might", "must", "not", "no", "what", "which", "who", "whom", "whose", "why", "when", "where", "how",
        "just", "really", "actually", "exactly", "also", "too", "even", "still", "already", "any", "some", "all", "one", "other",
        "out", "up", "down", "off", "into", "over", "get", "go", "say", "tell", "mean", "know", "think", "like", "let", "'s", "bit",
        "exact", "real", "actual", "thing", "much", "many", "very", "more", "less", "now", "right", "well", "yes",
    ]
}

/// The word by which a question asks.
enum Interrogative: Sendable, Equatable {
    case who, when, why, place, how, what, which, howMany, howMuch, howOften, howLong, none

    init(_ words: [String]) {
        let start = Array(words.filter { !Cues.fillers.contains($0) })
        func has(_ second: String) -> Bool { zip(start, start.dropFirst()).contains { $0 == "how" && $1 == second } }
        self = .none
        if has("many") {
            self = .howMany
        } else if has("much") {
            self = .howMuch
        } else if has("often") {
            self = .howOften
        } else if has("long") {
            self = .howLong
        } else {
            for (words, kind) in Self.words where start.prefix(7).contains(where: words.contains) {
                self = kind
                break
            }
        }
    }

    private static let words: [(Set<String>, Interrogative)] = [
        (["who", "whom", "whose"], .who), (["when"], .when), (["why"], .why), (["where"], .place), (["how"], .how), (["what"], .what),
        (["which"], .which),
    ]

    var wantsNumber: Bool { [.howMany, .howMuch, .howOften, .howLong].contains(self) }
    var wantsTime: Bool { [.when, .howLong, .howOften].contains(self) }
}

/// What the wordings of an answer have in them, each as a share of the wordings: somebody who asks how many wants a number.
struct ReplyContent: Sendable {
    let number: Double
    let time: Double
    let person: Double
    let reason: Double

    init(_ say: [String], spoken: [[String]]) {
        guard !say.isEmpty else {
            (number, time, person, reason) = (0.5, 0.5, 0.5, 0.5)
            return
        }
        func share(_ holds: (Int) -> Bool) -> Double { Double(say.indices.count(where: holds)) / Double(say.count) }
        number = share { place in spoken[place].contains { Self.numbers.contains($0) || $0.first?.isNumber == true } }
        time = share { place in spoken[place].contains { Self.times.contains(Stem.of($0)) } }
        person = share { place in
            spoken[place].contains { ["i", "me", "mine", "nobody", "myself"].contains($0) } || Self.namesSomebody(say[place])
        }
        reason = share { place in spoken[place].contains { ["because", "since", "so", "for"].contains($0) } }
    }

    /// A capital letter inside a sentence.
    private static func namesSomebody(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return zip(words, words.dropFirst()).contains { before, word in
            word.first?.isUppercase == true && word.count > 1 && before.last.map { !".!?:".contains($0) } == true
        }
    }

    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "hundred", "thousand", "million", "half", "quarter", "third", "twice", "once", "none", "nobody", "dozen", "every", "double", "few",
    ]
    private static let times = Set(
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "winter", "year",
            "month", "week", "day", "ago", "last", "next", "since", "yesterday", "today", "tomorrow", "night", "morning", "noon", "evening",
            "hour", "christmas", "easter",
        ].map(Stem.of))
}
