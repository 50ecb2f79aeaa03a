import DealModel

extension Meeting {
    /// What the person says at once; what follows of itself is in `afterthoughts`.
    mutating func respond(to heard: Heard) -> [String] {
        if let offence = offence(heard) { return offence }
        if heard.acts.contains(.walksAway), turn > 1 {
            let words = lines.last?.text ?? ""
            let said = say(.walkedAway)
            end = .disqualified(reason: words)
            return said
        }
        if let reaction = reaction(toAnswer: heard) { return reaction }
        if let price = statedPrice(heard), let reaction = reaction(toPrice: price) { return reaction }
        if isPitch(heard) { return pitched(heard) }
        if let eased = easing(heard) { return eased }
        if heard.acts.contains(.sumsUp) || isReckoning(heard), !opened.isEmpty, let reaction = reaction(toSummary: heard) {
            return reaction
        }
        // "Thank you for the tea. See you on the 11th, then?"
        if hasAdvance, heard.acts.isSuperset(of: [.thanks, .saysGoodbye]) { return goodbye() }
        if heard.acts.contains(.asks) {
            return courtesy(heard) ?? answer(heard)
        }
        return statement(heard)
    }

    /// What nobody puts up with, or cannot take in; nil where the line is none of it.
    private mutating func offence(_ heard: Heard) -> [String]? {
        if heard.isEmpty {
            tally.empty += 1
            if tally.empty > 2 { lose(patience: 1) }
            return say(.prompt)
        }
        if heard.wordCount > Self.monologue {
            lose(patience: 1, trust: 1)
            notes?.isPitch = !heard.acts.contains(.asks)
            return say(.monologue)
        }
        if heard.acts.contains(.insults) {
            lose(patience: 2, trust: 2)
            return say(.insult)
        }
        if heard.acts.contains(.outOfCharacter) {
            tally.steppedOut += 1
            if tally.steppedOut > 1 { lose(patience: 1) }
            return say(.outOfCharacter)
        }
        return nil
    }

    /// "Would Thursday do?", "Saturday at seven, you and me at line two": a day that is offered to meet on.
    func isProposal(_ heard: Heard) -> Bool {
        guard heard.hasDate, !heard.isImagined, heard.facets.isDisjoint(with: [.why, .whatHappens, .howMuch, .howOften, .howFar]) else {
            return false
        }
        if waitsForDate { return true }
        let starts = (heard.spoken.sentences.last(where: \.asks)?.parts ?? []).map { part in
            Array(part.drop { Cues.fillers.contains($0) || ["so", "then", "yes", "but"].contains($0) })
        }
        let isShort = starts.map(\.count).reduce(0, +) <= 4
        if isShort, heard.acts.contains(.asks), hasSuggestedMeeting { return true }
        return Cues.meetingUp.match(heard.spoken.words)
            && (!heard.acts.contains(.asks) || isShort || starts.contains { start in Cues.offerOpeners.contains { $0.begins(start) } })
    }

    /// A meeting was spoken of last.
    private var hasSuggestedMeeting: Bool { current == .criterion(.nextStep) }

    /// A greeting or small talk that happens to be a question; nil where the question is one of substance.
    private mutating func courtesy(_ heard: Heard) -> [String]? {
        let question = heard.question
        let isSmall = Cues.smallTalk.match(question)
        if turn <= 3, heard.acts.contains(.setsAgenda), Cues.asksLeave.match(question) { return agenda() }
        guard
            isSmall || Cues.greeting.match(question)
                || (heard.acts.contains(.setsAgenda) && !heard.hasDate && heard.questions == 1
                    && !question.contains(where: Cues.openWords.contains))
        else { return nil }
        guard find(heard).first.map({ $0.likelihood < Self.likely }) ?? true, ranked(heard).first.map({ $0.score < 2.5 }) ?? true else {
            return nil
        }
        if heard.acts.contains(.setsAgenda) { return agenda() }
        return isSmall ? smallTalk() : say(.greeting)
    }

    private mutating func smallTalk() -> [String] {
        tally.smallTalk += 1
        guard tally.smallTalk > 2 else { return say(.smallTalk) }
        lose(patience: 1)
        return say(.smallTalkOver)
    }

    private mutating func agenda() -> [String] {
        tally.agendas += 1
        if tally.agendas == 1 { gain(trust: 1) }
        return say(.agenda)
    }

    private mutating func statement(_ heard: Heard) -> [String] {
        let acts = heard.acts
        tally.bareRun = 0
        if acts.contains(.saysGoodbye), turn > 2, hasAdvance || current == .criterion(.nextStep) || !isProposal(heard) { return goodbye() }
        if isProposal(heard) { return answer(heard, about: .criterion(.nextStep)) }
        if hasAdvance, acts.contains(.thanks) { return say(.goodbyeAgreed) }
        if acts.contains(.setsAgenda), !acts.contains(.offers), !heard.hasDate { return agenda() }
        if acts.contains(.greets), turn <= 2 { return say(.greeting) }
        if acts.contains(.apologises), heard.wordCount <= 12 {
            gain(trust: 1)
            return say(.apology)
        }
        if acts.contains(.goesOn) || heard.acts.contains(.corrects), isAnswerable(heard) { return answer(heard) }
        if let best = find(heard).first, best.likelihood >= 0.6 { return answer(heard) }
        if acts.contains(.smallTalk), heard.wordCount <= 25 { return smallTalk() }
        if acts.contains(.offers), bears(on: heard) { return answer(heard, about: .criterion(.fit)) }
        if acts.contains(.sharesInsight) {
            tally.insights += 1
            if tally.insights == 1 { gain(trust: 1) }
            return say(.insight)
        }
        if acts.contains(.promises) { return say(.promised) }
        if acts.contains(.proposes), let first = ranked(heard).first, first.subject == .criterion(.nextStep), first.score >= Self.strong {
            return answer(heard, about: .criterion(.nextStep))
        }
        if acts.contains(.sympathises) { return say(.sympathy) }
        if acts.contains(.goesOn) { return answer(heard) }
        if !Cues.isSpeech(heard.spoken.words) { return unclear() }
        if acts.contains(.thanks), heard.wordCount <= 12 { return say(.thanks) }
        tally.nods += 1
        if acts.contains(.acknowledges), heard.wordCount <= 25 { return say(tally.nods > 4 ? .prompt : .acknowledged) }
        return say(tally.nods % 4 == 0 ? .prompt : .acknowledged)
    }

    mutating func unclear() -> [String] {
        tally.unclear += 1
        if tally.unclear > 1 { lose(patience: 1) }
        return say(.unclear)
    }

    private mutating func goodbye() -> [String] {
        let said = say(hasAdvance ? .goodbyeAgreed : .goodbye)
        end = .left
        return said
    }

    /// Whether words about the seller's own thing speak of what the person has told.
    func bears(on heard: Heard) -> Bool {
        guard
            opened.contains(where: { layer in
                let criterion = scenario.layer(layer)?.topic.subject.criterion
                return criterion == .problem || criterion == .consequence
            })
        else { return false }
        return scenario.topics.contains { topic in
            [.problem, .consequence, .fit].contains(topic.subject.criterion) && topic.words.match(heard.spoken.words)
        }
    }
}
