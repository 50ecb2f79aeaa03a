import DealModel
import TerminalText

extension Event {
    /// What it was, in a few words that go into a sentence: "the step “Legal review”".
    var description: String {
        switch body {
        case .said(let utterance): "“\(truncated(visible(utterance.quote), toColumns: 60))”"
        case .person(let body): visible(body.person.name)
        case .stated(let body): "\(body.input.rawValue) \(visible(body.words))"
        case .moved: "the move"
        case .step(let body): "the step “\(visible(body.step.title))”"
        case .settled(let body): "what was settled on \(body.criterion.rawValue)"
        case .closed(let body): "closed as \(body.outcome.rawValue)"
        case .reopened: "the reopening"
        case .renamed: "the new name"
        case .acknowledged: "the acknowledgement"
        case .withdrawn: "the last entry was taken back"
        case .restored: "an entry was put in again"
        case .opened, .unknown: "the last entry"
        }
    }
}
