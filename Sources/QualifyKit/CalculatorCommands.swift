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
        do { return try JSONDocument.page(CaseDocument(verdict.businessCase)) } catch { throw .encoding(error) }
    }

    /// `qualify plan OPP`.
    package func closePlan(of name: String, isJSON: Bool) throws(Failure) -> String {
        let verdict = try verdict(of: find(name))
        guard isJSON, let result = verdict.plan.result else {
            return PlanReport(verdict, style: context.style).lines.joined(separator: "\n")
        }
        do { return try JSONDocument.page(result) } catch { throw .encoding(error) }
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

    /// - Throws: `unreadable`, `input` where the file is no YAML or JSON.
    package init(file: String, today: Day, style: Style) throws(Failure) {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: file))
        } catch {
            throw .unreadable(
                path: file, reason: FileManager.default.fileExists(atPath: file) ? "permission denied" : "there is no such file")
        }
        do { document = try CalculatorDocument(data, fileName: file) } catch { throw .input("\(error)") }
        self.today = today
        self.style = style
    }

    package func businessCase(isJSON: Bool) throws(Failure) -> Outcome {
        do {
            let result = try document.businessCase(reading: reader)
            return Outcome(text: try isJSON ? page(result) : CaseText(result, style: style).lines.joined(separator: "\n"), isSound: true)
        } catch let errors as DocumentErrors {
            return try refusal(errors, isJSON: isJSON)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .input("\(error)")
        }
    }

    package func closePlan(isJSON: Bool) throws(Failure) -> Outcome {
        do {
            let result = try document.closePlan(today: today, reading: reader)
            guard !isJSON else { return Outcome(text: try page(result), isSound: true) }
            let input = try document.planInput(today: today, reading: reader)
            let delivery = [input.leadTime, input.implementation].compactMap(\.self).map(FigureText.span).joined(separator: " + ")
            let steps = input.steps.map { Step($0) }
            let text = PlanText(result, steps: steps, delivery: delivery.isEmpty ? nil : delivery, style: style).lines
            return Outcome(text: text.joined(separator: "\n"), isSound: true)
        } catch let errors as DocumentErrors {
            return try refusal(errors, isJSON: isJSON)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .input("\(error)")
        }
    }

    private var reader: CalculatorDocument.Reader {
        let context = ExtractionContext(reference: today)
        let extractor = Extractor()
        return { extractor.entities(in: $0, context: context) }
    }

    private func refusal(_ errors: DocumentErrors, isJSON: Bool) throws(Failure) -> Outcome {
        if isJSON { return Outcome(text: try page(errors), isSound: false) }
        return Outcome(text: errors.errors.map { "\($0.path): \($0.code)" }.joined(separator: "\n"), isSound: false)
    }

    private func page(_ value: some Encodable) throws(Failure) -> String {
        do { return try JSONDocument.page(value) } catch { throw .encoding(error) }
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
