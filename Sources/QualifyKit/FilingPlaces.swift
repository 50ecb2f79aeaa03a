import DealModel
import TerminalText

/// Where somebody wants an utterance filed, as typed: criteria with or without `@`, or `note`.
enum FilingPlaces {
    case filings([Filing])
    case nothing
    /// A word that is no place, and what to say about it.
    case unknown(String)

    /// - Parameter former: where it is filed now; what speaks against a criterion goes on doing so.
    init(_ typed: String, former: [Filing]) {
        let words = typed.split(whereSeparator: { $0 == " " || $0 == "," }).map { $0.hasPrefix("@") ? $0.dropFirst() : $0 }.map(String.init)
        if words.isEmpty {
            self = .nothing
            return
        }
        var filings: [Filing] = []
        for word in words where words != ["note"] {
            guard let criterion = Criterion.named(word), criterion != .roi else {
                self = .unknown("“\(truncated(visible(word), toColumns: 24))” is nothing to file under\(Criterion.hint(for: word))")
                return
            }
            let denied = former.first { $0.criterion == criterion }?.denied ?? false
            filings.append(Filing(criterion, ground: .marked, denied: denied))
        }
        self = .filings(filings)
    }
}
