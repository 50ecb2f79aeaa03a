import DealModel

extension Refiner {
    /// "Tuesday or Thursday next week", "next week Mon, Wed, Fri": the week said once holds for every weekday of the list.
    static let weekLists = Refiner(name: "weekLists") { candidates, passage, _ in
        var read = candidates
        for index in read.indices.dropFirst() {
            spread(from: read[index - 1], to: &read[index], between: (read[index - 1], read[index]), passage)
        }
        for index in read.indices.dropLast().reversed() {
            spread(from: read[index + 1], to: &read[index], between: (read[index], read[index + 1]), passage)
        }
        return read
    }

    /// Moves a plain weekday into the week of its neighbour, where that week was said.
    private static func spread(from known: Candidate, to plain: inout Candidate, between pair: (Candidate, Candidate), _ passage: Passage) {
        guard case .weekday(let weekday) = plain.calendar, known.rule == "date.weekday", known.calendar == nil,
            case .date(let said) = known.value,
            known.tokens.count > 1 || known.implied.contains("week")
        else { return }
        let gap = pair.0.tokens.upperBound..<max(pair.0.tokens.upperBound, pair.1.tokens.lowerBound)
        guard gap.count <= 3, gap.allSatisfy({ [",", "or", "and", "/", "&", "on"].contains(passage.key($0)) }) else { return }
        plain.value = .date(.day(Period.week(of: said.from).from.adding(days: weekday - 1)))
        plain.calendar = nil
        plain.implied = ["week"]
    }
}
