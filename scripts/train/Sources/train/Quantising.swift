import Extraction

/// Weights as bytes: the strongest rows, each column scaled so that its greatest weight is 127.
///
/// - Parameter rows: how many features may stay; those with the greatest weights do.
func quantised(_ vocabulary: Vocabulary, _ model: LinearModel, rows: Int) -> ModelFile.Table {
    let columns = model.columns
    var strengths: [(Float, Int)] = (0..<vocabulary.count).map { row in
        (model.weights[(row * columns)..<((row + 1) * columns)].reduce(0) { $0 + $1 * $1 }, row)
    }
    strengths.sort { $0.0 > $1.0 || ($0.0 == $1.0 && $0.1 < $1.1) }
    let kept = strengths.prefix(rows).map(\.1).sorted()
    var scales = [Float](repeating: 0, count: columns)
    for row in kept {
        for column in 0..<columns { scales[column] = max(scales[column], abs(model.weights[row * columns + column])) }
    }
    scales = scales.map { $0 == 0 ? 1 : $0 / 127 }
    var weights: [Int8] = []
    weights.reserveCapacity(kept.count * columns)
    for row in kept {
        for column in 0..<columns { weights.append(Int8((model.weights[row * columns + column] / scales[column]).rounded())) }
    }
    return ModelFile.Table(
        columns: columns, keys: kept.map { vocabulary.hashes[$0] }, weights: weights, scales: scales, biases: model.biases)
}
