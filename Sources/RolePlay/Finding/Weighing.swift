/// One line of the trainee in the parts by which it is compared with known questions.
struct AskedLine: Sendable {
    /// The question that counts: the last that says something.
    let last: [String]
    /// The last question between its commas, and neighbours of these together.
    let parts: [[String]]
    /// What the person said before.
    let before: [String]
    let interrogative: Interrogative

    init(_ spoken: SpokenText, after reply: String) {
        let asking = spoken.sentences.filter(\.asks)
        let sentence = asking.last ?? spoken.sentences.last
        var last = sentence?.words ?? []
        if last.count < 4, asking.count > 1 { last = asking[asking.count - 2].words + last }
        var pieces = (sentence?.parts ?? []).filter { $0.count >= 2 }
        self.last = last
        // "What does Ines do?" is who Ines is.
        pieces += pieces.compactMap { piece in
            piece.count == 4 && piece.starts(with: ["what", "does"]) && piece[3] == "do" ? ["who", "is", piece[2]] : nil
        }
        parts = pieces.isEmpty ? [last] : pieces + zip(pieces, pieces.dropFirst()).map { $0 + $1 }
        before = SpokenText.words(of: reply)
        interrogative = Interrogative(last)
    }

    /// It points at something said before, or is too short to say what it is about.
    var pointsBack: Bool { last.count <= 6 || last.contains(where: Cues.pronouns.contains) || last.contains("one") }
}

/// How much each kind of likeness counts when somebody works out what is asked.
///
/// Fitted by `scripts/drill` to lines of trainees that are labelled with the answers that suit them (`Tests/Drill/asked.jsonl`), as a
/// conditional logit over all answers of the scenario (McFadden, 1974).
package struct Weighing: Sendable {
    package static let names = [
        "last", "steady", "parts", "context", "share", "before, pointed at", "before", "same interrogative",
        "share of it", "number", "time", "person", "reason", "small question", "detail", "current", "cues",
    ]

    let weights: [Double]

    static let fitted = Weighing(weights: [
        0.195, 13.663, 2.935, 16.356, 2.483, 1.376, -2.551, 0.758, 0.493, 1.015, 0.880, -0.166, 2.513, -3.821, -1.007, 0.617, 3.237,
    ])
}

extension QuestionIndex {
    /// The features of every answer for one line, in the order of `Weighing.names` but the last four, which are the meeting's.
    func features(of line: AskedLine) -> [[Double]] {
        let last = likeness(line.last)
        var parts = Array(repeating: 0.0, count: count)
        for part in line.parts {
            let likeness = likeness(part).best
            for answer in parts.indices { parts[answer] = max(parts[answer], likeness[answer]) }
        }
        let context = likeness(line.last, context: line.before).best
        let share = share(of: line.last)
        let before = hasContent(line.before) ? self.share(of: line.before) : Array(repeating: 0, count: count)
        let asks = line.interrogative
        return (0..<count).map { answer in
            let kinds = interrogatives[answer]
            let isSame = last.way[answer].map { kinds[$0] == asks } ?? false
            let same = kinds.isEmpty ? 0 : Double(kinds.count { $0 == asks }) / Double(kinds.count)
            let reply = replies[answer]
            return [
                last.best[answer], last.steady[answer], parts[answer], context[answer] - last.best[answer],
                share[answer], line.pointsBack ? before[answer] : 0, before[answer], isSame ? 1 : 0, same,
                asks.wantsNumber ? reply.number : 0, asks.wantsTime ? reply.time : 0, asks == .who ? reply.person : 0,
                asks == .why ? reply.reason : 0,
            ]
        }
    }
}
