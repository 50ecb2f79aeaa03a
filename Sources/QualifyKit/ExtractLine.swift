import DealModel
import Extraction
import Foundation
import Reports

/// Answers `qualify extract`, a line at a time, by the same code that reads a conversation.
package struct ExtractLine: Sendable {
    let extractor = Extractor()
    let model: CriteriaModel
    /// Of lines that name none themselves.
    let reference: Day
    let isJSON: Bool

    /// - Throws: `Failure.model` where the program itself is damaged.
    package init(reference: Day, isJSON: Bool) throws(Failure) {
        do { model = try CriteriaModel.builtIn() } catch { throw .model(error) }
        self.reference = reference
        self.isJSON = isJSON
    }

    /// One line of JSON, and whether the line could be read. `number` counts the lines from 1 and is the id of a plain line.
    package func answer(_ line: String, number: Int, isValid: Bool) throws(Failure) -> (json: String, isRead: Bool) {
        guard isValid else { return (try text(Refusal(id: .number(number), error: "line \(number) is not UTF-8")), false) }
        guard isJSON else {
            return (try text(Answer(id: .number(number), text: line, reading: read(line, side: .buyer, day: reference))), true)
        }
        let request: Request
        do {
            request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
        } catch {
            let what = "line \(number) is no object with a \"text\" (\(ExtractLine.reason(error)))"
            return (try text(Refusal(id: Request.id(in: line) ?? .number(number), error: what)), false)
        }
        var day = reference
        if let named = request.reference {
            guard let read = Day(iso: named.prefix(10)), named.count == 10 || named.dropFirst(10).first == "T" else {
                let what = "line \(number): “\(named)” is no reference like 2026-11-23 or 2026-11-23T09:00:00"
                return (try text(Refusal(id: request.id ?? .number(number), error: what)), false)
            }
            day = read
        }
        let answer = Answer(
            id: request.id ?? .number(number), text: request.text, reading: read(request.text, side: request.speaker ?? .buyer, day: day))
        return (try text(answer), true)
    }

    private struct Read {
        let entities: [Entity]
        let criteria: [CriterionReading]
        let craft: (form: QuestionForm, stance: Stance)?
    }

    private func read(_ text: String, side: Side, day: Day) -> Read {
        let entities = extractor.entities(in: text, context: ExtractionContext(reference: day))
        return Read(
            entities: entities, criteria: model.criteria(of: text, speaker: side, entities: entities),
            craft: side == .seller ? model.craft(of: text) : nil)
    }

    private func text(_ value: some Encodable) throws(Failure) -> String {
        do { return try JSONDocument.line(value) } catch { throw .encoding(error) }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            context.codingPath.last.map { "\"\($0.stringValue)\" is of another kind" } ?? "it is no object"
        case DecodingError.dataCorrupted(let context):
            context.codingPath.last.map { "\"\($0.stringValue)\" has a value that is none of its own" } ?? "it is no JSON"
        default: "it is no JSON"
        }
    }

    /// A line's own id: whatever it gave comes back.
    private enum LineID: Codable {
        case number(Int)
        case fraction(Double)
        case name(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else if let fraction = try? container.decode(Double.self) {
                self = .fraction(fraction)
            } else {
                self = .name(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .number(let number): try container.encode(number)
            case .fraction(let fraction): try container.encode(fraction)
            case .name(let name): try container.encode(name)
            }
        }
    }

    private struct Request: Decodable {
        let id: LineID?
        let text: String
        let reference: String?
        let speaker: Side?

        private struct OnlyID: Decodable {
            let id: LineID
        }

        /// The id of a line that is otherwise no request.
        static func id(in line: String) -> LineID? {
            (try? JSONDecoder().decode(OnlyID.self, from: Data(line.utf8)))?.id
        }
    }

    private struct Refusal: Encodable {
        let id: LineID
        let error: String
    }

    private struct Answer: Encodable {
        let id: LineID
        let text: String
        let reading: Read

        enum Key: String, CodingKey { case id, text, entities, criteria, form, stance }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(id, forKey: .id)
            try container.encode(text, forKey: .text)
            try container.encode(reading.entities, forKey: .entities)
            try container.encode(reading.criteria, forKey: .criteria)
            if let craft = reading.craft {
                try container.encode(craft.form, forKey: .form)
                try container.encode(craft.stance, forKey: .stance)
            }
        }
    }
}
