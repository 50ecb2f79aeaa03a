import DealModel

extension Meeting {
    /// The answer to a question, or to words that call for one.
    ///
    /// What is likely to be one of the questions whose answers are known is that question; else the cues of its subject decide. A person
    /// who knows no answer says so in a way that suits what was wanted.
    mutating func answer(_ heard: Heard, about given: Subject? = nil) -> [String] {
        if let given { return answer(heard, of: given) }
        if waitsForDate && heard.hasDate || isProposal(heard) { return answer(heard, of: .criterion(.nextStep)) }
        let best = find(heard).first
        if let best, best.likelihood >= Self.same { return answer(heard, with: best.known) }
        if let subject = contextual(heard) ?? pointed(heard) { return answer(heard, of: subject) }
        if let best, best.likelihood >= Self.likely, speaksOfSomething(heard) { return answer(heard, with: best.known) }
        if let subject = subject(cuedBy: heard) { return answer(heard, of: subject) }
        return answerUnknown(heard)
    }

    /// Whether there is an answer to it that is more than a way of not knowing.
    func isAnswerable(_ heard: Heard) -> Bool {
        if let best = find(heard).first, best.likelihood >= Self.likely, speaksOfSomething(heard) { return true }
        return contextual(heard) != nil || subject(cuedBy: heard) != nil
    }

    /// "Such as?", "on what?": words that are like everything.
    private func speaksOfSomething(_ heard: Heard) -> Bool {
        repertoire.index.hasContent(heard.question)
    }

    /// The subject that the words of a question clearly name; of subjects about as likely, the one that has something new to say.
    private func subject(cuedBy heard: Heard) -> Subject? {
        let ranking = ranked(heard).filter { scenario[$0.subject] != nil || Self.everybodysSubjects.contains($0.subject) }
        // In many words there are many cues.
        let least = heard.question.count <= 8 ? Self.strong : Self.strong + 1
        guard let first = ranking.first, first.score >= least else { return nil }
        let near = ranking.prefix(3).prefix { $0.score >= max(least, first.score - 0.8) }
        return (near.first { hasNews($0.subject, heard) } ?? first).subject
    }

    /// What everybody has words for.
    private static let everybodysSubjects: [Subject] = [.talk("expectation"), .criterion(.investment)]

    /// Whether the layer of a subject that the question calls for is not known yet.
    private func hasNews(_ subject: Subject, _ heard: Heard) -> Bool {
        guard let topic = scenario[subject] else { return false }
        if subject == .criterion(.nextStep) { return !hasAdvance }
        return choose(topic, heard).map { !opened.contains($0.id) } ?? false
    }

    /// The subject of a few plain words, "Why the first of June?", where it has something new to say on the side that is asked about.
    private func pointed(_ heard: Heard) -> Subject? {
        guard heard.question.count <= 7, !heard.facets.isDisjoint(with: Self.strictFacets), let subject = subject(cuedBy: heard),
            let topic = scenario[subject], let layer = choose(topic, heard), !opened.contains(layer.id)
        else { return nil }
        return heard.facets.isDisjoint(with: layer.answers) ? nil : subject
    }

    /// The subject of a question that is too short to name one: "how often?", "go on"; nil where it is no such question.
    private func contextual(_ heard: Heard) -> Subject? {
        let words = heard.question.filter { !Cues.fillers.contains($0) && !["and", "so", "but", "then"].contains($0) }
        let goesOn = heard.acts.contains(.goesOn) && words.count <= 5
        guard words.count <= 4 || goesOn else { return nil }
        let isPlain = words.allSatisfy { Cues.openWords.contains($0) || Cues.isSpeech([$0]) }
        if isPlain, let subject = subject(answering: heard.facets) { return subject }
        guard goesOn, let current, let topic = scenario[current] else { return nil }
        return topic.layers.contains { !opened.contains($0.id) && canOpen($0) } ? current : nil
    }

    /// What somebody says who has no answer: a number they do not know, a name they keep to themselves, a yes or no they cannot give.
    mutating func answerUnknown(_ heard: Heard) -> [String] {
        if !Cues.isSpeech(heard.spoken.words) { return unclear() }
        answered = nil
        if heard.acts.contains(.leads) { return say(.short) }
        if !heard.acts.contains(.asks) { return say(heard.spoken.words.count <= 3 ? .prompt : .acknowledged) }
        switch QuestionKind(heard.question, heard.facets) {
        case .yesNo: return say(.unsure)
        case .choice: return say(.eitherOr)
        case .who: return say(.noName)
        case .count: return say(.noFigure)
        case .when: return say(.noDate)
        case .reason: return say(.noReason)
        case .opinion: return say(.noOpinion)
        case .wish: return say(.noWish)
        case .detail: return say(.unprepared)
        }
    }

    private mutating func answer(_ heard: Heard, with known: Known) -> [String] {
        switch known {
        case .layer(let id):
            guard let (topic, layer) = scenario.layer(id) else { return answerUnknown(heard) }
            let preface = preface(heard, topic.subject)
            if topic.subject == .criterion(.nextStep) { return preface + nextStep(topic, heard) }
            return preface + told(layer, of: topic, heard)
        case .detail, .small:
            tally.bareRun = 0
            return tellDetail(known) ?? answerUnknown(heard)
        }
    }

