import DealModel

extension Playbook {
    /// A step of the default plan; the buyer's own figures replace it as soon as they are known.
    package struct StepTemplate: Sendable, Equatable {
        package var id: String
        package var title: String
        package var side: StepSide
        /// Working days of that side, at least 1.
        package var days: Int
        /// Ids of the steps it comes after.
        package var after: [String]
        /// A step that happens on a day of its own (a board that meets), to be asked for.
        package var waitsForDate: Bool
        /// How to ask the buyer for it.
        package var ask: String
    }
}
