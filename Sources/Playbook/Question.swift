import DealModel

extension Playbook {
    /// One wording of a question, perhaps with places for what is already known.
    package struct Question: Sendable, Equatable {
        /// The criterion's id and a hash of the text unless the file names one; unique in the playbook.
        package var id: String
        /// What the wording is good for; empty for a follow-up of a half answer.
        package var purposes: [Purpose]
        package var text: Template
        /// Asked instead where a fact that `text` speaks of is not known.
        package var fallback: Template?

        /// The words to say, or nil where neither wording can be filled from `facts`.
        package func filled(with facts: [Placeholder: String]) -> String? {
            text.filled(with: facts) ?? fallback?.filled(with: facts)
        }
    }

    /// The occasion a wording is made for; the raw value is its name under `for`.
    package enum Purpose: String, Sendable, CaseIterable {
        case firstCall = "first-call"
        case followUp = "follow-up"
        /// For somebody who doubts the whole thing.
        case sceptical
        case short
        /// For a mail.
        case written
        /// For the people who live with the problem, below the decision maker.
        case operational
    }

    /// A fact of the opportunity that a question may take in.
    package enum Placeholder: String, Sendable, CaseIterable {
        case problem, consequence, target
        case decisionMaker = "decision-maker"
        case goLiveDate = "go-live-date"
        case goLiveReason = "go-live-reason"
        case investment, account, step
    }

    /// Text with places in braces: "You said {problem}."
    package struct Template: Sendable, Equatable {
        package enum Part: Sendable, Equatable {
            case words(String)
            case fact(Placeholder)
        }

        package var parts: [Part]

        package var placeholders: [Placeholder] {
            parts.compactMap { if case .fact(let placeholder) = $0 { placeholder } else { nil } }
        }

        /// As it is written in the file.
        package var source: String {
            parts.map { part in
                switch part {
                case .words(let words): words
                case .fact(let placeholder): "{\(placeholder.rawValue)}"
                }
            }.joined()
        }

        /// The text with every place taken by its fact; nil where one is unknown or blank.
        package func filled(with facts: [Placeholder: String]) -> String? {
            var text = ""
            for part in parts {
                switch part {
                case .words(let words):
                    text += words
                case .fact(let placeholder):
                    guard let fact = facts[placeholder], fact.contains(where: { !$0.isWhitespace }) else { return nil }
                    text += fact
                }
            }
            return text
        }
    }
}

extension Playbook.Template {
    /// Why a text is no template.
    enum Fault: Error, Equatable {
        case unknownPlaceholder(String)
        /// A brace that opens and never closes, or closes and never opened.
        case looseBrace
    }

    init(_ source: String) throws(Fault) {
        var parts: [Part] = []
        var rest = source.utf8[...]
        func take(until end: Substring.UTF8View.Index) -> String {
            defer { rest = rest[end...] }
            return String(Substring(rest[..<end]))
        }
        while let open = rest.firstIndex(where: Self.isBrace) {
            guard rest[open] == UInt8(ascii: "{") else { throw .looseBrace }
            if open > rest.startIndex { parts.append(.words(take(until: open))) }
            rest = rest.dropFirst()
            guard let close = rest.firstIndex(where: Self.isBrace), rest[close] == UInt8(ascii: "}") else { throw .looseBrace }
            let name = take(until: close)
            guard let placeholder = Playbook.Placeholder(rawValue: name) else { throw .unknownPlaceholder(name) }
            parts.append(.fact(placeholder))
            rest = rest.dropFirst()
        }
        if !rest.isEmpty { parts.append(.words(take(until: rest.endIndex))) }
        self.parts = parts
    }

    private static func isBrace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
    }
}
