import DealModel
import Extraction
import Foundation
import Reports

/// Answers `qualify extract`, a line at a time, by the same code that reads a conversation.
///
/// Dates are counted from the day in the context, which is the local day of whoever spoke: see `Day(reference:)`.
package struct ExtractLine: Sendable {
    /// How the lines come in and the answers go out.
    package struct Form: Sendable {
        /// Each line is a JSON object, not the words themselves.
        package var isJSON: Bool
        /// The answer says for people which rule read what, in place of JSON.
        package var isExplained: Bool

        package init(isJSON: Bool = false, isExplained: Bool = false) {
            self.isJSON = isJSON
            self.isExplained = isExplained
        }
    }

    let extractor = Extractor()
    let model: CriteriaModel
    /// Its reference is that of lines that name none themselves.
    let context: ExtractionContext
    let form: Form

    /// - Throws: `Failure.model` where the program itself is damaged.
    package init(_ assumptions: ExtractAssumptions, form: Form = Form()) throws(Failure) {
        do { model = try CriteriaModel.builtIn() } catch { throw .model(error) }
        context = assumptions.context
        self.form = form
    }

    /// The answer without its line end, and whether the line could be read. `number` counts the lines from 1 and is the id of a plain line.
    package func answer(_ line: String, number: Int, isValid: Bool) throws(Failure) -> (text: String, isRead: Bool) {
        guard isValid else { return (try refusal(.number(number), "line \(number) is not UTF-8"), false) }
        guard form.isJSON else { return (try answer(line, id: .number(number), side: .buyer, context), true) }
        let request: Request
        do {
            request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
        } catch {
            let what = "line \(number) is no object with a \"text\" (\(ExtractLine.reason(error)))"
            return (try refusal(Request.id(in: line) ?? .number(number), what), false)
        }
        let id = request.id ?? .number(number)
        var context = context
        if let named = request.reference {
            guard let day = Day(reference: named) else {
                let what = "line \(number): “\(named)” is no reference like 2026-11-23 or 2026-11-23T09:00:00"
                return (try refusal(id, what), false)
            }
            context.reference = day
        }
        return (try answer(request.text, id: id, side: request.speaker ?? .buyer, context), true)
    }

    private func answer(_ said: String, id: LineID, side: Side, _ context: ExtractionContext) throws(Failure) -> String {
        if form.isExplained {
            let entities = extractor.entities(in: said, context: context)
            return ExplainedLine(said, extractor.explain(said, context: context), model: model, side: side, entities: entities)
                .text(of: id.text)
        }
        return try text(Answer(id: id, text: said, reading: read(said, side: side, context)))
    }

    private func refusal(_ id: LineID, _ what: String) throws(Failure) -> String {
        form.isExplained ? what + "\n" : try text(Refusal(id: id, error: what))
    }

    private struct Read {
        let entities: [Entity]
        let criteria: [CriterionReading]
        let craft: (form: QuestionForm, stance: Stance)?
    }

    private func read(_ text: String, side: Side, _ context: ExtractionContext) -> Read {
        let entities = extractor.entities(in: text, context: context)
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

        var text: String {
            switch self {
            case .number(let number): String(number)
            case .fraction(let fraction): String(fraction)
            case .name(let name): name
            }
        }

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
