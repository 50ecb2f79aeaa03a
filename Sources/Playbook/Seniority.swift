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
                // An assistant to a director is no director.
                let said = Seniority.words(of: title)
                let own = Array(said.prefix { $0 != "to" })
                if exceptions.contains(where: { own.contains(Seniority.words(of: $0)) }) { return false }
                let levelIsTheirs = level != nil && own.count == said.count
                if !levelIsTheirs, titles.contains(where: { own.contains(Seniority.words(of: $0)) }) { return true }
            }
            return level.map(levels.contains) ?? false
        }

        private static func words(of text: String) -> [Substring] {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }
        }
    }
}
