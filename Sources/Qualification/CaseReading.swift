import BusinessCase
import DealModel
import Foundation
import Playbook
import Understanding

/// The calculator's input as the evidence gives it, with the utterance behind each figure.
package struct CaseReading: Sendable {
    package private(set) var input: CaseInput
    /// From go to live, and from signature to go, as said; the calendar needs them in their own units.
    package private(set) var implementation: Span?
    package private(set) var leadTime: Span?
    /// The day on which the price last became what it is.
    package private(set) var pricedOn: Day?
    /// The words behind a figure.
    package private(set) var quotes: [CaseFigure: Quoted] = [:]

    /// Where a figure comes from.
    package struct Quoted: Hashable, Sendable {
        package let words: String
        /// nil is the seller's own command or view.
        package let speaker: String?
        package let strength: Evidence.Strength
    }

    /// Reads the case from what was said at `least` this strength; prices and rates given by command always count.
    init(_ opportunity: Opportunity, evidence: [Criterion: [Evidence]], least: Evidence.Strength, playbook: Playbook) {
        let terms = playbook.thresholds
        input = CaseInput(
            terms: CaseTerms(
                windowMonths: Decimal(terms.windowMonths), gate: terms.roiGate, discountPercent: terms.discountPercent))
        func positive(_ criterion: Criterion) -> [Evidence] {
            (evidence[criterion] ?? []).filter { $0.counts && !$0.denied && $0.strength >= least }
                .enumerated().sorted { $0.element.weight(at: $0.offset) < $1.element.weight(at: $1.offset) }.map(\.element)
        }
        let problem = positive(.problem).telling?.matter.withoutFullStop ?? "The problem"
        let reading = PainReading(positive(.consequence), name: problem)
        for (index, measured) in reading.pains.enumerated() {
            input.pains.append(measured.pain)
            quotes[.pain(index, .cost)] = Quoted(measured.cost)
            if let frequency = measured.frequency { quotes[.pain(index, .frequency)] = Quoted(frequency) }
        }
        readTarget(positive(.target), reading: reading)
        readImplementation(positive(.implementationTime))
        readLeadTime(opportunity)
        readPrice(opportunity)
        readEffort(opportunity)
        if let span = opportunity.given.last(where: { $0.stated.input == .ramp })?.stated.entities.compactMap(\.span).last {
            input.ramp = Length(span)
        }
        for rate in opportunity.given where rate.stated.input == .rate { input.exchange(rate.stated.entities.compactMap(\.rate?.money)) }
    }

    /// The wish counts for the first pain: that another cost shrinks with it, nobody has said.
    private mutating func readTarget(_ evidence: [Evidence], reading: PainReading) {
        guard !input.pains.isEmpty else { return }
        for item in evidence {
            guard let reduction = Reduction(item, pain: reading.pains.first?.pain).percent else { continue }
            input.pains[0].reduction = reduction
            quotes[.pain(0, .reduction)] = Quoted(item)
        }
    }

    private mutating func readImplementation(_ evidence: [Evidence]) {
        for item in evidence {
            let said = item.entities.filter { !item.isWindow($0) }
            let total = said.first { entity in Self.totals.contains { item.words(after: entity).hasPrefix($0) } }?.span
            let spans = total.map { [$0] } ?? said.compactMap(\.span).filter { $0.per == nil }.withoutSum
            // "So five altogether" says again what is known in its parts.
            if spans.count == 1, let lead = leadTime, let build = implementation, spans[0].isSum(of: [lead, build]) { continue }
            guard let longest = spans.max(by: { $0.figure.high * $0.unit.months < $1.figure.high * $1.unit.months }) else { continue }
            implementation = longest
            input.implementation = Length(longest)
            quotes[.implementation] = Quoted(item)
            // "Two weeks before we can start, then four months": the shorter one is the lead time, where words say so.
            let words = Set(item.matter.plainWords)
            if spans.count == 2, let shorter = spans.first(where: { $0 != longest }), !words.isDisjoint(with: Self.leadWords) {
                leadTime = shorter
                input.leadTime = Length(shorter)
                quotes[.leadTime] = Quoted(item)
            }
        }
    }

    private mutating func readLeadTime(_ opportunity: Opportunity) {
        guard let stated = opportunity.given.last(where: { $0.stated.input == .lead })?.stated,
            let span = stated.entities.compactMap(\.span).last
        else { return }
        leadTime = span
        input.leadTime = Length(span)
        quotes[.leadTime] = Quoted(words: stated.words, speaker: nil, strength: .proof)
    }

    /// The newest price: `/price` sets the whole of it, and what the seller says in the meeting changes the part that it names.
    private mutating func readPrice(_ opportunity: Opportunity) {
        let typed = opportunity.given.filter { $0.stated.input == .price }
            .map { (at: $0.stated.at, day: $0.stated.day, words: $0.stated.words, entities: $0.stated.entities, isWhole: true) }
        let spoken = opportunity.said.filter { said in
            guard case (.seller, _) = opportunity.voice(of: said.utterance.speaker), !said.utterance.isPrivate else { return false }
            return said.filings.contains { $0.criterion == .investment } && said.utterance.source != .prep
        }.map {
            (at: $0.utterance.at, day: $0.utterance.day, words: $0.utterance.quote, entities: $0.utterance.reading.entities, isWhole: false)
        }
        for price in (spoken + typed).sorted(by: { $0.at < $1.at }) {
            let before = input.investment
            if price.isWhole {
                (input.investment.oneTime, input.investment.recurring) = (nil, nil)
                (quotes[.oneTime], quotes[.recurring]) = (nil, nil)
            }
            take(price.entities, quoted: Quoted(words: price.words, speaker: nil, strength: .proof))
            if input.investment != before { pricedOn = price.day }
        }
    }

    private mutating func take(_ price: [Entity], quoted: Quoted) {
        for rate in price.compactMap(\.rate) {
            if let per = rate.period ?? rate.per, let unit = TimeUnit(rawValue: per), [.week, .month, .quarter, .year].contains(unit) {
                input.investment.recurring = Price(Estimate(rate.money.amount), currency: rate.money.currency, per: per)
                quotes[.recurring] = quoted
            } else if rate.per == nil {
                input.investment.oneTime = Price(Estimate(rate.money.amount), currency: rate.money.currency)
                quotes[.oneTime] = quoted
            }
        }
    }

    /// `/effort 30 person-days at 800`: so much work at a rate, or a sum.
    private mutating func readEffort(_ opportunity: Opportunity) {
        guard let stated = opportunity.given.last(where: { $0.stated.input == .effort })?.stated else { return }
        let rate = stated.entities.compactMap(\.rate).last
        let work =
            stated.entities.lazy.compactMap { entity -> Quantity? in
                if let span = entity.span { return Quantity(Estimate(span.figure), unit: span.unit.rawValue) }
                if let count = entity.count { return Quantity(Estimate(count.figure), unit: count.noun) }
                return nil
            }.first
        let quoted = Quoted(words: stated.words, speaker: nil, strength: .proof)
        if let work {
            input.investment.effort = .work(
                work, rate: rate.map { Price(Estimate($0.money.amount), currency: $0.money.currency, per: work.unit) })
        } else if let rate {
            input.investment.effort = .amount(Price(Estimate(rate.money.amount), currency: rate.money.currency))
        } else {
            return
        }
        quotes[.effort] = quoted
    }

    private static let totals = [
        "all together", "altogether", "in all", "in total", "all told", "all in all", "from signature until", "from signature to",
    ]
    private static let leadWords: Set<String> = [
        "lead", "start", "kick-off", "kickoff", "before", "then", "plus", "begin", "mobilise", "mobilize",
    ]
}

