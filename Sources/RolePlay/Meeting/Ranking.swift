import DealModel

extension Meeting {
    struct Ranked: Sendable {
        var subject: Subject
        var score: Double
    }

    /// Below it nobody can say what a question is about.
    static let leastScore = 1.3
    /// From it on the cues alone say what a question is about.
    static let strong = 3.2

    /// What the line could be about, likeliest first. The words of the question decide; the model, this person's own words for things, and
    /// what was spoken of last add to it.
    func ranked(_ heard: Heard, asked given: [String]? = nil) -> [Ranked] {
        let asked = given ?? heard.question
        var scores: [Subject: Double] = [:]
        for (subject, strong, weak) in Cues.subjects {
            let weight = strong.weight(in: asked)
            var score = 0.5 * Double(min(2, weak.hits(in: asked)))
            if weight > 0 { score += 1.6 + 0.4 * Double(weight) + 0.4 * Double(min(2, strong.hits(in: asked) - 1)) }
            if score > 0 { scores[subject] = score }
        }
        for reading in heard.readings where reading.confidence >= 0.3 {
            scores[.criterion(reading.criterion), default: 0] += 2 * reading.confidence
        }
        let isShort = asked.count <= 12
        let pointsBack = asked.contains { Cues.pronouns.contains($0) }
        for topic in scenario.topics {
            var score = 0.0
            let named = topic.words.hits(in: asked)
            score += (topic.subject.criterion == nil ? 1.5 : 0.9) * Double(min(2, named))
            let phrase = topic.words.weight(in: asked)
            if phrase > 1 { score += 1 + 0.5 * Double(phrase) }
            if named == 0, topic.words.match(heard.spoken.words) { score += 0.3 }
            let weight = topic.layers.map { meant($0, by: asked, heard) }.max() ?? 0
            if weight > 0 { score += 2 + 0.7 * Double(weight) }
            if topic.subject == current {
                score += 0.4
                if pointsBack, isShort { score += 0.9 }
                if asked.count <= 4 { score += 0.5 }
            }
            if heard.isImagined, topic.subject == .criterion(.fit) { score += 1.5 }
            if score > 0 || scores[topic.subject] != nil {
                score += fit(of: topic, to: heard.facets)
                scores[topic.subject, default: 0] += score
            }
        }
        // "Who is Wim?" is no question after the one who decides, and must not give that away.
        let deciding = Subject.criterion(.decisionMaker)
        if let score = scores[deciding], !names(deciding, in: asked, heard) { scores[deciding] = min(score, Self.leastScore - 0.3) }
        // What this person has something to say about comes before what they have not.
        return scores.map { Ranked(subject: $0.key, score: $0.value - (scenario[$0.key] == nil ? 0.8 : 0)) }.sorted { left, right in
            left.score == right.score ? left.subject.id < right.subject.id : left.score > right.score
        }
    }

    /// Whether words of a question mean the subject itself, the program's or this person's own.
    private func names(_ subject: Subject, in asked: [String], _ heard: Heard) -> Bool {
        if Cues.subjects.contains(where: { $0.0 == subject && $0.strong.weight(in: asked) > 0 }) { return true }
        guard let topic = scenario[subject] else { return false }
        return topic.words.hits(in: asked) > 0 || topic.layers.contains { meant($0, by: asked, heard) > 0 }
    }

    /// Sides whose answer cannot stand in for another's.
    static let strictFacets: Set<Facet> = [.howMuch, .howOften, .when, .howLong, .who, .why, .howKnown, .sinceWhen]

    /// How well a topic's layers suit the sides that are asked about: who is asked how often has something else to say than how it goes.
    private func fit(of topic: Scenario.Topic, to facets: Set<Facet>) -> Double {
        let answers = Set(topic.layers.flatMap(\.answers))
        let strict = facets.intersection(Self.strictFacets)
        if !strict.isDisjoint(with: answers) { return 1 }
        if !facets.isDisjoint(with: answers) { return 0.5 }
        return strict.isDisjoint(with: [.howMuch, .howOften]) || answers.isEmpty ? 0 : -0.8
    }

    /// The weight of the words that mean a layer; a single word does not where another side of it is asked about.
    func meant(_ layer: Scenario.Layer, by asked: [String], _ heard: Heard) -> Int {
        let weight = layer.asks.weight(in: asked)
        guard weight == 1 else { return weight }
        let strict = heard.facets.intersection(Self.strictFacets)
        return strict.isEmpty || layer.answers.isEmpty || !strict.isDisjoint(with: layer.answers) ? 1 : 0
    }

    /// The subject that has an answer of that kind, where the question itself names none: the one at hand, then its neighbours.
    func subject(answering facets: Set<Facet>) -> Subject? {
        for facet in Facet.allCases where facets.contains(facet) {
            var candidates = current.map { [$0] } ?? []
            candidates += Self.neighbours(of: facet, current: current)
            for candidate in candidates {
                if scenario[candidate]?.layers.contains(where: { $0.answers.contains(facet) }) == true { return candidate }
            }
        }
        return nil
    }

    private static func neighbours(of facet: Facet, current: Subject?) -> [Subject] {
        switch facet {
        case .howOften, .howKnown, .whatHappens: [.criterion(.consequence), .criterion(.problem)]
        case .howMuch:
            current == .criterion(.fit) || current == .criterion(.investment) ? [.criterion(.investment)] : [.criterion(.consequence)]
        case .howFar: [.criterion(.target)]
        case .when:
            current == .criterion(.target) ? [.criterion(.goLiveDate)] : [.criterion(.goLiveDate), .criterion(.target)]
        case .howLong: [.criterion(.implementationTime)]
        // Who decides is told to those who ask for that.
        case .who: []
        case .why:
            current == .criterion(.goLiveDate) ? [.criterion(.goLiveReason)] : [.talk("cause")]
        case .sinceWhen: [.talk("history"), .talk("cause")]
        case .how, .example: []
        }
    }
}

extension Heard {
    /// The words of the last question that says something; of several, people answer the one they heard last.
    var question: [String] {
        let questions = spoken.sentences.filter(\.asks)
        guard let last = questions.last else { return spoken.words }
        if last.words.count >= 4 || questions.count == 1 { return last.words }
        return (questions.dropLast().last?.words ?? []) + last.words
    }
}
