import DealModel

extension Refiner {
    /// "from 14 to 7 days", "cut from 12 to 4 percent": two values; the first borrows the unit of the second.
    static let changes = Refiner(name: "changes") { candidates, passage, journal in
        var read: [Candidate] = []
        for candidate in candidates {
            if candidate.isSingle, let former = former(of: candidate, passage),
                read.last.map({ $0.tokens.upperBound <= former.tokens.lowerBound }) ?? true
            {
                read.append(former)
            }
            read.append(candidate)
        }
        return read
    }

    private static func former(of candidate: Candidate, _ passage: Passage) -> Candidate? {
        let start = candidate.tokens.lowerBound
        guard passage.key(start - 1) == "to", let number = passage.number(before: start - 1), !number.has([.couple, .slashed]),
            passage.key(number.tokens.lowerBound - 1) == "from"
        else { return nil }
        var former = candidate
        switch candidate.value {
        case .money, .percent, .duration, .count:
            former.amount = .single(candidate.scale > 1 && number.scale == 1 ? number.value * candidate.scale : number.value)
        case .date, .person: return nil
        }
        former.rule = "change.former"
        former.tokens = number.tokens
        former.figure = number.tokens
        former.implied.insert("unit")
        return former
    }
}
