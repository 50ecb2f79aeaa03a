import DealModel

/// A speaker's name as recorders write it, brought into the order in which people say it.
package struct SpokenName: Hashable, Sendable {
    /// "Dana Ruiz", for "Ruiz, Dana (Acme)", "Dana Ruiz | Acme", "Dana Ruiz, COO" and "dana.ruiz@acme.com".
    package let display: String

    package init(_ written: String) {
        let base = SpokenName.withoutCompany(written)
        if let address = SpokenName.address(base) {
            display = address
            return
        }
        let parts = base.split(separator: ",", maxSplits: 1).map { $0.trimmingWhitespace() }
        guard parts.count == 2 else {
            display = base.trimmingWhitespace()
            return
        }
        let family = parts[0].split(separator: " ")
        let isFamilyName = family.count { !SpokenName.particles.contains($0.lowercased()) } == 1
        let isInitialism = parts[1].allSatisfy { $0.isUppercase || $0 == "." } && parts[1].count <= 4
        let isGiven =
            !isInitialism && parts[1].split(separator: " ").count <= 3 && parts[1].allSatisfy { $0.isLetter || " '’-.".contains($0) }
        display = isFamilyName && isGiven ? "\(parts[1]) \(parts[0])" : parts[0]
    }

    /// Without what stands in brackets or behind a bar: a company, a role, "Guest", "External".
    static func withoutCompany(_ written: String) -> String {
        var kept = ""
        var depth = 0
        for character in written {
            if character == "(" || character == "[" {
                depth += 1
            } else if character == ")" || character == "]" {
                depth = max(0, depth - 1)
            } else if character == "|" {
                break
            } else if depth == 0 {
                kept.append(character)
            }
        }
        if let dash = kept.firstRange(of: " - ") { kept = String(kept[..<dash.lowerBound]) }
        let bare = kept.trimmingWhitespace()
        return bare.isEmpty ? written.trimmingWhitespace() : bare
    }

    /// The name that an address spells: "dana.ruiz@acme.com".
    private static func address(_ text: String) -> String? {
        guard let at = text.firstIndex(of: "@"), !text.contains(" ") else { return nil }
        let words = text[..<at].split { ".-_+".contains($0) }.filter { $0.allSatisfy(\.isLetter) }
        guard !words.isEmpty else { return nil }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// The words that names are compared by.
    var folded: [String] {
        display.foldedName.split { $0 == " " || $0 == "." }.map(String.init)
    }

    static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "da", "di", "la", "le", "bin", "ibn", "al", "el", "dos", "du", "del", "della", "ten", "ter", "zu",
    ]
}

extension Collection where Element == Person {
    /// The one person that a recorder's name can mean: as `named`, and "Ruiz, Dana (Acme)", "Dana R.", "Dana Maria Ruiz", "D. Ruiz".
    package func spoken(as written: String) -> Person? {
        let spoken = SpokenName(written)
        if let known = named(spoken.display) { return known }
        let words = spoken.folded
        guard words.count > 1, let first = words.first, let last = words.last else { return nil }
        let possible = filter { person in
            let own = SpokenName(person.name).folded
            guard let ownFirst = own.first, let ownLast = own.last else { return false }
            // A record that knows a first name only cannot know another of that name.
            if own.count == 1 { return ownFirst == first }
            return Self.agree(ownFirst, first) && Self.agree(ownLast, last)
        }
        return possible.count == 1 ? possible.first : nil
    }

    /// The same word, or one the other's initial.
    private static func agree(_ left: String, _ right: String) -> Bool {
        left == right || (left.count == 1 && right.hasPrefix(left)) || (right.count == 1 && left.hasPrefix(right))
    }
}
