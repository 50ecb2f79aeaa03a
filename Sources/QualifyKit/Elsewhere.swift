import DealModel
import Foundation
import Reports
import Store
import TerminalText

/// What another process writes about the same opportunity while a line is being typed here.
final class Elsewhere {
    private let store: EventStore
    private let opportunity: UUID
    private let style: Style
    private var heard: Int

    /// - Parameter heard: the place in the store's log up to which everything is known here.
    init(store: EventStore, opportunity: UUID, after heard: Int, style: Style) {
        self.store = store
        self.opportunity = opportunity
        self.heard = heard
        self.style = style
    }

    /// A line for each new entry, once; nil where there is none. A store that cannot be read now is read the next time.
    func news() -> String? {
        guard let events = try? store.events(of: opportunity, after: heard), let last = events.last else { return nil }
        heard = last.sequence
        let lines = events.compactMap(line)
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private func line(for event: Event) -> String? {
        let words: String
        switch event.body {
        case .said(let said) where said.isPrivate: return nil
        case .said(let said):
            let who = said.speaker.name.map { visible($0) + ": " } ?? ""
            let places = said.reading.filings.map(\.criterion.rawValue).joined(separator: ", ")
            words = "\(who)“\(truncated(visible(said.quote), toColumns: 60))”\(places.isEmpty ? "" : "  \(places)")"
        case .person(let body) where body.cause != nil: return nil
        default: words = event.description
        }
        return style.dim(truncated("  elsewhere: \(words)", toColumns: style.width))
    }
}
