import DealModel

extension Meeting {
    /// The answer to a question, or to words that call for one.
    mutating func answer(_ heard: Heard, about given: Subject? = nil) -> [String] {
        if let given { return answer(heard, of: given, score: 3) }
        if waitsForDate, heard.hasDate { return answer(heard, of: .criterion(.nextStep), score: 3) }
        if Cues.definition.contains(where: { $0.begins(heard.question) }), heard.question.count <= 5 { return say(.unprepared) }
        var ranking = ranked(heard)
        if (ranking.first?.score ?? 0) < Self.leastScore { ranking = ranked(heard, asked: heard.spoken.words) }
        // An offered date is a proposal, whatever else the words are about.
        if heard.hasDate, heard.acts.contains(.proposes), !heard.isImagined,
            heard.facets.isEmpty || ranking.first?.subject == .criterion(.nextStep)
        {
            return answer(heard, of: .criterion(.nextStep), score: 3)
        }
        guard let first = ranking.first, first.score >= Self.leastScore else { return answerWithoutSubject(heard) }
        // Of subjects about as likely, the one that has something new to say; but the same question again is the same question.
        let words = heard.spoken.asked
        let isRepeated = askedBefore.contains(words)
        askedBefore.insert(words)
        let near = ranking.prefix(3).prefix { $0.score >= max(Self.leastScore, first.score - 1.2) }
        let fresh = isRepeated ? nil : near.first { hasNews($0.subject, heard) }
        let chosen = fresh ?? first
        return answer(heard, of: chosen.subject, score: chosen.score)
    }

    /// Whether the layer of a subject that the question calls for is not known yet.
    private func hasNews(_ subject: Subject, _ heard: Heard) -> Bool {
        guard let topic = scenario[subject] else { return false }
        if subject == .criterion(.nextStep) { return !hasAdvance }
        return choose(topic, heard).layer.map { !opened.contains($0.id) } ?? false
    }

    /// "How often?", "go on", or something that cannot be placed.
    private mutating func answerWithoutSubject(_ heard: Heard) -> [String] {
        let near = heard.question.count <= 4 ? heard.facets : heard.facets.subtracting(Self.loneFacets)
        if let subject = subject(answering: near) { return answer(heard, of: subject, score: 2) }
        if let current, scenario[current] != nil, heard.acts.contains(.goesOn) || heard.question.count <= 5 {
            return answer(heard, of: current, score: 2)
        }
        if !Cues.isSpeech(heard.spoken.words) { return unclear() }
        answered = nil
        if heard.acts.contains(.leads) { return say(.short) }
        // What somebody is asked early on that could be anything, they take for what is on their mind.
        let problem = Subject.criterion(.problem)
        if heard.wordCount > 3, let topic = scenario[problem], let first = topic.layers.first, !opened.contains(first.id), canOpen(first) {
            return answer(heard, of: problem, score: 2)
        }
        return say(heard.spoken.words.count <= 3 ? .prompt : .unprepared)
    }

    private mutating func answer(_ heard: Heard, of subject: Subject, score: Double) -> [String] {
        guard let topic = scenario[subject] else { return withoutTopic(heard, subject) }
        let isBare = heard.wordCount <= 7 && !heard.acts.contains(.acknowledges) && subject != current
        tally.bareRun = isBare ? tally.bareRun + 1 : 0
        answered = subject
        var preface: [String] = []
        if tally.bareRun == 8 {
            lose(patience: 1)
            tally.bareRun = 0
            preface = say(.interrogated)
        } else if heard.questions > 2 {
            preface = say(.oneAtATime)
        }
        if subject == .criterion(.nextStep) { return preface + nextStep(topic, heard) }
        return preface + told(topic, heard, score: score)
    }

