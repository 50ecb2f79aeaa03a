import DealModel
import Extraction

/// Where an utterance stands in the conversation: all that its words alone do not say.
package struct UtteranceContext: Sendable {
    package var source: Source
    /// Who speaks, by the last `Name:`.
    package var speaker: Speaker
    package var people: [Person]
    /// The question that is open.
    package var question: Criterion?
    /// The half that an earlier answer lacks.
    package var expecting: PendingHalf?
    package var at: Instant
    package var day: Day
    /// From which confidence on words are filed by themselves.
    package var threshold: Double
    package var currency: Currency?
    package var dayFirst: Bool
    /// What was just said in the meeting, as far as these words may refer to it.
    package var open: Dialogue.Open

    package init(
        source: Source, speaker: Speaker, people: [Person] = [], question: Criterion? = nil, expecting: PendingHalf? = nil, at: Instant,
        day: Day, threshold: Double = 0.6, currency: Currency? = nil, dayFirst: Bool = false, open: Dialogue.Open = Dialogue.Open()
    ) {
        self.source = source
        self.speaker = speaker
        self.people = people
        self.question = question
        self.expecting = expecting
        self.at = at
        self.day = day
        self.threshold = threshold
        self.currency = currency
        self.dayFirst = dayFirst
        self.open = open
    }
}

/// What was understood of a line: the utterance to record, and the people it made known.
package struct Understood: Hashable, Sendable {
    package var utterance: Utterance
    package var people: [Person]
}

