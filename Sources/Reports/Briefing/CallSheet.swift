import DealModel
import Playbook
import Qualification

/// The one page to take into a call: what is proven, what is only claimed, the dangers, and what to ask. For the rep alone.
package struct CallSheet: Sendable {
    /// A question with what a good answer to it contains.
    package struct Question: Hashable, Sendable {
        package var text: String
        package var goodAnswer: String

        package init(_ text: String, goodAnswer: String) {
            self.text = text
            self.goodAnswer = goodAnswer
        }
    }

    let verdict: Verdict
    let playbook: Playbook
    let questions: [Question]

    /// - Parameter questions: those that would move the opportunity most, in the order of a conversation.
    package init(_ verdict: Verdict, playbook: Playbook, questions: [Question]) {
        self.verdict = verdict
        self.playbook = playbook
        self.questions = questions
    }

    package var briefing: Briefing {
        let opportunity = verdict.opportunity
        var blocks: [Briefing.Block] = [.paragraph(standing)]
        let proven = items { $0 == .proven }
        if !proven.isEmpty { blocks += [.heading("Proven"), .items(proven)] }
        let claimed = items { $0 == .claimed }
        if !claimed.isEmpty { blocks += [.heading("Only claimed"), .items(claimed)] }
        let denied = items { $0 == .denied }
        if !denied.isEmpty { blocks += [.heading("Denied"), .items(denied)] }
        var dangers = verdict.dangers.map { Briefing.Item($0.message) }
        dangers += verdict.disqualification.reasons.map { Briefing.Item("Stop? \($0.message).", note: "“\($0.quote)”") }
        if !dangers.isEmpty { blocks += [.heading("Dangers"), .items(dangers)] }
        blocks.append(.heading(questions.isEmpty ? "You have what you need" : "To ask \(opportunity.decisionMaker?.firstName ?? "them")"))
        if !questions.isEmpty {
            blocks.append(.items(questions.map { Briefing.Item("“\($0.text)”", note: "A good answer: \($0.goodAnswer)") }))
        }
        return Briefing(title: "Call sheet: \(opportunity.account)", blocks: blocks, footer: "For us alone. Not for the buyer.")
    }

    private var standing: String {
        let person = verdict.opportunity.decisionMaker?.nameAndTitle ?? "no decision maker yet"
        return "\(person) · \(VerdictText(verdict, playbook: playbook, style: .plain).progress) · \(verdict.probability) %"
    }

    private func items(where isWanted: (Status) -> Bool) -> [Briefing.Item] {
        let values = ValueText(verdict)
        let text = VerdictText(verdict, playbook: playbook, style: .plain)
        return verdict.criteria.filter { isWanted($0.status) }.map { row in
            let value = values[row.criterion]
            let whose = row.status == .proven ? "" : " (\(text.whose(row)))"
            let name = playbook[row.criterion].name
            return Briefing.Item((value.isEmpty ? "known" : value) + whose, label: name.prefix(1).uppercased() + name.dropFirst())
        }
    }
}
