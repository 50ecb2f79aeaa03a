import DealModel

extension Playbook {
    /// Which titles are too low to decide; a title nobody knows is not held against anyone.
    package struct Seniority: Sendable, Equatable {
        package var levels: Set<SeniorityLevel>
        /// Words of titles, matched as whole words: "coordinator", "team lead".
        package var titles: [String]
        /// Titles that only sound low: "general manager".
        package var exceptions: [String]

        /// Whether somebody with this title, or this level where the title says nothing, stands below director.
        package func isBelowDirector(title: String?, level: SeniorityLevel?) -> Bool {
            if let title {
                let words = Seniority.words(of: title)
                if exceptions.contains(where: { words.contains(Seniority.words(of: $0)) }) { return false }
                if level == nil, titles.contains(where: { words.contains(Seniority.words(of: $0)) }) { return true }
            }
            return level.map(levels.contains) ?? false
        }

        private static func words(of text: String) -> [Substring] {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }
        }
    }
}
