/// Collects problems while a file is read on, so that one run shows them all.
final class ProblemLog {
    let file: String
    private(set) var problems: [ContentProblem] = []

    init(file: String) {
        self.file = file
    }

    func report(_ fault: Fault, line: Int?, id: String? = nil) {
        problems.append(ContentProblem(file: file, line: line, id: id, message: fault.message))
    }

    /// What was most likely meant; nil in a file so wrong that guessing would only take time.
    func suggestion(for word: String, among candidates: @autoclosure () -> [String]) -> String? {
        problems.count < 100 ? nearest(to: word, among: candidates()) : nil
    }

    /// By line, and in the order of reading within one; those of the whole file first.
    var inOrder: [ContentProblem] {
        problems.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
    }
}
