import DealModel
import Foundation

extension Meeting {
    /// Whether the line praises what is for sale instead of asking: not when it answers, or speaks briefly of what the person has told.
    func isPitch(_ heard: Heard) -> Bool {
        let acts = heard.acts
        if acts.contains(.sumsUp), !acts.contains(.boasts) { return false }
        let isIntroduction = turn <= 2 && acts.contains(.greets) && heard.wordCount <= 40 && !acts.contains(.boasts)
        if isIntroduction { return false }
        let pitches = acts.contains(.pitches) || (heard.stance == .pitch && !acts.contains(.asks) && heard.wordCount > 12)
        guard pitches else { return false }
        let isTied = !acts.contains(.boasts) && heard.wordCount <= 60 && bears(on: heard)
        if isTied { return false }
        // A question with one word of the trade in it is a question.
        return !(acts.contains(.asks) && !acts.contains(.boasts) && heard.stance != .pitch && Cues.pitch.hits(in: heard.spoken.words) < 2)
    }

    mutating func pitched(_ heard: Heard) -> [String] {
        tally.pitches += 1
        notes?.isPitch = true
        lose(patience: 1, trust: 1)
        if let objection = scenario.objections.first(where: { $0.onPitch && !raisedObjections.contains($0.id) }) {
            return raise(objection)
        }
        return say(tally.pitches % 3 == 2 ? .silence : .pitch)
    }

    mutating func raise(_ objection: Scenario.Objection) -> [String] {
        raisedObjections.insert(objection.id)
        guard let words = stock.draw("objection " + objection.id, from: objection.say) else { return [] }
        openObjection = objection
        return [words]
    }

    /// The answer to a trainee who takes up an objection; nil where none is open, or the line goes on to something else.
    mutating func easing(_ heard: Heard) -> [String]? {
        guard let objection = openObjection else { return nil }
        openObjection = nil
        let takesUp = heard.acts.contains(.asks) || heard.acts.contains(.acknowledges) || heard.acts.contains(.apologises)
        guard takesUp, !heard.acts.contains(.boasts) else { return nil }
        gain(trust: 1)
        if heard.acts.contains(.asks), isAnswerable(heard) { return nil }
        return stock.draw("eased " + objection.id, from: objection.eased).map { [$0] }
    }

    /// The sum that the seller asks; nil where none is named, or where the sums are the person's own.
    func statedPrice(_ heard: Heard) -> Decimal? {
        let isAsked = openQuestion?.expects == .price || asksForPrice
        guard scenario.price != nil, isAsked || !heard.acts.contains(.sumsUp) else { return nil }
        let product = scenario.selling.split(separator: ":").first.map { SpokenText.words(of: String($0)) } ?? []
        for sentence in heard.spoken.sentences {
            let amounts = heard.amounts(in: sentence.words)
            guard let amount = amounts.first else { continue }
            let words = sentence.words
            if Cues.theirCost.match(words) { continue }
            let namesProduct = product.count == 1 && words.contains(product[0])
            let isOwn = Cues.sellersPrice.match(words) || namesProduct || isAsked
            guard isOwn || (Cues.ownPrice.match(words) && !isKnown(amount, besides: [])) else { continue }
            return amounts.map(\.amount.high).max()
        }
        return nil
    }

    /// The reaction to a price that was named; nil where this person has none, or had it already.
    mutating func reaction(toPrice highest: Decimal) -> [String]? {
        guard let price = scenario.price else { return nil }
        guard !opened.contains(Self.priceLayer) || openQuestion?.expects == .price else { return nil }
        let isWithin = highest <= Decimal(price.limit)
        guard let words = stock.draw(isWithin ? "price within" : "price above", from: isWithin ? price.within : price.above) else {
            return nil
        }
        open(Self.priceLayer, of: .criterion(.investment))
        asksForPrice = false
        if openQuestion?.expects == .price { openQuestion = nil }
        return [words]
    }

