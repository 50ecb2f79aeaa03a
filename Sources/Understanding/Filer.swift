import DealModel
import Extraction

/// Decides which criteria an utterance counts towards.
///
/// False evidence is worse than missed evidence: words are filed by themselves only from the threshold on; in an interview the open
/// question takes an answer that could be one.
struct Filer {
    let model: CriteriaModel

    /// What the whole says, and what its clauses say each by itself.
    ///
    /// - Parameter byClause: false where the entities' ranges are of another text than this one.
    func filings(for text: String, entities: [Entity], speaker: Speaker, context: UtteranceContext, byClause: Bool) -> [Filing] {
        var filings = wholeFilings(for: text, entities: entities, speaker: speaker, context: context)
        let clauses = byClause ? Clauses(text).ranges : []
        guard (2...12).contains(clauses.count), Reply(text) == nil else { return filings }
        if Evasion.isSaid(in: text), text.plainWords.count <= 20, !filings.contains(where: \.denied) { return filings }
        if speaker.isSeller { return filings }
        let whole = Set(filings.map(\.criterion))
        let hasOneDate = entities.count(where: { $0.kind == "date" }) == 1
        let parts = parts(of: text, clauses: clauses, entities: entities, context: context)
        for criterion in Criterion.allCases {
            guard let part = parts[criterion] else { continue }
            if let index = filings.firstIndex(where: { $0.criterion == criterion }) {
                // A part that lacks the figure does not stand for the whole.
                let inside = entities.filter { $0.range.overlaps(part.range) }
                let isDated = !Filer.dated.contains(criterion) || inside.contains { $0.kind == "date" }
                if isDated, Shape.fits(criterion, inside) != false { filings[index].within = part.range }
            } else {
                // A no in a clause beside a yes to something else is its reason, unless it was asked for.
                if part.reading.denied, !filings.isEmpty, let asked = context.open.asked, asked.form != .statement,
                    !asked.criteria.prefix(2).contains(where: { $0.criterion == criterion }), !filings.contains(where: \.denied)
                {
                    continue
                }
                // A commitment in one clause may be taken back in the next.
                if Filer.commitments.contains(criterion), !part.reading.denied,
                    Sincerity.of(text, for: part.reading, entities: entities, day: context.day, isHearsay: context.source == .prep)
                        != .meant
                {
                    continue
                }
                // A clause alone may borrow the one date that the whole gives to something else.
                if hasOneDate, Filer.dated.contains(criterion), !whole.isDisjoint(with: Filer.dated) { continue }
                filings.append(
                    Filing(criterion, ground: .words, confidence: part.reading.confidence, denied: part.reading.denied, within: part.range))
            }
        }
        return filings
    }

    /// By criterion the clauses that plainly speak of it; one that speaks of nothing goes on with what stood before it.
    private func parts(
        of text: String, clauses: [Range<Int>], entities: [Entity], context: UtteranceContext
    ) -> [Criterion: (range: Range<Int>, reading: CriterionReading)] {
        let scalars = Array(text.unicodeScalars)
        var parts: [Criterion: (range: Range<Int>, reading: CriterionReading)] = [:]
        var open: [Criterion] = []
        for range in clauses {
            let clause = String(String.UnicodeScalarView(scalars[range]))
            let inside = entities.filter { $0.range.overlaps(range) }
            let plain = readings(of: clause, entities: inside, context: context).filter { reading in
                reading.confidence >= max(context.threshold, 0.7)
                    && (Shape.fits(reading.criterion, inside) != false || reading.denied || !needsFigure(reading.criterion))
            }
            if plain.isEmpty {
                for criterion in open {
                    guard let former = parts[criterion]?.range else { continue }
                    parts[criterion]?.range = former.lowerBound..<range.upperBound
                }
                continue
            }
            open = plain.map(\.criterion)
            for reading in plain {
                if let former = parts[reading.criterion], former.range.upperBound == range.lowerBound {
                    parts[reading.criterion]?.range = former.range.lowerBound..<range.upperBound
                } else if parts[reading.criterion].map({ $0.reading.confidence < reading.confidence }) ?? true {
                    parts[reading.criterion] = (range, reading)
                }
            }
        }
        return parts
    }

