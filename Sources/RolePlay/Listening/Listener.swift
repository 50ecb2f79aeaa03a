import DealModel
import Extraction
import Foundation

/// Reads what a trainee says, with the same models as the rest of the program and with plain rules where certainty is needed.
package struct Listener: Sendable {
    private let extractor: Extractor
    private let model: CriteriaModel

    package init(extractor: Extractor = Extractor(), model: CriteriaModel) {
        self.extractor = extractor
        self.model = model
        // Made at the first use; better now than while somebody waits for a reply.
        _ = hear("Hello, how often does that happen?", on: Meeting.day)
    }

    /// The words of a line that the models look at: nobody takes in more at once.
    static let wordLimit = 160

    func hear(_ text: String, on day: Day) -> Heard {
        let spoken = SpokenText(text)
        let short = String(decoding: text.utf8.prefix(1500), as: UTF8.self)
        let entities = extractor.entities(in: short, context: ExtractionContext(reference: day))
        let craft = model.craft(of: short)
        var acts = Self.acts(of: spoken, entities: entities)
        let questions = spoken.sentences.count(where: \.asks)
        let leads = Self.leads(spoken)
        if leads { acts.insert(.leads) }
        let words = spoken.words
        let form: QuestionForm
        if questions == 0 {
            form = .statement
        } else if leads {
            form = .leading
        } else if questions > 1, craft.form == .multiple {
            form = .multiple
        } else if craft.form == .statement || craft.form == .leading || craft.form == .multiple {
            form = Self.opensWide(spoken) ? .open : .closed
        } else {
            form = craft.form
        }
        let stance: Stance = acts.contains(.boasts) ? .pitch : craft.stance
        var facets: Set<Facet> = []
        let asked = spoken.asked
        for (facet, phrases) in Cues.facets where phrases.match(asked) { facets.insert(facet) }
        if facets.contains(.howOften) || facets.contains(.howMuch) || facets.contains(.howLong) || facets.contains(.howFar)
            || facets.contains(.howKnown)
        {
            facets.remove(.how)
        }
        return Heard(
            spoken: spoken, acts: acts, form: form, stance: stance, entities: entities,
            readings: model.criteria(of: short, speaker: .seller, entities: entities), facets: facets, questions: questions,
            wordCount: text.utf8.count > SpokenText.byteLimit ? Self.manyWords(text) : words.count)
    }

    /// The words of a long text are only counted.
    private static func manyWords(_ text: String) -> Int {
        var count = 0
        var wasSpace = true
        for byte in text.utf8 {
            let isSpace = byte <= 0x20
            if wasSpace, !isSpace { count += 1 }
            wasSpace = isSpace
        }
        return count
    }

    private static func acts(of spoken: SpokenText, entities: [Entity]) -> Heard.Acts {
        var acts: Heard.Acts = []
        let words = spoken.words
        func set(_ act: Heard.Acts, _ phrases: [Phrase]) {
            if phrases.match(words) { acts.insert(act) }
        }
        if spoken.asks { acts.insert(.asks) }
        if words.count <= 40 || Cues.greeting.contains(where: { $0.begins(words) }) { set(.greets, Cues.greeting) }
        if words.count <= 30 { set(.smallTalk, Cues.smallTalk) }
        set(.thanks, Cues.thanks)
        set(.apologises, Cues.apology)
        if Cues.acknowledged.contains(where: { $0.begins(words) }) { acts.insert(.acknowledges) }
        set(.setsAgenda, Cues.agenda)
        set(.sharesInsight, Cues.insight)
        let statements = spoken.sentences.filter { !$0.asks }.flatMap(\.words)
        let pitchHits = Cues.pitch.hits(in: words)
        if Cues.superlatives.hits(in: words) > 0 { acts.insert(.boasts) }
        if pitchHits >= 2 || Cues.pitch.hits(in: statements) >= 1 || acts.contains(.boasts) { acts.insert(.pitches) }
        set(.offers, Cues.offering)
        if restates(spoken) || Cues.strongSummary.match(words) || (Cues.summary.match(words) && entities.contains(where: \.isFigure)) {
            acts.insert(.sumsUp)
        }
        set(.saysGoodbye, Cues.goodbye)
        if Cues.walkAway.match(words), !Cues.onlyIf.match(words), words.first != "if" { acts.insert(.walksAway) }
        set(.outOfCharacter, Cues.outOfCharacter)
        set(.insults, Cues.insult)
        if words.count <= 9, Cues.moreOfTheSame.match(words) { acts.insert(.goesOn) }
        if Cues.proposal.match(words) { acts.insert(.proposes) }
        set(.promises, Cues.promise)
        set(.sympathises, Cues.sympathy)
        if Cues.correction.contains(where: { $0.begins(words) }) || Cues.corrections.match(words) { acts.insert(.corrects) }
        if Cues.noPriceYet.match(words) { acts.insert(.avoidsPrice) }
        return acts
    }

    /// "So nothing breaks if you never do it?": what was heard, said back to be confirmed.
    private static func restates(_ spoken: SpokenText) -> Bool {
        spoken.sentences.contains { sentence in
            guard sentence.asks, sentence.words.count >= 6, sentence.words[0] == "so" else { return false }
            return (Cues.declaring.contains(sentence.words[1]) || ["nothing", "nobody", "no"].contains(sentence.words[1]))
                && !sentence.words.contains(where: Cues.openWords.contains) && !leads(spoken)
        }
    }

    /// A question that puts its answer into the mouth.
    private static func leads(_ spoken: SpokenText) -> Bool {
        spoken.sentences.contains { sentence in
            guard sentence.asks else { return false }
            let rest = Array(sentence.words.drop { $0 == "so" || $0 == "and" || $0 == "but" || Cues.fillers.contains($0) })
            if Cues.leadingStarts.contains(where: { $0.begins(rest) }) { return true }
            guard rest.count > 3, !Cues.questionWords.contains(rest.first ?? ""), rest.first != "if",
                Cues.declaring.contains(rest.first ?? "") || !rest.contains(where: Cues.openWords.contains)
            else { return false }
            return Cues.leadingTags.contains { tag in
                rest.count > tag.weight && tag.begins(Array(rest.suffix(tag.weight)))
            } && !Cues.strongSummary.match(spoken.words)
        }
    }

    /// Whether the last question leaves the answer open: it begins with a question word, or asks to be told.
    private static func opensWide(_ spoken: SpokenText) -> Bool {
        guard let question = spoken.sentences.last(where: \.asks)?.words else { return false }
        return question.contains { Cues.openWords.contains($0) } || Cues.requests.contains { $0.begins(question) }
    }
}

extension Entity {
    /// Money, a percentage, a number of things, or a time as a quantity.
    var isFigure: Bool {
        switch value {
        case .money, .percent, .count, .duration: true
        case .date, .person: false
        }
    }
}

extension Listener {
    /// The numbers in what the person says, for telling later whether they were understood.
    func figures(in text: String, on day: Day) -> [Double] {
        figures(of: extractor.entities(in: text, context: ExtractionContext(reference: day)))
    }

    func figures(of entities: [Entity]) -> [Double] {
        entities.flatMap { entity -> [Double] in
            let figure: Figure? =
                switch entity.value {
                case .money(let rate): rate.money.amount
                case .percent(let percent): percent.value
                case .duration(let span): span.figure
                case .count(let count): count.figure
                case .date, .person: nil
                }
            guard let figure else { return [] }
            return [figure.low, figure.middle, figure.high].map { ($0 as NSDecimalNumber).doubleValue }
        }
    }
}
