import BusinessCase
import ClosePlan
import DealModel
import Foundation

/// A document that `qualify roi` and `qualify plan` compute from: YAML, or JSON by the `.json` suffix of its name.
///
/// Each calculator reads, and finds fault with, only its own part; keys that nobody knows are passed over.
package struct CalculatorDocument: Sendable {
    /// What a sentence in the buyer's own words says; it stands for an object wherever one is expected (`cost: $1M a day`).
    package typealias Reader = (String) -> [Entity]

    private let root: DocumentValue

    package init(_ data: Data, fileName: String) throws(DocumentFailure) {
        guard let text = String(data: data, encoding: .utf8) else { throw .notText }
        root = fileName.lowercased().hasSuffix(".json") ? try DocumentValue(json: data) : try DocumentValue(yaml: text)
        switch root {
        case .null, .map: break
        case .scalar, .list: throw .notAMap
        }
    }

    /// The business case; throws every contradiction in its part of the document.
    package func businessCase(reading reader: @escaping Reader) throws(DocumentErrors) -> CaseResult {
        let input = try caseInput(reading: reader)
        do throws(CaseErrors) {
            return try input.computed()
        } catch {
            throw DocumentErrors(error.errors.map(DocumentError.init))
        }
    }

    /// The close plan as it stands on a day; throws every contradiction in its part of the document.
    package func closePlan(today: Day, reading reader: @escaping Reader) throws(DocumentErrors) -> PlanResult {
        try closePlan(of: try planInput(today: today, reading: reader), today: today)
    }

    /// The plan of an input that was read from the document; throws as `closePlan` does.
    package func closePlan(of input: PlanInput, today: Day) throws(DocumentErrors) -> PlanResult {
        do throws(PlanErrors) {
            return try input.scheduled(today: today)
        } catch {
            throw DocumentErrors(error.errors.map(DocumentError.init))
        }
    }

    /// What the document says of the business case; throws as `businessCase` does.
    package func caseInput(reading reader: @escaping Reader) throws(DocumentErrors) -> CaseInput {
        var fields = FieldReader(reader)
        let input = fields.caseInput(root)
        try fields.throwErrors(and: input.errors.map(DocumentError.init))
        return input
    }

    /// The titles of steps that wait for each other in a circle, each after the one before; nil where there is none.
    package func circle(reading reader: @escaping Reader) -> [String]? {
        var fields = FieldReader(reader)
        let input = fields.planInput(root)
        let titles = Dictionary(input.steps.map { ($0.id, $0.title.isEmpty ? $0.id : $0.title) }) { first, _ in first }
        return input.circle?.compactMap { titles[$0] }
    }

    /// Whose opportunity it is, where the document says so.
    package var account: String? {
        guard let name = root["account"].text, !name.isEmpty else { return nil }
        return name
    }

    /// What the document says of the plan; throws as `closePlan` does.
    package func planInput(today: Day, reading reader: @escaping Reader) throws(DocumentErrors) -> PlanInput {
        var fields = FieldReader(reader)
        let input = fields.planInput(root)
        try fields.throwErrors(and: input.errors(today: today).map(DocumentError.init))
        return input
    }
}

extension DocumentError {
    fileprivate init(_ error: CaseError) {
        self.init(code: error.code.rawValue, path: error.path)
    }

    fileprivate init(_ error: PlanError) {
        self.init(code: error.code.rawValue, path: error.path)
    }
}
