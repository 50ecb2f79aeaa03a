import DealModel
import Extraction
import Foundation

/// One line of a corpus: marked words, and the values they must be read as.
///
///     we lose [$1M a day] => money 1000000 USD per day
///
/// Several marks have their values parted by ";". A line without a mark must yield nothing.
struct CorpusLine: CustomStringConvertible, Sendable {
    let text: String
    let marks: [Range<Int>]
    let expected: [String]
    let source: String

    var description: String { source }

    init?(_ source: String) {
        let trimmed = source.trimmingCharacters(in: .whitespaces)
        guard !trimmed.isEmpty, !trimmed.hasPrefix("//") else { return nil }
        self.source = trimmed
        let halves = trimmed.components(separatedBy: " => ")
        var scalars = String.UnicodeScalarView()
        var marks: [Range<Int>] = []
        var open: Int?
        for scalar in halves[0].unicodeScalars {
            switch scalar {
            case "[": open = scalars.count
            case "]":
                if let start = open { marks.append(start..<scalars.count) }
                open = nil
            default: scalars.append(scalar)
            }
        }
        text = String(scalars)
        self.marks = marks
        expected = halves.count > 1 ? halves[1].components(separatedBy: ";").map { $0.trimmingCharacters(in: .whitespaces) } : []
    }

    static func lines(_ text: String) -> [CorpusLine] {
        text.split(separator: "\n").compactMap { CorpusLine(String($0)) }
    }

    static let context: ExtractionContext = {
        // A Monday.
        guard let reference = Day(iso: "2026-11-23") else { preconditionFailure("no such day") }
        return ExtractionContext(reference: reference)
    }()

    /// What is wrong with the reading of this line; empty when all is right.
    func faults(of kind: String? = nil, context: ExtractionContext = CorpusLine.context) -> [String] {
        let found = Extractor().entities(in: text, context: context).filter { kind == nil || $0.kind == kind }
        var faults: [String] = []
        if marks.count != expected.count { return ["the line has \(marks.count) marks and \(expected.count) values"] }
        if found.isEmpty, !marks.isEmpty { return ["empty: nothing was read"] }
        for (mark, value) in zip(marks, expected) {
            let over = found.filter { $0.range.overlaps(mark) }
            switch over.count {
            case 0: faults.append("missing: \(value)")
            case 1:
                let said = CorpusLine.describe(over[0], like: value)
                if said != value { faults.append("wrong value: \(said), expected \(value)") }
                if over[0].range != mark { faults.append("wrong span: “\(over[0].text)” for \(value)") }
            default: faults.append("ambiguous: \(over.map(\.text)) for \(value)")
            }
        }
        for entity in found where !marks.contains(where: { $0.overlaps(entity.range) }) {
            faults.append("extra: “\(entity.text)” as \(CorpusLine.describe(entity, like: ""))")
        }
        return faults
    }

    /// An entity in the corpus's notation; modifiers only where the expectation names them.
    static func describe(_ entity: Entity, like expectation: String) -> String {
        var parts = [entity.kind]
        switch entity.value {
        case .money(let rate):
            parts += [figure(rate.money.amount), rate.money.currency?.code ?? "-"]
            if let per = rate.per { parts += ["per", per] }
            if let period = rate.period { parts += ["period", period] }
        case .percent(let percent):
            parts.append(figure(percent.value))
            if let period = percent.period { parts += ["period", period] }
        case .duration(let span):
            parts += [figure(span.figure), span.unit.rawValue]
            if let per = span.per { parts += ["per", per] }
        case .date(let period):
            parts.append(period.from == period.to ? period.from.iso : "\(period.from.iso)..\(period.to.iso)")
            if period.grain != .day { parts.append(period.grain.rawValue) }
        case .count(let count):
            parts += [figure(count.figure), count.noun]
            if let per = count.per { parts += ["per", per] }
        case .person(let person):
            parts = ["person \(person.name)"]
            if let title = person.title { parts.append("| \(title) | \(person.level?.rawValue ?? "-")") }
        }
        let words = expectation.split(separator: " ")
        if words.contains("~") || (words.contains("exact") && entity.approximate) { parts.append(entity.approximate ? "~" : "exactly") }
        if let bound = entity.bound, words.contains(where: { Bound(rawValue: String($0)) != nil }) { parts.append(bound.rawValue) }
        return parts.joined(separator: " ")
    }

    private static func figure(_ figure: Figure) -> String {
        switch figure {
        case .single(let value): "\(value)"
        case .range(let low, let high): "\(low)..\(high)"
        }
    }
}
