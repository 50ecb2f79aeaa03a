import CEditline
import Synchronization

/// Messages from any thread for the terminal, shown above the line that is being typed.
package final class Announcer: Sendable {
    private let waiting = Mutex<[String]>([])

    init() {}

    package func post(_ text: String) {
        waiting.withLock { $0.append(text) }
        editline_wake()
    }

    func takeAll() -> [String] {
        waiting.withLock { texts in
            defer { texts = [] }
            return texts
        }
    }
}
