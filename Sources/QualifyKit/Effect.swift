import DealModel

/// What the conversation wants done; the loop outside does it, in order.
package enum Effect: Hashable, Sendable {
    /// Put these on disk, then hand the events back with `recorded`.
    case record([EventDraft])
    case show([String])
    /// Write a text to a file that is not there yet, and say so.
    case save(String, path: String)
    /// Let the next line begin with this, to be changed; on a pipe there is nothing to change.
    case prefill(String)
    /// Go through what was filed automatically, then go on.
    case review
    case leave
}
