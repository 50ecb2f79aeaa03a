import ClosePlan
import DealModel
import Qualification

/// The close plan as both sides may see it: steps with their dates, and nothing of what either thinks of the other.
///
/// Its dates are the agreed ones while an agreement stands, else the earliest possible.
package struct PublishedPlan: Sendable {
    package struct Row: Hashable, Sendable {
        package let id: String
        package let title: String
        package let side: StepSide
        package let owner: String?
        /// Working days.
        package let days: Int
        /// First and last day; nil only where the plan cannot be scheduled.
        package let start: Day?
        package let finish: Day?
        package let done: Day?
        package let isCritical: Bool
        package let isFirst: Bool
        /// Titles of the steps that must be finished before.
        package let after: [String]
    }

    /// Why the go-live date matters, in the buyer's words.
    package struct Reason: Hashable, Sendable {
        package let quote: String
        package let speaker: String
    }

    /// nil for a plan out of a document that names nobody.
    package let account: String?
    package let seller: String?
    package let today: Day
    package let goLive: Day?
    package let closeDate: Day?
    package let earliestClose: Day?
    /// "2 weeks + 4 months": what lies between close and go-live.
    package let delivery: String?
    /// The day of the agreement that stands.
    package let agreedOn: Day?
    package let reasons: [Reason]
    /// As people read them.
    package let rows: [Row]
    package let remarks: [PlanRemark]
    /// What the ids of calendar entries are made from, so that they stay the same for the same plan.
    package let key: String
    /// Rises with every change, for programs that take a calendar file in again.
    package let revision: Int

    /// Of an opportunity; nil where the plan contradicts itself.
    package init?(_ verdict: Verdict, plan: PlanVerdict, revision: Int) {
        guard let result = plan.result else { return nil }
        let opportunity = verdict.opportunity
        account = opportunity.account
        seller = opportunity.owner.isEmpty ? nil : opportunity.owner
        let agreement = plan.isAcknowledged ? plan.agreement : nil
        agreedOn = agreement?.day
        reasons = verdict[.goLiveReason].evidence.filter { $0.counts && $0.voice == .decisionMaker && !$0.denied }.compactMap { evidence in
            evidence.speaker.map { Reason(quote: evidence.quote, speaker: $0) }
        }
        key = opportunity.id.uuidString.lowercased()
        self.revision = revision
        (today, goLive, closeDate, earliestClose) = (result.today, result.goLive, result.closeDate, result.earliestClose)
        delivery = PublishedPlan.delivery(plan.input)
        remarks = plan.input.remarks(on: result)
        rows = PublishedPlan.rows(result, steps: plan.steps, agreed: agreement?.dates ?? [:])
    }

    /// Of a document, by the name of its file.
    package init(_ result: PlanResult, of input: PlanInput, steps: [Step], account: String? = nil, file: String) {
        self.account = account
        seller = nil
        agreedOn = nil
        reasons = []
        key = file
        revision = max(0, result.today.number - Day(firstOfMonth: 1, year: 2020).number)
        (today, goLive, closeDate, earliestClose) = (result.today, result.goLive, result.closeDate, result.earliestClose)
        delivery = PublishedPlan.delivery(input)
        remarks = input.remarks(on: result)
        rows = PublishedPlan.rows(result, steps: steps, agreed: [:])
    }

    /// "Acme Corp: the way to go live on 1 Jun 2027"
    package var title: String {
        let way = goLive.map { "the way to go live on \($0.text)" } ?? "the way to signature"
        return account.map { "\($0): \(way)" } ?? way.prefix(1).uppercased() + way.dropFirst()
    }

    /// The step that comes first, of those still to be done.
    package var first: Row? { rows.first(where: \.isFirst) }

    /// What a side is called.
    package func name(of side: StepSide) -> String {
        switch side {
        case .buyer: account ?? "buyer"
        case .seller: seller ?? "seller"
        case .both: "both"
        }
    }

    private static func delivery(_ input: PlanInput) -> String? {
        let lengths = [input.leadTime, input.implementation].compactMap(\.self).map(FigureText.span)
        return lengths.isEmpty ? nil : lengths.joined(separator: " + ")
    }

    private static func rows(_ result: PlanResult, steps: [Step], agreed: [String: Agreement.Dates]) -> [Row] {
        let known = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
        let rows = result.inOrder.compactMap { scheduled -> Row? in
            guard let step = known[scheduled.id] else { return nil }
            let dates = agreed[scheduled.id]
            return Row(
                id: step.id, title: step.title.isEmpty ? step.id : step.title, side: step.side, owner: step.owner, days: scheduled.days,
                start: dates?.start ?? scheduled.earliestStart ?? scheduled.done,
                finish: dates?.finish ?? scheduled.earliestFinish ?? scheduled.done, done: scheduled.done,
                isCritical: scheduled.critical, isFirst: scheduled.id == result.firstStep?.id,
                after: step.after.compactMap { known[$0].map { $0.title.isEmpty ? $0.id : $0.title } })
        }
        guard !agreed.isEmpty else { return rows }
        return rows.enumerated().sorted { (($0.element.start?.number ?? 0), $0.offset) < (($1.element.start?.number ?? 0), $1.offset) }
            .map(\.element)
    }
}
