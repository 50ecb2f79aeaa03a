import DealModel
import Playbook

/// Two sample conversations against a scenario, to see whether it can be won by asking and lost by pitching.
package struct Rehearsal: Sendable {
    /// Of a conversation made of the scenario's own hints.
    package let good: DrillScore
    /// Of one that praises and never asks.
    package let bad: DrillScore
    /// Layers whose hint was asked and did not bring them out.
    package let deaf: [String]

    package static let leastGood = 80
    package static let mostBad = 29

    package var isSound: Bool { good.score >= Self.leastGood && bad.score <= Self.mostBad && deaf.isEmpty }

    package init(_ scenario: Scenario, common: Manner, listener: Listener, playbook: Playbook, seed: UInt64 = 1) {
        var asked = Meeting(scenario, common: common, listener: listener, seed: seed)
        var deaf: Set<String> = []
        // A rehearsal is about whether the questions are understood, not about whether there is time for all of them.
        asked.rehearses = true
        var hasSummedUp = false
        // Whoever trusts nobody at first has to be met with patience.
        var warming = Self.warming[...]
        while asked.nextToRehearse(besides: deaf) == nil, let line = warming.popFirst() { _ = asked.hear(line) }
        while asked.end == nil, let layer = asked.nextToRehearse(besides: deaf) {
            if case .disqualify(let deciding) = scenario.outcome, asked.uncovered.contains(deciding) { break }
            if asked.openQuestion?.expects == .price, let price = scenario.price {
                _ = asked.hear(
                    "It would be around \(price.limit / 10 * 8) a year, in the currency of your own figures: \(price.limit / 10 * 8) dollars."
                )
                continue
            }
            if asked.openQuestion != nil {
                _ = asked.hear("That is a fair question, and the honest answer is that I have come to find out.")
                continue
            }
            let before = asked.opened
            let dated = layer.isAdvance ? " Next Thursday, say?" : ""
            _ = asked.hear((layer.hint ?? "") + dated)
            if asked.openQuestion != nil || asked.openObjection != nil, !asked.opened.contains(layer.id), asked.opened != before {
                continue
            }
            if !asked.opened.contains(layer.id), asked.opened == before { deaf.insert(layer.id) }
            if !hasSummedUp, asked.uncovered.contains(.problem), let said = asked.lines.last?.text {
                hasSummedUp = true
                _ = asked.hear("So if I understand you right: \(said) Did I get that right?")
            }
        }
        if case .disqualify = scenario.outcome {
            asked.disqualify(reason: "the truth says so")
        } else {
            asked.leave()
        }
        good = asked.score(playbook: playbook)
        self.deaf = scenario.topics.flatMap(\.layers).map(\.id).filter { deaf.contains($0) && !asked.opened.contains($0) }
        var pitched = Meeting(scenario, common: common, listener: listener, seed: seed)
        for line in Self.pitch { _ = pitched.hear(line) }
        pitched.leave()
        bad = pitched.score(playbook: playbook)
    }

    private static let warming = [
        "I'd suggest that we use the time for a few questions, and both say so if it leads nowhere.",
        "What have you tried so far?", "What is your role here?", "Tell me about your company.", "How do your people feel about it?",
    ]

    private static let pitch = [
        "We are the leading provider in your industry, and our award-winning platform is unique.",
        "Our solution cuts your costs by half, guaranteed, and our customers love the intuitive dashboard.",
        "It is trusted by thousands of companies worldwide. Isn't that amazing?",
        "If you sign this month, I can offer you a special discount. Shall we do that?",
        "Let me show you a quick demo of our features.",
    ]
}

extension Meeting {
    /// The next layer with a hint that the person would tell now.
    func nextToRehearse(besides deaf: Set<String>) -> Scenario.Layer? {
        let left = scenario.topics.flatMap(\.layers).filter {
            $0.hint != nil && !opened.contains($0.id) && !deaf.contains($0.id) && canOpen($0)
        }
        return left.first { !$0.isAdvance } ?? left.first
    }
}
