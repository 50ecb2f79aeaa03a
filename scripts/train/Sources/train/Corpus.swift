import DealModel
import Extraction
import Foundation

/// A labelled utterance of the training set: one line of `Tests/Training/*.jsonl`.
struct Utterance: Decodable {
    var text: String
    var speaker: Side
    /// Nil for lines that are labelled for craft alone.
    var criteria: [Criterion]?
    /// The criteria that a buyer speaks against.
    var denied: [Criterion]
    var form: QuestionForm?
    var stance: Stance?

    private enum Key: String, CodingKey {
        case text, speaker, criteria, denied, form, stance
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        text = try container.decode(String.self, forKey: .text)
        form = try container.decodeIfPresent(QuestionForm.self, forKey: .form)
        stance = try container.decodeIfPresent(Stance.self, forKey: .stance)
        speaker = try container.decodeIfPresent(Side.self, forKey: .speaker) ?? .seller
        criteria = try container.decodeIfPresent([Criterion].self, forKey: .criteria)
        if let all = try? container.decodeIfPresent(Bool.self, forKey: .denied) {
            denied = all ? criteria ?? [] : []
        } else {
            denied = try container.decodeIfPresent([Criterion].self, forKey: .denied) ?? []
        }
    }
}

struct CorpusError: Error, CustomStringConvertible {
    var description: String
}

/// Every labelled line below a folder, files in the order of their names; a text that comes twice counts once.
func loadCorpus(_ folder: URL) throws -> [Utterance] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
    var utterances: [Utterance] = []
    var seen: Set<String> = []
    for file in files {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        for (number, line) in lines.enumerated() {
            do {
                let utterance = try JSONDecoder().decode(Utterance.self, from: Data(line.utf8))
                if seen.insert("\(utterance.speaker) \(utterance.text)").inserted { utterances.append(utterance) }
            } catch {
                throw CorpusError(description: "\(file.lastPathComponent):\(number + 1): \(error)")
            }
        }
    }
    return utterances
}
