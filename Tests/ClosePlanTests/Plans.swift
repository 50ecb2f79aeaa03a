import DealModel

@testable import ClosePlan

/// A day in a test, written as in a document; one that is no day stands out as the first of 1970.
func day(_ text: String) -> Day {
    Day(iso: text) ?? Day(number: 0)
}

extension PlanInput {
    /// The same plan with something changed.
    func with(_ change: (inout PlanInput) throws -> Void) rethrows -> PlanInput {
        var changed = self
        try change(&changed)
        return changed
    }
}

/// Plans drawn from a seed: several calendars, some steps done, some bound to a date.
struct PlanGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// Below `bound`, by Marsaglia's xorshift.
    mutating func number(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[number(choices.count)]
    }

    mutating func plan(today: Day, steps count: Int, late: Bool) -> PlanInput {
        let steps = (0..<count).map { index in
            PlanStep(
                id: "s\(index)", side: pick([.buyer, .seller, .both]), duration: StepDuration(days: 1 + number(9)),
                after: (0..<index).filter { _ in number(index + 2) < 2 }.map { "s\($0)" },
                notBefore: number(6) == 0 ? today.adding(days: number(30)) : nil,
                done: number(8) == 0 ? today.adding(days: -number(5)) : nil)
        }
        return PlanInput(
            goLive: today.adding(days: (late ? 70 : 150) + number(40)), leadTime: Span(.single(2), .week),
            implementation: Span(.single(1), .month),
            buyer: SideCalendar(country: pick(["US", "DE", "FR", nil]), weekend: pick([[6, 7], [5, 6]])),
            seller: SideCalendar(country: pick(["GB", "IN", nil]), region: "SCT", holidays: [today.adding(days: number(20))]),
            steps: steps)
    }
}
