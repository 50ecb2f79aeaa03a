import DealModel
import Foundation

/// What one line of the trainee does, as far as its words tell; what it means in the meeting is for `Meeting` to say.
struct Heard: Sendable {
    /// What kind of thing it is; a line may do several.
    struct Acts: OptionSet, Sendable {
        let rawValue: Int

        static let asks = Acts(rawValue: 1 << 0)
        static let greets = Acts(rawValue: 1 << 1)
        static let smallTalk = Acts(rawValue: 1 << 2)
        static let thanks = Acts(rawValue: 1 << 3)
        static let apologises = Acts(rawValue: 1 << 4)
        static let acknowledges = Acts(rawValue: 1 << 5)
        static let setsAgenda = Acts(rawValue: 1 << 6)
        static let sharesInsight = Acts(rawValue: 1 << 7)
        static let pitches = Acts(rawValue: 1 << 8)
        static let boasts = Acts(rawValue: 1 << 9)
        static let offers = Acts(rawValue: 1 << 10)
        static let sumsUp = Acts(rawValue: 1 << 11)
        static let saysGoodbye = Acts(rawValue: 1 << 12)
        static let walksAway = Acts(rawValue: 1 << 13)
        static let outOfCharacter = Acts(rawValue: 1 << 14)
        static let insults = Acts(rawValue: 1 << 15)
        static let goesOn = Acts(rawValue: 1 << 16)
        static let leads = Acts(rawValue: 1 << 17)
        static let proposes = Acts(rawValue: 1 << 18)
        static let avoidsPrice = Acts(rawValue: 1 << 20)
        static let promises = Acts(rawValue: 1 << 21)
        static let sympathises = Acts(rawValue: 1 << 22)
        /// "No, I meant …": what was answered was not what was asked.
        static let corrects = Acts(rawValue: 1 << 23)
    }

    let spoken: SpokenText
    let acts: Acts
    let form: QuestionForm
    let stance: Stance
    let entities: [Entity]
    let readings: [CriterionReading]
    /// Of the question, in the order of `Facet`.
    let facets: Set<Facet>
    let questions: Int
    let wordCount: Int

    var isEmpty: Bool { spoken.words.isEmpty }
    /// A day or a week that one could meet in; "this year" is none.
    var hasDate: Bool {
        entities.contains { entity in
            if case .date(let period) = entity.value { period.grain == .day || period.grain == .week } else { false }
        }
    }
    var hasPerson: Bool { entities.contains { if case .person = $0.value { true } else { false } } }
    /// "If you saw on Wednesday …, could you …?": something imagined, not proposed.
    var isImagined: Bool {
        let start = question.prefix(5)
        return start.contains("if") || start.contains("suppose") || start.contains("imagine")
    }

    /// Sums of money, those without a currency ("190k"), too.
    var amounts: [Money] {
        let named = entities.compactMap { if case .money(let rate) = $0.value { rate.money } else { nil } }
        guard named.isEmpty else { return named }
        return spoken.words.filter { !isCounted($0) }.compactMap(Heard.shortSum).map { Money(amount: .single($0), currency: nil) }
    }

    /// Of these the ones that a sentence names.
    func amounts(in sentence: [String]) -> [Money] {
        let named = entities.compactMap { entity -> Money? in
            guard case .money(let rate) = entity.value else { return nil }
            let words = SpokenText.words(of: entity.text)
            return words.allSatisfy { sentence.contains($0) } ? rate.money : nil
        }
        guard named.isEmpty else { return named }
        return sentence.filter { !isCounted($0) }.compactMap(Heard.shortSum).map { Money(amount: .single($0), currency: nil) }
    }

    /// Whether a number was read as one of things: "90,000 orders".
    private func isCounted(_ word: String) -> Bool {
        entities.contains { $0.text.lowercased().contains(word) }
    }

    /// "190k", "2.5m", "300,000".
    static func shortSum(_ word: String) -> Decimal? {
        if word.contains(","), let value = Double(word.replacing(",", with: "")), (10_000...1_000_000_000).contains(value) {
            return Decimal(value)
        }
        guard let unit = word.last, unit == "k" || unit == "m", word.utf8.count <= 8, let value = Double(word.dropLast()), value > 0,
            value < 100_000
        else { return nil }
        return Decimal(value) * (unit == "k" ? 1000 : 1_000_000)
    }
}
