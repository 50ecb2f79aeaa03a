import DealModel
import Qualification
import Reports

/// The business case of an opportunity for people: what it rests on, and what is missing.
struct CaseReport {
    let verdict: Verdict
    let style: Style
    /// What shows the quotes: a command of the conversation, or of the shell.
    let reasons: String

    init(_ verdict: Verdict, style: Style, reasons: String) {
        self.verdict = verdict
        self.style = style
        self.reasons = reasons
    }

    var lines: [String] {
        let businessCase = verdict.businessCase
        guard let brief = CaseBrief(verdict) else {
            return businessCase.errors.map {
                $0.code == .mixedCurrency
                    ? "  The amounts are in two currencies: in the conversation, /rate 1 EUR = 1.08 USD says what one is worth."
                    : "  The figures contradict each other: \(CaseFault.words($0)) \(reasons) has their quotes."
            }
        }
        return CaseOverview(brief, style: style).lines
    }
}
