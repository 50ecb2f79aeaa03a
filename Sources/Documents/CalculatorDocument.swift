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
        let input = try planInput(today: today, reading: reader)
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
