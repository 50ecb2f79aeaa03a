import DealModel
import Foundation
import Reports

/// Time, chance and surroundings, as they come in from outside: nothing below the command line asks for them itself.
package struct SessionContext: Sendable {
    /// The day that counts as today.
    package var today: Day
    package var now: @Sendable () -> Instant
    package var newID: @Sendable () -> UUID
    /// Minutes and hours of the wall clock for a prompt: "09:02".
    package var clock: @Sendable () -> String
    /// Whose opportunities these are.
    package var owner: String
    package var style: Style
    /// Files and folders (with a slash at the end) whose path begins like this.
    package var paths: @Sendable (_ beginning: String) -> [String] = { _ in [] }
    /// Writes a text to a file that is not there yet.
    package var save: @Sendable (_ text: String, _ path: String) throws(Failure) -> Void = { _, path throws(Failure) in
        throw .unwritable(path: path, reason: "nothing is written here")
    }

    package init(
        today: Day, now: @escaping @Sendable () -> Instant, newID: @escaping @Sendable () -> UUID,
        clock: @escaping @Sendable () -> String, owner: String, style: Style
    ) {
        self.today = today
        self.now = now
        self.newID = newID
        self.clock = clock
        self.owner = owner
        self.style = style
    }
}
