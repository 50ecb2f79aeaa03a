import DealModel
import Qualification
import TerminalText

/// Which of three things is said after every answer: go on and ask for something, stop, or leave it be.
enum Advice: Hashable, Sendable {
    /// The criterion to ask for next; with whom it is worth hearing from on what was just claimed.
    case goOn(Gap, worthHearingFrom: String?)
    /// Why to stop, as the evidence has it.
    case stop(String)
    /// All that is needed is there.
    case enough

    init(_ verdict: Verdict, next: Gap?, worthHearingFrom person: String? = nil) {
        if let reason = verdict.disqualification.reasons.first {
            self = .stop(visible(reason.message))
        } else if let next {
            self = .goOn(next, worthHearingFrom: person)
        } else {
            self = .enough
        }
    }

    /// A line of its own.
    var sentence: String {
        switch self {
        case .goOn(let gap, let person):
            (person.map { "Worth hearing from \(visible($0)). " } ?? "") + "Next: \(Advice.name(of: gap))."
        case .stop(let reason): "Stop? \(reason)."
        case .enough: "You have what you need."
        }
    }

    /// A few words at the end of a line.
    var tag: String {
        switch self {
        case .goOn(let gap, _): "next: \(Advice.name(of: gap))"
        case .stop: "stop? /show has why"
        case .enough: "you have what you need"
        }
    }

    private static func name(of gap: Gap) -> String {
        switch gap.need {
        case .price: "the price"
        case .otherHalf: "the other half of \(gap.criterion.rawValue)"
        case .words, .denial: gap.criterion.rawValue
        }
    }
}