    private func wholeFilings(for text: String, entities: [Entity], speaker: Speaker, context: UtteranceContext) -> [Filing] {
        if speaker.isSeller { return sellerFilings(for: text, entities: entities, context: context) }
        if Reply(text) != nil, context.question == nil || context.source != .prep { return [] }
        let readings = readings(of: text, entities: entities, context: context)
        func reading(_ criterion: Criterion) -> CriterionReading? {
            readings.first { $0.criterion == criterion }
        }
        var filings: [Filing] = []
        if let question = answered(readings, entities: entities, text: text, context: context) {
            // A bare name is no denial of anything.
            let isDenied = reading(question).map { $0.denied && $0.confidence >= context.threshold } ?? false
            filings.append(Filing(question, ground: .question, denied: isDenied))
        }
        let bar = bar(hasAnswer: !filings.isEmpty, text: text, entities: entities, context: context)
        for reading in readings where reading.confidence >= bar {
            // A no to what was not asked has to be a plain one.
            if reading.denied, let asked = context.open.asked, asked.form != .statement,
                !asked.criteria.prefix(2).contains(where: { $0.criterion == reading.criterion })
            {
                if reading.confidence < 0.8 { continue }
                // "Then it's mended by hand, and I haven't got the people" is a reason, and refuses nobody.
                if readings.contains(where: { !$0.denied && $0.confidence > reading.confidence }) { continue }
            }
            guard !filings.contains(where: { $0.criterion == reading.criterion }) else { continue }
            guard Shape.fits(reading.criterion, entities) != false || reading.denied || !needsFigure(reading.criterion) else { continue }
            if reading.criterion == .purchasing, ComingStep.isSaid(in: text, entities: entities, day: context.day) { continue }
            filings.append(Filing(reading.criterion, ground: .words, confidence: reading.confidence, denied: reading.denied))
        }
        if ComingStep.areListed(in: entities, day: context.day), !filings.contains(where: { $0.criterion == .steps }) {
            filings.append(Filing(.steps, ground: .words, confidence: context.threshold))
        }
        dropBorrowedMoney(&filings, readings: readings, entities: entities, question: context.question)
        dropBorrowedDate(&filings, entities: entities)
        dropVisit(&filings, entities: entities)
        if let half = context.expecting, filings.isEmpty, Shape.completes(half, entities) {
            filings.append(Filing(half.criterion, ground: .words, confidence: context.threshold))
        }
        return filings
    }

    /// What the model reads, as far as it is meant.
    private func readings(of text: String, entities: [Entity], context: UtteranceContext) -> [CriterionReading] {
        model.criteria(of: text, speaker: .buyer, entities: entities).compactMap { reading in
            guard reading.criterion != .roi else { return nil }
            var reading = reading
            reading.denied = reading.denied && Denial.isPlausible(text, of: reading.criterion, entities: entities)
            let isAsked = isAsked(reading.criterion, context)
            switch Sincerity.of(
                text, for: reading, entities: entities, day: context.day, isHearsay: context.source == .prep, isAsked: isAsked)
            {
            case .meant: reading.denied = false
            case .denied: reading.denied = true
            case .notMeant: return nil
            }
            return reading
        }
    }

    /// Whether the words may be the answer to a question for it, the seller's or, among a rep's notes, the one that stands by.
    private func isAsked(_ criterion: Criterion, _ context: UtteranceContext) -> Bool {
        if let asked = context.open.asked, asked.form != .statement {
            if asked.figure?.measuresPain == true { return criterion == .consequence }
            return asked.criteria.prefix(2).contains { $0.criterion == criterion && $0.confidence >= 0.5 }
        }
        return context.question == criterion
    }

    /// From which confidence on words count for more than they are the answer to: an answer, and all the more the half that an earlier one
    /// lacked, is most often that and nothing else.
    private func bar(hasAnswer: Bool, text: String, entities: [Entity], context: UtteranceContext) -> Double {
        // A few words after a question are its answer and nothing else.
        if hasAnswer, context.open.asked != nil, text.plainWords.count <= 6 { return 0.95 }
        if let half = context.expecting, [.costWithoutFrequency, .frequencyWithoutCost].contains(half.half), Shape.completes(half, entities)
        {
            return max(context.threshold, 0.85)
        }
        return hasAnswer && (context.source == .prep || context.open.asked != nil) ? max(context.threshold, 0.7) : context.threshold
    }

    /// The open question, if the words could be its answer.
    private func answered(
        _ readings: [CriterionReading], entities: [Entity], text: String, context: UtteranceContext
    ) -> Criterion? {
        if let asked = asked(readings, entities: entities, text: text, context: context) { return asked }
        guard let question = context.question, question != .roi else { return nil }
        let own = readings.first { $0.criterion == question }?.confidence ?? 0
        let best = readings.first { $0.criterion != question }?.confidence ?? 0
        let fits = Shape.fits(question, entities)
        if let half = context.expecting, half.criterion == question, Shape.completes(half, entities),
            context.source == .prep || best < context.threshold
        {
            return question
        }
        if context.source != .prep {
            // In a meeting nobody answers the program: the question only tips the scale.
            return own >= 0.3 && fits != false && own >= best / 2 ? question : nil
        }
        switch fits {
        case true?: return own < 0.2 && best >= 0.8 ? nil : question
        case false?:
            if question == .decisionMaker, PersonAnswer.parse(text, entities: entities) != nil, best < 0.9 { return question }
            return own >= 0.3 || best < context.threshold ? question : nil
        case nil: return own < 0.2 && best >= max(0.7, context.threshold) ? nil : question
        }
    }

