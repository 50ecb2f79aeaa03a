/// One thing wrong with a file that a person wrote, with its place and the mend.
package struct ContentProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// As it was named to the program.
    package var file: String
    /// From 1; nil where the whole file is meant.
    package var line: Int?
    /// Of the thing it is about (a criterion, a step, a question), where it has one.
    package var id: String?
    /// What is wrong and what to do, without file and line.
    package var message: String

    package init(file: String, line: Int?, id: String?, message: String) {
        self.file = file
        self.line = line
        self.id = id
        self.message = message
    }

    /// `playbook.yaml: line 41: criterion …`.
    package var description: String {
        guard let line else { return "\(file): \(message)" }
        return "\(file): line \(line): \(message)"
    }
}

/// A playbook that cannot be used: all its problems, in the order of their lines.
package struct PlaybookError: Error, Equatable, CustomStringConvertible {
    package var problems: [ContentProblem]

    package var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
