import DealModel
import LineEditing
import Understanding

/// What Tab offers in a conversation, by what stands before the cursor.
enum Completing {
    struct Names: Sendable {
        var people: [String]
        /// Files and folders whose path begins like this.
        var paths: @Sendable (String) -> [String] = { _ in [] }
    }

    static func completions(for line: String, names: Names) -> [Completion] {
        let word = line.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        if line.hasPrefix("/"), !line.contains(" ") {
            return ConversationCommand.all.filter { ("/" + $0.name).hasPrefix(line) }.map {
                let rest = $0.usage.dropFirst($0.name.count + 1).trimmingWhitespace()
                return Completion(
                    "/" + $0.name + (rest.isEmpty ? "" : " "), replacing: line.count, display: "/" + $0.name,
                    hint: [rest, $0.purpose].filter { !$0.isEmpty }.joined(separator: "  "))
            }
        }
        if word.hasPrefix("@") { return criteria(word.dropFirst(), mark: "@") }
        if ["/why ", "/move ", "/settle "].contains(where: line.hasPrefix) { return criteria(word[...], mark: "") }
        if ["/sheet ", "/recap "].contains(where: line.hasPrefix) {
            let typed = line.drop { $0 != " " }.drop { $0 == " " }
            return names.paths(String(typed)).map { Completion($0, replacing: typed.count) }
        }
        if ["/dm ", "/who "].contains(where: line.hasPrefix) || !line.contains(" ") {
            guard !word.isEmpty else { return [] }
            let end = line.hasPrefix("/") ? ", " : ": "
            return names.people.filter { $0.lowercased().hasPrefix(word.lowercased()) }.map {
                Completion($0 + end, replacing: word.count, display: $0)
            }
        }
        return []
    }

    private static func criteria(_ typed: Substring, mark: String) -> [Completion] {
        // The return is computed: it can be asked about, and nothing can be put under it.
        Criterion.allCases.filter { $0.rawValue.hasPrefix(typed) && ($0 != .roi || mark.isEmpty) }.map {
            Completion(mark + $0.rawValue + " ", replacing: typed.count + mark.count, display: mark + $0.rawValue)
        }
    }
}

extension Conversation {
    var completionNames: Completing.Names {
        Completing.Names(people: opportunity.people.map(\.name))
    }
}
