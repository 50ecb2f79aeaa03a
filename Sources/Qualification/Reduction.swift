import BusinessCase
import DealModel
import Foundation
import Understanding

/// How far the buyer wants a pain to shrink, in percent of it.
///
/// "10 % less" says so; "to 95 %" names a level, which is a reduction only beside the level it starts from; "from 14 days to 3" and "half of
/// it" are reductions, too.
struct Reduction {
    let percent: Estimate?

    init(_ evidence: Evidence, pain: Pain?) {
        percent =
            Reduction.said(evidence) ?? Reduction.fraction(in: evidence.matter).map { Estimate($0) }
            ?? Reduction.measured(evidence, pain: pain)
    }

    private static func said(_ evidence: Evidence) -> Estimate? {
        var origin: Decimal?
        var reduction: Estimate?
        for entity in evidence.entities {
            guard let percent = entity.percent else { continue }
            let middle = percent.value.middle
            switch (evidence.word(before: entity), evidence.words(after: entity)) {
            case ("from", _): origin = middle
            case (let word, let after) where levelWords.contains(word) || levels.contains(where: after.hasPrefix):
                // "from 14 to 7 percent" names its unit once.
                guard let start = origin ?? evidence.number(afterFromBefore: entity), start > middle, middle >= 0 else { continue }
                reduction = Estimate((1 - middle / start) * 100)
            default: reduction = Estimate(percent.value).clipped
            }
        }
        return reduction
    }

    /// "halved", "a third less", "a tenth by Christmas".
    static func fraction(in text: String) -> Decimal? {
        let padded = PaddedWords(text)
        // "Ninety-seven and a half" and "half a day" are no fraction of anything.
        let isHalf = !padded.say("and a half") && !padded.say("half a") && !padded.say("half an")
        return fractions.first { padded.say($0.words) && (isHalf || $0.words != "half") }?.percent
    }

    /// "from 14 days to 10", "down to 10 days": against what it is today.
    private static func measured(_ evidence: Evidence, pain: Pain?) -> Estimate? {
        guard let frequency = pain?.frequency, frequency.value.middle > 0 else { return nil }
        let amounts = evidence.entities.compactMap { entity -> Decimal? in
            if let span = entity.span, span.unit.rawValue == frequency.unit { return span.figure.middle }
            if let count = entity.count, count.noun == frequency.unit { return count.figure.middle }
            return nil
        }
        let words = evidence.matter.plainWords
        guard let goal = amounts.last, words.contains("to") || words.contains("under") || words.contains("below"),
            goal < frequency.value.middle
        else { return nil }
        return Estimate((1 - goal / frequency.value.middle) * 100)
    }

    private static let levelWords: Set<String> = [
        "to", "above", "below", "under", "over", "at", "than", "is", "was", "reach", "least", "fell", "rose",
    ]
    private static let levels = ["on time", "on-time", "uptime", "availability", "accuracy", "satisfaction", "market share", "inflation"]
    private static let fractions: [(words: String, percent: Decimal)] = [
        ("two thirds", Decimal(200) / 3), ("three quarters", 75), ("halved", 50), ("halve", 50), ("halving", 50), ("half of", 50),
        ("by half", 50),
        ("in half", 50), ("half", 50), ("a third", Decimal(100) / 3), ("a quarter", 25), ("a fifth", 20), ("a tenth", 10),
    ]
}

extension Estimate {
    /// A share cannot pass 100 %.
    fileprivate var clipped: Estimate? {
        low >= 0 ? Estimate(low: min(low, 100), likely: min(likely, 100), high: min(high, 100)) : nil
    }
}

extension Evidence {
    /// The word right before a figure, in lower case; empty at the start, and in a page of text.
    func word(before entity: Entity) -> String {
        let scalars = matter.unicodeScalars
        guard !matter.isPage, entity.range.lowerBound <= scalars.count else { return "" }
        return String(String.UnicodeScalarView(scalars.prefix(entity.range.lowerBound).suffix(60))).plainWords.last ?? ""
    }

    /// What follows a figure, in plain words; nothing in a page of text.
    func words(after entity: Entity) -> String {
        let scalars = matter.unicodeScalars
        guard !matter.isPage, entity.range.upperBound <= scalars.count else { return "" }
        return String(String.UnicodeScalarView(scalars.dropFirst(entity.range.upperBound).prefix(60))).plainWords.joined(separator: " ")
    }

    /// The bare number of "from 14 to" right before a figure; nil where there is none.
    func number(afterFromBefore entity: Entity) -> Decimal? {
        let words = String(String.UnicodeScalarView(matter.unicodeScalars.prefix(min(2000, entity.range.lowerBound)))).plainWords
        guard words.count >= 3, words[words.count - 1] == "to", words[words.count - 3] == "from" else { return nil }
        return Decimal(plain: words[words.count - 2])
    }
}
