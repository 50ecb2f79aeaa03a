import DealModel
import Extraction
import Foundation

/// Gives a figure the noun, unit or currency that it has from what was just said.
///
/// "Fourteen" after "How many days a year?" is 14 days a year; "no, more like thirty-eight" after "sixty thousand an hour" is 38,000 an
/// hour. A figure that says its own unit keeps it.
struct FigureInContext {
    let text: String
    let asked: Asked?
    /// What somebody else, or the speaker, said right before.
    let former: [Entity]

    /// The entities of the text, with what the context adds to them.
    func completed(_ entities: [Entity], bare numbers: [BareNumber]) -> [Entity] {
        var entities = entities.map(withPer)
        guard text.plainWords.count <= 16 else { return entities }
        let isAnswer = asked?.figure != nil
        // "It's nine thousand. Nine thousand hours": what is said again with its unit needs none from elsewhere.
        let said = entities.compactMap(\.middle)
        guard isAnswer || isCorrection, let number = spoken(numbers.filter { !said.contains($0.figure.middle) }) else { return entities }
        // The answer's own figure of the kind that was asked for is the answer.
        guard let unit = unit, !entities.contains(where: { unit.isKind(of: $0) }) else { return entities }
        guard isAnswer || number.range.lowerBound <= 40 else { return entities }
        entities.append(
            Entity(
                unit.value(scaled(number, to: unit)), text: number.text, range: number.range,
                approximate: number.isApproximate || says(rough)))
        return entities.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "Thirty thousand dollars, once, and then fifteen hundred a month": the second is money, too.
    static func withRates(_ entities: [Entity], bare numbers: [BareNumber], in text: String) -> [Entity] {
        guard !numbers.isEmpty else { return entities }
        let scalars = Array(text.unicodeScalars)
        var entities = entities
        for number in numbers {
            guard let money = entities.last(where: { $0.rate != nil && $0.range.upperBound <= number.range.lowerBound })?.rate else {
                continue
            }
            let after = String(String.UnicodeScalarView(scalars[number.range.upperBound...].prefix(16))).plainWords
            guard after.count >= 2, ["a", "per", "every", "each"].contains(after[0]),
                ["month", "year", "quarter", "week"].contains(after[1])
            else { continue }
            let value = Rate(Money(amount: number.figure, currency: money.money.currency), per: after[1])
            entities.append(Entity(.money(value), text: number.text, range: number.range, approximate: number.isApproximate))
        }
        return entities.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The number that stands: of a self-correction the last, and never one that names a day or a year.
    private func spoken(_ numbers: [BareNumber]) -> BareNumber? {
        numbers.last { $0.figure.middle > 0 && ($0.figure != .single(1) || text.plainWords.count <= 3) }
    }

    /// What was asked for; of a correction the unit of what it corrects.
    private var unit: AskedFigure? {
        if let figure = asked?.figure { return figure }
        return reference.flatMap { AskedFigure($0) }
    }

    /// The figure that was spoken of, newest first.
    private var reference: Entity? {
        (former.reversed() + (asked?.entities.reversed() ?? [])).first { AskedFigure($0) != nil }
    }

    private var isCorrection: Bool {
        guard reference != nil else { return false }
        return says(corrections) || text.plainWords.count <= 5
    }

    private func says(_ phrases: [String]) -> Bool {
        text.says(anyOf: phrases)
    }

    private let rough = ["more like", "closer to", "give or take", "ish", "or so", "something like"]
    private let corrections = [
        "more like", "closer to", "no", "not quite", "make that", "rather", "actually", "nearer", "sorry", "i meant", "correction", "wrong",
        "less than that", "more than that",
    ]

    /// "Thirty-eight" where thousands were spoken of is thirty-eight thousand.
    private func scaled(_ number: BareNumber, to unit: AskedFigure) -> Figure {
        guard !number.hasMagnitude, case .money = unit else { return number.figure }
        let amounts = (former.reversed() + (asked?.entities.reversed() ?? [])).compactMap { $0.rate?.money.amount.middle }
        guard let spokenOf = amounts.first else { return number.figure }
        for scale in [Decimal(1), 1_000, 1_000_000, 1_000_000_000] {
            let value = number.figure.middle * scale
            if value * 20 >= spokenOf, value <= spokenOf * 20 { return number.figure.map { $0 * scale } }
        }
        return number.figure
    }

    /// An amount or a length of time that was asked for "an hour" is an hour's, though the answer does not say so again.
    private func withPer(_ entity: Entity) -> Entity {
        var entity = entity
        switch (entity.value, unit) {
        case (.money(var rate), .money(_, let per?)?) where rate.per == nil && (asked?.figure != nil || isCorrection):
            rate.per = per
            entity.value = .money(rate)
        case (.duration(var span), .duration(let unit, let per?)?) where span.per == nil && span.unit == unit:
            span.per = per
            entity.value = .duration(span)
        case (.count(var count), .count(_, let per?)?) where count.per == nil:
            count.per = per
            entity.value = .count(count)
        default: break
        }
        return entity
    }
}

extension AskedFigure {
    /// The unit of a figure that was said.
    fileprivate init?(_ entity: Entity) {
        switch entity.value {
        case .money(let rate): self = .money(rate.money.currency, per: rate.per)
        case .duration(let span): self = .duration(span.unit, per: span.per)
        case .count(let count): self = .count(count.noun, per: count.per)
        case .percent: self = .percent
        case .date, .person: return nil
        }
    }

    fileprivate func isKind(of entity: Entity) -> Bool {
        switch (self, entity.value) {
        case (.money, .money), (.percent, .percent), (.duration, .duration), (.count, .count), (.duration, .count), (.count, .duration):
            true
        default: false
        }
    }
}

extension Entity {
    /// The figure, or the middle of its range; nil where it has none.
    fileprivate var middle: Decimal? {
        switch value {
        case .money(let rate): rate.money.amount.middle
        case .duration(let span): span.figure.middle
        case .count(let count): count.figure.middle
        case .percent(let percent): percent.value.middle
        case .date, .person: nil
        }
    }
}
