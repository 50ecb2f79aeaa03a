import DealModel

/// One voice of a transcript, with how much it says.
package struct Participant: Hashable, Sendable {
    /// In the order in which people say it: "Dana Ruiz".
    package var name: String
    /// All the ways the file writes it, in the order of their first turns.
    package var spellings: [String]
    package var turns: Int
    package var words: Int

    package init(name: String, spellings: [String], turns: Int, words: Int) {
        self.name = name
        self.spellings = spellings
        self.turns = turns
        self.words = words
    }
}

extension Transcript {
    /// Who speaks, in the order of their first turns; turns of an unknown voice are nobody's.
    package var participants: [Participant] {
        var participants: [Participant] = []
        var places: [String: Int] = [:]
        for turn in turns {
            guard let written = turn.speaker else { continue }
            let words = turn.text.wordCount
            let name = SpokenName(written).display
            if let place = places[written] ?? places[name.foldedName] {
                participants[place].turns += 1
                participants[place].words += words
                if places[written] == nil { participants[place].spellings.append(written) }
                places[written] = place
            } else {
                places[written] = participants.count
                places[name.foldedName] = participants.count
                participants.append(Participant(name: name, spellings: [written], turns: 1, words: words))
            }
        }
        return participants
    }
}