/// Turns words in their context into an utterance with its reading. Pure: the same words in the same context read the same.
package struct Interpreter: Sendable {
    let extractor: Extractor
    let model: CriteriaModel

    package init(extractor: Extractor, model: CriteriaModel) {
        self.extractor = extractor
        self.model = model
    }

    package func entities(in text: String, context: ExtractionContext) -> [Entity] {
        extractor.entities(in: text, context: context)
    }

    package func entities(in text: String, context: UtteranceContext) -> [Entity] {
        extractor.entities(
            in: text, context: ExtractionContext(reference: context.day, dayFirst: context.dayFirst, currency: context.currency))
    }

    /// Reads an utterance. `marked` is the criterion of an `@`, which then is the only one it counts towards.
    package func interpret(_ text: String, marked: Criterion? = nil, context: UtteranceContext) -> Understood {
        let entities = completed(entities(in: text, context: context), text: text, context: context)
        var speaker = context.speaker
        var reported = false
        var matter = (text: text, entities: entities)
        if !speaker.isSeller, let attribution = Attribution(text, entities: entities, people: context.people) {
            let known = context.people.named(attribution.name)?.name ?? attribution.name
            matter = (attribution.matter(of: text), entities.filter { !$0.range.overlaps(attribution.clause) })
            let inForce = context.speaker.name.flatMap { context.people.named($0)?.name } ?? context.speaker.name
            if known.lowercased() != inForce?.lowercased() {
                speaker = .named(known)
                reported = true
            }
        }
        var people = named(in: entities, context: context)
        var filings: [Filing]
        if let marked {
            filings = [Filing(marked, ground: .marked, denied: denied(marked, matter.text, entities: matter.entities, speaker: speaker))]
        } else if Aside(text) != nil {
            filings = []
        } else {
            filings = Filer(model: model).filings(
                for: matter.text, entities: matter.entities, speaker: speaker, context: context, byClause: matter.text == text)
        }
        // "Is that too much?" – "No, that's in the range": the no is a yes to what was asked.
        if let asked = context.open.asked, let answer = Assent(text), answer != .hedged, (answer == .yes) != asked.wantsNo,
            !Denial.isPlausible(text.afterOpeningNo, of: asked.criteria.first?.criterion ?? .fit, entities: entities)
        {
            for index in filings.indices where asked.criteria.prefix(2).contains(where: { $0.criterion == filings[index].criterion }) {
                filings[index].denied = false
            }
        }
        var confirmed: Confirmed?
        if marked == nil, !speaker.isSeller, let confirmation = Confirmation(text, to: context.open.put) {
            let more = confirmation.filings(threshold: context.threshold).filter { filing in
                !filings.contains { $0.criterion == filing.criterion }
            }
            filings += more
            if more.contains(where: { !$0.denied }) {
                confirmed = Confirmed(
                    quote: confirmation.asked.text, speaker: confirmation.asked.speaker, entities: confirmation.asked.entities)
            }
        }
        if filings.contains(where: { $0.criterion == .decisionMaker && $0.ground == .question && !$0.denied }), context.source == .prep,
            let owner = PersonAnswer.owner(in: text, entities: entities, context: context)
        {
            people.removeAll { $0.name == owner.name }
            people.append(owner)
        }
        let reading = Reading(extractor: Extractor.version, entities: entities, filings: filings)
        let utterance = Utterance(
            quote: text, speaker: speaker, source: context.source, at: context.at, day: context.day, question: context.question,
            reported: reported, confirms: confirmed, reading: reading)
        return Understood(utterance: utterance, people: people)
    }

    /// The entities with what they get from the meeting: a unit that was asked for, the conversation's currency.
    private func completed(_ entities: [Entity], text: String, context: UtteranceContext) -> [Entity] {
        var entities = entities.withoutEchoes
        let refersBack = !context.speaker.isSeller && (context.open.asked != nil || !context.open.former.isEmpty)
        if refersBack || entities.contains(where: { $0.rate != nil }) {
            let reference = ExtractionContext(reference: context.day, dayFirst: context.dayFirst, currency: context.currency)
            let numbers = extractor.bareNumbers(in: text, besides: entities, context: reference)
            entities = FigureInContext.withRates(entities, bare: numbers, in: text)
            if refersBack {
                let left = numbers.filter { number in !entities.contains { $0.range.overlaps(number.range) } }
                entities = FigureInContext(text: text, asked: context.open.asked, former: context.open.former).completed(
                    entities, bare: left)
            }
        }
        return entities.map { $0.inCurrency(context.currency) }
    }

    /// A thought of the rep's own, kept and never weighed.
    package func privateNote(_ text: String, context: UtteranceContext) -> Understood {
        let utterance = Utterance(
            quote: text, speaker: .rep, source: context.source, at: context.at, day: context.day, isPrivate: true,
            reading: Reading(extractor: Extractor.version))
        return Understood(utterance: utterance, people: [])
    }

    private func denied(_ criterion: Criterion, _ text: String, entities: [Entity], speaker: Speaker) -> Bool {
        if speaker.isSeller { return false }
        return model.criteria(of: text, speaker: .buyer, entities: entities).contains {
            $0.criterion == criterion && $0.denied && Denial.isPlausible(text, of: criterion, entities: entities)
        }
    }

    /// People who were named with their titles become known; a bare name does not.
    private func named(in entities: [Entity], context: UtteranceContext) -> [Person] {
        entities.compactMap { entity in
            guard let person = entity.person, let title = person.title else { return nil }
            if let known = context.people.named(person.name), known.title != nil { return nil }
            return Person(name: person.name, title: title, level: person.level)
        }
    }
}

extension Entity {
    /// The same with the currency of the conversation where the words named none.
    package func inCurrency(_ currency: Currency?) -> Entity {
        guard case .money(var rate) = value, rate.money.currency == nil else { return self }
        // Crores and lakhs are counted in rupees wherever nobody says otherwise.
        let isIndian = text.says(anyOf: ["crore", "crores", "cr", "lakh", "lakhs"])
        rate.money.currency = isIndian ? Currency("INR") : currency
        var entity = self
        entity.value = .money(rate)
        return entity
    }
}

extension String {
    /// What follows the yes or no that it begins with: the rest of the sentence, or the sentences after a short one.
    fileprivate var afterOpeningNo: String {
        let sentences = Sentences.of(self).map(\.text)
        if let first = sentences.first, first.plainWords.count <= 5, Assent(first) != nil {
            return sentences.dropFirst().joined(separator: " ").afterOpeningNo
        }
        return plainWords.drop { ["no", "nope", "yes", "yeah"].contains($0) }.joined(separator: " ")
    }
}

extension [Entity] {
    /// "It's nine thousand. Nine thousand hours": a number that was taken for money for its size alone, and is said again with its unit.
    fileprivate var withoutEchoes: [Entity] {
        filter { entity in
            guard let rate = entity.rate, rate.money.currency == nil, rate.per == nil else { return true }
            return !contains { $0.span?.figure == rate.money.amount || $0.count?.figure == rate.money.amount }
        }
    }
}
