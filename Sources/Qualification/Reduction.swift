import BusinessCase
import DealModel
import Foundation
import Understanding

/// How far the buyer wants a pain to shrink, in percent of it.
struct Reduction {
    let percent: Estimate?

    init(_ evidence: Evidence, pain: Pain?) {
        let percents = evidence.entities.compactMap(\.percent)
        if let last = percents.last {
            percent = Estimate(last.value).clipped
            return
        }
        // "from 14 days to 10", "down to 10 days": against what it is today.
        guard let frequency = pain?.frequency, frequency.value.middle > 0 else {
            percent = nil
            return
        }
        let amounts = evidence.entities.compactMap { entity -> (value: Double, text: String)? in
            if let span = entity.span, span.unit.rawValue == frequency.unit { return (Double(span.figure.middle), entity.text) }
            if let count = entity.count, count.noun == frequency.unit { return (Double(count.figure.middle), entity.text) }
            return nil
        }
        let words = evidence.quote.plainWords
        guard let goal = amounts.last, words.contains("to") || words.contains("under") || words.contains("below"),
            goal.value < frequency.value.middle
        else {
            percent = nil
            return
        }
        percent = Estimate((1 - goal.value / frequency.value.middle) * 100)
    }
}

extension Estimate {
    /// A share cannot pass 100 %.
    fileprivate var clipped: Estimate? {
        low >= 0 ? Estimate(low: min(low, 100), likely: min(likely, 100), high: min(high, 100)) : nil
    }
}