    /// A question about something that this person has nothing on.
    private mutating func withoutTopic(_ heard: Heard, _ subject: Subject) -> [String] {
        answered = subject
        if subject == .talk("expectation") { return say(.expectation) }
        if subject == .criterion(.investment), scenario.price != nil { return say(opened.contains(Self.priceLayer) ? .noMore : .namePrice) }
        if let other = self.subject(answering: heard.facets.intersection([.howOften, .howMuch, .who, .when, .why])), other == current {
            return answer(heard, of: other, score: 2)
        }
        for facet in [Facet.howMuch, .howOften, .when, .who, .why] where heard.facets.contains(facet) { return say(facet.unknown) }
        return say(.unprepared)
    }

    /// The layer of a topic that the question calls for, if it may be told.
    private mutating func told(_ topic: Scenario.Topic, _ heard: Heard, score: Double) -> [String] {
        let choice = choose(topic, heard)
        guard let layer = choice.layer else {
            current = topic.subject
            if let facet = choice.lacking {
                if !Self.loneFacets.contains(facet) || heard.question.count <= 4, let other = subject(answering: [facet]),
                    other != topic.subject, let neighbour = scenario[other]
                {
                    answered = other
                    return told(neighbour, heard, score: score)
                }
                return say(facet.unknown)
            }
            if heard.form == .closed, let words = restated(topic) { return words }
            return say(heard.form == .closed ? .short : choice.isAside ? .unprepared : .noMore)
        }
        if opened.contains(layer.id) { return toldAlready(layer, topic, heard) }
        if isPoor(heard) { return brief(topic, heard) }
        guard canOpen(layer) else { return guarded(layer, topic, heard) }
        return tell(layer, topic)
    }

    /// By the words that mean one layer, then by the side that is asked about, then the next that is not known.
    private func choose(_ topic: Scenario.Topic, _ heard: Heard) -> (layer: Scenario.Layer?, lacking: Facet?, isAside: Bool) {
        let asked = heard.question
        let named = topic.layers.map { ($0, meant($0, by: asked, heard)) }.filter { $0.1 > 0 }
        if let best = named.max(by: { $0.1 < $1.1 })?.0 {
            // Of several that are meant alike, the one not known yet.
            let weight = named.map(\.1).max() ?? 0
            return (named.first { $0.1 == weight && !opened.contains($0.0.id) }?.0 ?? best, nil, false)
        }
        let sided = topic.layers.filter { !heard.facets.isDisjoint(with: $0.answers) }
        if let fresh = sided.first(where: { !opened.contains($0.id) }) { return (fresh, nil, false) }
        let unknown = topic.layers.filter { !opened.contains($0.id) }
        if let known = sided.last {
            // Asked on about the same thing: go deeper, unless it is the very same question.
            let isStrict = !heard.facets.isDisjoint(with: Self.strictFacets.intersection(known.answers))
            if isStrict || unknown.isEmpty { return (known, nil, false) }
        }
        if let lacking = Facet.allCases.first(where: { heard.facets.contains($0) && Self.strictFacets.contains($0) }), sided.isEmpty,
            topic.layers.contains(where: { !$0.answers.isEmpty })
        {
            if let plain = unknown.first(where: { $0.answers.isEmpty }) { return (plain, nil, false) }
            return (nil, lacking, false)
        }
        // A figure, a date or a name is no answer to a question about something else.
        let isLoose = heard.acts.contains(.goesOn) || (heard.form != .closed && !heard.facets.isDisjoint(with: [.whatHappens, .how]))
        let fitting = unknown.first { layer in
            isLoose || topic.layers.count == 1 || layer.answers.isEmpty
                || (layer.id == topic.layers.first?.id && Self.strictFacets.isDisjoint(with: layer.answers))
                || (Self.strictFacets.isDisjoint(with: layer.answers) && heard.form != .closed)
        }
        return (fitting, nil, !unknown.isEmpty)
    }

    /// A question that gets a polite answer and no more.
    private func isPoor(_ heard: Heard) -> Bool {
        heard.acts.contains(.leads) || (heard.stance == .pitch && heard.acts.contains(.pitches))
    }

    /// Short and polite: what anybody is told, and nothing more.
    private mutating func brief(_ topic: Scenario.Topic, _ heard: Heard) -> [String] {
        current = topic.subject
        if heard.acts.contains(.leads) { lose(patience: 0, trust: 1) }
        if let first = topic.layers.first, !first.uncovers, !first.isAdvance, !opened.contains(first.id), canOpen(first) {
            return tell(first, topic, isEarned: false)
        }
        return say(.short)
    }

