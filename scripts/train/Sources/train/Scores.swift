import DealModel
import Extraction
import Foundation

/// The examination's measures, taken at a confidence of one half.
struct CriteriaScores {
    var hits = [Int](repeating: 0, count: Criterion.allCases.count)
    var misses = [Int](repeating: 0, count: Criterion.allCases.count)
    var alarms = [Int](repeating: 0, count: Criterion.allCases.count)
    var confusions: [String: Int] = [:]
    var nones = 0
    var nonesWithAlarm = 0
    var labelled = 0
    var firstRight = 0
    private var bins = [(confidence: Double, right: Double, count: Int)](repeating: (0, 0, 0), count: 10)

    mutating func add(_ probabilities: [Double], gold: [Criterion], side: Side) {
        var said: [Criterion] = []
        for (index, criterion) in Criterion.allCases.enumerated() {
            let probability = probabilities[index]
            let right = gold.contains(criterion)
            if probability >= 0.2 {
                let bin = min(9, Int(probability * 10))
                bins[bin] = (bins[bin].confidence + probability, bins[bin].right + (right ? 1 : 0), bins[bin].count + 1)
            }
            if probability >= 0.5 {
                said.append(criterion)
                if right { hits[index] += 1 } else { alarms[index] += 1 }
            } else if right {
                misses[index] += 1
            }
        }
        if gold.isEmpty {
            nones += 1
            if !said.isEmpty { nonesWithAlarm += 1 }
        } else {
            labelled += 1
            if let top = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }), gold.contains(Criterion.allCases[top]) {
                firstRight += 1
            }
        }
        let missed = gold.filter { !said.contains($0) }
        let wrong = said.filter { !gold.contains($0) }
        for miss in missed.isEmpty ? ["none"] : missed.map(\.rawValue) {
            for alarm in wrong.isEmpty ? ["none"] : wrong.map(\.rawValue) where miss != alarm {
                confusions["\(side): \(miss) as \(alarm)", default: 0] += 1
            }
        }
    }

    static func f1(_ hits: Int, _ misses: Int, _ alarms: Int) -> Double {
        hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + misses + alarms)
    }

    var microF1: Double { Self.f1(hits.reduce(0, +), misses.reduce(0, +), alarms.reduce(0, +)) }

    var calibrationError: Double {
        let total = bins.reduce(0) { $0 + $1.count }
        return total == 0 ? 0 : bins.reduce(0) { $0 + abs($1.confidence - $1.right) } / Double(total)
    }

    var summary: String {
        let each = Criterion.allCases.indices.map { Self.f1(hits[$0], misses[$0], alarms[$0]) }
        let precision = Double(hits.reduce(0, +)) / Double(max(1, hits.reduce(0, +) + alarms.reduce(0, +)))
        let recall = Double(hits.reduce(0, +)) / Double(max(1, hits.reduce(0, +) + misses.reduce(0, +)))
        return String(
            format:
                "micro F1 %.3f (precision %.3f, recall %.3f), macro F1 %.3f, first right %.3f, false alarms %.3f, calibration error %.3f",
            microF1,
            precision, recall, each.reduce(0, +) / Double(each.count), Double(firstRight) / Double(max(1, labelled)),
            Double(nonesWithAlarm) / Double(max(1, nones)), calibrationError)
    }

    /// F1 of each criterion and the commonest confusions.
    var details: String {
        var lines = Criterion.allCases.enumerated().map { index, criterion in
            "  \(criterion.rawValue): " + String(format: "%.3f", Self.f1(hits[index], misses[index], alarms[index]))
        }
        for (name, count) in confusions.sorted(by: { $0.value > $1.value || ($0.value == $1.value && $0.key < $1.key) }).prefix(40) {
            lines.append("  \(count) × \(name)")
        }
        return lines.joined(separator: "\n")
    }
}
