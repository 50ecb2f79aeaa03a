import BusinessCase
import DealModel
import Foundation

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
    /// How long each time takes, where that was said apart from how often.
    private var each: Quantity?

    init(_ evidence: [Evidence], name: String) {
        let units = Set(evidence.flatMap(\.entities).compactMap(\.rate?.per))
        for item in evidence { take(item, units: units) }
        for index in frequencies.indices where frequencies[index].frequency.isOfEvents && frequencies[index].frequency.each == nil {
            frequencies[index].frequency.each = each
        }
        join(name: name)
    }

    private mutating func take(_ evidence: Evidence, units: Set<String>) {
        let stretch = Stretch(evidence)
        let counted = evidence.entities.contains { $0.count?.per != nil || $0.count.map { units.contains($0.noun) } == true }
        var each: Quantity?
        var found: [Frequency] = []
        let eachOf =
            evidence.matter.says(anyOf: ["each", "each one", "apiece"])
            ? evidence.entities.compactMap(\.count).first { $0.per != nil } : nil
        // "A hundred thousand, not a million" says the first; "for a day" counts no days.
        for entity in evidence.entities where evidence.word(before: entity) != "not" && !entity.isOneOfIt {
            switch entity.value {
            case .money(var rate):
                // "40 customers a month leave, each is worth 12,000 a year": the price is that of a customer.
                if let eachOf, rate.per.map({ Pain.runRates[$0] != nil }) ?? true { rate.per = eachOf.noun }
                // An amount of some month of old says nothing of a year.
                if rate.per == nil, stretch == .single { continue }
                let per = rate.per ?? stretch.per
                costs.removeAll { $0.per == per }
                costs.append((per, Price(Estimate(rate.money.amount), currency: rate.money.currency, per: per), evidence))
            case .duration(let span):
                let unit = span.unit == .businessDay ? TimeUnit.day.rawValue : span.unit.rawValue
                if span.per == nil, counted || (stretch == .unnamed && EachTime.isMeant(by: evidence)) {
                    each = Quantity(Estimate(span.figure), unit: unit)
                } else if span.per != nil || units.contains(unit) || [.minute, .hour, .day].contains(span.unit), stretch.isKnown(span.per) {
                    found.append(Frequency(Estimate(span.figure), unit: unit, per: span.per ?? stretch.per))
                }
            case .count(let count):
                guard count.per != nil || count.noun == "time" || units.contains(where: { $0.isSameThing(as: count.noun) }),
                    stretch.isKnown(count.per)
                else { continue }
                found.append(Frequency(Estimate(count.figure), unit: count.noun, per: count.per ?? stretch.per))
            case .percent, .date, .person: break
            }
        }
        if found.isEmpty, let each { self.each = each }
        for var frequency in found where Self.stretches.contains(frequency.per ?? "year") {
            if frequency.isOfEvents { frequency.each = each }
            frequencies.removeAll { $0.frequency.unit == frequency.unit }
            frequencies.append((frequency, evidence))
        }
    }

    private mutating func join(name: String) {
        // "It's three thousand. Three thousand pounds an incident": the same amount, said again with what it is per.
        let unitPrices = Set(costs.filter { $0.per != nil }.map(\.price.amount.middle))
        costs.removeAll { $0.per == nil && unitPrices.contains($0.price.amount.middle) }
        for (per, price, evidence) in costs {
            var price = price
            var pain = Pain(name: name)
            var source: Evidence?
            if per.flatMap({ Pain.runRates[$0] }) == nil, let match = frequency(of: per) {
                price.per = per ?? match.frequency.unit
                pain.frequency = match.frequency
                source = match.evidence
            }
            pain.cost = price
            pains.append(MeasuredPain(pain: pain, cost: evidence, frequency: source))
        }
        dropSums()
        if pains.isEmpty { looseFrequency = frequencies.last?.evidence }
    }

    /// The newest frequency that counts what is priced per `per`, in that unit.
    private func frequency(of per: String?) -> (frequency: Frequency, evidence: Evidence)? {
        for candidate in frequencies.reversed() {
            var frequency = candidate.frequency
            guard let per else {
                // A plain amount is per whatever is counted.
                guard costs.count == 1 else { return nil }
                frequency.each = nil
                return (frequency, candidate.evidence)
            }
            if var each = frequency.each, let value = each.value.counted(in: each.unit, as: per) {
                (each.value, each.unit) = (value, per)
                frequency.each = each
                return (frequency, candidate.evidence)
            }
            if let value = frequency.value.counted(in: frequency.unit, as: per) {
                (frequency.value, frequency.unit, frequency.each) = (value, per, nil)
                return (frequency, candidate.evidence)
            }
            // "Twice a month" counts whatever event was priced, but no hours.
            if frequency.unit == "time", TimeUnit(rawValue: per) == nil {
                (frequency.unit, frequency.each) = (per, nil)
                return (frequency, candidate.evidence)
            }
        }
        return nil
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

extension Frequency {
    /// Whether events are counted, and not stretches of time.
    fileprivate var isOfEvents: Bool {
        unit.flatMap(TimeUnit.init(rawValue:)) == nil
    }
}

extension Estimate {
    /// The same number of `per`, where the unit it is counted in is the same thing, or minutes where hours are priced; nil elsewhere.
    fileprivate func counted(in unit: String?, as per: String) -> Estimate? {
        guard let unit else { return nil }
        if unit.isSameThing(as: per) { return self }
        let minutes: [String: Decimal] = ["minute": 1, "hour": 60]
        guard let from = minutes[unit], let to = minutes[per] else { return nil }
        return Estimate(low: low * from / to, likely: likely * from / to, high: high * from / to)
    }
}

extension Stretch {
    /// Whether a frequency, with the "per" it was said with, can be reckoned by the year.
    fileprivate func isKnown(_ per: String?) -> Bool {
        per != nil || self != .single
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

extension Entity {
    /// "a day", "an hour": a unit of time, and no count of it.
    fileprivate var isOneOfIt: Bool {
        guard case .duration(let span) = value, span.per == nil, span.figure == .single(1) else { return false }
        return text.lowercased().hasPrefix("a ") || text.lowercased().hasPrefix("an ")
    }
}
