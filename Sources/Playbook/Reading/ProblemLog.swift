/// Collects problems while a file is read on, so that one run shows them all.
package final class ProblemLog {
    /// What kind of file is read: its name in messages, and the command that prints one to begin with.
    package struct Kind: Sendable {
        let name: String
        let example: String

        package init(name: String, example: String) {
            self.name = name
            self.example = example
        }

        package static let playbook = Kind(name: "playbook", example: "qualify playbook export")
    }

    let file: String
    let kind: Kind
    package private(set) var problems: [ContentProblem] = []

    package init(file: String, kind: Kind = .playbook) {
        self.file = file
        self.kind = kind
    }

    package func report(_ fault: Fault, line: Int?, id: String? = nil) {
        report(fault.message, line: line, id: id)
    }

    /// A problem that only the reader of this kind of file knows: what is wrong and what to do, in one sentence.
    package func report(_ message: String, line: Int?, id: String? = nil) {
        problems.append(ContentProblem(file: file, line: line, id: id, message: message))
    }

    /// What was most likely meant; nil in a file so wrong that guessing would only take time.
    package func suggestion(for word: String, among candidates: @autoclosure () -> [String]) -> String? {
        problems.count < 100 ? nearest(to: word, among: candidates()) : nil
    }

    /// By line, and in the order of reading within one; those of the whole file first.
    package var inOrder: [ContentProblem] {
        problems.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
    }
}
