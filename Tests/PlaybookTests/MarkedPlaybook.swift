import DealModel

@testable import Playbook

/// A small valid playbook to break, and the problems it then expects of itself.
///
/// A line that ends in `#! words` (a comment for YAML) expects one problem with these words in that line; `#! a #! b` expects two.
struct MarkedPlaybook {
    var lines: [String]

    static let valid = MarkedPlaybook(
        lines: header + Criterion.allCases.flatMap { block(for: $0.rawValue) } + tail)

    private static let header = [
        "schema: 1",
        "id: test",
        "version: 1",
        "locale: {dateOrder: day-first, fiscalYearStart: 4}",
        "currency: EUR",
        "weekend: [fri, sat]",
        "thresholds:",
        "  movingDays: 21",
        "  stallWarningDays: 3",
        "  roiGate: 2.5",
        "  windowMonths: 18",
        "  discountPercent: 10",
        "  planMaxSteps: 20",
        "  fileAt: 0.6",
        "milestones:",
        "  - {id: pain-and-power, name: One, probability: 30}",
        "  - {id: money-and-effort, name: Two, probability: 50}",
        "  - {id: go-live-and-steps, name: Three, probability: 75}",
        "  - {id: verbal, name: Four, probability: 90}",
        "criteria:",
    ]

    static func block(for id: String) -> [String] {
        [
            "  - id: \(id)",
            "    name: name of \(id)",
            "    provenBy: decision-maker",
            "    why: why \(id)",
            "    goodAnswer: good \(id)",
            "    example: example of \(id)",
            "    prepare: prepare \(id)",
            "    questions:  # \(id)",
            "      - {for: first-call, text: \"First of \(id)?\"}",
            "      - {for: [short, written], text: \"Second of \(id)?\"}",
            "    followUps: {wish-without-date: [\"When is \(id)?\"]}",
            "    redFlags: [flag of \(id)]",
            "    retry: retry \(id)",
            "    retryExample: retry example of \(id)",
            "    coach: coach \(id)",
            "    danger: danger of \(id)",
        ]
    }

    private static let tail = [
        "steps:",
        "  - {id: one, title: One, side: seller, days: 2, ask: \"One?\"}",
        "  - {id: two, title: Two, side: both, days: 1, after: [one], ask: \"Two?\"}",
        "  - {id: three, title: Three, side: buyer, days: 1, after: [one], optional: true, waitsForDate: true, ask: \"Three?\"}",
        "headings: {words: [Budget], patterns: [\"Q#\"]}",
        "seniority: {belowDirector: [staff, manager], titles: [clerk], exceptions: [general manager]}",
    ]

    var text: String {
        lines.joined(separator: "\n")
    }

    /// With the line that is `old`, or begins with it where `prefix` is set, replaced by others.
    func replacing(_ old: String, with new: String...) -> MarkedPlaybook {
        var changed = self
        guard let index = lines.firstIndex(where: { $0.hasPrefix(old) }) else { return self }
        changed.lines.replaceSubrange(index...index, with: new)
        return changed
    }

    /// Without the block of a criterion.
    func removing(_ criterion: Criterion) -> MarkedPlaybook {
        var changed = self
        let block = MarkedPlaybook.block(for: criterion.rawValue)
        guard let index = lines.firstIndex(of: block[0]) else { return self }
        changed.lines.removeSubrange(index..<(index + block.count))
        return changed
    }

    /// Without the lines between one that begins with `first` and one that begins with `next`.
    func upTo(_ first: String, then next: String) -> MarkedPlaybook {
        guard let start = lines.firstIndex(where: { $0.hasPrefix(first) }), let end = lines.firstIndex(where: { $0.hasPrefix(next) }),
            start < end
        else { return self }
        var changed = self
        changed.lines.removeSubrange((start + 1)..<end)
        return changed
    }

    /// What the marks say should be found.
    var expected: [String] {
        var expected: [String] = []
        for (index, line) in lines.enumerated() {
            for message in line.split(separator: "#! ", omittingEmptySubsequences: false).dropFirst() {
                var message = message
                while message.last == " " { message.removeLast() }
                expected.append("test.yaml: line \(index + 1): \(message)")
            }
        }
        return expected
    }

    var found: [String] {
        Playbook.problems(in: Array(text.utf8), file: "test.yaml").map(\.description)
    }
}
