import DealModel

/// One reading of a piece of text: which rule read it, what became of it, and why.
package struct Explanation: Sendable {
    package enum Outcome: Hashable, Sendable {
        case kept
        /// Lost to an overlapping reading, named by its rule.
        case lost(to: String)
        /// Became a part of a larger reading, named by the refiner.
        case merged(into: String)
        /// Ruled out by the words around it.
        case dropped(because: String)
    }

    /// The rule's name, as `kind.shape`.
    package let rule: String
    package let text: String
    /// Offsets in Unicode scalars, end exclusive.
    package let range: Range<Int>
    package let value: Entity.Value
    package let approximate: Bool
    package let bound: Bound?
    package let outcome: Outcome
    /// Parts of the value that nobody said, such as `year` or `currency`.
    package let implied: [String]
}
