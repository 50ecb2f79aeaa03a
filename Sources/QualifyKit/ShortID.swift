/// The short id of an account: "Acme Corp" is `acme-corp`.
package enum ShortID {
    /// Letters and digits in lower case, everything between them a hyphen, at most 40 characters; nil where nothing is left.
    package static func made(from account: String) -> String? {
        var id = ""
        for character in account.lowercased() {
            if character.isLetter || character.isNumber {
                id.append(character)
            } else if !id.isEmpty, !id.hasSuffix("-") {
                id.append("-")
            }
            if id.count == 40 { break }
        }
        while id.hasSuffix("-") { id.removeLast() }
        return id.isEmpty ? nil : id
    }

    /// The first of `acme-corp`, `acme-corp-2`, … that is not taken.
    package static func free(_ id: String, taken: Set<String>) -> String {
        guard taken.contains(id) else { return id }
        var number = 2
        while taken.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }
}
