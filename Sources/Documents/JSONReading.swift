import Foundation

extension DocumentValue: Decodable {
    /// Reads a JSON document.
    package init(json: Data) throws(DocumentFailure) {
        do {
            self = try JSONDecoder().decode(DocumentValue.self, from: json)
        } catch {
            throw DocumentFailure(brokenJSON: json)
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
    /// The decoder does not say what is wrong; the older parser does, in words: "Invalid value around character 22."
    fileprivate init(brokenJSON json: Data) {
        do {
            _ = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
            self = .broken(line: nil, problem: "the JSON cannot be read")
        } catch {
            let said = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? "the JSON cannot be read"
            let place = said.firstRange(of: " around character ")
            let offset = place.flatMap { Int(said[$0.upperBound...].prefix { $0.isNumber }) }
            let line = offset.map { json.prefix($0).count { $0 == UInt8(ascii: "\n") } + 1 }
            let problem = place.map { said[..<$0.lowerBound] } ?? said[...]
            self = .broken(line: line, problem: problem.trimmingCharacters(in: CharacterSet(charactersIn: ". \n")))
        }
    }
}
