import ClosePlan
import DealModel
import Qualification

/// A plan from captured evidence as JSON: the calculator's answer, with what was agreed, what has moved since, and what people said.
package struct PlanDocument: Encodable, Sendable {
    let plan: PlanVerdict

    package init(_ plan: PlanVerdict) {
        self.plan = plan
    }

    private enum Key: String, CodingKey { case agreement, drift, history, said }

    package func encode(to encoder: any Encoder) throws {
        try plan.result?.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(AgreementRow(plan), forKey: .agreement)
        try container.encode(plan.drift.map(DriftRow.init), forKey: .drift)
        try container.encode(plan.history.map(SlipRow.init), forKey: .history)
        try container.encode(plan.said.map(SaidRow.init), forKey: .said)
    }

    private struct AgreementRow: Encodable {
        struct Word: Encodable {
            let side: Side
            let name: String?
            let words: String
            let day: Day
        }

        struct Change: Encodable {
            let day: Day
            let step: String?
            let what: String
            let quote: String?
            let speaker: String?
        }

        struct Dates: Encodable {
            let id: String
            let start: Day
            let finish: Day
        }

        /// `proposed`, `agreed`, or `reopened` by what came after.
        let state: String
        let day: Day?
        let goLive: Day?
        let closeDate: Day?
        let words: [Word]
        let reopenedBy: [Change]
        let steps: [Dates]

        init(_ plan: PlanVerdict) {
            let agreement = plan.agreement
            state = agreement == nil ? "proposed" : plan.isAcknowledged ? "agreed" : "reopened"
            (day, goLive, closeDate) = (agreement?.day, agreement?.goLive, agreement?.closeDate)
            words =
                agreement.map { agreement in
                    [(Side.buyer, agreement.decisionMaker), (.seller, agreement.seller)].map {
                        Word(side: $0, name: $1.name, words: $1.quote, day: $1.day)
                    }
                } ?? []
            reopenedBy = (agreement?.reopenedBy ?? []).map {
                Change(day: $0.day, step: $0.step, what: $0.what, quote: $0.quote, speaker: $0.speaker)
            }
            steps = (agreement?.dates ?? [:]).map { Dates(id: $0, start: $1.start, finish: $1.finish) }
                .sorted { ($0.start, $0.finish, $0.id) < ($1.start, $1.finish, $1.id) }
        }
    }

    private struct DriftRow: Encodable {
        let id: String
        let agreed: Day
        let now: Day
        let workingDays: Int
        let because: String

        init(_ drift: PlanDrift) {
            (id, agreed, now, workingDays, because) = (drift.step, drift.agreed, drift.now, drift.workingDays, drift.because)
        }
    }

    private struct SlipRow: Encodable {
        let what: String
        let step: String?
        let from: Day
        let to: Day
        let day: Day
        let because: String

        init(_ slip: Slip) {
            switch slip.what {
            case .goLive: (what, step) = ("goLive", nil)
            case .closeDate: (what, step) = ("closeDate", nil)
            case .step(let id, _): (what, step) = ("step", id)
            }
            (from, to, day, because) = (slip.from, slip.to, slip.day, slip.because)
        }
    }

    private struct SaidRow: Encodable {
        let step: String
        let change: String
        let quote: String
        let speaker: String?
        let day: Day

        init(_ said: SaidStep) {
            (step, quote, speaker, day) = (said.step, said.quote, said.speaker, said.day)
            change =
                switch said.change {
                case .takes(let days): "takes \(days)"
                case .waitsFor(let day): "waits for \(day.iso)"
                case .done(let day): "done \(day.iso)"
                case .needed: "needed"
                case .notNeeded: "not needed"
                case .owned(let name): "owner \(name)"
                }
        }
    }
}
