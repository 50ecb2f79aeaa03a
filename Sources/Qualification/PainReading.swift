import BusinessCase
import DealModel

/// The pains that a set of evidence measures: costs joined with how often they strike.
///
/// Of two figures for the same thing the later in the order given counts, so the caller orders by strength, then time.
struct PainReading {
    /// A pain with the utterance behind each of its figures.
    struct MeasuredPain {
        var pain: Pain
        var cost: Evidence
        var frequency: Evidence?

        /// Whether its yearly cost can be computed.
        var isComplete: Bool {
            pain.yearlyCost != nil
        }
    }

    private(set) var pains: [MeasuredPain] = []
    /// A frequency that no cost goes with.
    private(set) var looseFrequency: Evidence?

    private var costs: [(per: String?, price: Price, evidence: Evidence)] = []
    private var frequencies: [(frequency: Frequency, evidence: Evidence)] = []

    init(_ evidence: [Evidence], name: String) {
        let units = Set(evidence.flatMap(\.entities).compactMap(\.rate?.per))
        for item in evidence { take(item, units: units) }
        join(name: name)
    }

    private mutating func take(_ evidence: Evidence, units: Set<String>) {
        let past = evidence.entities.pastPeriod(before: evidence.day)
        let counted = evidence.entities.contains { $0.count?.per != nil || $0.count.map { units.contains($0.noun) } == true }
        var each: Quantity?
        var found: [Frequency] = []
        for entity in evidence.entities {
            switch entity.value {
            case .money(let rate):
                let per = rate.per ?? past
                costs.removeAll { $0.per == per }
                costs.append((per, Price(Estimate(rate.money.amount), currency: rate.money.currency, per: per), evidence))
            case .duration(let span):
                let unit = span.unit == .businessDay ? TimeUnit.day.rawValue : span.unit.rawValue
                if counted, span.per == nil {
                    each = Quantity(Estimate(span.figure), unit: unit)
                } else if span.per != nil || units.contains(unit) || (units.isEmpty && [.minute, .hour, .day].contains(span.unit)) {
                    found.append(Frequency(Estimate(span.figure), unit: unit, per: span.per ?? past))
                }
            case .count(let count):
                guard count.per != nil || count.noun == "time" || units.contains(where: { $0.isSameThing(as: count.noun) }) else { continue }
                found.append(Frequency(Estimate(count.figure), unit: count.noun, per: count.per ?? past))
            case .percent, .date, .person: break
            }
        }
        for var frequency in found where Self.stretches.contains(frequency.per ?? "year") {
            frequency.each = each
            frequencies.removeAll { $0.frequency.unit == frequency.unit }
            frequencies.append((frequency, evidence))
        }
    }

    private mutating func join(name: String) {
        for (per, price, evidence) in costs {
            var price = price
            var pain = Pain(name: name)
            var source: Evidence?
            if per.flatMap({ Pain.runRates[$0] }) == nil {
                let match = frequencies.last { candidate in
                    guard let per else { return costs.count == 1 && candidate.frequency.each == nil }
                    let unit = candidate.frequency.each?.unit ?? candidate.frequency.unit ?? ""
                    return unit.isSameThing(as: per) || (candidate.frequency.each == nil && unit == "time")
                }
                if let match {
                    var frequency = match.frequency
                    price.per = per ?? frequency.unit
                    // The two are the same thing under two names; the calculator wants one.
                    if frequency.each == nil { frequency.unit = price.per } else { frequency.each?.unit = price.per }
                    pain.frequency = frequency
                    source = match.evidence
                }
            }
            pain.cost = price
            pains.append(MeasuredPain(pain: pain, cost: evidence, frequency: source))
        }
        dropSums()
        if pains.isEmpty { looseFrequency = frequencies.last?.evidence }
    }

    /// "A million a day, fourteen days, so fourteen million a year" says the same money twice.
    private mutating func dropSums() {
        let computed = pains.filter { $0.frequency != nil }.compactMap(\.pain.yearlyCost)
        pains.removeAll { candidate in
            guard candidate.frequency == nil, let yearly = candidate.pain.yearlyCost else { return false }
            return computed.contains { abs($0 - yearly) <= 0.1 * $0 }
        }
    }

    /// What a frequency may be counted in.
    private static let stretches: Set<String> = ["day", "business-day", "week", "month", "quarter", "year"]
}

extension Entity {
    var rate: Rate? {
        if case .money(let rate) = value { rate } else { nil }
    }

    var count: Count? {
        if case .count(let count) = value { count } else { nil }
    }

    var percent: Percent? {
        if case .percent(let percent) = value { percent } else { nil }
    }

    var span: Span? {
        if case .duration(let span) = value { span } else { nil }
    }

    var period: Period? {
        if case .date(let period) = value { period } else { nil }
    }
}

extension [Entity] {
    /// "last year" with an amount or a number of days makes it one per year; nil where no past period was named.
    fileprivate func pastPeriod(before day: Day) -> String? {
        for case let period? in map(\.period) where period.from < day {
            switch period.grain {
            case .year: return "year"
            case .quarter: return "quarter"
            case .month: return "month"
            case .week: return "week"
            case .day where period.to.number - period.from.number >= 360: return "year"
            case .half, .day: continue
            }
        }
        return nil
    }
}

extension String {
    /// The same noun, give or take how it was cut: stop and stoppage, outage and outages.
    fileprivate func isSameThing(as other: String) -> Bool {
        if self == other { return true }
        if TimeUnit(rawValue: self) != nil || TimeUnit(rawValue: other) != nil { return false }
        let shorter = count < other.count ? self : other
        let longer = count < other.count ? other : self
        return shorter.count >= 4 && longer.hasPrefix(shorter)
    }
}
