import Foundation

extension DocumentValue: Decodable {
    /// Reads a JSON document.
    package init(json: Data) throws(DocumentFailure) {
        do {
            self = try JSONDecoder().decode(DocumentValue.self, from: json)
        } catch DecodingError.dataCorrupted(let context) {
            throw DocumentFailure(context)
        } catch {
            throw .broken(line: nil, problem: "the JSON cannot be read")
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .scalar(text)
        } else if let fields = try? container.decode([String: DocumentValue].self) {
            self = .map(fields)
        } else if let number = try? container.decode(Decimal.self) {
            self = .scalar(number.description)
        } else if let number = try? container.decode(Double.self) {
            // Too large for a decimal; whoever reads it as a number will say so.
            self = .scalar(number.description)
        } else if let truth = try? container.decode(Bool.self) {
            self = .scalar(truth.description)
        } else {
            self = .list(try container.decode([DocumentValue].self))
        }
    }
}

extension DocumentFailure {
    /// Foundation tells the line only in words: "… around line 3, column 7."
    fileprivate init(_ context: DecodingError.Context) {
        let said = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String ?? context.debugDescription
        let line = said.firstRange(of: "line ").flatMap { Int(said[$0.upperBound...].prefix { $0.isNumber }) }
        let problem = said.firstRange(of: " around line ").map { said[..<$0.lowerBound] } ?? said[...]
        self = .broken(line: line, problem: problem.trimmingCharacters(in: CharacterSet(charactersIn: ". \n")))
    }
}
