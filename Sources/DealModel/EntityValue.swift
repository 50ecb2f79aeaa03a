/// The value as the kind that a reader asks for; nil for an entity of another kind.
extension Entity {
    package var rate: Rate? {
        if case .money(let rate) = value { rate } else { nil }
    }

    package var percent: Percent? {
        if case .percent(let percent) = value { percent } else { nil }
    }

    package var span: Span? {
        if case .duration(let span) = value { span } else { nil }
    }

    package var period: Period? {
        if case .date(let period) = value { period } else { nil }
    }

    package var count: Count? {
        if case .count(let count) = value { count } else { nil }
    }

    package var person: NamedPerson? {
        if case .person(let person) = value { person } else { nil }
    }

    /// So much of something: a duration or a count, as the frequency of an event or the size of a piece of work.
    package var isQuantity: Bool {
        span != nil || count != nil
    }
}