    /// What follows when a question of the person is open: satisfaction, or insistence; nil where there is nothing to say about it.
    mutating func reaction(toAnswer heard: Heard) -> [String]? {
        guard let question = openQuestion else { return nil }
        let statements = heard.spoken.sentences.filter { !$0.asks }.map(\.words.count).reduce(0, +)
        let isAnswered =
            switch question.expects {
            case .price: !heard.amounts.isEmpty || heard.acts.contains(.avoidsPrice)
            case .name: heard.hasPerson || statements >= 3
            case .date: heard.hasDate || statements >= 3
            case .words: statements >= 3
            }
        guard isAnswered else {
            guard !isQuestionInsistent, !heard.acts.contains(.walksAway) else {
                openQuestion = nil
                isQuestionInsistent = false
                lose(patience: 0, trust: 1)
                return nil
            }
            isQuestionInsistent = true
            notes?.leftUnanswered = true
            lose(patience: 1)
            return say(.unanswered)
        }
        isQuestionInsistent = false
        if question.expects == .price {
            if let amount = statedPrice(heard) ?? heard.amounts.first?.amount.high, let reaction = reaction(toPrice: amount) {
                return reaction
            }
            openQuestion = nil
            if heard.amounts.isEmpty { return say(.noPrice) + (asksMore(heard) ? answer(heard) : []) }
            return nil
        }
        openQuestion = nil
        guard !isPitch(heard) else { return nil }
        gain(trust: 1)
        let thanks = stock.draw("answered " + question.id, from: question.answered).map { [$0] } ?? say(.answered)
        return thanks + (asksMore(heard) ? answer(heard) : [])
    }

    /// Whether a line that did something else as well asks what the person can answer.
    private func asksMore(_ heard: Heard) -> Bool {
        heard.acts.contains(.asks) && !heard.acts.contains(.leads) && isAnswerable(heard)
    }

    /// The reaction to being given back what one has said; nil where the line goes on to a question of its own that matters more.
    mutating func reaction(toSummary heard: Heard) -> [String]? {
        let given = figures(of: heard)
        let isWrong = heard.amounts.contains { amount in !isKnown(amount, besides: given) }
        let further = heard.spoken.sentences.filter { sentence in
            sentence.asks && !Cues.strongSummary.match(sentence.words)
                && !(sentence.words.count <= 7 && Cues.confirmation.match(sentence.words))
        }
        if isWrong { return further.isEmpty ? say(.mistaken) : nil }
        tally.summaries += 1
        tally.bareRun = 0
        notes?.wasUnderstanding = true
        gain(trust: 1, patience: tally.summaries % 2)
        guard !further.isEmpty else { return say(.understood) }
        // Whoever plays something back and goes on to a question wants that answered.
        return (Cues.strongSummary.match(heard.spoken.words) && isAnswerable(heard) ? say(.understood) : []) + answer(heard)
    }

    /// "160 times 14,000, that's 2.2 million a year": the person's own figures played back, and no price.
    func isReckoning(_ heard: Heard) -> Bool {
        guard !heard.amounts.isEmpty, !Cues.ownPrice.match(heard.spoken.words) else { return false }
        let given = figures(of: heard)
        return heard.amounts.allSatisfy { isKnown($0, besides: given) }
    }

    /// The numbers in what the trainee says, those without a noun, too.
    private func figures(of heard: Heard) -> [Double] {
        let plain = heard.spoken.words.compactMap { Double($0.replacing(",", with: "").filter { $0.isNumber || $0 == "." }) }
        return plain + listener.figures(of: heard.entities)
    }

    /// Whether an amount was named by the person, or follows from two figures that were: a day's cost times the days.
    private func isKnown(_ money: Money, besides given: [Double]) -> Bool {
        let value = (money.amount.middle as NSDecimalNumber).doubleValue
        func near(_ other: Double) -> Bool { abs(value - other) <= 0.11 * max(abs(value), abs(other)) }
        let factors = figures + given + [1, 12, 52, 4, 250, 365, 0.01]
        return figures.contains { known in near(known) || factors.contains { near(known * $0) || ($0 != 0 && near(known / $0)) } }
            || figures.contains { left in
                figures.contains { right in figures.contains { third in near(left * right * third / 100) } }
            }
    }
}
