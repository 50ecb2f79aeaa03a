/// One way to go on with the line at the cursor.
package struct Completion: Equatable, Sendable {
    /// What the line then reads, from `replacing` characters before the cursor on.
    package var insert: String
    /// How many characters before the cursor `insert` stands for, so that `dan` can become `Dana Ruiz`.
    package var replacing: Int
    /// How it reads in a list of several.
    package var display: String
    /// A few words on what it means: dim behind the cursor when it is the only one, beside it in a list.
    package var hint: String?

    package init(_ insert: String, replacing: Int = 0, display: String? = nil, hint: String? = nil) {
        self.insert = insert
        self.replacing = replacing
        self.display = display ?? insert
        self.hint = hint
    }
}

/// What Tab does.
enum CompletionStep: Equatable {
    /// Nothing fits.
    case nothing
    /// Delete so many characters before the cursor and insert the text.
    case insert(String, replacing: Int)
    /// Several fit and share nothing more: show them.
    case list
}

extension CompletionStep {
    init(_ completions: [Completion], lineBeforeCursor line: String) {
        guard let first = completions.first else {
            self = .nothing
            return
        }
        let replacing = min(max(first.replacing, 0), line.count)
        let typed = line.suffix(replacing)
        if completions.count == 1 {
            self = first.insert == typed ? .nothing : .insert(first.insert, replacing: replacing)
            return
        }
        var shared = Substring(first.insert)
        for other in completions.dropFirst() {
            guard other.replacing == first.replacing else {
                self = .list
                return
            }
            shared = shared.prefix(shared.sharedCount(with: other.insert))
        }
        self = shared.count > typed.count ? .insert(String(shared), replacing: replacing) : .list
    }
}

extension Substring {
    fileprivate func sharedCount(with other: String) -> Int {
        var count = 0
        for (left, right) in zip(self, other) {
            guard left == right else { break }
            count += 1
        }
        return count
    }
}

/// The hint to show behind the cursor: what the only completion would add, and what it says of itself.
func ghostText(_ completions: [Completion], lineBeforeCursor line: String) -> String? {
    guard completions.count == 1, let only = completions.first, let hint = only.hint, !hint.isEmpty else { return nil }
    let typed = line.suffix(max(only.replacing, 0))
    let rest = only.insert.hasPrefix(typed) ? only.insert.dropFirst(typed.count) : ""
    // A word that is whole already stands apart from what is said of it.
    let isWhole = !typed.isEmpty && only.insert == typed && !typed.hasSuffix(" ")
    let gap = isWhole || !(rest.isEmpty || rest.hasSuffix(" ")) ? "  " : ""
    return rest + gap + hint
}
