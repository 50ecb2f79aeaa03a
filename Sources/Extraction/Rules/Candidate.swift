import DealModel
import Foundation

/// A reading that a rule proposes; refiners join, change or drop it.
struct Candidate: Sendable {
    var rule: String
    var value: Entity.Value
    /// The tokens it covers.
    var tokens: Range<Int>
    var approximate = false
    var bound: Bound?
    /// The tokens of its figure, for joining ranges and finding modifiers.
    var figure: Range<Int>
    /// The magnitude of its last number; 1 where none was said.
    var scale: Decimal = 1
    /// The figure is one number, not yet a range.
    var isSingle = true
    /// What nobody said: year, currency, kind.
    var implied: Set<String> = []
    /// What to resolve a date from again when its neighbours tell more.
    var calendar: CalendarShape?
    /// Where two readings have the same length, the lower number wins.
    var order = 0

    init(rule: String, _ value: Entity.Value, _ tokens: Range<Int>, figure: Range<Int>? = nil) {
        self.rule = rule
        self.value = value
        self.tokens = tokens
        self.figure = figure ?? tokens
    }

    var isMoney: Bool { if case .money = value { true } else { false } }
    var isDate: Bool { if case .date = value { true } else { false } }

    /// Two readings of the same kind, so that a range can join them.
    func isSameKind(as other: Candidate) -> Bool {
        switch (value, other.value) {
        case (.money, .money), (.percent, .percent), (.duration, .duration), (.date, .date), (.count, .count): true
        default: false
        }
    }

    /// The figure of a money, percent, duration or count reading.
    var amount: Figure? {
        get {
            switch value {
            case .money(let rate): rate.money.amount
            case .percent(let percent): percent.value
            case .duration(let span): span.figure
            case .count(let count): count.figure
            case .date, .person: nil
            }
        }
        set {
            guard let newValue else { return }
            switch value {
            case .money(var rate):
                rate.money.amount = newValue
                value = .money(rate)
            case .percent(var percent):
                percent.value = newValue
                value = .percent(percent)
            case .duration(var span):
                span.figure = newValue
                value = .duration(span)
            case .count(var count):
                count.figure = newValue
                value = .count(count)
            case .date, .person: break
            }
        }
    }
}
