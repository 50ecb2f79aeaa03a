import DealModel
import Playbook
import Store
import TerminalText

extension Criterion {
    /// "; did you mean target?" for an id that was meant and not typed; empty where none is near. `mark` stands before the id.
    static func hint(for word: String, mark: String = "") -> String {
        nearest(to: word, among: allCases.map(\.rawValue)).map { "; did you mean \(mark)\($0)?" } ?? ""
    }
}

/// Why a command could not do its work; `description` is the one line that people read.
package enum Failure: Error, CustomStringConvertible {
    case store(StoreError)
    case playbook(PlaybookError)
    case model(any Error)
    case noOpportunity(String, near: [String])
    case severalOpportunities(String, [String])
    case noName(String)
    case noOwner
    case unknownCriterion(String)
    case closed(String, Outcome)
    case notClosed(String)
    case unreadable(path: String, reason: String)
    case unwritable(path: String, reason: String)
    case encoding(any Error)
    case input(String)

    package var description: String {
        switch self {
        case .store(let error): error.description
        case .playbook(let error): error.problems.map(\.description).joined(separator: "\n")
        case .model(let error): "the built-in model cannot be read (\(error)); install qualify anew"
        case .noOpportunity(let name, let near):
            "there is no opportunity “\(visible(name))”"
                + (near.isEmpty
                    ? "; `qualify list` shows them all, `qualify prep \"\(visible(name))\"` opens it"
                    : "; did you mean \(near.joined(separator: " or "))?")
        case .severalOpportunities(let name, let names): "“\(visible(name))” may be \(names.joined(separator: " or ")); type more of it"
        case .noName(let name): "“\(visible(name))” has no letter or digit to make a short id from; give the account's name"
        case .noOwner: "whose opportunities are these? Give --owner NAME once, or set QUALIFY_OWNER"
        case .unknownCriterion(let word):
            "“\(visible(word))” is none of the criteria"
                + Criterion.hint(for: word)
        case .closed(let name, let outcome): "\(name) has ended as \(outcome.rawValue) already; `qualify reopen \(name)` opens it again"
        case .notClosed(let name): "\(name) is open; there is nothing to reopen"
        case .unreadable(let path, let reason): "\(visible(path)) cannot be read: \(reason)"
        case .unwritable(let path, let reason): "\(visible(path)) cannot be written: \(reason)"
        case .encoding(let error): "the answer cannot be written as JSON: \(error)"
        case .input(let text): text
        }
    }
}
