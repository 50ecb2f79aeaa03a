import BusinessCase
import DealModel

extension FieldReader {
    /// The part of a document that the business case is computed from.
    mutating func caseInput(_ root: DocumentValue) -> CaseInput {
        let pains = list(root["pains"], "pains").enumerated().map { pain($1, "pains[\($0)]") }
        let investment = object(root["investment"], "investment") { fields, map in
            Investment(
                oneTime: fields.price(map["oneTime"], "investment.oneTime"),
                recurring: fields.price(map["recurring"], "investment.recurring"),
                effort: fields.effort(map["effort"], "investment.effort"))
        } find: {
            Investment(priced: $0.compactMap(\.rate))
        }
        return CaseInput(
            currency: currency(root["currency"]), pains: pains, investment: investment ?? Investment(),
            leadTime: length(root["leadTime"], "leadTime")?.length,
            implementation: length(root["implementation"], "implementation")?.length,
            ramp: length(root["ramp"], "ramp")?.length, terms: terms(root["roi"]))
    }

    private mutating func pain(_ value: DocumentValue, _ path: String) -> Pain {
        guard case .map = value else {
            if !value.isNull { report(.notUnderstood, path) }
            return Pain(name: "")
        }
        return Pain(
            name: value["name"].text ?? "", cost: price(value["cost"], path + ".cost"),
            frequency: frequency(value["frequency"], path + ".frequency"), reduction: percent(value["reduction"], path + ".reduction"),
            margin: percent(value["margin"], path + ".margin"), confidence: percent(value["confidence"], path + ".confidence"))
    }

    private mutating func frequency(_ value: DocumentValue, _ path: String) -> Frequency? {
        object(value, path) { fields, map in
            let number = fields.figure(map, "value", path)
            let each = fields.quantity(map["each"], path + ".each")
            guard let number, each != nil || map["each"].isNull else { return nil }
            return Frequency(Estimate(number), unit: map["unit"].text, per: map["per"].text, each: each)
        } find: {
            $0.frequency
        }
    }

    private mutating func quantity(_ value: DocumentValue, _ path: String) -> Quantity? {
        object(value, path) { fields, map in
            fields.figure(map, "value", path).map { Quantity(Estimate($0), unit: map["unit"].text) }
        } find: {
            $0.quantity
        }
    }

    private mutating func effort(_ value: DocumentValue, _ path: String) -> Effort? {
        object(value, path) { fields, map in
            if case .map = map["rate"] {
            } else if map["rate"].isNull, map["value"].isNull, map["unit"].isNull {
                return fields.price(map, path).map { .amount($0) }
            }
            let rate = fields.price(map["rate"], path + ".rate")
            return fields.quantity(map, path).map { .work($0, rate: rate) }
        } find: { entities in
            // "60 days at $900 a day", "60 days", "$50k".
            if let work = entities.quantity { return .work(work, rate: entities.compactMap(\.rate).first.map { Price($0) }) }
            return entities.compactMap(\.rate).first.map { .amount(Price($0)) }
        }
    }

    private mutating func terms(_ value: DocumentValue) -> CaseTerms {
        var terms = CaseTerms()
        if let months = number(value["windowMonths"], "roi.windowMonths") { terms.windowMonths = months }
        if let gate = number(value["gate"], "roi.gate") { terms.gate = gate }
        if let percent = number(value["discountPercent"], "roi.discountPercent") { terms.discountPercent = percent }
        return terms
    }
}

extension Investment {
    /// A price in words: "$400k plus $10k a month". Nil where there is none.
    fileprivate init?(priced rates: [Rate]) {
        guard !rates.isEmpty else { return nil }
        self.init(oneTime: rates.first { $0.per == nil }.map { Price($0) }, recurring: rates.first { $0.per != nil }.map { Price($0) })
    }
}

extension [Entity] {
    /// "14 days a year", "six outages a month".
    fileprivate var frequency: Frequency? {
        lazy.compactMap { entity in
            switch entity.value {
            case .count(let count): Frequency(count)
            case .duration(let span): Frequency(span)
            default: nil
            }
        }.first
    }

    /// "4 hours", "60 person-days".
    fileprivate var quantity: Quantity? {
        frequency.map { Quantity($0.value, unit: $0.unit) }
    }
}
