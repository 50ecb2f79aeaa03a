import Foundation

/// What somebody is to the opportunity; the raw value is the word of `/who`.
package enum Role: String, Codable, Sendable, CaseIterable {
    case decisionMaker = "decision-maker"
    case champion, blocker, finance, legal, procurement, seller
    case other
}

/// Somebody known to the opportunity.
package struct Person: Hashable, Sendable, Codable {
    package var name: String
    package var title: String?
    /// How high the title stands; nil where no title is known or it says nothing.
    package var level: SeniorityLevel?
    package var role: Role

    package init(name: String, title: String? = nil, level: SeniorityLevel? = nil, role: Role = .other) {
        self.name = name
        self.title = title
        self.level = level
        self.role = role
    }

    package var side: Side {
        role == .seller ? .seller : .buyer
    }

    /// "Dana Ruiz, COO"
    package var nameAndTitle: String {
        title.map { "\(name), \($0)" } ?? name
    }

    package var firstName: String {
        name.split(separator: " ").first.map(String.init) ?? name
    }
}

extension Collection where Element == Person {
    /// The one person a name as typed can mean: the whole name, or a first or last name that only one of them has.
    package func named(_ name: String) -> Person? {
        let wanted = name.foldedName
        if let whole = first(where: { $0.name.foldedName == wanted }) { return whole }
        let partly = filter { $0.name.foldedName.split(separator: " ").contains { $0 == wanted } }
        return partly.count == 1 ? partly.first : nil
    }
}

extension String {
    /// For comparing names: without case and accents, so that "zoe" is Zoë.
    package var foldedName: String {
        // Folding goes through Foundation's tables; most names need none of them.
        utf8.allSatisfy { $0 < 0x80 } ? lowercased() : folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