extension CaseReading.Quoted {
    init(_ evidence: Evidence) {
        self.init(words: evidence.quote, speaker: evidence.speaker, strength: evidence.strength)
    }
}

extension Evidence {
    /// What counts later in a list prevails over what counts earlier: by strength, then what the rep let stand, then time.
    fileprivate func weight(at place: Int) -> (Int, Int, Int) {
        (strength.rawValue, isSettledOn ? 1 : 0, place)
    }
}

extension [Span] {
    /// Without the one that says what the others come to.
    fileprivate var withoutSum: [Span] {
        guard count >= 3, let sum = firstIndex(where: { one in one.isSum(of: filter { $0 != one }) }) else { return self }
        var rest = self
        rest.remove(at: sum)
        return rest
    }
}

extension Span {
    private var months: Decimal { figure.high * unit.months }

    /// Whether it is as long as the others together, to a tenth.
    fileprivate func isSum(of others: [Span]) -> Bool {
        let total = others.reduce(0) { $0 + $1.months }
        return total > 0 && abs(months - total) * 10 <= total
    }
}

extension Evidence {
    /// "In the first eighteen months you'd have fourteen months of benefit": stretches that are looked at, and no work.
    fileprivate func isWindow(_ entity: Entity) -> Bool {
        if ["first", "next", "last", "past", "another", "every"].contains(word(before: entity)) { return true }
        return ["of benefit", "of return", "of saving", "of use", "ago", "late"].contains { words(after: entity).hasPrefix($0) }
    }
}

extension String {
    /// As a name that other words may follow.
    fileprivate var withoutFullStop: String {
        hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self
    }
}
