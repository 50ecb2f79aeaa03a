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
    func sheet(_ path: String) -> [Effect] {
        give(Briefing.callSheet(verdict, playbook: playbook), to: path)
    }

    func recap(_ path: String) -> [Effect] {
        let recap = Recap(verdict)
        guard !recap.isEmpty else { return [.show(["  No buyer has said anything yet; there is nothing to recap."])] }
        return give(recap.briefing, to: path)
    }

    /// On the screen, or to a file in the form that its name ends in.
    private func give(_ briefing: Briefing, to path: String) -> [Effect] {
        guard !path.isEmpty else {
            let text = briefing.rendered(as: .terminal, style: style)
            return [.show(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))]
        }
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let format: Briefing.Format? =
            switch ending {
            case "md", "markdown": .markdown
            case "html", "htm": .html
            case "txt", "text", "eml": .text
            default: nil
            }
        guard let format, path.contains(".") else { return [.show(["  A file ends in .md, .html or .txt."])] }
        return [.save(briefing.rendered(as: format, style: style) + "\n", path: path)]
    }
}
