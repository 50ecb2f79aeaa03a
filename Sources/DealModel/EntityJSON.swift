import Foundation

extension Entity.Value {
    /// The name of the kind in JSON.
    package var kind: String {
        switch self {
        case .money: "money"
        case .percent: "percent"
        case .duration: "duration"
        case .date: "date"
        case .count: "count"
        case .person: "person"
        }
    }
}

extension Entity: Codable {
    enum Key: String, CodingKey {
        case kind, text, start, end, approximate, bound
        case amount, value, low, high, currency, per, period, unit, from, to, grain, noun, name, title, level
    }

    /// The name of the kind in JSON.
    package var kind: String { value.kind }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(range.lowerBound, forKey: .start)
        try container.encode(range.upperBound, forKey: .end)
        try encodeValue(into: &container)
    }

    func encodeValue(into container: inout KeyedEncodingContainer<Key>) throws {
        try container.encode(kind, forKey: .kind)
        try container.encode(text, forKey: .text)
        if approximate { try container.encode(true, forKey: .approximate) }
        try container.encodeIfPresent(bound, forKey: .bound)
        switch value {
        case .money(let rate):
            try encode(rate.money.amount, as: .amount, into: &container)
            try container.encode(rate.money.currency, forKey: .currency)
            try container.encode(rate.per, forKey: .per)
            try container.encodeIfPresent(rate.period, forKey: .period)
        case .percent(let percent):
            try encode(percent.value, as: .value, into: &container)
            try container.encodeIfPresent(percent.period, forKey: .period)
        case .duration(let span):
            try encode(span.figure, as: .value, into: &container)
            try container.encode(span.unit, forKey: .unit)
            try container.encodeIfPresent(span.per, forKey: .per)
        case .date(let period):
            try container.encode(period.from, forKey: .from)
            try container.encode(period.to, forKey: .to)
            try container.encode(period.grain, forKey: .grain)
        case .count(let count):
            try encode(count.figure, as: .value, into: &container)
            try container.encode(count.noun, forKey: .noun)
            try container.encode(count.per, forKey: .per)
        case .person(let person):
            try container.encode(person.name, forKey: .name)
            try container.encode(person.title, forKey: .title)
            try container.encode(person.level, forKey: .level)
        }
    }

    private func encode(_ figure: Figure, as key: Key, into container: inout KeyedEncodingContainer<Key>) throws {
        switch figure {
        case .single(let value):
            try container.encode(value, forKey: key)
        case .range(let low, let high):
            try container.encode(low, forKey: .low)
            try container.encode(high, forKey: .high)
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func figure(_ key: Key) throws -> Figure {
            if let value = try container.decodeIfPresent(Decimal.self, forKey: key) { return .single(value) }
            return .range(low: try container.decode(Decimal.self, forKey: .low), high: try container.decode(Decimal.self, forKey: .high))
        }
        text = try container.decode(String.self, forKey: .text)
        let start = try container.decode(Int.self, forKey: .start)
        let end = try container.decode(Int.self, forKey: .end)
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorruptedError(
                forKey: .end, in: container, debugDescription: "\(start) to \(end) is no place in a text")
        }
        range = start..<end
        approximate = try container.decodeIfPresent(Bool.self, forKey: .approximate) ?? false
        bound = try container.decodeIfPresent(Bound.self, forKey: .bound)
        let per = try container.decodeIfPresent(String.self, forKey: .per)
        let period = try container.decodeIfPresent(String.self, forKey: .period)
        let kind = try container.decode(String.self, forKey: .kind)
        switch kind {
        case "money":
            let currency = try container.decodeIfPresent(Currency.self, forKey: .currency)
            value = .money(Rate(Money(amount: try figure(.amount), currency: currency), per: per, period: period))
        case "percent":
            value = .percent(Percent(try figure(.value), period: period))
        case "duration":
            value = .duration(Span(try figure(.value), try container.decode(TimeUnit.self, forKey: .unit), per: per))
        case "date":
            value = .date(
                Period(
                    from: try container.decode(Day.self, forKey: .from), to: try container.decode(Day.self, forKey: .to),
                    grain: try container.decode(Period.Grain.self, forKey: .grain)))
        case "count":
            value = .count(Count(try figure(.value), noun: try container.decode(String.self, forKey: .noun), per: per))
        case "person":
            value = .person(
                NamedPerson(
                    name: try container.decode(String.self, forKey: .name),
                    title: try container.decodeIfPresent(String.self, forKey: .title),
                    level: try container.decodeIfPresent(SeniorityLevel.self, forKey: .level)))
        default:
            throw DecodingError.dataCorruptedError(forKey: .kind, in: container, debugDescription: "“\(kind)” is no kind of entity")
        }
    }

    /// An entity without its place in the utterance, as `qualify show --json` gives it.
    package struct WithoutOffsets: Encodable, Sendable {
        package let entity: Entity

        package init(_ entity: Entity) {
            self.entity = entity
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try entity.encodeValue(into: &container)
        }
    }
}
