import DealModel

extension Refiner {
    /// Gives amounts, durations, counts and percents the "per" that touches them; of two, the first is `per` and the second `period`.
    static let rates = Refiner(name: "rates") { candidates, passage, journal in
        candidates.map { candidate in
            guard let first = RateReading.read(passage, at: candidate.tokens.upperBound, ofMoney: candidate.isMoney),
                isFree(first, candidate, passage)
            else { return candidate }
            let second = RateReading.read(passage, at: first.tokens.upperBound, ofMoney: candidate.isMoney)
            var read = candidate
            switch candidate.value {
            case .money(var rate):
                guard rate.per == nil else { return candidate }
                rate.per = first.per
                rate.period = second?.per
                read.value = .money(rate)
                read.tokens = candidate.tokens.lowerBound..<(second ?? first).tokens.upperBound
            case .duration(var span):
                guard span.per == nil, candidate.rule != "duration.article" else { return candidate }
                span.per = first.per
                read.value = .duration(span)
                read.tokens = candidate.tokens.lowerBound..<first.tokens.upperBound
            case .count(var count):
                guard count.per == nil else { return candidate }
                count.per = first.per
                read.value = .count(count)
                read.tokens = candidate.tokens.lowerBound..<first.tokens.upperBound
            case .percent(var percent):
                guard percent.period == nil, TimeUnit(rawValue: first.per) != nil else { return candidate }
                percent.period = first.per
                read.value = .percent(percent)
                read.tokens = candidate.tokens.lowerBound..<first.tokens.upperBound
            case .date, .person:
                return candidate
            }
            return read
        }
    }

    /// "two weeks a year ago", "10% a year from now": the unit belongs to a date.
    private static func isFree(_ rate: RateReading, _ candidate: Candidate, _ passage: Passage) -> Bool {
        let end = rate.tokens.upperBound
        if ["ago", "later", "earlier", "before"].contains(passage.key(end)) { return false }
        if passage.matches(end, "from", "now") || passage.matches(end, "and", "a", "half") { return false }
        return !passage[rate.tokens.lowerBound].startsLine
    }
}
