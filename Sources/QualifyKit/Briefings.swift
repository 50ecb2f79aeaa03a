import DealModel
import Playbook
import Qualification
import Reports

extension Workspace {
    /// `qualify sheet OPP`.
    package func callSheet(of name: String, as format: Briefing.Format) throws(Failure) -> String {
        Briefing.callSheet(try verdict(of: find(name)), playbook: playbook).rendered(as: format, style: context.style)
    }

    /// `qualify recap OPP`.
    ///
    /// - Throws: `input` where no buyer has said anything that could be told again.
    package func recap(of name: String, as format: Briefing.Format) throws(Failure) -> String {
        let verdict = try verdict(of: find(name))
        let recap = Recap(verdict)
        guard !recap.isEmpty else {
            throw .input("nobody on the buyer's side has said anything in \(verdict.opportunity.name) yet; there is nothing to recap")
        }
        return recap.briefing.rendered(as: format, style: context.style)
    }
}

extension Briefing {
    /// The page for a call, with the six questions that would move the opportunity most.
    static func callSheet(_ verdict: Verdict, playbook: Playbook) -> Briefing {
        let purpose: Playbook.Purpose = verdict.opportunity.isEngaged ? .followUp : .firstCall
        let questions = verdict.gapsInCall.filter { $0.need != .price }.prefix(6)
            .sorted { Criterion.allCases.firstIndex(of: $0.criterion) ?? 0 < Criterion.allCases.firstIndex(of: $1.criterion) ?? 0 }
            .compactMap { gap in
                Questioning.wording(of: gap, verdict: verdict, playbook: playbook, purpose: purpose).map {
                    CallSheet.Question($0.text, goodAnswer: playbook[gap.criterion].goodAnswer)
                }
            }
        return CallSheet(verdict, playbook: playbook, questions: questions).briefing
    }
}

extension Conversation {
    var sheetLines: [String] {
        Briefing.callSheet(verdict, playbook: playbook).rendered(as: .terminal, style: style).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    var recapLines: [String] {
        let recap = Recap(verdict)
        guard !recap.isEmpty else { return ["  No buyer has said anything yet; there is nothing to recap."] }
        return recap.briefing.rendered(as: .terminal, style: style).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }
}