    private mutating func answer(_ heard: Heard, of subject: Subject) -> [String] {
        guard let topic = scenario[subject] else { return withoutTopic(heard, subject) }
        let preface = preface(heard, subject)
        if subject == .criterion(.nextStep) { return preface + nextStep(topic, heard) }
        return preface + told(topic, heard)
    }

    /// What comes before an answer where the way of asking calls for a word.
    private mutating func preface(_ heard: Heard, _ subject: Subject) -> [String] {
        let isBare = heard.wordCount <= 7 && !heard.acts.contains(.acknowledges) && subject != current
        tally.bareRun = isBare ? tally.bareRun + 1 : 0
        answered = subject
        if tally.bareRun == 8 {
            lose(patience: 1)
            tally.bareRun = 0
            return say(.interrogated)
        }
        return heard.questions > 2 ? say(.oneAtATime) : []
    }

    /// A question about something that this person has nothing on.
    private mutating func withoutTopic(_ heard: Heard, _ subject: Subject) -> [String] {
        if subject == .talk("expectation") { return say(.expectation) }
        if subject == .criterion(.investment), scenario.price != nil, !opened.contains(Self.priceLayer) {
            answered = subject
            asksForPrice = true
            return say(.namePrice)
        }
        return answerUnknown(heard)
    }

    /// The layer of a topic that the question calls for, if it may be told.
    private mutating func told(_ topic: Scenario.Topic, _ heard: Heard) -> [String] {
        guard let layer = choose(topic, heard) else {
            current = topic.subject
            if heard.form == .closed, let words = restated(topic) { return words }
            return answerUnknown(heard)
        }
        return told(layer, of: topic, heard)
    }

    private mutating func told(_ layer: Scenario.Layer, of topic: Scenario.Topic, _ heard: Heard) -> [String] {
        if opened.contains(layer.id) { return toldAlready(layer, topic, heard) }
        if isPoor(heard) { return brief(topic, heard) }
        guard canOpen(layer) else { return guarded(layer, topic, heard) }
        askedFor[layer.id] = Set(heard.question.map(Stem.of))
        return tell(layer, topic)
    }

    /// By the words that mean one layer, then by the side that is asked about, then the next that is not known.
    private func choose(_ topic: Scenario.Topic, _ heard: Heard) -> Scenario.Layer? {
        let asked = heard.question
        let named = topic.layers.map { ($0, meant($0, by: asked, heard)) }.filter { $0.1 > 0 }
        if let best = named.max(by: { $0.1 < $1.1 })?.0 {
            // Of several that are meant alike, the one not known yet.
            let weight = named.map(\.1).max() ?? 0
            return named.first { $0.1 == weight && !opened.contains($0.0.id) }?.0 ?? best
        }
        let sided = topic.layers.filter { !heard.facets.isDisjoint(with: $0.answers) }
        if let fresh = sided.first(where: { !opened.contains($0.id) }) { return fresh }
        let unknown = topic.layers.filter { !opened.contains($0.id) }
        if let known = sided.last {
            // Asked on about the same thing: go deeper, unless it is the very same question.
            let isStrict = !heard.facets.isDisjoint(with: Self.strictFacets.intersection(known.answers))
            if isStrict || unknown.isEmpty { return known }
        }
        if !heard.facets.isDisjoint(with: Self.strictFacets), sided.isEmpty,
            topic.layers.contains(where: { !$0.answers.isEmpty })
        {
            return unknown.first { $0.answers.isEmpty }
        }
        // A figure, a date or a name is no answer to a question about something else.
        let isLoose = heard.acts.contains(.goesOn) || (heard.form != .closed && !heard.facets.isDisjoint(with: [.whatHappens, .how]))
        return unknown.first { layer in
            isLoose || topic.layers.count == 1 || layer.answers.isEmpty
                || (layer.id == topic.layers.first?.id && Self.strictFacets.isDisjoint(with: layer.answers))
                || (Self.strictFacets.isDisjoint(with: layer.answers) && heard.form != .closed)
        }
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

    /// What was said about it, in other words: the answer to a yes-or-no question about a matter on which everything is said.
    private mutating func restated(_ topic: Scenario.Topic) -> [String]? {
        let matters: [Criterion] = [.decisionMaker, .sponsorship, .fit, .effort, .goLiveReason]
        guard let criterion = topic.subject.criterion, matters.contains(criterion),
            let layer = topic.layers.last(where: { $0.uncovers && opened.contains($0.id) })
        else { return nil }
        return stock.draw(layer.id, from: layer.say).map { [$0] }
    }

    /// The same question again is noticed; another one that comes to the same is answered in other words.
    private mutating func toldAlready(_ layer: Scenario.Layer, _ topic: Scenario.Topic, _ heard: Heard) -> [String] {
        current = topic.subject
        let words = Set(heard.question.map(Stem.of))
        let before = askedFor[layer.id] ?? []
        let shared = Double(words.intersection(before).count) / Double(max(1, words.union(before).count))
        let isSame = shared >= 0.6
        askedFor[layer.id] = words
        if isSame {
            let times = tally.asked[layer.id, default: 1] + 1
            tally.asked[layer.id] = times
            notes?.isRepeat = true
            if times > 2 { lose(patience: 1) }
        }
        guard let wording = stock.draw(layer.id, from: layer.say) else { return isSame ? say(.noMore) : answerUnknown(heard) }
        return (isSame ? say(.again) : []) + [wording]
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
