import DealModel

/// A person as typed: `NAME, TITLE, ROLE`, of which title and role may be left out.
struct PersonLine {
    let name: String
    let title: String?
    let role: Role?

    /// - Parameter takesRole: whether a last part that is one of the roles is one; else it belongs to the title.
    init?(_ typed: String, takesRole: Bool = true) {
        var parts = typed.split(separator: ",").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
        var role: Role?
        if takesRole, parts.count > 1, let last = parts.last, let named = Role(rawValue: last.lowercased().replacing(" ", with: "-")) {
            role = named
            parts.removeLast()
        }
        guard let name = parts.first else { return nil }
        self.name = name
        self.role = role
        title = parts.count > 1 ? parts.dropFirst().joined(separator: ", ") : nil
    }
}
