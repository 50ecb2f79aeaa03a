import DealModel

/// What the conversation wants done; the loop outside does it, in order.
package enum Effect: Hashable, Sendable {
    /// Put these on disk, then hand the events back with `recorded`.
    case record([EventDraft])
    case show([String])
    case leave
}
