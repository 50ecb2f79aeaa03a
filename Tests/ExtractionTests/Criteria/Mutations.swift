/// Utterances made of words, signs and rubbish, the same for the same seed (a linear congruential generator by Knuth).
struct Mutations {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private static let pieces = [
        "we", "lose", "€1,000,000", "a day", "don't", "’", "…", "?", "CFO", "sign", "1.5m", ",,,", "'", "''t", "n't", "\u{0}", "é", "東京",
        "🏭", "Q3", "2027",
        "in", "six", "weeks", "10%", "live", "#", "<", ">", "not", "—", "   ", "\t", "\u{301}", "procurement", "I'd've",
        "9999999999999999999999", "1.", "1,", "st",
    ]

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    func utterances(_ count: Int) -> [String] {
        var generator = self
        return (0..<count).map { _ in
            let length = generator.next(below: 14)
            return (0..<length).map { _ in Self.pieces[generator.next(below: Self.pieces.count)] }.joined(
                separator: generator.next(below: 3) == 0 ? "" : " ")
        }
    }

    func bytes(_ count: Int) -> [UInt8] {
        var generator = self
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next(below: 256)) }
    }
}
