import DealModel
import Playbook
import Understanding

/// How people call the steps of a plan: by their titles, and those of the built-in playbook by the words that are usual for them.
struct StepNames {
    /// Longest first, so that "security review" is found before "security".
    private let phrases: [(words: String, id: String)]
    /// The longest word of each phrase: most of what people say has none of them.
    private let marks: Set<String>

    init(_ steps: [Step], optional: [Playbook.StepTemplate]) {
        var phrases: [(String, String)] = []
        for (id, title) in steps.map({ ($0.id, $0.title) }) + optional.map({ ($0.id, $0.title) }) {
            let usual = StepNames.usual[id] ?? []
            phrases += usual.map { ($0, id) }
            let words = title.plainWords
            // A long title is nothing that anybody says, and a single word of somebody's own may mean anything.
            if (2...5).contains(words.count) { phrases.append((words.joined(separator: " "), id)) }
        }
        self.phrases = phrases.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
        marks = Set(phrases.compactMap { phrase, _ in phrase.plainWords.max { $0.count < $1.count } })
    }

    /// The step that goes by exactly that name, an article before it or none; words in lower case.
    func step(called words: String) -> String? {
        let bare = ["the ", "our ", "their "].first { words.hasPrefix($0) }.map { String(words.dropFirst($0.count)) } ?? words
        return phrases.first { $0.words == words || $0.words == bare }?.id
    }

    /// Whether it is worth looking closer.
    func mayBeIn(_ text: String) -> Bool {
        text.plainWords.contains { marks.contains($0) }
    }

    /// The one step that a clause speaks of; nil where it speaks of none or of several.
    func step(in clause: PaddedWords) -> String? {
        var found: String?
        for (words, id) in phrases where clause.say(words) {
            guard let known = found else {
                found = id
                continue
            }
            if known != id, !isPart(words, of: known) { return nil }
        }
        return found
    }

    /// "Security" within "security review" is no second step.
    private func isPart(_ words: String, of id: String) -> Bool {
        phrases.contains { $0.id == id && PaddedWords($0.words).say(words) }
    }

    private static let usual: [String: [String]] = [
        "nda": ["nda", "non-disclosure agreement", "non-disclosure", "confidentiality agreement"],
        "proof": ["proof of concept", "poc", "pilot", "technical validation", "proof of value", "trial run"],
        "business-case": ["business case"],
        "security-pack": ["security documents", "security pack"],
        "security-review": [
            "security review", "security assessment", "security audit", "security check", "infosec", "it security", "security team",
            "security",
        ],
        "contract": ["contract draft", "draft contract", "draft of the contract"],
        "legal-review": [
            "legal review", "legal", "our lawyers", "the lawyers", "your lawyers", "redlines", "general counsel", "legal department",
            "legal team",
        ],
        "vendor-setup": [
            "vendor set-up", "vendor setup", "vendor onboarding", "supplier onboarding", "vendor registration", "supplier registration",
        ],
        "procurement": ["procurement", "purchasing department", "purchase order", "purchasing"],
        "data-processing": [
            "data processing terms", "data processing agreement", "data processing", "dpa", "data protection agreement",
            "data privacy review",
        ],
        "works-council": ["works council", "the union", "our union", "betriebsrat"],
        "board-approval": ["board approval", "board meeting", "the board", "our board", "board of directors", "supervisory board"],
    ]
}
