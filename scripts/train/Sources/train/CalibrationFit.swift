import DealModel
import Extraction
import Foundation

/// A vote on one utterance by models that had not seen it.
struct HeldOutVote {
    var side: Side
    var softmax: [Float]
    var sigmoid: [Float]
    var gold: [Criterion]
}

/// The calibration that makes held-out votes most likely: logistic regression by gradient descent, held near plain trust in both votes.
func fitCalibration(_ votes: [HeldOutVote]) -> [Float] {
    var figures: [Float] = []
    for side in Side.allCases {
        let width = Calibration.votes + Criterion.allCases.count
        var inputs: [(vote: [Float], criterion: Int, gold: Float)] = []
        for vote in votes where vote.side == side {
            let shares = Calibration.shares(vote.softmax[...])
            for (index, criterion) in Criterion.allCases.enumerated() where !(side == .buyer && criterion == .roi) {
                inputs.append(
                    (Calibration.votes(share: shares[index], score: vote.sigmoid[index]), index, vote.gold.contains(criterion) ? 1 : 0))
            }
        }
        var parameters = [Double](repeating: 0, count: width)
        parameters[0] = 0.5
        parameters[1] = 0.5
        var squares = [Double](repeating: 1e-6, count: width)
        for _ in 0..<400 {
            var gradient = [Double](repeating: 0, count: width)
            for input in inputs {
                var sum = parameters[Calibration.votes + input.criterion]
                for index in 0..<Calibration.votes { sum += parameters[index] * Double(input.vote[index]) }
                let error = 1 / (1 + exp(-sum)) - Double(input.gold)
                for index in 0..<Calibration.votes { gradient[index] += error * Double(input.vote[index]) }
                gradient[Calibration.votes + input.criterion] += error
            }
            // The criteria's intercepts are held together: a criterion has few examples.
            let mean = parameters[Calibration.votes...].reduce(0, +) / Double(Criterion.allCases.count)
            for index in Calibration.votes..<width { gradient[index] += 4 * (parameters[index] - mean) }
            for index in 0..<width {
                squares[index] = 0.9 * squares[index] + 0.1 * gradient[index] * gradient[index]
                parameters[index] -= 0.01 * gradient[index] / squares[index].squareRoot()
            }
        }
        figures += parameters.map(Float.init)
    }
    return figures
}
