import DealModel
import Extraction
import Foundation
import TerminalText

/// Every reading of a line as people read it: what it covers, the rule it came from, and what became of it.
///
///     1  about $1M a day, 14 days last year
///        ● money     “$1M a day”   1000000 USD per day, approximate   money.sign-before; nobody said: currency
///          money     “1M”          1000000                            money.magnitude; lost to money.sign-before
///        ◆ consequence 0.98   “days last” +1.2, MONEY +0.9, “lose” +0.7
///
/// A point marks what counts; the rest was read and lost. Below stand the criteria, and for a seller the craft, with the features that moved
/// each most.
struct ExplainedLine {
    private let said: String
    private let readings: [Explanation]
    private let criteria: [CriteriaModel.Explanation]
    /// Of a seller's words: their form and stance, and why.
    private let craft: (form: QuestionForm, stance: Stance, why: CriteriaModel.CraftExplanation)?

    init(_ said: String, _ readings: [Explanation], model: CriteriaModel, side: Side, entities: [Entity]) {
        self.said = said
        self.readings = readings
        criteria = model.explain(said, speaker: side, entities: entities)
        craft =
            side == .seller
            ? {
                let read = model.craft(of: said)
                return (read.form, read.stance, model.explainCraft(said))
            }() : nil
    }

    /// The lines, the last one empty. Columns are as wide as their widest cell needs.
    func text(of id: String) -> String {
        var lines = ["\(visible(id))  \(visible(said))"]
        let rows = readings.map { reading in
            [reading.value.kind, "“\(visible(reading.text))”", Self.value(reading), Self.fate(reading)]
        }
        let widths = (0..<3).map { column in min(48, rows.map { $0[column].unicodeScalars.count }.max() ?? 0) }
        for (row, reading) in zip(rows, readings) {
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
            }
            lines.append("   \(reading.outcome == .kept ? "●" : " ") " + (cells + [row[3]]).joined(separator: "  "))
        }
        if rows.isEmpty, criteria.isEmpty { lines.append("     nothing") }
        for explained in criteria {
            let reading = explained.reading
            let confidence = String(format: "%.2f", reading.confidence)
            lines.append("   ◆ \(reading.criterion.rawValue) \(confidence)  \(Self.features(explained.features))")
            if reading.denied { lines.append("     denied  \(Self.features(explained.denial))") }
        }
        if let craft {
            lines.append("   ◆ form \(craft.form.rawValue)  \(Self.features(craft.why.form))")
            lines.append("   ◆ stance \(craft.stance.rawValue)  \(Self.features(craft.why.stance))")
        }
        return (lines + [""]).joined(separator: "\n")
    }

    /// The strongest features with what each added to the score.
    private static func features(_ features: [CriteriaModel.Feature]) -> String {
        features.prefix(6).map { "\(visible($0.name)) \(String(format: "%+.1f", $0.contribution))" }.joined(separator: ", ")
    }

    private static func value(_ reading: Explanation) -> String {
        var text: String
        switch reading.value {
        case .money(let rate):
            text = [figure(rate.money.amount), rate.money.currency?.code].compactMap { $0 }.joined(separator: " ")
            text += (rate.per.map { " per \($0)" } ?? "") + (rate.period.map { ", every \($0)" } ?? "")
        case .percent(let percent): text = figure(percent.value) + " %" + (percent.period.map { " per \($0)" } ?? "")
        case .duration(let span): text = "\(figure(span.figure)) \(span.unit.rawValue)" + (span.per.map { " per \($0)" } ?? "")
        case .date(let period):
            text = period.from == period.to ? period.from.iso : "\(period.from.iso) to \(period.to.iso)"
            if period.grain != .day { text += " (\(period.grain.rawValue))" }
        case .count(let count): text = "\(figure(count.figure)) \(count.noun)" + (count.per.map { " per \($0)" } ?? "")
        case .person(let person):
            text = [person.name, person.title, person.level?.rawValue].compactMap { $0 }.joined(separator: ", ")
        }
        if let bound = reading.bound { text += ", \(bound.rawValue)" }
        return visible(text) + (reading.approximate ? ", approximate" : "")
    }

    private static func figure(_ figure: Figure) -> String {
        switch figure {
        case .single(let value): "\(value)"
        case .range(let low, let high): "\(low) to \(high)"
        }
    }

    private static func fate(_ reading: Explanation) -> String {
        let outcome: String? =
            switch reading.outcome {
            case .kept: nil
            case .lost(let rival): "lost to \(rival)"
            case .merged(let refiner): "became part of a larger reading (\(refiner))"
            case .dropped(let reason): "dropped: \(reason)"
            }
        let implied = reading.implied.isEmpty ? nil : "nobody said: " + reading.implied.joined(separator: ", ")
        return ([reading.rule] + [outcome, implied].compactMap { $0 }).joined(separator: "; ")
    }
}
