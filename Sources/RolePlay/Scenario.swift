import DealModel

/// A decision maker, or somebody who turns out not to be one, with a hidden truth: what a trainer writes and a trainee practises on.
///
/// A value of this type has passed the validator: ids are unique, what layers wait for exists, every answer has at least three wordings,
/// and the right outcome can be reached.
package struct Scenario: Sendable, Equatable {
    /// The only version of the file format so far.
    package static let currentSchema = 1
    /// The least number of wordings for anything the person says.
    package static let fewestWordings = 3

    package var id: String
    /// Of the file's bytes, so that a result tells which version of the scenario it belongs to.
    package var hash: String
    package var title: String
    package var industry: String
    /// 1 easy to 3 hard.
    package var difficulty: Int
    package var goals: [String]
    /// What the trainee sells, in a sentence; shown before the meeting.
    package var selling: String
    /// The scene, shown before the trainee's first words.
    package var opening: String
    package var person: Character
    package var outcome: RightOutcome
    /// The reaction to a price; nil where price is no matter in this meeting.
    package var price: PriceLimit?
    /// What the person could speak of, in the order of the file.
    package var topics: [Topic]
    /// Small facts around them, which nobody has to uncover.
    package var details: [Detail]
    package var objections: [Objection]
    package var counterQuestions: [CounterQuestion]
    /// The person's own ways of saying what everybody says; the common ones stand in for what is not here.
    package var manner: [Occasion: [String]]
    /// What the person cannot change; on the trainer's card only.
    package var constraints: [String]

    /// Who the trainee meets.
    package struct Character: Sendable, Equatable {
        package var name: String
        package var title: String
        package var company: String
        /// Behind the name in the scene: "COO of a packaging maker".
        package var about: String
        /// For the trainer's card: temper, speech, habits.
        package var style: String
        /// For the trainer's card: what the person stands to win or lose.
        package var stake: String
        /// 1–9: how many offences until the meeting is over.
        package var patience: Int
        /// 0–10: at the beginning.
        package var trust: Int
        /// How many lines of the trainee the meeting has time for, 8–60.
        package var turns: Int

        package var firstName: String {
            name.split(separator: " ").first.map(String.init) ?? name
        }
    }

    /// What the meeting should come to.
    package enum RightOutcome: Sendable, Equatable {
        /// A dated next step that the buyer owns.
        case advance
        /// To walk away, because of what this criterion's truth is.
        case disqualify(Criterion)
    }

    package struct PriceLimit: Sendable, Equatable {
        /// The highest sum that still passes, in the currency of the scenario.
        package var limit: Int
        package var within: [String]
        package var above: [String]
    }

    package struct Topic: Sendable, Equatable {
        package var subject: Subject
        /// Words that speak of it in this person's world: "filler", "stoppage".
        package var words: [Phrase]
        /// From what is said to anybody to what is hard to get.
        package var layers: [Layer]
    }

    /// One true answer.
    package struct Layer: Sendable, Equatable {
        package var id: String
        /// Which sides of the subject it answers: how much, how often, why.
        package var answers: [Facet]
        /// Words of a question that mean this layer and no other.
        package var asks: [Phrase]
        /// Whole questions as people put them, for telling what a new one is like.
        package var ways: [String] = []
        /// The least trust at which it is told.
        package var trust: Int
        /// Layers that must be known before.
        package var after: [String]
        /// How many criteria must be uncovered before.
        package var earned: Int
        /// Whether knowing it is part of having uncovered the criterion.
        package var uncovers: Bool
        /// Whether it is the agreement to a dated next step.
        package var isAdvance: Bool
        /// A question that would bring it to light.
        package var hint: String?
        package var say: [String]
    }

    /// What is said to a question about something small: who somebody is, when it last happened.
    package struct Detail: Sendable, Equatable {
        package var id: String
        /// Whole questions as people put them.
        package var ways: [String]
        /// What it belongs to; nil where it stands alone.
        package var about: Subject?
        /// Layers that must be known before.
        package var after: [String]
        package var say: [String]
    }

    /// A doubt that comes up when its cause is touched, once.
    package struct Objection: Sendable, Equatable {
        package var id: String
        package var says: [Phrase]
        package var about: [Subject]
        package var onPitch: Bool
        package var say: [String]
        /// Said when it was taken up instead of argued down.
        package var eased: [String]
    }

    /// Something the person wants to know, and expects an answer to.
    package struct CounterQuestion: Sendable, Equatable {
        package enum Expectation: String, Sendable, CaseIterable {
            case price, name, date, words
        }

        package var id: String
        /// Asked once these layers are known.
        package var after: [String]
        /// Asked at this turn at the earliest.
        package var turn: Int
        package var expects: Expectation
        package var say: [String]
        package var answered: [String]
    }

    package subscript(subject: Subject) -> Topic? {
        topics.first { $0.subject == subject }
    }

    package func layer(_ id: String) -> (topic: Topic, layer: Layer)? {
        for topic in topics {
            if let layer = topic.layers.first(where: { $0.id == id }) { return (topic, layer) }
        }
        return nil
    }

    /// The criteria that can be uncovered in this meeting, in the method's order. The ROI is one where its inputs are.
    package var criteria: [Criterion] {
        var held = Set(topics.filter { $0.layers.contains(where: \.uncovers) }.compactMap(\.subject.criterion))
        if price != nil { held.insert(.investment) }
        return Criterion.allCases.filter { criterion in
            criterion == .roi ? held.isSuperset(of: Self.returnInputs) : held.contains(criterion)
        }
    }

    /// What the buyer must have said before a return can be computed.
    package static let returnInputs: Set<Criterion> = [.consequence, .target]
}

/// What can be spoken of: a criterion, or something else by its id.
package enum Subject: Hashable, Sendable {
    case criterion(Criterion)
    case talk(String)

    package var criterion: Criterion? {
        if case .criterion(let criterion) = self { criterion } else { nil }
    }

    package var id: String {
        switch self {
        case .criterion(let criterion): criterion.rawValue
        case .talk(let id): id
        }
    }
}