    /// What the seller has just asked for, if the words could be the answer: in a meeting that is what they most often are.
    private func asked(_ readings: [CriterionReading], entities: [Entity], text: String, context: UtteranceContext) -> Criterion? {
        guard context.source != .prep, let asked = context.open.asked, asked.form != .statement, !Evasion.isSaid(in: text) else {
            return nil
        }
        for wanted in asked.criteria.prefix(2) where wanted.confidence >= 0.5 && wanted.criterion != .roi {
            if asked.figure?.measuresPain == true, ![.consequence, .problem].contains(wanted.criterion) { continue }
            let own = readings.first { $0.criterion == wanted.criterion }?.confidence ?? 0
            let best = readings.first { $0.criterion != wanted.criterion }?.confidence ?? 0
            let reading = CriterionReading(wanted.criterion, confidence: 1)
            guard Sincerity.of(text, for: reading, entities: entities, day: context.day, isAsked: true) == .meant else { continue }
            switch Shape.fits(wanted.criterion, entities) {
            case true?:
                if !asked.isSupposed, own >= 0.1 || best < context.threshold { return wanted.criterion }
            case nil:
                if asked.form == .open, own >= 0.25, own >= best / 3 { return wanted.criterion }
            case false?: continue
            }
        }
        return nil
    }

    /// An amount that is per nothing is either what the problem costs or what is paid to be rid of it, never both.
    private func dropBorrowedMoney(
        _ filings: inout [Filing], readings: [CriterionReading], entities: [Entity], question: Criterion?
    ) {
        let both: [Criterion] = [.consequence, .investment]
        let isOneAnswer = filings.contains { both.contains($0.criterion) && $0.ground == .question } && entities.count == 1
        guard both.allSatisfy({ criterion in filings.contains { $0.criterion == criterion } }),
            isOneAnswer || !entities.contains(where: { $0.isRecurringMoney || $0.isQuantity })
        else { return }
        func weight(_ criterion: Criterion) -> Double {
            let words = readings.first { $0.criterion == criterion }?.confidence ?? 0
            let isAnswer = question == criterion || filings.contains { $0.criterion == criterion && $0.ground == .question }
            return isAnswer ? words + 1 : words
        }
        let weaker: Criterion = weight(.consequence) < weight(.investment) ? .consequence : .investment
        filings.removeAll { $0.criterion == weaker }
    }

    /// "Half a day with my two engineers on the ninth" is the next step, and not what the project asks of them.
    private func dropVisit(_ filings: inout [Filing], entities: [Entity]) {
        guard filings.contains(where: { $0.criterion == .nextStep }),
            entities.contains(where: { $0.span.map { $0.figure.high * $0.unit.months <= TimeUnit.week.months } ?? false })
        else { return }
        filings.removeAll { $0.criterion == .effort && $0.ground == .words }
    }

    private static let commitments: Set<Criterion> = [
        .investment, .sponsorship, .verbalYes, .effort, .fit, .acknowledgement, .strategicObjective, .goLiveDate,
    ]

    private static let dated: Set<Criterion> = [.goLiveDate, .nextStep, .target, .steps]

    /// One date is the day of the system, or of something else, never both; its reason may be said with it.
    private func dropBorrowedDate(_ filings: inout [Filing], entities: [Entity]) {
        guard entities.count(where: { $0.period != nil }) == 1,
            let goLive = filings.first(where: { $0.criterion == .goLiveDate }),
            let other = filings.first(where: { [.nextStep, .target, .steps].contains($0.criterion) })
        else { return }
        let weaker =
            other.confidence > goLive.confidence || (other.confidence == goLive.confidence && other.ground == .question) ? goLive : other
        filings.removeAll { $0 == weaker }
    }

    /// These prove nothing without their figure, so words alone do not file a line there.
    private func needsFigure(_ criterion: Criterion) -> Bool {
        criterion == .goLiveDate || criterion == .implementationTime
    }

    private static let agreeing = [
        "agreed on our side", "agreed from our side", "we agree to it", "we agree to that", "we agree to the plan", "agreed on my side",
        "we're agreed", "we are agreed", "agreed for our part", "we sign up to",
    ]

    /// What the seller says is evidence only for the price, the implementation time, the steps and the acknowledgement of the plan; a
    /// question is evidence for nothing.
    private func sellerFilings(for text: String, entities: [Entity], context: UtteranceContext) -> [Filing] {
        guard model.craft(of: text).form == .statement, !text.trimmingWhitespace().hasSuffix("?") else { return [] }
        let isPrice = PriceTalk.isSaid(in: text, entities: entities)
        let filings: [Filing] = model.criteria(of: text, speaker: .seller, entities: entities).compactMap { reading in
            guard reading.confidence >= context.threshold else { return nil }
            let counts =
                switch reading.criterion {
                case .investment: false
                case .implementationTime:
                    entities.contains { $0.span != nil }
                        && Sincerity.of(text, for: reading, entities: entities, day: context.day) == .meant
                case .steps, .acknowledgement: true
                default: false
                }
            return counts ? Filing(reading.criterion, ground: .words, confidence: reading.confidence) : nil
        }
        if !filings.contains(where: { $0.criterion == .acknowledgement }), text.says(anyOf: Self.agreeing) {
            return filings + [Filing(.acknowledgement, ground: .words, confidence: 0.8)]
        }
        return isPrice ? [Filing(.investment, ground: .words, confidence: 0.9)] + filings : filings
    }
}
