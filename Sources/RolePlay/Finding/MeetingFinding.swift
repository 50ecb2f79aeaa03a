import DealModel
import Foundation

extension Meeting {
    /// Something that the person can say in answer to a question.
    enum Known: Hashable, Sendable {
        case layer(String)
        /// By its place among the scenario's.
        case detail(Int)
        /// By its place among what everybody says.
        case small(Int)
    }

    struct Finding: Sendable {
        var known: Known
        /// How likely it is that this is what was asked, as far as the program can tell: 0 to 1.
        var likelihood: Double
    }

    /// From it on a question is taken for what it is most like.
    static let likely = 0.45
    /// How much less often something is asked for that was told before.
    static let saidAgain = 0.25

    /// How like a known question it has to be to be the same, as a cosine.
    static let same = 0.9

    /// What the person could say, and how people ask for it, in the order of the scenario.
    struct Repertoire: Sendable {
        let known: [Known]
        let index: QuestionIndex

        init(_ scenario: Scenario, common: Manner) {
            var known: [Known] = []
            var entries: [QuestionIndex.Entry] = []
            for layer in scenario.topics.flatMap(\.layers) {
                known.append(.layer(layer.id))
                entries.append(.init(ways: layer.ways + (layer.hint.map { [$0] } ?? []), say: layer.say))
            }
            for (place, detail) in scenario.details.enumerated() {
                known.append(.detail(place))
                entries.append(.init(ways: detail.ways, say: detail.say))
            }
            for (place, detail) in common.talk.enumerated() {
                known.append(.small(place))
                entries.append(.init(ways: detail.ways, say: []))
            }
            self.known = known
            index = QuestionIndex(entries)
        }
    }

    /// What a line asks for among what the person could tell, likeliest first; without what may not be told for want of what comes before.
    func find(_ heard: Heard) -> [Finding] {
        let features = features(of: heard)
        let scores = features.map { zip($0, Weighing.fitted.weights).map { $0 * $1 }.reduce(0, +) }
        let places = scores.indices.filter { isTellable(repertoire.known[$0]) }
        let highest = places.map { scores[$0] }.max() ?? 0
        // What was said already is rarely asked for again in other words.
        let odds = places.map { exp(scores[$0] - highest) * (isSaid(repertoire.known[$0]) ? Self.saidAgain : 1) }
        let total = odds.reduce(0, +)
        return zip(places, odds).map { place, odds in
            // What is put in just the words of a known question is that question.
            let cosine = max(features[place][0], 0.98 * features[place][2])
            return Finding(known: repertoire.known[place], likelihood: cosine >= Self.same ? cosine : odds / total)
        }.filter { $0.likelihood > 0.02 }.sorted { $0.likelihood > $1.likelihood }
    }

    /// The features of `Weighing.names` for everything that the person could say.
    func features(of heard: Heard) -> [[Double]] {
        let line = AskedLine(heard.spoken, after: lines.last { $0.speaker == .person }?.text ?? "")
        var cued: [Subject: Double] = [:]
        for ranked in ranked(heard, asked: line.last) { cued[ranked.subject] = min(6, max(0, ranked.score)) / 6 }
        return zip(repertoire.known, repertoire.index.features(of: line)).map { known, features in
            let subject = subject(of: known)
            let isCurrent = subject != nil && subject == current
            let ofMeeting: [Double] =
                switch known {
                case .layer: [0, 0, isCurrent ? 1 : 0, subject.flatMap { cued[$0] } ?? 0]
                case .detail: [0, 1, isCurrent ? 1 : 0, 0]
                case .small: [1, 0, 0, 0]
                }
            return features + ofMeeting
        }
    }

    private func isTellable(_ known: Known) -> Bool {
        guard case .detail(let place) = known else { return true }
        return scenario.details[place].after.allSatisfy { opened.contains($0) }
    }

    private func isSaid(_ known: Known) -> Bool {
        if case .layer(let id) = known { opened.contains(id) } else { told.contains(known) }
    }

    func subject(of known: Known) -> Subject? {
        switch known {
        case .layer(let id): scenario.layer(id)?.topic.subject
        case .detail(let place): scenario.details[place].about
        case .small: nil
        }
    }

    /// What the person says to something small; nil where all of it was said.
    mutating func tellDetail(_ known: Known) -> [String]? {
        let (key, detail): (String, Scenario.Detail)
        switch known {
        case .layer: return nil
        case .detail(let place): (key, detail) = ("detail " + scenario.details[place].id, scenario.details[place])
        case .small(let place): (key, detail) = ("small " + common.talk[place].id, common.talk[place])
        }
        guard let words = stock.draw(key, from: detail.say) else { return nil }
        if let about = detail.about, scenario[about] != nil {
            current = about
            answered = about
        }
        if told.insert(known).inserted, told.count % 3 == 0 {
            // Somebody who wants to know it exactly is listening.
            gain(trust: 1)
        }
        return [words]
    }
}

/// For fitting the weights.
extension Meeting {
    /// The ids of everything that the person can say, in the order of the features.
    package var answerIDs: [String] {
        repertoire.known.map { known in
            switch known {
            case .layer(let id): id
            case .detail(let place): scenario.details[place].id
            case .small(let place): common.talk[place].id
            }
        }
    }

    /// What the weights are applied to, for a line said after a reply in a meeting in which everything may be told.
    package func features(of text: String, after reply: String) -> [[Double]] {
        var meeting = self
        meeting.opened = scenario.topics.flatMap(\.layers).map(\.id)
        meeting.lines = [MeetingLine(speaker: .person, text: reply, notes: nil)]
        let layer = scenario.topics.first { $0.layers.contains { $0.say.contains { reply.contains($0) } } }?.subject
        meeting.current = layer ?? scenario.details.first { $0.say.contains { reply.contains($0) } }?.about
        return meeting.features(of: listener.hear(text, on: Self.day))
    }
}
