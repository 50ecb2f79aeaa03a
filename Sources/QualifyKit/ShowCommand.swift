import DealModel
import Playbook
import Qualification
import Reports
import Understanding

extension Workspace {
    /// `qualify show OPP` for people.
    package func shown(_ name: String) throws(Failure) -> [String] {
        let verdict = try verdict(of: find(name))
        var lines = VerdictText(verdict, playbook: playbook, style: context.style).lines
        if let next = nextQuestion(verdict) {
            lines += context.style.paragraph("“\(next.question)”", first: "next · \(next.criterion.rawValue): ")
        }
        return lines
    }

    /// `qualify show OPP --json`.
    package func shownJSON(_ name: String) throws(Failure) -> String {
        let verdict = try verdict(of: find(name))
        return try JSONDocument.answer(VerdictDocument(verdict, next: nextQuestion(verdict)))
    }

    /// `qualify show OPP --why CRITERION`.
    package func reasons(_ name: String, criterion word: String) throws(Failure) -> [String] {
        guard let criterion = Criterion.named(word) else { throw .unknownCriterion(word) }
        return WhyText(try verdict(of: find(name)), playbook: playbook, style: context.style).lines(for: criterion)
    }

    /// The question that would move an open opportunity most.
    private func nextQuestion(_ verdict: Verdict) -> VerdictDocument.NextQuestion? {
        guard verdict.opportunity.closed == nil, let gap = verdict.gapsInCall.first else { return nil }
        if gap.need == .price { return VerdictDocument.NextQuestion(criterion: .roi, question: playbook[.roi].prepare) }
        return Questioning.wording(of: gap, verdict: verdict, playbook: playbook, purpose: .firstCall).map {
            VerdictDocument.NextQuestion(criterion: gap.criterion, question: $0.text)
        }
    }
}