    /// Asked for in a whole sentence, a name or a day is that of the matter itself and of nothing near it.
    private static let loneFacets: Set<Facet> = [.who, .when]

    /// What was said about it, in other words: the answer to a yes-or-no question about a matter on which everything is said.
    private mutating func restated(_ topic: Scenario.Topic) -> [String]? {
        let matters: [Criterion] = [.decisionMaker, .sponsorship, .fit, .effort, .goLiveReason]
        guard let criterion = topic.subject.criterion, matters.contains(criterion),
            let layer = topic.layers.last(where: { $0.uncovers && opened.contains($0.id) })
        else { return nil }
        return stock.draw(layer.id, from: layer.say).map { [$0] }
    }

    private mutating func toldAlready(_ layer: Scenario.Layer, _ topic: Scenario.Topic, _ heard: Heard) -> [String] {
        current = topic.subject
        let times = tally.asked[layer.id, default: 1] + 1
        tally.asked[layer.id] = times
        notes?.isRepeat = true
        if times > 2 { lose(patience: 1) }
        guard let words = stock.draw(layer.id, from: layer.say) else { return say(.noMore) }
        return say(.again) + [words]
    }

    private mutating func guarded(_ layer: Scenario.Layer, _ topic: Scenario.Topic, _ heard: Heard) -> [String] {
        current = topic.subject
        let before = topic.layers.prefix { $0.id != layer.id }.first { !opened.contains($0.id) && canOpen($0) }
        if let before { return tell(before, topic) }
        let lower = topic.layers.first { layer.after.contains($0.id) && !opened.contains($0.id) && canOpen($0) }
        if let lower { return tell(lower, topic) }
        tally.deflected[layer.id, default: 0] += 1
        // Whoever asks on about it, without pressing, is trusted a little more.
        gain(trust: 1)
        return say(.guarded)
    }

    /// Whether the person would tell it now: enough trust, and all known that comes before it.
    func canOpen(_ layer: Scenario.Layer) -> Bool {
        let eased = min(1, tally.deflected[layer.id, default: 0])
        return trust + eased >= layer.trust && uncovered.count >= layer.earned && layer.after.allSatisfy { opened.contains($0) }
    }

    private mutating func tell(_ layer: Scenario.Layer, _ topic: Scenario.Topic, isEarned: Bool = true) -> [String] {
        guard let words = stock.draw(layer.id, from: layer.say) else { return say(.noMore) }
        tally.asked[layer.id] = 1
        open(layer.id, of: topic.subject)
        if isEarned { gain(trust: 1) }
        return [words]
    }

    mutating func open(_ layer: String, of subject: Subject) {
        if !opened.contains(layer) { opened.append(layer) }
        notes?.opened.append(layer)
        current = subject
        answered = subject
    }

    /// A proposal to go on: agreed to with a date where it was earned, put off where not.
    private mutating func nextStep(_ topic: Scenario.Topic, _ heard: Heard) -> [String] {
        current = topic.subject
        let hasDate = (heard.hasDate && !heard.isImagined) || heard.facets.contains(.when)
        if let advance = topic.layers.first(where: \.isAdvance) {
            if opened.contains(advance.id) { return say(.acknowledged) }
            if isPoor(heard) { return say(.short) }
            if hasDate, canOpen(advance) {
                waitsForDate = false
                return tell(advance, topic)
            }
            let plain = topic.layers.first { !$0.isAdvance && !opened.contains($0.id) && canOpen($0) }
            if let plain {
                waitsForDate = canOpen(advance)
                return tell(plain, topic)
            }
            guard canOpen(advance) else { return say(.notYet) }
            waitsForDate = true
            return say(.needsDate)
        }
        if let plain = topic.layers.first(where: { !opened.contains($0.id) && canOpen($0) }) { return tell(plain, topic) }
        return say(.notYet)
    }
}
