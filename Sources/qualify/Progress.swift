import Glibc
import TerminalText

/// A bar on standard error for what takes longer than a moment; nothing where that is no terminal, or the work is short.
final class Progress {
    private let name: String
    private let isShown: Bool
    private var percent = -1

    /// - Parameter length: how many turns there are; fewer than a thousand are read before a bar could be seen.
    init(_ name: String, of length: Int) {
        self.name = name
        isShown = length >= 1_000 && isatty(STDERR_FILENO) == 1
    }

    /// Shows how far it has come, 0 to 1, and wipes the bar at the end.
    func show(_ share: Double) {
        let now = Int(share * 100)
        guard isShown, now != percent else { return }
        percent = now
        let filled = now / 5
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        let text = share >= 1 ? "\r\u{1B}[K" : "\r\u{1B}[Kreading \(truncated(visible(name), toColumns: 30))  \(bar)  \(now) %"
        Surroundings.send(Array(text.utf8), to: STDERR_FILENO)
    }
}
