import DealModel
import Playbook

extension Meeting {
    /// The score so far, or of the whole meeting once it is over.
    ///
    /// - Parameter milestone: counts only what belongs to it; what is left of the weights is scaled to 100.
    package func score(milestone: Milestone? = nil, playbook: Playbook) -> DrillScore {
        let held = scenario.criteria.filter { milestone == nil || $0.milestone == milestone }
        let uncovered = uncovered
        let craft = Craft(lines)
        let outcome = outcome
        let stopsRightly = hasStoppedRightly
        var checks: [DrillScore.Check] = []
        func add(_ kind: DrillScore.Check.Kind, _ share: Double, _ finding: String, quote: String? = nil) {
            let weight = Double(DrillScore.weights[kind] ?? 0)
            checks.append(.init(kind: kind, points: weight * min(1, max(0, share)), possible: weight, finding: finding, quote: quote))
        }
        // Whoever stops where the truth says so need not have asked the rest.
        let found = held.filter { uncovered.contains($0) }
        if !held.isEmpty {
            let finding =
                "\(found.count) of \(held.count) uncovered"
                + (stopsRightly && found.count < held.count ? "; stopping early earns the rest" : "")
            add(.criteria, stopsRightly ? 1 : Double(found.count) / Double(held.count), finding)
        }
        if milestone == nil || milestone == .painAndPower {
            if scenario.criteria.contains(.consequence) {
                let line = bringing(.consequence)
                let finding =
                    uncovered.contains(.consequence)
                    ? "what it costs, and how often" : stopsRightly ? "need not be known any more" : "no figure a year"
                add(.pain, uncovered.contains(.consequence) || stopsRightly ? 1 : 0, finding, quote: line)
            }
            let line = bringing(.decisionMaker)
            let finding =
                uncovered.contains(.decisionMaker)
                ? "who decides is known" : stopsRightly ? "need not be known any more" : "who decides was not found out"
            add(.person, uncovered.contains(.decisionMaker) || stopsRightly ? 1 : 0, finding, quote: line)
        }
        if milestone == nil || milestone == .moneyAndEffort || scenario.outcome != .advance {
            let line = outcome == .advance ? bringing(.nextStep) : nil
            add(.outcome, isRight(outcome) ? 1 : 0, finding(outcome), quote: line)
        }
        let met = craft.marks.count(where: \.isMet)
        add(.craft, Double(met) / Double(craft.marks.count), "\(met) of \(craft.marks.count) marks of craft")
        let possible = checks.map(\.possible).reduce(0, +)
        let earned = checks.map(\.points).reduce(0, +)
        let raw = possible > 0 ? (100 * earned / possible).rounded() : 0
        return DrillScore(
            scenario: scenario.id, scenarioHash: scenario.hash, seed: seed, milestone: milestone,
            score: max(0, Int(raw) - DrillScore.hintCost * hints), checks: checks, criteria: held.map(finding), craft: craft,
            outcome: outcome,
            isRightOutcome: isRight(outcome), reason: reason, hints: hints, strongest: strongest, nextTime: nextTime(held, playbook),
            lines: lines)
    }

    private var reason: String? {
        if case .disqualified(let reason)? = end { reason } else { nil }
    }

    var outcome: DrillScore.Outcome {
        switch end {
        case .disqualified: .disqualified
        case .patienceGone: hasAdvance ? .advance : .thrownOut
        case .left, .timeUp, nil: hasAdvance ? .advance : .continuation
        }
    }

    private var hasStoppedRightly: Bool {
        guard case .disqualify(let deciding) = scenario.outcome, case .disqualified = end else { return false }
        return uncovered.contains(deciding)
    }

    private func isRight(_ outcome: DrillScore.Outcome) -> Bool {
        scenario.outcome == .advance ? outcome == .advance : hasStoppedRightly
    }

    private func finding(_ outcome: DrillScore.Outcome) -> String {
        switch (outcome, scenario.outcome) {
        case (.advance, .advance): return "an advance: a dated step that \(scenario.person.firstName) owns"
        case (.advance, .disqualify): return "a next step where the truth said stop"
        case (.continuation, .advance): return "no dated step: a mere continuation"
        case (.continuation, .disqualify): return "went on where the truth said stop"
        case (.thrownOut, _): return "\(scenario.person.firstName) ended the meeting"
        case (.disqualified, .advance): return "walked away from what could have moved"
        case (.disqualified, .disqualify(let deciding)):
            return hasStoppedRightly
                ? "disqualified, with the reason uncovered" : "disqualified, but the reason (\(deciding.rawValue)) was not uncovered"
        }
    }

