import BusinessCase
import DealModel
import Foundation

/// Reads single fields of a document, and collects what is wrong with them instead of stopping at the first.
struct FieldReader {
    private let words: CalculatorDocument.Reader
    private var errors: [DocumentError] = []

    init(_ words: @escaping CalculatorDocument.Reader) {
        self.words = words
    }

    /// Throws what was collected and what a calculator found, if anything.
    func throwErrors(and found: [DocumentError]) throws(DocumentErrors) {
        let all = errors + found
        guard all.isEmpty else { throw DocumentErrors(all) }
    }

    mutating func report(_ code: ReadingCode, _ path: String) {
        errors.append(DocumentError(code: code.rawValue, path: path))
    }

    // MARK: Scalars

    /// A number; nil and no error where nothing stands there.
    mutating func number(_ value: DocumentValue, _ path: String) -> Decimal? {
        if value.isNull { return nil }
        let number = value.text.flatMap { Decimal(plain: $0) }
        if number == nil { report(.badNumber, path) }
        return number
    }

    mutating func day(_ value: DocumentValue, _ path: String) -> Day? {
        if value.isNull { return nil }
        let day = value.text.flatMap { Day(iso: $0) }
        if day == nil { report(.badDate, path) }
        return day
    }

    func currency(_ value: DocumentValue) -> Currency? {
        value.text.map { Currency($0.uppercased()) }
    }

    /// The items of a list; a single scalar counts as a list of one.
    mutating func list(_ value: DocumentValue, _ path: String) -> [DocumentValue] {
        switch value {
        case .null: return []
        case .list(let items): return items
        case .scalar: return [value]
        case .map:
            report(.notUnderstood, path)
            return []
        }
    }

    // MARK: Figures

    /// The number under a key, or the range that stands on the same level; nil where there is neither.
    mutating func figure(_ map: DocumentValue, _ key: String, _ path: String) -> RangedNumber? {
        let single = number(map[key], path)
        let low = number(map["low"], path)
        let high = number(map["high"], path)
        let likely = number(map["likely"], path) ?? single
        if let low, let high { return RangedNumber(low: low, likely: likely, high: high) }
        if low != nil || high != nil {
            report(.badRange, path)
            return nil
        }
        return likely.map { RangedNumber(low: $0, likely: nil, high: $0) }
    }

    /// What an object says, or else what words in its place say; nil where nothing stands there.
    ///
    /// Words in which `find` finds nothing are an error, as is a value of any other shape: what was written is never passed over.
    mutating func object<Found>(
        _ value: DocumentValue, _ path: String, map: (inout FieldReader, DocumentValue) -> Found?, find: ([Entity]) -> Found?
    ) -> Found? {
        switch value {
        case .null: return nil
        case .map: return map(&self, value)
        case .scalar(let text):
            if let found = find(words(text)) { return found }
        case .list: break
        }
        report(.notUnderstood, path)
        return nil
    }

    mutating func price(_ value: DocumentValue, _ path: String) -> Price? {
        object(value, path) { fields, map in
            let currency = fields.currency(map["currency"])
            return fields.figure(map, "amount", path).map { Price(Estimate($0), currency: currency, per: map["per"].text) }
        } find: {
            $0.compactMap(\.rate).first.map { Price($0) }
        }
    }

    mutating func percent(_ value: DocumentValue, _ path: String) -> Estimate? {
        object(value, path) { fields, map in
            fields.figure(map, "percent", path).map { Estimate($0) }
        } find: { entities in
            entities.lazy.compactMap(\.percent).first.map { Estimate($0.value) }
        }
    }

    /// A number of units of time, of which only some may be used.
    mutating func span(_ value: DocumentValue, _ path: String, units: Set<TimeUnit>) -> RangedSpan? {
        object(value, path) { fields, map in
            guard let number = fields.figure(map, "value", path) else { return nil }
            guard let unit = map["unit"].text.flatMap(TimeUnit.init), units.contains(unit) else {
                fields.report(.unknownUnit, path)
                return nil
            }
            return RangedSpan(number: number, unit: unit)
        } find: {
            $0.compactMap(\.span).first.map { RangedSpan(number: RangedNumber($0.figure), unit: $0.unit) }
        }
    }

    /// How long something of the deal takes: days and longer.
    mutating func length(_ value: DocumentValue, _ path: String) -> RangedSpan? {
        span(value, path, units: [.day, .businessDay, .week, .month, .quarter, .year])
    }
}

/// A number as a document gives it: single, or between two ends.
struct RangedNumber: Hashable {
    var low: Decimal
    /// Nil where only the ends are given.
    var likely: Decimal?
    var high: Decimal

    init(low: Decimal, likely: Decimal?, high: Decimal) {
        self.low = low
        self.likely = likely
        self.high = high
    }

    init(_ figure: Figure) {
        self.init(low: figure.low, likely: nil, high: figure.high)
    }

    /// Without the likeliest value.
    var figure: Figure { low == high ? .single(low) : .range(low: low, high: high) }

    /// Whether the likeliest value lies where it must; `low` above `high` is found by whoever calculates.
    var isLikelyInside: Bool {
        likely.map { low > high || (low <= $0 && $0 <= high) } ?? true
    }
}

struct RangedSpan: Hashable {
    var number: RangedNumber
    var unit: TimeUnit

    var span: Span { Span(number.figure, unit) }
    var length: Length { Length(Estimate(number), unit) }
}

extension Estimate {
    init(_ number: RangedNumber) {
        self.init(low: number.low, likely: number.likely, high: number.high)
    }
}
