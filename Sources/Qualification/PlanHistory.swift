import ClosePlan
import DealModel
import Playbook

/// A date of the plan that became a later one, and why.
package struct Slip: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        case goLive
        case closeDate
        case step(id: String, title: String)
    }

    package let what: What
    package let from: Day
    package let to: Day
    /// The day on which it became so.
    package let day: Day
    package let because: String
}

extension PlanVerdict {
    /// Every date that was put off: go-live and close as they were said, a step's from one agreement to the next. Oldest first.
    ///
    /// Steps that nobody has agreed to yet start as early as they can, so that the passing of days alone puts off nothing.
    package var history: [Slip] {
        (record.termSlips + agreements.stepSlips).sorted { ($0.day, $0.to) < ($1.day, $1.to) }
    }
}

extension PlanRecord {
    /// Go-live and close dates that became later ones, at each moment at which something was said of them.
    fileprivate var termSlips: [Slip] {
        let moments = (goLive + implementation).map { ($0.at, $0.day) } + opportunity.given.map { ($0.stated.at, $0.stated.day) }
        var slips: [Slip] = []
        var before: (goLive: Day?, close: Day?)
        for (at, day) in moments.sorted(by: { $0.0 < $1.0 }) {
            let terms = terms(through: at)
            let close = (try? PlanInput(terms, steps: [], weekend: weekend).scheduled(today: day))?.closeDate
            let because = cause(at: at)
            if let from = before.goLive, let to = terms.goLive, to > from {
                slips.append(Slip(what: .goLive, from: from, to: to, day: day, because: because))
            }
            if let from = before.close, let to = close, to > from {
                slips.append(Slip(what: .closeDate, from: from, to: to, day: day, because: because))
            }
            before = (terms.goLive, close)
        }
        return slips
    }

    private func cause(at moment: Instant) -> String {
        if let said = (goLive + implementation).last(where: { $0.at == moment }) {
            return "“\(said.quote)”" + (said.speaker.map { " (\($0))" } ?? "")
        }
        return opportunity.given.last { $0.stated.at == moment }.map { "\($0.stated.input.rawValue) \($0.stated.words)" } ?? ""
    }
}

extension [Agreement] {
    /// What a new agreement put off against the one before it.
    fileprivate var stepSlips: [Slip] {
        zip(self, dropFirst()).flatMap { former, later -> [Slip] in
            let between = former.reopenedBy.filter { !later.reopenedBy.contains($0) }
            return later.dates.compactMap { id, dates -> Slip? in
                guard let from = former.dates[id]?.finish, dates.finish > from else { return nil }
                let own = between.last { $0.step == id } ?? between.last
                let because = own.map { change in
                    change.quote.map { "“\($0)”" + (change.speaker.map { " (\($0))" } ?? "") } ?? change.what
                }
                return Slip(
                    what: .step(id: id, title: later.titles[id] ?? id), from: from, to: dates.finish, day: later.day,
                    because: because ?? "agreed anew")
            }.sorted { ($0.to, $0.from) < ($1.to, $1.from) }
        }
    }
}
