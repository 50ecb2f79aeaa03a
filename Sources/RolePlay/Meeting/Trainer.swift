import DealModel
import Foundation

/// For a meeting in which a trainer gives the person a voice: the lines of both are typed, and scored as if the program had answered.
extension Meeting {
    /// Takes down what the trainee says.
    package mutating func note(trainee text: String) {
        guard end == nil else { return }
        turn += 1
        let heard = listener.hear(text, on: Self.day)
        var notes = MeetingLine.Notes(
            form: heard.form, stance: heard.stance, criteria: heard.readings.filter { $0.confidence >= 0.5 }.map(\.criterion),
            wordCount: heard.wordCount, questions: heard.questions)
        notes.isPitch = isPitch(heard)
        if notes.isPitch { notes.stance = .pitch }
        notes.wasUnderstanding = heard.acts.contains(.sumsUp) && !opened.isEmpty && !notes.isPitch
        notes.patience = patience
        notes.trust = trust
        if heard.acts.contains(.asks) { current = ranked(heard).first?.subject }
        lines.append(MeetingLine(speaker: .trainee, text: text, notes: notes))
    }

    /// Takes down what the trainer says as the person, and finds which facts of the card it gives away.
    ///
    /// - Returns: the ids of the layers that came out with it.
    package mutating func note(person text: String) -> [String] {
        guard end == nil else { return [] }
        lines.append(MeetingLine(speaker: .person, text: text, notes: nil))
        let figures = Set(listener.figures(in: text, on: Self.day))
        let words = Self.contentWords(text)
        var came: [String] = []
        for topic in scenario.topics {
            for layer in topic.layers where !opened.contains(layer.id) {
                let isAskedFor = topic.subject == current
                if layer.say.contains(where: { gives(text: words, figures, away: $0, isAskedFor: isAskedFor) }) { came.append(layer.id) }
            }
        }
        opened += came
        self.figures += figures
        if let place = lines.lastIndex(where: { $0.speaker == .trainee }) { lines[place].notes?.opened += came }
        return came
    }

    /// Whether words say what a wording of the card says: its figures, or enough of its words.
    private func gives(text words: Set<String>, _ figures: Set<Double>, away wording: String, isAskedFor: Bool) -> Bool {
        let wanted = Self.contentWords(wording)
        guard !wanted.isEmpty else { return false }
        let share = Double(words.intersection(wanted).count) / Double(wanted.count)
        let needed = Set(listener.figures(in: wording, on: Self.day))
        if !needed.isEmpty, needed.isSubset(of: figures) { return share >= (isAskedFor ? 0.1 : 0.2) }
        return share >= (isAskedFor ? 0.4 : 0.6)
    }

    private static func contentWords(_ text: String) -> Set<String> {
        Set(SpokenText.words(of: text).filter { $0.count > 3 })
    }
}