    private func finding(_ criterion: Criterion) -> DrillScore.CriterionFinding {
        let place = place(bringing: criterion)
        return DrillScore.CriterionFinding(
            criterion: criterion, isUncovered: uncovered.contains(criterion), quote: place.map { lines[$0].text.inShort },
            answer: place.flatMap { place in lines[(place + 1)...].first { $0.speaker == .person }?.text.inShort })
    }

    private func bringing(_ criterion: Criterion) -> String? {
        place(bringing: criterion).map { lines[$0].text.inShort }
    }

    /// The line after which a criterion was known: that which brought its last missing layer.
    private func place(bringing criterion: Criterion) -> Int? {
        guard uncovered.contains(criterion) else { return nil }
        return lines.lastIndex { line in
            line.notes?.opened.contains { id in
                if id == Self.priceLayer { return criterion == .investment }
                guard let (topic, layer) = scenario.layer(id) else { return false }
                let subject = topic.subject.criterion
                return layer.uncovers && (subject == criterion || criterion == .roi && subject.map(Scenario.returnInputs.contains) == true)
            } ?? false
        }
    }

    /// The line that brought out what is hardest to get.
    private var strongest: DrillScore.Moment? {
        var best: (place: Int, worth: Int, layer: String)?
        for (place, line) in lines.enumerated() {
            for id in line.notes?.opened ?? [] {
                guard let (topic, layer) = scenario.layer(id) else { continue }
                var worth = 2 * layer.trust + layer.after.count + (layer.uncovers ? 2 : 0)
                if topic.subject == .criterion(.consequence) { worth += 2 }
                if case .disqualify(let deciding) = scenario.outcome, topic.subject == .criterion(deciding), layer.uncovers { worth += 10 }
                // The agreement at the end is the fruit of the questions before it.
                if layer.isAdvance { worth = 1 }
                if topic.subject.criterion == nil { worth = 0 }
                if worth > best?.worth ?? 0 { best = (place, worth, id) }
            }
        }
        guard let best, let (topic, _) = scenario.layer(best.layer) else { return nil }
        let answer = lines[(best.place + 1)...].first { $0.speaker == .person }?.text ?? ""
        return DrillScore.Moment(quote: lines[best.place].text.inShort, text: "\(topic.subject.id) came out: “\(answer.inShort)”")
    }

    /// What to say next time, and after which words: the first thing missing that could have been had.
    private func nextTime(_ held: [Criterion], _ playbook: Playbook) -> DrillScore.Moment? {
        if case .disqualify(let deciding) = scenario.outcome, uncovered.contains(deciding), !hasStoppedRightly {
            let place = place(bringing: deciding)
            let heard = place.flatMap { place in lines[(place + 1)...].first { $0.speaker == .person }?.text } ?? ""
            return DrillScore.Moment(quote: heard.inShort, text: "stop there: /disqualify, with these words as the reason")
        }
        if hasStoppedRightly { return nil }
        var order = held
        // Without the deciding fact everything else is in vain.
        if case .disqualify(let deciding) = scenario.outcome, let index = order.firstIndex(of: deciding) {
            order.insert(order.remove(at: index), at: 0)
        }
        let missing = order.first { !uncovered.contains($0) && $0 != .roi }
        guard let criterion = missing else {
            if scenario.outcome == .advance, !hasAdvance { return stepAdvice() }
            return nil
        }
        let layer = scenario[.criterion(criterion)]?.layers.first { $0.uncovers && !opened.contains($0.id) }
        let question = layer?.hint ?? playbook.wording(for: criterion, purpose: .short)?.text ?? ""
        return DrillScore.Moment(quote: placeToAsk(criterion), text: "“\(question)”")
    }

    private func stepAdvice() -> DrillScore.Moment? {
        guard let layer = scenario[.criterion(.nextStep)]?.layers.first(where: \.isAdvance) else { return nil }
        return DrillScore.Moment(quote: lines.last { $0.speaker == .person }?.text.inShort ?? "", text: "“\(layer.hint ?? "")”")
    }

    /// What was said last about the same milestone, else what was said first: there the question would have fitted.
    private func placeToAsk(_ criterion: Criterion) -> String {
        let near = lines.indices.last { index in
            lines[index].notes?.opened.contains { id in
                guard let (topic, layer) = scenario.layer(id), !layer.isAdvance else { return false }
                return topic.subject.criterion?.milestone == criterion.milestone
            } ?? false
        }
        let after = near.map { lines[($0 + 1)...] } ?? lines[...]
        return after.first { $0.speaker == .person }?.text.inShort ?? ""
    }
}

extension String {
    /// For quoting: on one line, at most 140 characters.
    var inShort: String {
        let line = prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 140 ? line : line.prefix(139) + "…"
    }
}
