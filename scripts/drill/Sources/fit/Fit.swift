import Extraction
import Foundation
import RolePlay

/// A trainee's line with the answers that suit it; none where the person has nothing to say to it.
struct LabelledLine: Decodable {
    var scenario: String
    /// What the person said before it.
    var after: String
    var line: String
    var answers: [String]
}

/// The same as numbers: the features of every answer, and which answers are right.
struct Choice {
    var scenario: String
    var text: LabelledLine
    var ids: [String]
    var features: [[Double]]
    var right: [Bool]
}

@main
struct Fit {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let file = arguments.first(where: { !$0.hasPrefix("--") }) else {
            print("usage: fit ../../Tests/Drill/asked.jsonl [--errors]")
            return
        }
        let dropped = Set(arguments.compactMap { $0.hasPrefix("--without=") ? Int($0.dropFirst(10)) : nil })
        let choices = try choices(in: file).map { choice in
            var choice = choice
            for place in choice.features.indices { for column in dropped { choice.features[place][column] = 0 } }
            return choice
        }
        var results: [(choice: Choice, likelihoods: [Double])] = []
        for scenario in Set(choices.map(\.scenario)).sorted() {
            let logit = ConditionalLogit(choices.filter { $0.scenario != scenario })
            for choice in choices where choice.scenario == scenario { results.append((choice, logit.likelihoods(choice))) }
        }
        print("Each scenario held out in turn: \(results.count) lines, \(results.count { $0.choice.right.contains(true) }) with an answer")
        for least in [0.0, 0.1, 0.2, 0.3, 0.34, 0.4, 0.5, 0.6, 0.7] {
            let taken = results.filter { ($0.likelihoods.max() ?? 0) >= least }
            let right = taken.count { result in likeliest(result.likelihoods).map { result.choice.right[$0] } ?? false }
            print(
                "likelihood \(least): answers \(percent(taken.count, results.count)), rightly \(percent(right, taken.count)), right of all \(percent(right, results.count))"
            )
        }
        if arguments.contains("--errors") {
            for (choice, likelihoods) in results {
                guard let best = likeliest(likelihoods), !choice.right[best] else { continue }
                print(
                    "\(choice.scenario) \(choice.ids[best]) \(String(format: "%.2f", likelihoods[best])) for \(choice.text.answers): \(choice.text.line)"
                )
            }
        }
        let all = ConditionalLogit(choices)
        print("[" + all.weights.map { String(format: "%.3f", $0) }.joined(separator: ", ") + "]")
        for (name, weight) in zip(Weighing.names, all.standardised) { print(String(format: "  %7.2f  ", weight) + name) }
    }

    private static func likeliest(_ likelihoods: [Double]) -> Int? {
        likelihoods.indices.max { likelihoods[$0] < likelihoods[$1] }
    }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        "\(part) of \(whole) (\(Int((100 * Double(part) / Double(max(1, whole))).rounded())) %)"
    }

    private static func choices(in file: String) throws -> [Choice] {
        let listener = Listener(model: try CriteriaModel.builtIn())
        let manner = try Manner.builtIn()
        var meetings: [String: Meeting] = [:]
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        return try lines.compactMap { text in
            let line = try JSONDecoder().decode(LabelledLine.self, from: Data(text.utf8))
            if meetings[line.scenario] == nil, let scenario = try Scenario.builtIn(line.scenario) {
                meetings[line.scenario] = Meeting(scenario, common: manner, listener: listener, seed: 1)
            }
            guard let meeting = meetings[line.scenario] else { return nil }
            let ids = meeting.answerIDs
            for answer in line.answers where !ids.contains(answer) { print("\(line.scenario) has no answer \(answer)") }
            return Choice(
                scenario: line.scenario, text: line, ids: ids, features: meeting.features(of: line.line, after: line.after),
                right: ids.map(line.answers.contains))
        }
    }
}

/// Which of many answers is chosen: the likelihood of each is the exponential of its weighted features over the sum of all.
struct ConditionalLogit {
    private(set) var weights: [Double]
    /// By what a feature's usual spread brings.
    let standardised: [Double]

    /// Maximises the likelihood of any of the right answers, with a penalty on large weights (Adam; Kingma and Ba, 2015).
    init(_ choices: [Choice], penalty: Double = 0.002, rounds: Int = 300) {
        let size = Weighing.names.count
        let rows = choices.flatMap(\.features)
        let spreads = (0..<size).map { column in Self.spread(rows.map { $0[column] }) }
        let answerable = choices.filter { $0.right.contains(true) }
        let scaled = answerable.map { choice in choice.features.map { row in (0..<size).map { row[$0] / spreads[$0] } } }
        var weights = Array(repeating: 0.0, count: size)
        var (first, second) = (weights, weights)
        for round in 1...rounds {
            var gradient = weights.map { $0 * penalty * Double(answerable.count) }
            for (choice, rows) in zip(answerable, scaled) {
                let all = Self.softmax(rows, weights)
                let sum = zip(all, choice.right).map { $1 ? $0 : 0 }.reduce(0, +)
                for (place, row) in rows.enumerated() {
                    let wanted = choice.right[place] ? all[place] / max(1e-12, sum) : 0
                    let difference = all[place] - wanted
                    if abs(difference) < 1e-6 { continue }
                    for column in 0..<size { gradient[column] += difference * row[column] }
                }
            }
            for column in 0..<size {
                first[column] = 0.9 * first[column] + 0.1 * gradient[column]
                second[column] = 0.99 * second[column] + 0.01 * gradient[column] * gradient[column]
                let step = first[column] / (1 - pow(0.9, Double(round)))
                let size = (second[column] / (1 - pow(0.99, Double(round)))).squareRoot()
                weights[column] -= 0.05 * step / (size + 1e-8)
            }
        }
        standardised = weights
        self.weights = zip(weights, spreads).map { $0 / $1 }
    }

    private static func spread(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        let squares = values.map { value in (value - mean) * (value - mean) }
        return max(1e-6, (squares.reduce(0, +) / Double(values.count)).squareRoot())
    }

    func likelihoods(_ choice: Choice) -> [Double] {
        Self.softmax(choice.features, weights)
    }

    private static func softmax(_ rows: [[Double]], _ weights: [Double]) -> [Double] {
        let scores = rows.map { zip($0, weights).map { $0 * $1 }.reduce(0, +) }
        let highest = scores.max() ?? 0
        let odds = scores.map { exp($0 - highest) }
        let total = odds.reduce(0, +)
        return odds.map { $0 / total }
    }
}
