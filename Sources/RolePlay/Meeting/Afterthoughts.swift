import DealModel

extension Meeting {
    /// What follows of itself: a doubt whose cause was touched, a question back, a look at the clock, the end.
    mutating func afterthoughts(_ heard: Heard) -> [String] {
        if end != nil { return [] }
        if patience <= 0 {
            end = .patienceGone
            return say(.patienceGone)
        }
        if turn >= scenario.person.turns, !rehearses {
            end = .timeUp
            return say(.timeUp)
        }
        var said: [String] = []
        if notes?.isPitch != true, openObjection == nil, openQuestion == nil {
            if let objection = touched(heard) {
                said += raise(objection)
            } else if let question = due() {
                putQuestions.insert(question.id)
                if let words = stock.draw("question " + question.id, from: question.say) {
                    openQuestion = question
                    isQuestionInsistent = false
                    said.append(words)
                }
            }
        }
        if turn == scenario.person.turns - 4, !rehearses { said += say(.timeShort) }
        return said
    }

    private func touched(_ heard: Heard) -> Scenario.Objection? {
        scenario.objections.first { objection in
            guard !raisedObjections.contains(objection.id) else { return false }
            if objection.says.match(heard.spoken.words) { return true }
            return answered.map { objection.about.contains($0) } ?? false
        }
    }

    private func due() -> Scenario.CounterQuestion? {
        scenario.counterQuestions.first { question in
            !putQuestions.contains(question.id) && turn >= question.turn && question.after.allSatisfy { opened.contains($0) }
                && !(question.expects == .price && opened.contains(Self.priceLayer))
        }
    }
}
