import DealModel
import Foundation

/// A number that says nothing of what it counts: "fourteen", said after "How many days a year?".
package struct BareNumber: Hashable, Sendable {
    package let figure: Figure
    package let text: String
    /// Offsets in Unicode scalars, end exclusive.
    package let range: Range<Int>
    /// "about", "roughly", "more like" stood before it.
    package let isApproximate: Bool
    /// A magnitude was said with it: thousand, million, k.
    package let hasMagnitude: Bool
}

extension Extractor {
    /// The numbers of a text that no entity was read from, with two that make a range ("two or three") as one.
    package func bareNumbers(in text: String, besides entities: [Entity], context: ExtractionContext) -> [BareNumber] {
        let passage = Passage(text, context: context)
        var found: [BareNumber] = []
        var index = 0
        while index < passage.numbers.count {
            let first = passage.numbers[index]
            index += 1
            var tokens = first.tokens
            var figure = Figure.single(first.value)
            var scale = first.scale
            if index < passage.numbers.count, Self.joins(passage, first.tokens.upperBound..<passage.numbers[index].tokens.lowerBound) {
                let second = passage.numbers[index]
                let low = first.scale == 1 ? first.value * second.scale : first.value
                if low < second.value {
                    figure = .range(low: low, high: second.value)
                    tokens = first.tokens.lowerBound..<second.tokens.upperBound
                    scale = second.scale
                    index += 1
                }
            }
            let range = passage.scalars(tokens)
            guard !entities.contains(where: { $0.range.overlaps(range) }),
                !passage.isGlued(tokens.upperBound) || passage.endsPhrase(tokens.upperBound)
            else { continue }
            found.append(
                BareNumber(
                    figure: figure, text: passage.words(tokens), range: range,
                    isApproximate: Self.approximations.contains(passage.key(tokens.lowerBound - 1)), hasMagnitude: scale != 1))
        }
        return found
    }

    /// "two to three", "two or three", "two, maybe three".
    private static func joins(_ passage: Passage, _ between: Range<Int>) -> Bool {
        let words = between.map { passage.key($0) }
        return [["to"], ["or"], ["-"], ["–"], [",", "maybe"], [",", "perhaps"], ["maybe"], ["or", "maybe"], [",", "or"]].contains(words)
    }

    private static let approximations: Set<String> = [
        "about", "around", "roughly", "approximately", "like", "nearly", "almost", "some", "maybe", "circa", "abt", "approx", "say",
    ]
}

extension Passage {
    /// A sign after which a number is over, though it touches it.
    fileprivate func endsPhrase(_ index: Int) -> Bool {
        [".", ",", ";", "!", "?", ":", ")", "…", "-", "–", "—"].contains(key(index))
    }
}
