import BusinessCase
import DealModel
import Foundation
import Qualification
import Reports
import TerminalText

/// `/roi price 350k`: what would be if; nothing of it is recorded.
enum WhatIf {
    /// What can be supposed, with an example of each.
    static let topics: [(name: String, example: String)] = [
        ("price", "/roi price 350k"), ("reduction", "/roi reduction 15%"), ("implementation", "/roi implementation 3 months"),
        ("lead", "/roi lead 2 weeks"), ("frequency", "/roi frequency 10 days a year"), ("cost", "/roi cost 800k a day"),
        ("ramp", "/roi ramp 3 months"), ("effort", "/roi effort 30 days at 800"), ("margin", "/roi margin 40%"),
        ("confidence", "/roi confidence 80%"),
    ]

    /// The suppositions that the words behind a topic make; empty where they hold no figure of the kind.
    static func suppositions(_ topic: String, _ words: String, entities: [Entity], about input: CaseInput) -> [Supposition] {
        let rates = entities.compactMap(\.rate)
        let span = entities.lazy.compactMap(\.span).first
        let percent = entities.lazy.compactMap(\.percent).first.map { Estimate($0.value) } ?? number(words)
        let pain = input.pains.firstIndex { $0.cost != nil } ?? 0
        switch topic {
        case "price": return rates.compactMap { price($0) }.map { .price($0) }
        case "effort": return effort(entities).map { [.effort($0)] } ?? []
        case "cost":
            guard let rate = rates.first else { return [] }
            let former = input.pains.indices.contains(pain) ? input.pains[pain].cost?.per : nil
            return [.cost(Price(Estimate(rate.money.amount), currency: rate.money.currency, per: rate.per ?? former), pain: pain)]
        case "frequency":
            if let span { return [.frequency(Frequency(span), pain: pain)] }
            if let count = entities.lazy.compactMap(\.count).first { return [.frequency(Frequency(count), pain: pain)] }
            return number(words).map { [.figure(.pain(pain, .frequency), $0)] } ?? []
        case "reduction": return percent.map { [.figure(.pain(pain, .reduction), $0)] } ?? []
        case "margin": return percent.map { [.figure(.pain(pain, .margin), $0)] } ?? []
        case "confidence": return percent.map { [.figure(.pain(pain, .confidence), $0)] } ?? []
        case "implementation": return length(span, words, input.implementation).map { [.implementation($0)] } ?? []
        case "lead": return length(span, words, input.leadTime).map { [.leadTime($0)] } ?? []
        case "ramp": return length(span, words, input.ramp).map { [.ramp($0)] } ?? []
        default: return []
        }
    }

    /// A one-time price, or one for as long as people are billed for; nil for anything else.
    private static func price(_ rate: Rate) -> Price? {
        let per = rate.period ?? rate.per
        guard per == nil || Pain.runRates[per ?? ""] != nil else { return nil }
        return Price(Estimate(rate.money.amount), currency: rate.money.currency, per: per)
    }

    private static func effort(_ entities: [Entity]) -> Effort? {
        let rate = entities.lazy.compactMap(\.rate).last
        let work = entities.lazy.compactMap { entity -> Quantity? in
            if let span = entity.span { return Quantity(Estimate(span.figure), unit: span.unit.rawValue) }
            return entity.count.map { Quantity(Estimate($0.figure), unit: $0.noun) }
        }.first
        guard let rate else { return nil }
        guard let work else { return .amount(Price(Estimate(rate.money.amount), currency: rate.money.currency)) }
        return .work(work, rate: Price(Estimate(rate.money.amount), currency: rate.money.currency, per: work.unit))
    }

    /// A bare number is in the unit that the figure has already, else in months.
    private static func length(_ span: Span?, _ words: String, _ former: Length?) -> Length? {
        if let span { return [.minute, .hour].contains(span.unit) ? nil : Length(span) }
        return number(words).map { Length($0, former?.unit ?? .month) }
    }

    private static func number(_ words: String) -> Estimate? {
        let digits = words.trimmingCharacters(in: CharacterSet(charactersIn: " %"))
        guard let value = Decimal(plain: digits) else { return nil }
        return Estimate(value)
    }
}

/// The case as it was last on the screen.
struct ShownCase: Sendable {
    let input: CaseInput
    let multiple: Double?
}

extension Conversation {
    /// `/roi`, and `/roi TOPIC FIGURE`.
    mutating func businessCase(_ argument: String) -> [String] {
        let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
        guard let topic = words.first?.lowercased() else {
            defer {
                shownCase = verdict.businessCase.result.map { ShownCase(input: verdict.businessCase.reading.input, multiple: $0.multiple) }
            }
            return changesSinceShown + CaseReport(verdict, style: style, reasons: "/why roi").lines
        }
        guard let known = WhatIf.topics.first(where: { $0.name == topic || ($0.name.hasPrefix(topic) && topic.count > 2) }) else {
            let names = WhatIf.topics.map(\.name).joined(separator: ", ")
            return style.paragraph("“\(truncated(visible(topic), toColumns: 24))” is nothing to suppose; there is \(names).", first: "  ")
        }
        return suppose(known, words.count > 1 ? words[1] : "")
    }

    private func suppose(_ topic: (name: String, example: String), _ words: String) -> [String] {
        let input = verdict.businessCase.reading.input
        guard let result = verdict.businessCase.result else { return CaseReport(verdict, style: style, reasons: "/why roi").lines }
        let suppositions = WhatIf.suppositions(topic.name, words, entities: amounts(in: words), about: input)
        guard !suppositions.isEmpty else {
            let said = words.isEmpty ? "which \(topic.name)?" : "no \(topic.name) in “\(truncated(visible(words), toColumns: 40))”:"
            return style.paragraph("\(said) \(topic.example)", first: "  ")
        }
        let changed = suppositions.reduce(input) { $0.supposing($1) }
        do throws(CaseErrors) {
            return CaseComparison((input, result), (changed, try changed.computed()), style: style).lines
        } catch {
            let names = FigureWording(changed, locale: style.locale)
            return error.errors.flatMap { error in
                let figure = changed.statedFigures.first { $0.path == error.path }
                return style.paragraph(CaseFault.words(error, named: figure.map(names.name)), first: "  ")
            }
        }
    }

    /// What is different from when the case was last shown in this conversation.
    private var changesSinceShown: [String] {
        guard let shown = shownCase, let result = verdict.businessCase.result else { return [] }
        var sentences = CaseChangeText(shown.input, verdict.businessCase.reading.input, locale: style.locale).sentences
        let (before, now) = (multiple(shown.multiple, result), multiple(result.multiple, result))
        if before != now { sentences.append("multiple \(before) → \(now)") }
        guard !sentences.isEmpty else { return style.paragraph("nothing has changed since it was last shown", first: "  ") + [""] }
        return style.paragraph("since it was last shown: " + sentences.joined(separator: "; "), first: "  ", rest: "    ") + [""]
    }

    private func multiple(_ value: Double?, _ result: CaseResult) -> String {
        value.map { FigureText.multiple($0, gate: result.gate, in: style.locale) + " X" } ?? "not known"
    }
}
