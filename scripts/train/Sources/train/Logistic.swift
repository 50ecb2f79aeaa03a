import Foundation

/// A training example as indices into a vocabulary, with what each output should say.
struct Example {
    var features: [Int32]
    var values: [Float]
    var targets: [Float]
    var weight: Float = 1
}

struct LinearModel {
    var columns: Int
    var weights: [Float]
    var biases: [Float]

    func scores(_ features: [Int32], _ values: [Float]) -> [Float] {
        var sums = biases
        for (feature, value) in zip(features, values) where feature >= 0 {
            let start = Int(feature) * columns
            for column in 0..<columns { sums[column] += weights[start + column] * value }
        }
        return sums
    }
}

struct Hyperparameters {
    var epochs = 12
    var rate: Float = 0.3
    var decay: Float = 2e-5
    /// Share of the weight of a positive label that is taken from a target (label smoothing).
    var smoothing: Float = 0
}

enum Link {
    case softmax, sigmoid
}

/// Logistic regression by AdaGrad with decay towards zero, in an order that a fixed seed gives.
func fit(_ examples: [Example], features: Int, columns: Int, link: Link, with parameters: Hyperparameters) -> LinearModel {
    var weights = [Float](repeating: 0, count: features * columns)
    var squares = [Float](repeating: 1e-3, count: features)
    var biases = [Float](repeating: 0, count: columns)
    var biasSquares = [Float](repeating: 1e-3, count: columns)
    var generator = SplitMix(state: 20_261_123)
    var order = Array(examples.indices)
    var scores = [Float](repeating: 0, count: columns)
    weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
            scores.withUnsafeMutableBufferPointer { scores in
                for epoch in 0..<parameters.epochs {
                    order.shuffle(using: &generator)
                    let rate = parameters.rate * (1 - 0.9 * Float(epoch) / Float(parameters.epochs))
                    for index in order {
                        let example = examples[index]
                        for column in 0..<columns { scores[column] = biases[column] }
                        for (feature, value) in zip(example.features, example.values) {
                            let start = Int(feature) * columns
                            for column in 0..<columns { scores[column] += weights[start + column] * value }
                        }
                        switch link {
                        case .softmax:
                            var top = -Float.infinity
                            for column in 0..<columns { top = max(top, scores[column]) }
                            var total: Float = 0
                            for column in 0..<columns {
                                scores[column] = expf(scores[column] - top)
                                total += scores[column]
                            }
                            for column in 0..<columns {
                                scores[column] = (scores[column] / total - example.targets[column]) * example.weight
                            }
                        case .sigmoid:
                            for column in 0..<columns {
                                scores[column] = (1 / (1 + expf(-scores[column])) - example.targets[column]) * example.weight
                            }
                        }
                        for column in 0..<columns {
                            let gradient = scores[column]
                            biasSquares[column] += gradient * gradient
                            biases[column] -= 0.1 * rate * gradient / biasSquares[column].squareRoot()
                        }
                        var norm: Float = 0
                        for column in 0..<columns { norm += scores[column] * scores[column] }
                        norm /= Float(columns)
                        for (feature, value) in zip(example.features, example.values) {
                            let row = Int(feature)
                            squares[row] += norm * value * value
                            let step = rate / squares[row].squareRoot()
                            let start = row * columns
                            let pull = step * parameters.decay
                            let push = step * value
                            for column in 0..<columns {
                                weights[start + column] -= push * scores[column] + pull * weights[start + column]
                            }
                        }
                    }
                }
            }
        }
    }
    return LinearModel(columns: columns, weights: weights, biases: biases)
}

/// Steele, Lea and Flood's SplitMix64: small, and the same everywhere.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
