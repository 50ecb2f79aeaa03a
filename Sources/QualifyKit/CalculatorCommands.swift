import BusinessCase
import DealModel
import Documents
import Extraction
import Foundation
import Qualification
import Reports

extension Workspace {
    /// `qualify roi OPP`; unsound where its figures contradict each other.
    package func businessCase(of name: String, as format: CaseFormat) throws(Failure) -> DocumentCalculation.Outcome {
        let verdict = try verdict(of: find(name))
        let businessCase = verdict.businessCase
        guard let brief = CaseBrief(verdict) else {
            if format == .json {
                let errors = DocumentErrors(businessCase.errors.map { DocumentError(code: $0.code.rawValue, path: $0.path) })
                return DocumentCalculation.Outcome(text: try JSONDocument.answer(errors), isSound: false)
            }
            let reasons = "qualify show \(verdict.opportunity.name) --why roi"
            let lines = CaseReport(verdict, style: context.style, reasons: reasons).lines
            return DocumentCalculation.Outcome(text: lines.joined(separator: "\n"), isSound: false)
        }
        let text = try format == .json ? JSONDocument.answer(CaseDocument(businessCase)) : format.write(brief, style: context.style)
        return DocumentCalculation.Outcome(text: text, isSound: true)
    }
}

/// `qualify roi` and `qualify plan` on a document: no store, no opportunity.
package struct DocumentCalculation: Sendable {
    let document: CalculatorDocument
    /// Its name without the folders.
    let file: String
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
        self.file = file.split(separator: "/").last.map(String.init) ?? file
        self.today = today
        self.style = style
    }

    package func businessCase(as format: CaseFormat) throws(Failure) -> Outcome {
        let input: CaseInput
        let result: CaseResult
        do {
            input = try document.caseInput(reading: reader)
            result = try document.businessCase(reading: reader)
        } catch {
            return try refusal(error, isJSON: format == .json)
        }
        guard format != .json else { return Outcome(text: try JSONDocument.answer(result), isSound: true) }
        return Outcome(text: format.write(CaseBrief(input, result, day: today), style: style), isSound: true)
    }

    var reader: CalculatorDocument.Reader {
        let context = ExtractionContext(reference: today)
        let extractor = Extractor()
        return { extractor.entities(in: $0, context: context) }
    }

    private func line(_ error: DocumentError) -> String {
        CaseError.Code(rawValue: error.code).map { CaseFault.words(CaseError($0, error.path)) } ?? "\(error.path): \(error.code)"
    }

    func refusal(_ errors: DocumentErrors, isJSON: Bool) throws(Failure) -> Outcome {
        if isJSON { return Outcome(text: try JSONDocument.answer(errors), isSound: false) }
        return Outcome(text: errors.errors.map(line).joined(separator: "\n"), isSound: false)
    }
}
