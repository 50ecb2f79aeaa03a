import DealModel
import Foundation
import Testing

@testable import Extraction

/// The embedded model belongs to the committed examples: it knows them, and they are well formed.
struct TrainingSetTests {
    private struct Line: Decodable {
        var text: String
        var speaker: Side
        var criteria: [Criterion]?
        var form: QuestionForm?
        var stance: Stance?
    }

    private func lines() throws -> [Line] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Training").resolvingSymlinksInPath()
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "jsonl" }
            .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
            .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test("The model was trained on the committed examples")
    func modelKnowsItsExamples() throws {
        let model = try SharedModel.get()
        var right = 0
        var total = 0
        for line in try lines().enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
            guard let gold = line.criteria, let main = gold.first else { continue }
            total += 1
            if model.criteria(of: line.text, speaker: line.speaker, entities: []).first.map({ gold.contains($0.criterion) }) == true {
                right += 1
            }
            #expect(!(line.speaker == .buyer && main == .roi), "\(line.text)")
        }
        #expect(total > 300)
        #expect(Double(right) / Double(total) > 0.9)
    }

    @Test("No sentence of the test corpus was learned by heart")
    func corpusIsUnseen() throws {
        let learned = Set(try lines().map(\.text))
        for phrase in CriterionPhrases.all.flatMap(\.phrases) { #expect(!learned.contains(phrase), "\(phrase)") }
    }

    @Test("No text has two labels")
    func labelsAreSettled() throws {
        var seen: [String: Set<Criterion>] = [:]
        for line in try lines() {
            guard let criteria = line.criteria else { continue }
            let key = "\(line.speaker) \(line.text)"
            if let before = seen.updateValue(Set(criteria), forKey: key) { #expect(before == Set(criteria), "\(line.text)") }
        }
    }
}
