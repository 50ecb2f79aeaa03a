import DealModel
import LineEditing
import Playbook
import TerminalText
import Understanding

/// Who in a recording sells, and who decides.
package struct Cast: Sendable {
    package var sellers: [String]
    /// `NAME, TITLE`, split at the first comma.
    package var decisionMaker: String?

    package init(sellers: [String] = [], decisionMaker: String? = nil) {
        self.sellers = sellers
        self.decisionMaker = decisionMaker
    }

    /// The people it names, as the record is to know them.
    func people(interpreter: Interpreter) -> [Person] {
        var people = sellers.map { Person(name: $0.trimmingWhitespace(), role: .seller) }
        if let decisionMaker, let typed = PersonLine(decisionMaker, takesRole: false) {
            let level = typed.title.flatMap { interpreter.level(of: $0) }
            people.append(Person(name: typed.name, title: typed.title, level: level, role: .decisionMaker))
        }
        return people.filter { !$0.name.isEmpty }
    }

    /// Asks on a terminal, once, for what neither the command nor the record says.
    mutating func complete(with names: [String], opportunity: Opportunity, owner: String, reader: any LineReader) {
        let unknown = names.filter { name in
            opportunity.people.named(name).map { $0.role == .other } ?? (name.foldedName != owner.foldedName)
                && !sellers.contains { $0.foldedName == name.foldedName }
        }
        guard reader.isInteractive, !unknown.isEmpty else { return }
        let isSold =
            !sellers.isEmpty || names.contains { opportunity.people.named($0)?.role == .seller || $0.foldedName == owner.foldedName }
        guard !isSold || (decisionMaker == nil && opportunity.decisionMaker == nil) else { return }
        reader.show("Who speaks:\n" + unknown.enumerated().map { "  \($0.offset + 1)  \(visible($0.element))" }.joined(separator: "\n"))
        if !isSold {
            sellers += answer("Who of them sells? (numbers or names, Enter for nobody) ", reader: reader).split(whereSeparator: {
                $0 == ","
            })
            .flatMap { part in part.contains(where: \.isLetter) ? [String(part)] : part.split(separator: " ").map(String.init) }
            .compactMap { name(for: $0.trimmingWhitespace(), among: unknown) }
        }
        if decisionMaker == nil, opportunity.decisionMaker == nil {
            let said = answer("Who decides? (number or NAME, and TITLE after a comma; Enter for nobody) ", reader: reader)
            let parts = said.split(separator: ",", maxSplits: 1).map { $0.trimmingWhitespace() }
            if let first = parts.first, let name = name(for: first, among: unknown) {
                decisionMaker = ([name] + parts.dropFirst()).joined(separator: ", ")
            }
        }
    }

    private func answer(_ question: String, reader: any LineReader) -> String {
        if case .line(let line) = reader.read(prompt: Prompt(question, isRemembered: false)) { line.trimmingWhitespace() } else { "" }
    }

    private func name(for typed: String, among names: [String]) -> String? {
        if let number = Int(typed) { return names.indices.contains(number - 1) ? names[number - 1] : nil }
        return typed.isEmpty ? nil : names.map { Person(name: $0) }.named(typed)?.name ?? typed
    }
}
