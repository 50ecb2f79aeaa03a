/// What stands around a line while it is typed.
package struct Prompt: Equatable, Sendable {
    /// Before the line: UTF-8, colour by escape sequences allowed. Rows before its last one are printed once, above.
    package var left: String
    /// At the right margin, as long as the line leaves room for it.
    package var right: String
    /// What is on the line from the start, to be changed.
    package var prefill: String
    /// Whether the line goes into the history. False for a yes or no.
    package var isRemembered: Bool

    package init(_ left: String = "", right: String = "", prefill: String = "", isRemembered: Bool = true) {
        self.left = left
        self.right = right
        self.prefill = prefill
        self.isRemembered = isRemembered
    }
}
