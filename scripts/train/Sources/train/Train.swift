import DealModel
import Extraction
import Foundation

/// `train FOLDER MODEL` trains on the JSON Lines of the folder and writes the model; `train FOLDER` measures only.
///
/// Every measure is on held-out folds.
@main
struct Train {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
        guard let folder = arguments.first else {
            FileHandle.standardError.write(Data("usage: train FOLDER [MODEL]\n".utf8))
            exit(2)
        }
        let corpus = try loadCorpus(URL(fileURLWithPath: folder))
        let prepared = prepare(corpus)
        print("\(corpus.count) utterances")
        let design = CriteriaDesign()
        let votes = heldOutVotes(prepared, design)
        var figures = fitCalibration(votes.map(\.vote))
        try report(votes, figures)

        let denials = heldOutDenials(prepared, DenialDesign())
        let intercept = reportDenial(denials)
        figures += [Float](repeating: intercept, count: Criterion.allCases.count)
        reportCraft(heldOutCraft(prepared, CraftDesign()))

        guard let output = arguments.dropFirst().first else { return }
        let usable = prepared.filter { $0.utterance.criteria != nil }
        let (vocabulary, model) = design.train(usable)
        let denial = DenialDesign().train(prepared)
        let craft = CraftDesign().train(prepared)
        let file = ModelFile(
            criteria: quantised(vocabulary, model, rows: 85_000), denial: quantised(denial.vocabulary, denial.model, rows: 25_000),
            craft: quantised(craft.vocabulary, craft.model, rows: 16_000), calibration: figures)
        let bytes = file.encoded
        try Data(bytes).write(to: URL(fileURLWithPath: output))
        print("\(vocabulary.count) features learned, \(bytes.count) bytes written")
    }

    static func report(_ votes: [(utterance: Utterance, vote: HeldOutVote)], _ figures: [Float]) throws {
        guard let calibration = Calibration(figures + [Float](repeating: 0, count: Criterion.allCases.count)) else { return }
        var scores = CriteriaScores()
        for (utterance, vote) in votes {
            let probabilities = calibration.probabilities(softmax: vote.softmax[...], sigmoid: vote.sigmoid[...], speaker: vote.side)
            scores.add(probabilities, gold: vote.gold, side: vote.side)
            if CommandLine.arguments.contains("--errors") {
                let said = zip(Criterion.allCases, probabilities).filter { $0.1 >= 0.5 }.map { "\($0.0.rawValue) \(Int($0.1 * 100))" }
                let named = Set(zip(Criterion.allCases, probabilities).filter { $0.1 >= 0.5 }.map(\.0))
                if named != Set(vote.gold) { print("\(vote.side) \(vote.gold.map(\.rawValue)) got \(said): \(utterance.text)") }
            }
        }
        print("criteria: \(scores.summary)")
        if CommandLine.arguments.contains("--details") { print(scores.details) }
    }

    /// Prints how well denial is told, and gives the intercept at which its F1 is best.
    static func reportDenial(_ denials: [HeldOutDenial]) -> Float {
        var best: (f1: Double, intercept: Float) = (0, 0)
        for step in -20...20 {
            let intercept = Float(step) / 10
            var hits = 0
            var misses = 0
            var alarms = 0
            for denial in denials {
                switch (denial.score + intercept > 0, denial.isDenied) {
                case (true, true): hits += 1
                case (true, false): alarms += 1
                case (false, true): misses += 1
                case (false, false): break
                }
            }
            let f1 = CriteriaScores.f1(hits, misses, alarms)
            if f1 > best.f1 { best = (f1, intercept) }
        }
        print(String(format: "denial: F1 %.3f", best.f1))
        if CommandLine.arguments.contains("--errors") {
            for denial in denials where (denial.score + best.intercept > 0) != denial.isDenied {
                print(
                    "denial \(denial.isDenied ? "missed" : "alarm") \(denial.criterion.rawValue) \(denial.score): \(denial.utterance.text)")
            }
        }
        return best.intercept
    }

    static func reportCraft(_ answers: [(utterance: Utterance, form: QuestionForm, stance: Stance)]) {
        guard !answers.isEmpty else { return }
        let forms = answers.filter { $0.utterance.form == $0.form }.count
        let stances = answers.filter { $0.utterance.stance == $0.stance }.count
        print(
            String(
                format: "craft: form %.3f, stance %.3f of %d", Double(forms) / Double(answers.count),
                Double(stances) / Double(answers.count), answers.count))
        guard CommandLine.arguments.contains("--errors") else { return }
        for answer in answers where answer.utterance.form != answer.form || answer.utterance.stance != answer.stance {
            print(
                "\(answer.utterance.form?.rawValue ?? "") \(answer.utterance.stance?.rawValue ?? "") got \(answer.form) \(answer.stance): \(answer.utterance.text)"
            )
        }
    }
}
