import DealModel
import Playbook
import Qualification
import Reports
import Understanding

/// Which question is open, and what was asked before.
struct Questioning: Sendable {
    struct Open: Hashable, Sendable {
        let gap: Gap
        /// What the rep is asked (in preparation) or would ask (in the call).
        let text: String
    }

    var open: Open?
    /// Not asked again in this conversation.
    private(set) var skipped: Set<Criterion> = []
    /// Asked after all others.
    private(set) var deferred: [Criterion] = []
    private var followedUp: Set<Criterion> = []
    private var asked: [Topic: (count: Int, last: String?)] = [:]

    /// What wordings take turns for: a criterion's question, or one kind of follow-up.
    private struct Topic: Hashable {
        let criterion: Criterion
        let half: Playbook.HalfAnswer?

        init(_ gap: Gap) {
            criterion = gap.criterion
            half =
                switch gap.need {
                case .otherHalf(let half): half.half
                case .denial: .denial
                case .words, .price: nil
                }
        }
    }

    private var trail: [Criterion] = []

    mutating func skip(_ criterion: Criterion) {
        skipped.insert(criterion)
    }

    /// Takes a question that was left out up again, as the open one.
    mutating func takeUp(_ criterion: Criterion, verdict: Verdict, playbook: Playbook, purpose: Playbook.Purpose) {
        skipped.remove(criterion)
        let need: Gap.Need = criterion == .roi ? .price : .words
        open = ask(Gap(criterion, need), verdict: verdict, playbook: playbook, purpose: purpose)
    }

    mutating func deferOpen() {
        guard let criterion = open?.gap.criterion else { return }
        deferred.removeAll { $0 == criterion }
        deferred.append(criterion)
    }

    /// Opens the next question of a list of gaps; nil opens none.
    mutating func advance(_ gaps: [Gap], verdict: Verdict, playbook: Playbook, purpose: Playbook.Purpose) {
        let askable = gaps.filter { gap in
            guard !skipped.contains(gap.criterion) else { return false }
            if case .otherHalf = gap.need { return !followedUp.contains(gap.criterion) }
            return true
        }
        let next =
            askable.first { !deferred.contains($0.criterion) }
            ?? deferred.lazy.compactMap { late in askable.first { $0.criterion == late } }.first
        // A question that is still the one to ask stays as it is worded.
        if let open, open.gap == next, open.gap.criterion != deferred.last { return }
        open = next.flatMap { ask($0, verdict: verdict, playbook: playbook, purpose: purpose) }
    }

    /// Opens the question before the open one again.
    mutating func back(verdict: Verdict, playbook: Playbook, purpose: Playbook.Purpose) -> Bool {
        guard trail.count > 1 else { return false }
        trail.removeLast()
        takeUp(trail.removeLast(), verdict: verdict, playbook: playbook, purpose: purpose)
        return true
    }

    private mutating func ask(_ gap: Gap, verdict: Verdict, playbook: Playbook, purpose: Playbook.Purpose) -> Open? {
        if case .otherHalf = gap.need { followedUp.insert(gap.criterion) }
        let topic = Topic(gap)
        let before = asked[topic] ?? (0, nil)
        guard
            let wording = Questioning.wording(
                of: gap, verdict: verdict, playbook: playbook, purpose: purpose, asked: before.count, last: before.last)
        else { return nil }
        asked[topic] = (before.count + 1, wording.id)
        if trail.last != gap.criterion { trail.append(gap.criterion) }
        return Open(gap: gap, text: wording.text)
    }

    /// The ways a criterion's question can be put, each for another occasion; the same words stand once.
    static func wordings(of criterion: Criterion, verdict: Verdict, playbook: Playbook) -> [(purpose: Playbook.Purpose, text: String)] {
        let facts = Facts(verdict).known
        var seen: Set<String> = []
        return Playbook.Purpose.allCases.compactMap { purpose in
            let question = playbook[criterion].questions.first { $0.purposes.contains(purpose) && $0.filled(with: facts) != nil }
            guard let text = question?.filled(with: facts), seen.insert(text).inserted else { return nil }
            return (purpose, text)
        }
    }

    /// The words for a gap; the same arguments give the same words.
    static func wording(
        of gap: Gap, verdict: Verdict, playbook: Playbook, purpose: Playbook.Purpose, asked: Int = 0, last: String? = nil
    ) -> (id: String, text: String)? {
        let facts = Facts(verdict).known
        if case .otherHalf(let half) = gap.need {
            if half.half == .costWithoutFrequency, let unit = half.unit, Criterion.timeUnits.contains(unit) {
                let cost = ValueText(verdict).sayable(.consequence).map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "That"
                return ("cost-without-frequency", "\(cost): how many \(unit)s in a year?")
            }
            if half.half == .stepWithoutOwner, let step = verdict.plan.unnamed, step.title.count <= 60 {
                return ("step-without-owner-\(step.id)", "Who sees to “\(step.title)” on your side?")
            }
            if let wording = playbook.wording(after: half.half, of: gap.criterion, facts: facts, asked: asked, last: last) {
                return (wording.id, wording.text)
            }
        }
        if gap.need == .denial, let wording = playbook.wording(after: .denial, of: gap.criterion, facts: facts, asked: asked, last: last) {
            return (wording.id, wording.text)
        }
        return playbook.wording(for: gap.criterion, purpose: purpose, facts: facts, asked: asked, last: last).map { ($0.id, $0.text) }
    }
}

extension Criterion {
    fileprivate static let timeUnits: Set<String> = ["minute", "hour", "day"]
}

/// What a question may take into itself.
struct Facts {
    let known: [Playbook.Placeholder: String]

    init(_ verdict: Verdict) {
        var known: [Playbook.Placeholder: String] = [:]
        let opportunity = verdict.opportunity
        known[.account] = opportunity.account
        known[.decisionMaker] = opportunity.decisionMaker?.firstName
        // "You said" is true only of what the decision maker said, and reads well only where it is short.
        func words(_ criterion: Criterion) -> String? {
            guard let leading = verdict[criterion].leading, leading.voice == .decisionMaker, leading.quote.count <= 60 else { return nil }
            var quote = leading.quote.trimmingWhitespace()
            while let last = quote.last, ".!,;".contains(last) { quote.removeLast() }
            return quote.isEmpty || quote.contains("?") ? nil : quote
        }
        known[.problem] = words(.problem)
        known[.goLiveReason] = words(.goLiveReason)
        known[.step] = words(.nextStep)
        let values = ValueText(verdict)
        for (criterion, place) in [
            (Criterion.consequence, Playbook.Placeholder.consequence), (.target, .target), (.goLiveDate, .goLiveDate),
            (.investment, .investment),
        ] where verdict[criterion].leading?.voice == .decisionMaker {
            known[place] = values.sayable(criterion)
        }
        self.known = known
    }
}
