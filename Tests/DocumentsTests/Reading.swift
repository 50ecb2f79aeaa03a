import DealModel
import Foundation

@testable import Documents

/// A document from its text.
func document(_ text: String, name: String = "deal.yaml") throws -> CalculatorDocument {
    try CalculatorDocument(Data(text.utf8), fileName: name)
}

/// A reader of words for tests: it knows a handful of phrases by heart.
func phrases(_ text: String) -> [Entity] {
    let usd = Currency("USD")
    func money(_ amount: Figure, per: String? = nil) -> Entity.Value { .money(Rate(Money(amount: amount, currency: usd), per: per)) }
    let values: [Entity.Value] =
        switch text {
        case "$1M a day": [money(.single(1_000_000), per: "day")]
        case "14 days a year": [.duration(Span(.single(14), .day, per: "year"))]
        case "six outages a month": [.count(Count(.single(6), noun: "outage", per: "month"))]
        case "a tenth": [.percent(Percent(.single(10)))]
        case "$400k": [money(.single(400_000))]
        case "$10k a month": [money(.single(10_000), per: "month")]
        case "$400k and $10k a month": [money(.single(400_000)), money(.single(10_000), per: "month")]
        case "30 days at $800 a day": [.duration(Span(.single(30), .day)), money(.single(800), per: "day")]
        case "30 days": [.duration(Span(.single(30), .day))]
        case "three to five months": [.duration(Span(.range(low: 3, high: 5), .month))]
        case "two weeks": [.duration(Span(.single(2), .week))]
        case "four months": [.duration(Span(.single(4), .month))]
        case "by the end of March":
            [.date(Period(from: Day(firstOfMonth: 3, year: 2027), to: Day(firstOfMonth: 4, year: 2027).adding(days: -1), grain: .month))]
        default: []
        }
    return values.map { Entity($0, text: text, range: 0..<text.unicodeScalars.count) }
}

/// The codes and paths of what is wrong.
func contradictions(_ body: () throws -> Void) -> [DocumentError] {
    do {
        try body()
        return []
    } catch let errors as DocumentErrors {
        return errors.errors
    } catch {
        return [DocumentError(code: "\(error)", path: "")]
    }
}
