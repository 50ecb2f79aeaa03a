import BusinessCase
import ClosePlan
import DealModel
import Documents
import Extraction
import Foundation
import Qualification
import Reports

extension Workspace {
    /// `qualify roi OPP`.
    package func businessCase(of name: String, isJSON: Bool) throws(Failure) -> String {
        let verdict = try verdict(of: find(name))
        guard isJSON else {
            return CaseReport(verdict, style: context.style, reasons: "qualify show \(verdict.opportunity.name) --why roi").lines.joined(
                separator: "\n")
        }
        return try JSONDocument.answer(CaseDocument(verdict.businessCase))
    }

    /// `qualify plan OPP`.
    package func closePlan(of name: String, isJSON: Bool) throws(Failure) -> String {
        let verdict = try verdict(of: find(name))
        guard isJSON, let result = verdict.plan.result else {
            return PlanReport(verdict, style: context.style).lines.joined(separator: "\n")
        }
        return try JSONDocument.answer(result)
    }
}

/// `qualify roi` and `qualify plan` on a document: no store, no opportunity.
package struct DocumentCalculation: Sendable {
    let document: CalculatorDocument
    let today: Day
    let style: Style

    /// What a calculation prints, and whether the document held together.
    package struct Outcome: Sendable {
        package let text: String
        package let isSound: Bool
    }

    /// - Parameters:
    ///   - bytes: of the file.
    ///   - file: its name, for the format and for what is said of it.
    /// - Throws: `input` where the file is no YAML or JSON.
    package init(_ bytes: [UInt8], file: String, today: Day, style: Style) throws(Failure) {
        do { document = try CalculatorDocument(Data(bytes), fileName: file) } catch { throw .input("\(error)") }
        self.today = today
        self.style = style
    }

    package func businessCase(isJSON: Bool) throws(Failure) -> Outcome {
        let result: CaseResult
        do {
            result = try document.businessCase(reading: reader)
        } catch {
            return try refusal(error, isJSON: isJSON)
        }
        return try outcome(result, CaseText(result, style: style).lines, isJSON: isJSON)
    }

    package func closePlan(isJSON: Bool) throws(Failure) -> Outcome {
        let result: PlanResult
        let input: PlanInput
        do {
            input = try document.planInput(today: today, reading: reader)
            result = try document.closePlan(today: today, reading: reader)
        } catch {
            return try refusal(error, isJSON: isJSON)
        }
        let text = PlanText(result, of: input, steps: input.steps.map { Step($0) }, style: style)
        return try outcome(result, text.lines, isJSON: isJSON)
    }

    private var reader: CalculatorDocument.Reader {
        let context = ExtractionContext(reference: today)
        let extractor = Extractor()
        return { extractor.entities(in: $0, context: context) }
    }

    private func outcome(_ result: some Encodable, _ lines: [String], isJSON: Bool) throws(Failure) -> Outcome {
        Outcome(text: try isJSON ? JSONDocument.answer(result) : lines.joined(separator: "\n"), isSound: true)
    }

    private func refusal(_ errors: DocumentErrors, isJSON: Bool) throws(Failure) -> Outcome {
        if isJSON { return Outcome(text: try JSONDocument.answer(errors), isSound: false) }
        return Outcome(text: errors.errors.map { "\($0.path): \($0.code)" }.joined(separator: "\n"), isSound: false)
    }
}

extension Step {
    /// A step of a document, for the same text as one of the record.
    fileprivate init(_ step: PlanStep) {
        self.init(
            id: step.id, title: step.title.isEmpty ? step.id : step.title, side: step.side,
            owner: step.owner)
    }
}
